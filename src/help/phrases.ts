/** Words that mean something together: “passed away” is said by neither of them alone. */
import { decides, isSmall, sequenceOf, weightOf, welshForms } from './terms';

export interface Phrases {
  /** Notes that `text`, in the language `tag`, leads to the entry `key`. False for a word: one with nothing
   * beside it that turns its meaning is one too, “wedi blino”. */
  add(key: number, tag: string, text: string): boolean;
  /** What of them stands in `said`, a sequence of words. */
  among(said: readonly string[]): Together;
}

export interface Together {
  /** For each entry, what the phrases add that it is meant by: 1 for each word but the first of each. */
  readonly of: ReadonlyMap<number, number>;
  /** All words of all of them. */
  readonly words: ReadonlySet<string>;
  /** The entries that would be meant if it were the other way about: against me, or by me. */
  readonly turned: ReadonlySet<number>;
}

interface Phrase {
  /** Of each word in its order, the forms that will do. */
  readonly words: readonly (readonly string[])[];
  /** The same without the small words. */
  readonly saying: readonly (readonly string[])[];
  readonly keys: number[];
  readonly whom: Whom;
}

/** Who does what to whom: “against me” is not “against my manager”. */
type Whom = 'me' | 'other' | undefined;

/** A phrase that stands in what was said. */
interface Met {
  readonly keys: readonly number[];
  readonly whom: Whom;
  readonly words: readonly string[];
  readonly worth: number;
}

/** A word that is in every second question says less, and so does one of who or where. */
const WEAK = 0.7;
const SCENE = 0.8;
const SMALL = 0.5;
/** The same, where the other word says only who or where: “my wife” is half of what anybody asks. */
const SMALL_BESIDE_SCENE = 0.2;
/** How many words may stand between those of a phrase, and where none of them says what is meant. */
const APART = 6;
const APART_WEAK = 2;
/** For standing side by side, as in the phrase. */
const BESIDE = 0.5;

/** For “against me”, said as the phrase says it. */
const AGAINST_ME = 2;

/** Made anew for each index: it lives and dies with the pack that it is of. */
export function makePhrases(): Phrases {
  const known = new Map<string, Phrase>();
  const byWord = new Map<string, Phrase[]>();
  return {
    add(key, tag, text) {
      if (!text.includes(' ')) return false;
      const terms = sequenceOf(text);
      if (terms.length === 1) return false;
      const name = `${tag} ${terms.join(' ')}`;
      const before = known.get(name);
      if (before) {
        if (before.keys.at(-1) !== key) before.keys.push(key);
        return true;
      }
      const words = terms.map((term) => (tag === 'cy' ? welshForms(term) : [term]));
      const saying = words.filter(([term = '']) => !isSmall(term));
      // “I need” says nothing, even together.
      if (saying.length < 2 && !saying.flat().some(decides)) return true;
      const phrase = { words, saying, keys: [key], whom: againstWhom(terms) };
      known.set(name, phrase);
      // Looked up by the word that says most, as far as its length tells.
      const [rare = []] = [...saying].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
      for (const form of rare) byWord.set(form, [...(byWord.get(form) ?? []), phrase]);
      return true;
    },
    among(said) {
      const near = new Set(said.flatMap((term) => byWord.get(term) ?? []));
      const whom = againstWhom(said);
      const met = [...near].flatMap((phrase) => meet(phrase, said));
      const turned: Met[] = [];
      const meant: Met[] = [];
      for (const one of met) {
        if (whom && one.whom && one.whom !== whom) turned.push(one);
        else if (one.whom !== 'me') meant.push(one);
        // “Against me” is said in so many words, and says more than what it is that is.
        else if (whom) meant.push({ ...one, worth: one.worth + AGAINST_ME });
      }
      meant.sort((a, b) => b.worth - a.worth);
      return {
        of: countedOnce(meant),
        words: new Set(meant.flatMap(({ words }) => words)),
        turned: new Set(turned.flatMap(({ keys }) => keys)),
      };
    },
  };
}

/** The phrase as it stands in `said`, if it does. */
function meet({ words, saying, keys, whom }: Phrase, said: readonly string[]): Met[] {
  const forms = saying.map((some) => some.find((form) => said.includes(form)) ?? '');
  if (forms.includes('')) return [];
  const beside = said.some((_, at) => words.every((some, i) => some.includes(said[at + i] ?? '')));
  // “My mum died” is not “her mum died”.
  if (words.some(([word], i) => word === 'him' && isMine(words[i + 1] ?? [], said))) return [];
  // One word with a small one beside it is met as it stands, or not at all.
  if (saying.length < 2 && !beside) return [];
  // What is said far apart is not said together: all that I lost, and my wife.
  if (!beside && !isNear(saying, said)) return [];
  const small = saying.length < 2 && isWeak(saying) ? SMALL_BESIDE_SCENE : SMALL;
  const extra = beside ? (words.length - saying.length) * small + BESIDE : 0;
  return [
    { keys, whom, words: forms, worth: forms.reduce((sum, form) => sum + worthOf(form), extra) },
  ];
}

/** Do they all say who, where, or nothing? */
const isWeak = (saying: Phrase['saying']) =>
  !saying.flat().some((form) => decides(form) && weightOf(form) === 1);

/** Do the words stand near each other? In any order, with at most a few between them. */
function isNear(saying: Phrase['saying'], said: readonly string[]): boolean {
  const span = saying.length + (isWeak(saying) ? APART_WEAK : APART);
  return said.some((_, at) => {
    const some = said.slice(at, at + span);
    return saying.every((forms) => forms.some((form) => some.includes(form)));
  });
}

/** Is what they name theirs who asks? */
const isMine = (forms: readonly string[], said: readonly string[]) =>
  said.some((word, i) => word === 'my' && forms.includes(said[i + 1] ?? ''));

/** Is it about whoever asks, or about somebody of theirs? In Welsh the pronoun comes first, “yn fy erbyn”. */
function againstWhom(words: readonly string[]): Whom {
  let whom: Whom;
  for (const [i, word] of words.entries()) {
    const next = words[i + 1];
    if (word.startsWith('amdana') || (word === 'my' && next === 'erbyn')) return 'me';
    if (word !== 'about' && word !== 'against' && word !== 'erbyn') continue;
    if (next === 'me') return 'me';
    if (next === 'my') whom = 'other';
  }
  return whom;
}

function worthOf(term: string): number {
  if (!decides(term)) return WEAK;
  return weightOf(term) < 1 ? SCENE : 1;
}

/** What the phrases add for each entry, the best first: a word that stands in two of them counts in one. */
function countedOnce(met: readonly Met[]): Map<number, number> {
  const adds = new Map<number, number>();
  const counted = new Map<number, Set<string>>();
  for (const { keys, words, worth } of met) {
    for (const key of keys) {
      const before = counted.get(key) ?? new Set();
      const fresh = words.filter((word) => !before.has(word)).length;
      const more = (worth * fresh) / words.length - (fresh === words.length ? 1 : 0);
      if (more > 0) adds.set(key, (adds.get(key) ?? 0) + more);
      for (const word of words) before.add(word);
      counted.set(key, before);
    }
  }
  return adds;
}
