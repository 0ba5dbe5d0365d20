/** The search words of the pack that a build carries. They are most of its file, hundreds of them lead to several
 * entries, and most begin as others do: in the file they stand in one place, each once. */
import type { Pack } from './schema';

/** What has search words. */
type Holder = Pick<Pack, 'situations' | 'services'> & {
  readonly explain: { readonly [K in 'mentoring' | 'coaching']: Entry };
};
interface Entry {
  readonly words?: Words | undefined;
}
type Words = { readonly [tag: string]: readonly string[] };

/** As the file has them, by language: each kind in one place, because what is alike compresses better. It weighs a
 * seventh less than a pack with lists. */
export interface Folded {
  readonly foldedWords?: {
    /** In the order of letters, each as a capital that says how many letters it shares with the one before, A for none,
     * and the others. */
    readonly words: { readonly [tag: string]: string };
    /** For each word a character, which says by its number, from `FIRST`, where in `leads` it leads. */
    readonly to: { readonly [tag: string]: string };
    /** Entries, each a character that says by its number, from `FIRST`, which it is as `entriesOf` counts; with a space
     * between those of a word and those of another. */
    readonly leads: { readonly [tag: string]: string };
  };
}
/** Above it are those that JSON writes with one byte, but for one. */
export const FIRST = 35;

/** Everything that may have search words, in the order of the pack. */
export const entriesOf = ({ situations, services, explain }: Holder): readonly Entry[] => [
  ...situations,
  ...services,
  explain.mentoring,
  explain.coaching,
];

/** The pack with each entry's words in its list, in the order of letters; the pack itself where none are folded. */
export function withWords<P extends Holder>(pack: P & Folded): P {
  const { foldedWords, ...rest } = pack;
  if (!foldedWords) return pack;
  const lists = entriesOf(pack).map(({ words }) => copyOf(words));
  for (const [tag, words] of Object.entries(foldedWords.words)) {
    const ways = foldedWords.leads[tag]?.split(' ').map((way) => [...way].map(numberOf)) ?? [];
    const to = foldedWords.to[tag] ?? '';
    for (const [i, word] of unfold(words).entries())
      for (const entry of ways[numberOf(to.charAt(i))] ?? []) lists[entry]?.[tag]?.push(word);
  }
  for (const list of lists.flatMap((byTag) => Object.values(byTag ?? {}))) list.sort();
  let at = 0;
  const filled = <E extends Entry>(entry: E): E => {
    const words = lists[at++];
    return words ? { ...entry, words } : entry;
  };
  const { situations, services, explain } = pack;
  return {
    ...(rest as P),
    situations: situations.map(filled),
    services: services.map(filled),
    explain: {
      ...explain,
      mentoring: filled(explain.mentoring),
      coaching: filled(explain.coaching),
    },
  };
}

const numberOf = (character: string) => character.charCodeAt(0) - FIRST;

const copyOf = (words: Words | undefined) =>
  words &&
  Object.fromEntries(
    Object.entries(words).map(([tag, list]): [string, string[]] => [tag, [...list]]),
  );

function unfold(folded: string): readonly string[] {
  let last = '';
  return [...folded.matchAll(/([A-Z])([^A-Z]*)/g)].map(([, shared = '', others = '']) => {
    last = last.slice(0, shared.charCodeAt(0) - 65) + others;
    return last;
  });
}
