/** Finding help in a person's own words. Everything stays in memory: no query is kept or sent. */
import type MiniSearch from 'minisearch';
import type { Pack } from '../pack/schema';
import type { Localised } from '../text/language';
import { termsOf, welshForms } from './terms';

/** Something that a search leads to. */
export type Found =
  | { readonly type: 'service' | 'situation'; readonly id: string }
  | { readonly type: 'kind'; readonly id: 'mentoring' | 'coaching' };

/** Ready to be asked on every keystroke. */
export type Search = (text: string) => Found[];

type Searchable = Pick<Pack, 'services' | 'situations'> & {
  readonly explain: { readonly [K in 'mentoring' | 'coaching']: Kind };
};
type Kind = Pick<Pack['explain']['mentoring'], 'name' | 'meaning' | 'goodWhen' | 'words'>;

interface Entry {
  readonly key: number;
  readonly found: Found;
  readonly name: string;
  readonly words: string;
  readonly about: string;
}

/** Reads the library (once) and makes the index of one pack, in all of its languages together:
 * people type in either. Rejects only if the library cannot be loaded. */
export async function makeSearch(pack: Searchable): Promise<Search> {
  const { default: MiniSearch } = await import('minisearch');
  const entries = entriesOf(pack);
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'words', 'about'],
    tokenize: termsOf,
    processTerm: (term) => term,
    searchOptions: {
      boost: { name: 2, words: 3, about: 0.5 },
      prefix: (term) => term.length > 2,
      fuzzy: (term) => (term.length > 4 ? 2 : term.length > 3 ? 1 : false),
      maxFuzzy: 2,
      weights: { prefix: 0.5, fuzzy: 0.35 },
      // Somebody who types a situation is better met by it than by one of its services.
      boostDocument: (key) => (entries[key as number]?.found.type === 'situation' ? 1.3 : 1),
    },
  });
  index.addAll(entries);
  return (text) => rank(index, entries, pack, text);
}

function rank(
  index: MiniSearch<Entry>,
  entries: readonly Entry[],
  pack: Searchable,
  text: string,
): Found[] {
  const found = index.search(text).flatMap(({ id }) => entries[id as number]?.found ?? []);
  const met = found.slice(0, 3).filter(({ type }) => type === 'situation');
  const never = new Set(
    met.flatMap(({ id }) => pack.situations.find((s) => s.id === id)?.never ?? []),
  );
  return found.filter(({ type, id }) => type !== 'service' || !never.has(id));
}

function entriesOf(pack: Searchable): Entry[] {
  const entries: Omit<Entry, 'key'>[] = [];
  for (const s of pack.situations) {
    const found: Found = { type: 'situation', id: s.id };
    entries.push({ found, name: all(s.label), words: typed(s.words), about: all(s.hint) });
  }
  for (const s of pack.services) {
    const found: Found = { type: 'service', id: s.id };
    const about = [s.about, ...s.can].map(all).join(' ');
    entries.push({ found, name: all(s.name), words: typed(s.words), about });
  }
  for (const id of ['mentoring', 'coaching'] as const) {
    const { name, words, meaning, goodWhen } = pack.explain[id];
    const found: Found = { type: 'kind', id };
    const about = [meaning, ...goodWhen].map(all).join(' ');
    entries.push({ found, name: all(name), words: typed(words), about });
  }
  return entries.map((entry, key) => ({ key, ...entry }));
}

/** A string of the pack in all of its languages. */
function all(text: Localised | undefined): string {
  if (typeof text !== 'object') return text ?? '';
  return Object.entries(text).map(formsIn).join(' ');
}

function typed(words: Readonly<Record<string, readonly string[]>> | undefined): string {
  return Object.entries(words ?? {})
    .map(([tag, list]) => formsIn([tag, list.join(' ')]))
    .join(' ');
}

function formsIn([tag, text]: readonly [tag: string, text: string]): string {
  return tag === 'cy' ? text.toLowerCase().split(/\s+/).flatMap(welshForms).join(' ') : text;
}
