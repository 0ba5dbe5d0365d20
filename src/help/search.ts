/** Finding help in a person's own words. Everything stays in memory: no query is kept or sent. */
import type { SearchResult } from 'minisearch';
import type { Pack } from '../pack/schema';
import type { Method } from '../pack/services';
import type { Localised } from '../text/language';
import { makePhrases, type Phrases, type Together } from './phrases';
import { decides, swapped, termsOf, welshForms } from './terms';

/** Something that a search leads to. */
export type Found =
  | { readonly type: 'service'; readonly id: string }
  | { readonly type: 'situation'; readonly id: string }
  | { readonly type: 'kind'; readonly id: 'mentoring' | 'coaching' }
  /** What each service says of who hears of it. */
  | { readonly type: 'privacy'; readonly id: 'privacy' };

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

/** How people ask who will hear of it. */
const PRIVACY = {
  en: [
    'private',
    'privacy',
    'confidential',
    'confidentiality',
    'confidental',
    'confidencial',
    'confidentially',
    'secret',
    'secretly',
    'anonymous',
    'anonymously',
    'anonymity',
    'find out',
    'who will know',
    'who knows',
    'who hears',
    'will know',
    'who sees this',
    'who can see',
    'tell my boss',
    'tell my manager',
    'boss find out',
    'manager find out',
    'on my record',
    'keep it quiet',
    'data protection',
    'gdpr',
  ],
  cy: [
    'preifat',
    'preifatrwydd',
    'cyfrinachol',
    'cyfrinachedd',
    'cyfrinach',
    'dienw',
    'yn ddienw',
    'pwy fydd yn gwybod',
    'dweud wrth fy rheolwr',
    'diogelu data',
  ],
};

interface Entry {
  readonly key: number;
  readonly found: Found;
  /** What is indexed, put together only when its turn comes. */
  readonly text: { readonly [field in 'name' | 'words' | 'parts' | 'about']: () => string };
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
  const phrases = makePhrases();
  const entries = entriesOf(pack, phrases);
  const known = new Set<string>();
  /** As `termsOf`, two letters that stand the wrong way round put right: “fruad”. */
  const understood = (text: string) =>
    termsOf(text).map((term) =>
      known.has(term) ? term : (swapped(term).find((one) => known.has(one)) ?? term),
    );
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'words', 'parts', 'about'],
    extractField: (entry, field) =>
      field === 'key' ? entry.key : entry.text[field as keyof Entry['text']](),
    tokenize: termsOf,
    processTerm: (term) => {
      known.add(term);
      return term;
    },
    searchOptions: {
      tokenize: understood,
      processTerm: (term) => term,
      boost: { name: 2, words: 3, parts: 1.2, about: 0.5 },
      // An entry to which people gave many words is no worse an answer for it.
      bm25: { k: 1.2, b: 0.2, d: 0.5 },
      // The last may be on its way to being a word; one that is a word is not the start of another.
      prefix: (term, i, terms) =>
        decides(term) &&
        (i === terms.length - 1 ? term.length > 1 : term.length > 3 && !known.has(term)),
      // A word that somebody is called by is not mistyped: little else is meant. A short one is
      // one letter from too many others.
      fuzzy: (term) => (term.length < 5 || known.has(term) ? false : term.length < 7 ? 1 : 2),
      maxFuzzy: 2,
      weights: { prefix: 0.5, fuzzy: 0.35 },
      boostTerm: (term) => (decides(term) ? 1 : 0.25),
      // Somebody who types a situation is better met by it than by one of its services.
      boostDocument: (key) => BOOSTS[entries[key as number]?.found.type ?? 'service'],
    },
  });
  // In parts, so that a key pressed meanwhile is heard.
  await index.addAllAsync(entries, { chunkSize: 8 });
  return (text) => rank(index.search(text), phrases.among(understood(text)), entries, pack);
}

const BOOSTS = { situation: 1.3, service: 1, kind: 1, privacy: 1.5 } as const;
/** What a phrase is worth for each of its words but the first, beside what they are worth alone. */
const TOGETHER = 18;
/** Of what an entry is worth, where all that it has in common is part of a phrase of others. */
const BROKEN = 0.35;
/** Of what the best is worth: less is no answer. */
const ENOUGH = 0.3;

function rank(
  results: readonly SearchResult[],
  together: Together,
  entries: readonly Entry[],
  pack: Searchable,
): Found[] {
  const hits = results
    .map(({ id, score, queryTerms }) => {
      const words = together.of.get(id as number) ?? 1;
      // The library multiplies by how many words were met; here only those that decide are counted.
      const deciding = queryTerms.filter(decides);
      const alone = (score / queryTerms.length) * (deciding.length || (words > 1 ? 1 : 0));
      // Of a laptop that has died, “died” says nothing to whoever is not meant by both words.
      const left = words > 1 || deciding.some((term) => !together.words.has(term)) ? 1 : BROKEN;
      return { key: id as number, worth: alone * left + TOGETHER * (words - 1) };
    })
    .sort((a, b) => b.worth - a.worth);
  const least = (hits[0]?.worth ?? 0) * ENOUGH;
  const found = withSituation(
    hits.flatMap(({ key, worth }) =>
      worth > 0 && worth >= least ? (entries[key]?.found ?? []) : [],
    ),
    pack,
  );
  const met = found.filter(({ type }) => type === 'situation').slice(0, 3);
  const never = new Set(
    met.flatMap(({ id }) => pack.situations.find((s) => s.id === id)?.never ?? []),
  );
  return found.filter(({ type, id }) => type !== 'service' || !never.has(id));
}

/** Words that only services know lead also to the situation that the first of them is for. */
function withSituation(found: readonly Found[], { services }: Searchable): readonly Found[] {
  const [best] = found;
  if (best?.type !== 'service' || found.some(({ type }) => type === 'situation')) return found;
  const service = services.find((s) => s.id === best.id);
  // Whoever can come at once is the answer: a bicycle that was stolen is no crisis of the mind.
  const [id] = service?.urgency === 'emergency' ? [] : (service?.situations ?? []);
  return id === undefined ? found : [best, { type: 'situation', id }, ...found.slice(1)];
}

function entriesOf(pack: Searchable, phrases: Phrases): Entry[] {
  const entries: Omit<Entry, 'key'>[] = [];
  const add = (
    found: Found,
    { name, words, about }: { name: Localised; words: Words; about: () => readonly Said[] },
  ) => {
    const key = entries.length;
    const text = {
      name: () => all(name),
      words: () => typed(words, (one) => !one.includes(' ')),
      parts: () => typed(words, (one, tag) => phrases.add(key, tag, one)),
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
  add({ type: 'privacy', id: 'privacy' }, { name: '', words: PRIVACY, about: () => [] });
  return entries.map((entry, key) => ({ key, ...entry }));
}

type Said = Localised | undefined;
type Words = Readonly<Record<string, readonly string[]>> | undefined;

/** A string of the pack in all of its languages. */
function all(text: Said): string {
  if (typeof text !== 'object') return text ?? '';
  return Object.entries(text).map(formsIn).join(' ');
}

/** Those of the words that are `wanted`. */
function typed(words: Words, wanted: (one: string, tag: string) => boolean): string {
  return Object.entries(words ?? {})
    .map(([tag, list]) => formsIn([tag, list.filter((one) => wanted(one, tag)).join(' ')]))
    .join(' ');
}

function formsIn([tag, text]: readonly [tag: string, text: string]): string {
  return tag === 'cy' ? text.toLowerCase().split(/\s+/).flatMap(welshForms).join(' ') : text;
}
