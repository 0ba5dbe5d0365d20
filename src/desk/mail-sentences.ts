/** The mails that Waymark writes as sentences: that somebody takes a request back, or has heard nothing. Found by those
 * sentences, in whatever lines they stand. Pure. */
import type { Language } from '../text/language';
import type { Arrival } from './case';
import { asReference } from './mail-block';
import { bare } from './mail-lines';

/** Stands in a sentence for what differs in each. */
const HERE = 'zHEREz';
const ANY_DAY = 'zDAYz';

/** Programs break lines, quote them, and write other quotation marks. */
const anywhere = (sentence: string): RegExp =>
  new RegExp(
    sentence
      .split(/\s+/)
      .map((word) =>
        word
          .replaceAll(/[^\p{L}\p{N}]/gu, '.{1,3}')
          .replace(HERE, '(WM.{1,3}\\w{4}.{1,3}\\w{4})')
          .replace(ANY_DAY, '[^\\n]{1,40}?'),
      )
      .join('[\\s>|]+'),
    'giu',
  );

/** Each request that is taken back in `text`. */
export function withdrawalsIn(text: string, languages: readonly Language[]): Arrival[] {
  const found = new Map<string, Arrival>();
  for (const { words } of languages) {
    const { withdrawBody, withdrawSubject } = words.requests;
    for (const match of text.matchAll(anywhere(withdrawBody(HERE, '').trim()))) {
      const reference = asReference(match[1] ?? '');
      const name = nameAfter(text.slice(match.index + match[0].length));
      const asked = { ...(name && { name }), subject: withdrawSubject(reference), text: match[0] };
      found.set(reference, { way: 'mail', type: 'withdrawal', reference, asked });
    }
    for (const match of text.matchAll(anywhere(withdrawSubject(HERE)))) {
      const reference = asReference(match[1] ?? '');
      if (found.has(reference)) continue;
      const asked = { subject: withdrawSubject(reference) };
      found.set(reference, { way: 'mail', type: 'withdrawal', reference, asked });
    }
  }
  return [...found.values()];
}

/** The paragraph that follows, where it is one line. */
function nameAfter(text: string): string | undefined {
  const [gap = '', blank, name = '', after = ''] = text
    .split(/\r?\n/)
    .map((line) => bare(line).trim());
  return gap === '' && blank === '' && after === '' && !name.startsWith('--') ? name : undefined;
}

/** The request of each reminder in `text`. */
export function remindersIn(text: string, languages: readonly Language[]): string[] {
  const found = languages.flatMap(({ words }) => {
    const [, sentence = ''] = words.requests.chaseBody(HERE, ANY_DAY).split('\n\n');
    return [...text.matchAll(anywhere(sentence))].map((match) => asReference(match[1] ?? ''));
  });
  return [...new Set(found)];
}
