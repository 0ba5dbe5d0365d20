/** Finding help in a person's own words. Everything stays in memory: no query is kept or sent. */
import type { SearchResult } from 'minisearch';
import type { Pack } from '../pack/schema';
import type { Method } from '../pack/services';
import { withWords } from '../pack/words';
import type { Localised } from '../text/language';
import { makeSpelling } from './mistyped';
import { makePhrases, type Phrases, type Together } from './phrases';
import { PRIVACY } from './privacy-words';
import { decides, KNOWN, weightOf, welshForms, writtenIn } from './terms';
import { type Understood, understand } from './understand';
import { worthOf } from './worth';

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

interface Entry {
  readonly key: number;
  readonly found: Found;
  readonly boost: number;
  /** Is it whoever comes at once, or what they come for first? */
  readonly ofDanger: boolean;
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
  const entries = entriesOf(withWords(pack), phrases);
  const spelling = makeSpelling();
  // A mistyped word may be one that says nothing.
  for (const term of KNOWN) spelling.add(term);
  const index = new MiniSearch<Entry>({
    idField: 'key',
    fields: ['name', 'words', 'parts', 'about'],
    extractField: (entry, field) =>
      field === 'key' ? entry.key : entry.text[field as keyof Entry['text']](),
    tokenize: (text) =>
      writtenIn(text).map(([word, term]) => {
        spelling.add(term);
        spelling.addWritten(word, term);
        return term;
      }),
    processTerm: (term) => term,
    searchOptions: {
      processTerm: (term) => term,
      boost: { name: 2, words: 3, parts: 0.8, about: 0.5 },
      // An entry to which people gave many words is no worse an answer for it.
      bm25: { k: 1.2, b: 0.2, d: 0.5 },
      // A word that somebody is called by is not the start of another: little else is meant.
      prefix: (term, i, terms) =>
        decides(term) && !spelling.has(term) && term.length > (i === terms.length - 1 ? 1 : 3),
      weights: { prefix: 0.5, fuzzy: 0 },
      // Somebody who types a situation is better met by it than by one of its services.
      boostDocument: (key) => entries[key as number]?.boost ?? 1,
    },
  });
  // In parts, so that a key pressed meanwhile is heard.
  await index.addAllAsync(entries, { chunkSize: 2 });
  return (text) => {
    const understood = understand(text, spelling);
    const { said, terms, meant } = understood;
    const results = index.search(text, {
      tokenize: () => [...terms],
      boostTerm: (term) => weightOf(term) * (meant.has(term) ? MISTYPED : 1),
    });
    return rank(results, understood, phrases.among(said), entries, pack);
  };
}

const BOOSTS = { situation: 1.3, service: 1, kind: 1, privacy: 1.5, emergency: 1.4 } as const;
/** What a word is worth that stands for one mistyped. */
const MISTYPED = 0.7;
/** Of what a service is worth: its situation is meant as well. */
const NEARLY = 0.35;
/** Of what the best is worth: less is no answer. Who must not hear of it is named in the question. */
const ENOUGH = 0.3;
const ENOUGH_BESIDE_PRIVACY = 0.6;

interface Hit {
  readonly found: Found;
  readonly worth: number;
}

function rank(
  results: readonly SearchResult[],
  understood: Understood,
  together: Together,
  entries: readonly Entry[],
  pack: Searchable,
): Found[] {
  const hits = results
    .flatMap((result) => {
      const entry = entries[result.id as number];
      const worth = entry && worthOf(result, understood, together, entry.ofDanger);
      return entry && worth !== undefined ? [{ found: entry.found, worth }] : [];
    })
    .sort((a, b) => b.worth - a.worth);
  const [best] = hits;
  const least =
    (best?.worth ?? 0) * (best?.found.type === 'privacy' ? ENOUGH_BESIDE_PRIVACY : ENOUGH);
  const found = withSituation(
    hits.filter(({ worth }) => worth > 0 && worth >= least),
    pack,
  );
  const met = found.filter(({ type }) => type === 'situation').slice(0, 3);
  const never = new Set(
    met.flatMap(({ id }) => pack.situations.find((s) => s.id === id)?.never ?? []),
  );
  return found.filter(({ type, id }) => type !== 'service' || !never.has(id));
}

/** A service that stands for a situation which the words mean as well, or nearly, is found under its name.
 * Words that only services know lead also to the situation that the first of them is for. */
function withSituation(hits: readonly Hit[], { services }: Searchable): readonly Found[] {
  const found = hits.map((hit) => hit.found);
  const [best] = hits;
  const service = services.find((s) => s.id === best?.found.id);
  // Whoever can come at once is the answer: a bicycle that was stolen is no crisis of the mind.
  if (best?.found.type !== 'service' || !service || service.urgency === 'emergency') return found;
  const own = hits.find(
    ({ found: { type, id }, worth }) =>
      type === 'situation' && worth >= best.worth * NEARLY && service.situations.includes(id),
  );
  if (own) return [own.found, ...found.filter((one) => one !== own.found)];
  if (found.some(({ type }) => type === 'situation')) return found;
  const [id] = service.situations;
  return id === undefined ? found : [best.found, { type: 'situation', id }, ...found.slice(1)];
}

function entriesOf(pack: Searchable, phrases: Phrases): Entry[] {
  const entries: Entry[] = [];
  const dangers = new Set(
    pack.services.flatMap(({ id, urgency, situations: [first = ''] }) =>
      urgency === 'emergency' ? [id, first] : [],
    ),
  );
  const add = (
    found: Found,
    { name, words, about }: { name: Localised; words: Words; about: () => readonly Said[] },
    boost: number = BOOSTS[found.type],
  ) => {
    const key = entries.length;
    // The fields are read in this order.
    let parts = '';
    const text = {
      name: () => all(name),
      words: () => {
        const [single, together] = sorted(words, (one, tag) => phrases.add(key, tag, one));
        parts = together;
        return single;
      },
      parts: () => parts,
      about: () => about().map(all).join(' '),
    };
    entries.push({ key, found, boost, ofDanger: dangers.has(found.id), text });
  };
  for (const { id, label: name, words, hint } of pack.situations) {
    add({ type: 'situation', id }, { name, words, about: () => [hint] });
  }
  for (const { id, name, words, about, can, methods, urgency } of pack.services) {
    const ways = () => methods.map(({ kind }) => WAYS[kind]);
    const boost = urgency === 'emergency' ? BOOSTS.emergency : BOOSTS.service;
    add({ type: 'service', id }, { name, words, about: () => [about, ...can, ...ways()] }, boost);
  }
  for (const id of ['mentoring', 'coaching'] as const) {
    const { name, words, meaning, goodWhen } = pack.explain[id];
    add({ type: 'kind', id }, { name, words, about: () => [meaning, ...goodWhen] });
  }
  add({ type: 'privacy', id: 'privacy' }, { name: '', words: PRIVACY, about: () => [] });
  return entries;
}

type Said = Localised | undefined;
type Words = Readonly<Record<string, readonly string[]>> | undefined;

/** A string of the pack in all of its languages. */
function all(text: Said): string {
  if (typeof text !== 'object') return text ?? '';
  return Object.entries(text).map(formsIn).join(' ');
}

/** The single ones of the words, and the others. */
function sorted(words: Words, isPhrase: (one: string, tag: string) => boolean): [string, string] {
  const fields: [string, string] = ['', ''];
  for (const [tag, list] of Object.entries(words ?? {})) {
    const kinds: [string[], string[]] = [[], []];
    for (const one of list) kinds[isPhrase(one, tag) ? 1 : 0].push(one);
    kinds.forEach((kind, i) => {
      fields[i] += ` ${formsIn([tag, kind.join(' ')])}`;
    });
  }
  return fields;
}

function formsIn([tag, text]: readonly [tag: string, text: string]): string {
  return tag === 'cy' ? text.toLowerCase().split(/\s+/).flatMap(welshForms).join(' ') : text;
}
