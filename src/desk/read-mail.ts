/** Reads mails that people sent with Waymark, as they arrive or are pasted: quoted, broken into lines, forwarded, with
 * whatever stands around them. What `request/message.ts` composed comes back whole. Pure. */
import type { Pack } from '../pack/schema';
import { isMarked, type Landmarks, landmarkAt, landmarksOf } from '../request/landmarks';
import { type Line, questionsOf } from '../request/message';
import type { Language } from '../text/language';
import type { Arrival } from './case';
import { type Answers, answersIn } from './mail-answers';
import { asReference, type Block, blockIn, REFERENCE } from './mail-block';
import { bare, linesIn, misread, unquoted } from './mail-lines';
import { remindersIn, withdrawalsIn } from './mail-sentences';

export type InMail =
  /** `unsure`: questions, as they are called, whose answers could not be told for certain; they are in the text. */
  | { readonly is: 'arrival'; readonly arrival: Arrival; readonly unsure: readonly string[] }
  /** Whoever asked has heard nothing. */
  | { readonly is: 'reminder'; readonly reference: string }
  /** Nothing but the reference could be read. */
  | { readonly is: 'mention'; readonly reference: string };

/** So many lines hold the beginning of a message, however it is broken and spaced. */
const HEAD = 24;

interface Spoken {
  readonly language: Language;
  readonly questions: readonly Line[];
  readonly marks: Landmarks;
}

interface Found extends Answers {
  readonly reference: string;
  readonly language: Language;
  readonly parts: number;
  readonly isEnded: boolean;
}

/** Everything of Waymark's that is in `text`, each once. `languages`: every one that a message may be in. Never
 * throws; empty where nothing of it is there. */
export function readMail(
  text: string,
  form: Pack['request'],
  languages: readonly Language[],
): readonly InMail[] {
  const spoken = languages.map((language): Spoken => {
    const questions = questionsOf(form, language);
    return { language, questions, marks: landmarksOf(questions, language) };
  });
  const asItIs = requestsIn(text, form, spoken);
  const other = misread(text);
  const repaired = other === undefined ? undefined : requestsIn(other, form, spoken);
  // Only a question that is found by it says that it was misread: an answer may hold such letters.
  const isMisread = repaired && countOf(repaired.found) > countOf(asItIs.found);
  const { found, rest } = isMisread ? repaired : asItIs;
  return together(found.map(requestOf), rest, languages);
}

const countOf = (found: readonly Found[]) => found.reduce((sum, { parts }) => sum + parts, 0);

function together(
  requests: readonly (InMail & { is: 'arrival' })[],
  rest: string,
  languages: readonly Language[],
): readonly InMail[] {
  const withdrawals = withdrawalsIn(rest, languages).map(
    (arrival): InMail => ({ is: 'arrival', arrival, unsure: [] }),
  );
  const reminders = remindersIn(rest, languages).map(
    (reference): InMail => ({ is: 'reminder', reference }),
  );
  const read = [...requests, ...withdrawals, ...reminders];
  const known = new Set(read.map((one) => (one.is === 'arrival' ? one.arrival : one).reference));
  const others = [...rest.matchAll(new RegExp(REFERENCE, 'gi'))].map(([one]) => asReference(one));
  const mentions = [...new Set(others)].filter((one) => !known.has(one));
  // A reply may speak of other requests: where one was read, that is what was brought.
  const shown = read.length > 0 ? [] : mentions;
  return [...read, ...shown.map((reference): InMail => ({ is: 'mention', reference }))];
}

function requestOf({ asked, reference, language, unsure }: Found): InMail & { is: 'arrival' } {
  const { words } = language;
  const { kind } = asked;
  const subject = kind && words.message.subject(words.message.kinds[kind], reference);
  const arrival: Arrival = {
    way: 'mail',
    type: 'request',
    reference,
    asked: subject ? { ...asked, subject } : asked,
  };
  return { is: 'arrival', arrival, unsure };
}

/** Every request, the best copy of each, and the lines that are in none. */
function requestsIn(text: string, form: Pack['request'], spoken: readonly Spoken[]) {
  const lines = linesIn(text);
  const best = new Map<string, Found>();
  const rest: string[] = [];
  for (let at = 0; at < lines.length; ) {
    const one = blockAt(lines, at, spoken);
    const found = one && foundIn(one, text, form);
    if (found && isBetter(found, best.get(found.reference))) best.set(found.reference, found);
    const next = one ? one.block.next : at + 1;
    if (!found) rest.push(...lines.slice(at, next).map(bare));
    at = next;
  }
  return { found: [...best.values()], rest: rest.join('\n') };
}

function foundIn(
  { block, by }: { readonly block: Block; readonly by: Spoken },
  text: string,
  form: Pack['request'],
): Found | undefined {
  const answers = answersIn(block, { form, ...by });
  // Without its first line, it takes more than a question to make a request.
  const reference = block.reference ?? (answers.asked.kind && onlyReference(text));
  if (!reference) return undefined;
  const { language } = by;
  return {
    ...answers,
    reference,
    language,
    parts: block.parts.length,
    isEnded: block.ended,
  };
}

const isBetter = (one: Found, other: Found | undefined) =>
  !other || (one.isEnded === other.isEnded ? one.unsure.length < other.unsure.length : one.isEnded);

/** The message that begins on that line. */
function blockAt(lines: readonly string[], at: number, spoken: readonly Spoken[]) {
  const start = bare(lines[at] ?? '');
  if (isMarked(start)) return undefined;
  // Most lines are none of ours, and what follows them is not looked at.
  for (const by of spoken.filter(({ marks }) => landmarkAt([start], 0, marks))) {
    // In no other language: an answer may hold any line of that.
    const begins = (line: string) =>
      /\bWM/i.test(line) && !isMarked(line) && landmarkAt([line], 0, by.marks)?.is === 'reference';
    const head = lines.slice(at, at + HEAD);
    if (!blockIn(unquoted(head, 0, begins), by.marks)) continue;
    const block = blockIn(unquoted(lines, at, begins), by.marks);
    if (block) return { block, by };
  }
  return undefined;
}

/** The one reference that a mail names, where it names no other. */
function onlyReference(text: string): string | undefined {
  const all = [...text.matchAll(new RegExp(REFERENCE, 'gi'))].map(([one]) => asReference(one));
  return new Set(all).size === 1 ? all[0] : undefined;
}
