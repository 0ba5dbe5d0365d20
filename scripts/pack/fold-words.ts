/** Writes the search words of a pack as `src/pack/words.ts` reads them. */
import type { Pack } from '../../src/pack/schema';
import { entriesOf, FIRST, type Folded } from '../../src/pack/words';

/** A capital is the mark between two. */
const HAS_CAPITAL = /[A-Z]/;
const MOST = 'Z'.charCodeAt(0) - 65;

/** A copy of the pack with its search words folded. A word with a capital stays in its list. */
export function foldWords(whole: Pack): Pack & Folded {
  const pack = structuredClone(whole);
  const led = new Map<string, Map<string, number[]>>();
  for (const [at, { words = {} }] of entriesOf(pack).entries()) {
    for (const [tag, list] of Object.entries(words)) {
      const entries = led.get(tag) ?? new Map<string, number[]>();
      led.set(tag, entries);
      for (const word of list.filter((one) => !HAS_CAPITAL.test(one)))
        entries.set(word, [...(entries.get(word) ?? []), at]);
      (words as Record<string, string[]>)[tag] = list.filter((one) => HAS_CAPITAL.test(one));
    }
  }
  // The other way round than the texts: those of the last language then follow what is like them.
  const lists = [...led].reverse().map(([tag, words]) => [tag, folded(words)] as const);
  const each = (what: keyof ReturnType<typeof folded>) =>
    Object.fromEntries(lists.map(([tag, list]) => [tag, list[what]]));
  return { ...pack, foldedWords: { words: each('words'), to: each('to'), leads: each('leads') } };
}

function folded(entries: ReadonlyMap<string, readonly number[]>) {
  const words = [...entries.keys()].sort();
  const ways = words.map((word) => (entries.get(word) ?? []).map(character).join(''));
  const times = new Map<string, number>();
  for (const way of ways) times.set(way, (times.get(way) ?? 0) + 1);
  // What most lead to comes first, where its character is one byte.
  const leads = [...times].sort(([, a], [, b]) => b - a).map(([way]) => way);
  return {
    words: words.map((word, i) => since(words[i - 1] ?? '', word)).join(''),
    to: ways.map((way) => character(leads.indexOf(way))).join(''),
    leads: leads.join(' '),
  };
}

const character = (number: number) => String.fromCharCode(FIRST + number);

function since(before: string, word: string): string {
  let shared = 0;
  while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
  return String.fromCharCode(65 + shared) + word.slice(shared);
}
