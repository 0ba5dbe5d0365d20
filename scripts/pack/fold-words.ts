/** Writes the search words of a pack as `src/pack/words.ts` reads them. */
import type { Pack } from '../../src/pack/schema';
import { entriesOf, type Folded } from '../../src/pack/words';

/** A capital is the mark between two. */
const HAS_CAPITAL = /[A-Z]/;
const MOST = 'Z'.charCodeAt(0) - 65;

/** The pack of that text with its search words folded. A word with a capital stays in its list. */
export function foldWords(text: string): Pack & Folded {
  const pack = JSON.parse(text) as Pack;
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
  const foldedWords = Object.fromEntries([...led].map(([tag, entries]) => [tag, grouped(entries)]));
  return { ...pack, foldedWords };
}

function grouped(entries: ReadonlyMap<string, readonly number[]>): Record<string, string> {
  const groups = new Map<string, string[]>();
  for (const [word, at] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const name = at.join(' ');
    groups.set(name, [...(groups.get(name) ?? []), word]);
  }
  return Object.fromEntries([...groups].map(([name, words]) => [name, folded(words)]));
}

function folded(words: readonly string[]): string {
  return words
    .map((word, i) => {
      const before = words[i - 1] ?? '';
      let shared = 0;
      while (shared < MOST && shared < word.length && word[shared] === before[shared]) shared++;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}
