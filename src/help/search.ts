/** Finding help in a person's own words. Everything stays in memory: no query is kept or sent. */
import type MiniSearch from 'minisearch';
import type { Pack } from '../pack/schema';
import type { Method } from '../pack/services';
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

/** What people call a way in which they can be helped; the others say nothing of who is meant. */
const WAYS: Partial<Record<Method['kind'], Localised>> = {
  bsl: {
    en: 'bsl british sign language interpreter deaf',
    cy: 'bsl iaith arwyddion byddar dehonglydd',
  },
  relay: { en: 'relay uk textphone minicom deaf', cy: 'cyfnewid testun byddar' },
  text: { en: 'text sms', cy: 'tecst neges destun' },
  chat: { en: 'chat online webchat', cy: 'sgwrs ar-lein' },
};

interface Entry {
  readonly key: number;
  readonly found: Found;
  /** What is indexed, put together only when its turn comes. */
  readonly text: { readonly [field in 'name' | 'words' | 'about']: () => string };
}

const library = () => import('minisearch');

/** Has the library at hand, if it can be had: where it cannot, `makeSearch` says so. */
export function fetchSearch(): void {
  library().catch(() => undefined);
}

/** Reads the library (once) and makes the index of one pack, in all of its languages together:
 * people type in either. Rejects only if the library cannot be loaded. */
export async function makeSearch(pack: Searchable): Promise<Search> {
  const { default: MiniSearch } = await library();
  const entries = entriesOf(pack);
  const known = new Set<string>();
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'words', 'about'],
    extractField: (entry, field) =>
      field === 'key' ? entry.key : entry.text[field as keyof Entry['text']](),
    tokenize: termsOf,
    processTerm: (term) => {
      known.add(term);
      return term;
    },
    searchOptions: {
      processTerm: (term) => term,
      boost: { name: 2, words: 3, about: 0.5 },
      // The last may be on its way to being a word.
      prefix: (term, i, terms) => term.length > (i === terms.length - 1 ? 1 : 2),
      // A word that somebody is called by is not mistyped: little else is meant.
      fuzzy: (term) => (term.length < 4 ? false : term.length === 4 || known.has(term) ? 1 : 2),
      maxFuzzy: 2,
      weights: { prefix: 0.5, fuzzy: 0.35 },
      // Somebody who types a situation is better met by it than by one of its services.
      boostDocument: (key) => (entries[key as number]?.found.type === 'situation' ? 1.3 : 1),
    },
  });
  // In parts, so that a key pressed meanwhile is heard.
  await index.addAllAsync(entries, { chunkSize: 8 });
  return (text) => rank(index, entries, pack, text);
}

function rank(
  index: MiniSearch<Entry>,
  entries: readonly Entry[],
  pack: Searchable,
  text: string,
): Found[] {
  const found = withSituation(
    index.search(text).flatMap(({ id }) => entries[id as number]?.found ?? []),
    pack,
  );
  const met = found.slice(0, 3).filter(({ type }) => type === 'situation');
  const never = new Set(
    met.flatMap(({ id }) => pack.situations.find((s) => s.id === id)?.never ?? []),
  );
  return found.filter(({ type, id }) => type !== 'service' || !never.has(id));
}

/** Words that only services know lead also to the situation that the first of them is for. */
function withSituation(found: readonly Found[], { services }: Searchable): readonly Found[] {
  const [best] = found;
  if (best?.type !== 'service' || found.some(({ type }) => type === 'situation')) return found;
  const [id] = services.find((s) => s.id === best.id)?.situations ?? [];
  return id === undefined ? found : [best, { type: 'situation', id }, ...found.slice(1)];
}

function entriesOf(pack: Searchable): Entry[] {
  const entries: Omit<Entry, 'key'>[] = [];
  const add = (
    found: Found,
    { name, words, about }: { name: Localised; words: Words; about: () => readonly Said[] },
  ) => {
    const text = {
      name: () => all(name),
      words: () => typed(words),
      about: () => about().map(all).join(' '),
    };
    entries.push({ found, text });
  };
  for (const { id, label: name, words, hint } of pack.situations) {
    add({ type: 'situation', id }, { name, words, about: () => [hint] });
  }
  for (const { id, name, words, about, can, methods } of pack.services) {
    const ways = () => methods.map(({ kind }) => WAYS[kind]);
    add({ type: 'service', id }, { name, words, about: () => [about, ...can, ...ways()] });
  }
  for (const id of ['mentoring', 'coaching'] as const) {
    const { name, words, meaning, goodWhen } = pack.explain[id];
    add({ type: 'kind', id }, { name, words, about: () => [meaning, ...goodWhen] });
  }
  return entries.map((entry, key) => ({ key, ...entry }));
}

type Said = Localised | undefined;
type Words = Readonly<Record<string, readonly string[]>> | undefined;

/** A string of the pack in all of its languages. */
function all(text: Said): string {
  if (typeof text !== 'object') return text ?? '';
  return Object.entries(text).map(formsIn).join(' ');
}

function typed(words: Words): string {
  return Object.entries(words ?? {})
    .map(([tag, list]) => formsIn([tag, list.join(' ')]))
    .join(' ');
}

function formsIn([tag, text]: readonly [tag: string, text: string]): string {
  return tag === 'cy' ? text.toLowerCase().split(/\s+/).flatMap(welshForms).join(' ') : text;
}
