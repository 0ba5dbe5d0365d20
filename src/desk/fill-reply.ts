/** The text of a reply: the pack's words, with what is known in the places of their names in braces. Pure. */
import type { ReplyValue } from '../pack/replies';
import type { Pack } from '../pack/schema';
import type { Localised } from '../text/language';
import type { ReplyKind } from './case';

type Replies = NonNullable<Pack['replies']>;

export type ReplyValues = Readonly<Partial<Record<ReplyValue, string>>>;

const MEMBER = {
  received: 'received',
  question: 'question',
  'proposal-to-asker': 'toAsker',
  'proposal-to-person': 'toPerson',
  introduction: 'introduction',
  waiting: 'waiting',
  no: 'no',
  ended: 'ended',
} as const satisfies Record<ReplyKind, keyof Replies>;

/** The paragraphs that the pack has for it; `undefined` where it has none. */
export const paragraphsOf = (
  pack: Pick<Pack, 'replies'>,
  kind: ReplyKind,
): readonly Localised[] | undefined => pack.replies?.[MEMBER[kind]];

/** Paragraphs with a blank line between them. A sentence that lacks a value is left out, and a paragraph of which
 * nothing is left. */
export const filled = (paragraphs: readonly string[], values: ReplyValues): string =>
  paragraphs
    .map((paragraph) => inParagraph(paragraph, values))
    .filter((paragraph) => paragraph !== '')
    .join('\n\n');

/** A sentence, up to what ends it and is followed by a space. */
const SENTENCE = /\S[\s\S]*?(?:[.!?]["'”’)\]]*(?=\s|$)|$)/g;

const inParagraph = (paragraph: string, values: ReplyValues): string =>
  (paragraph.match(SENTENCE) ?? [])
    .map((sentence) => inSentence(sentence, values))
    .filter((sentence) => sentence !== undefined)
    .join(' ');

function inSentence(sentence: string, values: ReplyValues): string | undefined {
  let isWhole = true;
  const said = sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = known(values, name);
    isWhole &&= value !== '';
    return value;
  });
  return isWhole ? said : undefined;
}

/** What came in a mail may have line ends; only what is added by hand keeps them. */
function known(values: ReplyValues, name: string): string {
  const value = Object.hasOwn(values, name) ? (values[name as keyof ReplyValues] ?? '') : '';
  return name === 'message' ? value.trim() : value.replaceAll(/\s+/g, ' ').trim();
}
