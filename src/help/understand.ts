/** From what somebody typed to what is looked up: mistyped words put right, and what nobody here knows. */
import { isBeside, isElsewhere } from './elsewhere';
import type { Spelling } from './mistyped';
import { decides, isSmall, sequenceOf, weightOf } from './terms';

export interface Understood {
  /** Every word that says something, in its order, with the small ones between them. */
  readonly said: readonly string[];
  /** What is looked up. */
  readonly terms: readonly string[];
  /** For each word put right, what was typed. */
  readonly meant: ReadonlyMap<string, string>;
  /** Words that may well carry the meaning, and that lead nowhere here. */
  readonly unknown: ReadonlySet<string>;
  /** Of them, those that say that something else is looked for. */
  readonly elsewhere: ReadonlySet<string>;
}

export function understand(text: string, spelling: Spelling): Understood {
  const meant = new Map<string, string>();
  const unknown = new Set<string>();
  const said = sequenceOf(text).map((term, i, all) => {
    if (isSmall(term) || !decides(term) || spelling.has(term)) return term;
    // The last may be on its way to being a word.
    if (i === all.length - 1 && spelling.begins(term)) return term;
    const near = isElsewhere(term) ? undefined : spelling.nearest(term);
    if (near !== undefined) meant.set(near, term);
    else if (!spelling.begins(term)) unknown.add(term);
    return near ?? term;
  });
  const elsewhere = new Set(said.filter(isElsewhere));
  for (const term of elsewhere) unknown.add(term);
  // “pay day” is also “payday”.
  const joined = said
    .map((term, i) => (i === 0 ? '' : (said[i - 1] ?? '') + term))
    .filter((term) => term.length > 5 && spelling.has(term));
  const terms = [...new Set([...said.filter((term) => !isSmall(term)), ...joined])];
  return { said, terms, meant, unknown, elsewhere };
}

/** Do the words that an entry has in common say enough? Where the word that carries the meaning is not known
 * here, the start of another word or a word that only describes the entry is no answer, nor is a place, a price or
 * a time where something else is looked for: “swimming pool opening hours” has “hours” in common with many. */
export function saysEnough(
  match: Readonly<Record<string, readonly string[]>>,
  { terms, meant, unknown, elsewhere }: Understood,
  ofDanger: boolean,
): boolean {
  if (ofDanger) {
    // A short word put right is often another word: danger is not read into it where others speak.
    const own = Object.keys(match).filter(decides);
    const guessed = own.every((term) => (meant.get(term)?.length ?? LONG) < LONG);
    const others = terms.filter((term) => weightOf(term) === 1 && !own.includes(term));
    if (own.length > 0 && guessed && others.length > 0) return false;
    // Nor is it read out of how whoever comes is described: they have a “press” too, of a key.
    if (!Object.values(match).some((fields) => fields.some((one) => MENTIONED.includes(one))))
      return false;
  }
  if (unknown.size === 0) return true;
  const own = elsewhere.size > 0 ? CALLED : MENTIONED;
  return Object.entries(match).some(
    ([term, fields]) =>
      terms.includes(term) &&
      decides(term) &&
      (meant.get(term)?.length ?? LONG) >= SHORT &&
      !elsewhere.has(term) &&
      !(elsewhere.size > 0 && isBeside(term)) &&
      fields.some((field) => own.includes(field)),
  );
}

/** How many letters a word has that is hardly mistaken for another. */
const LONG = 8;
/** How many it has at least that is put right for sure where other words are unknown: “bwcio”, to book, is not
 * “bwlio”, to bully. */
const SHORT = 6;
/** The fields of what an entry is called, and those with the words of its phrases. */
export const CALLED: readonly string[] = ['name', 'words'];
const MENTIONED: readonly string[] = ['name', 'words', 'parts'];
