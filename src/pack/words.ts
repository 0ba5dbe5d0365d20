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

/** As the file has them: by language, then by the entries that they lead to, which are numbers as `entriesOf` counts,
 * with spaces between them. Then each in the order of letters: a capital that says how many letters it shares with
 * the one before, A for none, and the others. It weighs a seventh less than a pack with lists. */
export interface Folded {
  readonly foldedWords?: { readonly [tag: string]: { readonly [entries: string]: string } };
}

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
  for (const [tag, groups] of Object.entries(foldedWords)) {
    for (const [entries, folded] of Object.entries(groups)) {
      const words = unfold(folded);
      for (const entry of entries.split(' ')) lists[Number(entry)]?.[tag]?.push(...words);
    }
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
