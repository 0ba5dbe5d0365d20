/** Words that mean something together: “passed away” is said by neither of them alone. */
import { termsOf, welshForms } from './terms';

export interface Phrases {
  /** Notes that `text`, in the language `tag`, leads to the entry `key`. False for a single word. */
  add(key: number, tag: string, text: string): boolean;
  /** What of them stands whole among `terms`. */
  among(terms: readonly string[]): Together;
}

export interface Together {
  /** For each entry, how many words the longest has that it is meant by. */
  readonly of: ReadonlyMap<number, number>;
  /** All words of all of them. */
  readonly words: ReadonlySet<string>;
}

interface Phrase {
  /** Of each word, the forms that will do. */
  readonly words: readonly (readonly string[])[];
  readonly keys: number[];
}

/** Made anew for each index: it lives and dies with the pack that it is of. */
export function makePhrases(): Phrases {
  const known = new Map<string, Phrase>();
  const byWord = new Map<string, Phrase[]>();
  return {
    add(key, tag, text) {
      if (!text.includes(' ')) return false;
      const terms = [...new Set(termsOf(text))];
      if (terms.length < 2) return true;
      const name = `${tag} ${terms.join(' ')}`;
      const before = known.get(name);
      if (before) {
        before.keys.push(key);
        return true;
      }
      const words = terms.map((term) => (tag === 'cy' ? welshForms(term) : [term]));
      const phrase = { words, keys: [key] };
      known.set(name, phrase);
      // Looked up by the word that says most, as far as its length tells.
      const [rare = []] = [...words].sort((a, b) => (b[0]?.length ?? 0) - (a[0]?.length ?? 0));
      for (const form of rare) {
        const same = byWord.get(form);
        if (same) same.push(phrase);
        else byWord.set(form, [phrase]);
      }
      return true;
    },
    among(terms) {
      const said = new Set(terms);
      const of = new Map<number, number>();
      const met = new Set<string>();
      const whole = ({ words }: Phrase) =>
        words.every((forms) => forms.some((form) => said.has(form)));
      for (const { words, keys } of terms.flatMap((term) => byWord.get(term) ?? []).filter(whole)) {
        for (const form of words.flat()) met.add(form);
        for (const key of keys) of.set(key, Math.max(of.get(key) ?? 0, words.length));
      }
      return { of, words: met };
    },
  };
}
