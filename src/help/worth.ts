/** How good an answer is: what it has in common with what was said, weighed by how much that says. */
import type { SearchResult } from 'minisearch';
import type { Together } from './phrases';
import { decides, weightOf } from './terms';
import { CALLED, saysEnough, type Understood } from './understand';

/** What a phrase is worth for each of its words but the first, beside what they are worth alone. */
const TOGETHER = 18;
/** Of what an entry is worth, where all that it has in common is part of a phrase of others. */
const BROKEN = 0.35;
/** Of what an entry is worth with which only bits of phrases are in common, or who and where. */
const STRAY = 0.5;

/** What the entry that was met is worth, to be compared with others; `undefined` where it is no answer. `ofDanger`:
 * the entry is whoever comes at once, or what they come for. */
export function worthOf(
  { id, score, queryTerms, match }: SearchResult,
  understood: Understood,
  together: Together,
  ofDanger: boolean,
): number | undefined {
  const more = together.of.get(id as number) ?? 0;
  // The library multiplies by how many words were met; here only those that decide are counted.
  const deciding = queryTerms.filter(decides);
  const each = score / queryTerms.length;
  if (more > 0) return each * (deciding.length || 1) + TOGETHER * more;
  if (together.turned.has(id as number) || !saysEnough(match, understood, ofDanger))
    return undefined;
  // Of a laptop that has died, “died” says nothing to whoever is not meant by both words.
  const whole = deciding.some((term) => !together.words.has(term));
  return each * deciding.length * (whole ? 1 : BROKEN) * (isNamed(match) ? 1 : STRAY);
}

/** Is there a word in common that says what is meant, and that the entry gives as one? */
const isNamed = (match: SearchResult['match']): boolean =>
  Object.entries(match).some(
    ([term, fields]) => weightOf(term) === 1 && fields.some((field) => CALLED.includes(field)),
  );
