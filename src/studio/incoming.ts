/** Services that come from elsewhere, a row or an entry each: what becomes of them is shown before anything is taken. */
import { type Difference, differencesBetween } from './changes';
import { at, isList, isObject, isSame, type Json, type JsonObject, type Path, put } from './json';
import { languagesOf, translate } from './languages';
import { idFor } from './references';

/** What was given of one service. Members that were not given are absent. */
export interface Incoming {
  /** Where it stands in its file, counted from 1. */
  readonly row: number;
  readonly id?: string | undefined;
  /** Words by member and language: `{ name: { en: '…' } }`. */
  readonly texts: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Short lines by member and language: `can`, `cannot`, `words`. */
  readonly lines: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>;
  readonly plain: JsonObject;
  /** Each with its kind and one way; `hours` where they were given. */
  readonly methods: readonly JsonObject[];
  /** What was there and cannot be used. */
  readonly faults: readonly Fault[];
}

export interface Fault {
  /** The column, or the member of the format. */
  readonly of: string;
  readonly value: string;
  /** `zero`: a number that may have lost its first 0; `damaged`: one that a spreadsheet rounded; `shape`: not what
   * can stand there; `unknown`: the pack has no such situation; `closed`: its own file says that it is not offered;
   * `twice`: an earlier row is the same service. */
  readonly why: 'zero' | 'damaged' | 'shape' | 'unknown' | 'closed' | 'twice';
}

export interface Arrival {
  readonly row: number;
  readonly name: string;
  readonly fate: 'new' | 'changed' | 'same' | 'refused';
  readonly faults: readonly Fault[];
  /** Members that Waymark needs and that are still to be written. */
  readonly lacks: readonly string[];
  readonly differences: readonly Difference[];
  /** The service as it would stand in the pack. */
  readonly service: JsonObject;
}

const REFUSED: readonly Fault['why'][] = ['twice', 'closed'];
const NEEDED = ['name', 'about', 'confidentiality', 'cost', 'independent', 'methods'];
const WAY: Readonly<Record<string, string>> = {
  phone: 'number',
  text: 'number',
  relay: 'number',
  email: 'address',
  visit: 'place',
};
export const wayOf = (kind: string): string => WAY[kind] ?? 'url';

const servicesOf = (pack: Json): readonly Json[] => {
  const services = at(pack, ['services']);
  return isList(services) ? services : [];
};

/** What would become of each. `today` is a day; `source` says where they come from. */
export function arrivalsOf(
  pack: Json,
  incoming: readonly Incoming[],
  today: string,
  source: string,
): Arrival[] {
  const seen = new Set<string>();
  let here = pack;
  return incoming.map((one): Arrival => {
    const place = placeOf(here, one);
    const held = at(here, place);
    const old = isObject(held) ? held : undefined;
    const name = nameIn(one);
    const id = old ? String(old.id) : idFor(here, ['services'], one.id ?? name);
    const service = merged(languagesOf(here), old ?? blank(here, id, today, source), one, !old);
    const faults = [...one.faults, ...twice(id, seen)];
    const fate = fateOf(old, service, name, faults);
    const next = fate === 'refused' ? here : put(here, place, service);
    const differences = old ? differencesBetween(here, next) : [];
    if (fate !== 'refused') seen.add(id);
    here = next;
    const lacks = NEEDED.filter((member) => isEmpty(service[member]));
    return { row: one.row, name: name || id, fate, faults, lacks, differences, service };
  });
}

const nameIn = ({ texts }: Incoming): string => Object.values(texts.name ?? {})[0] ?? '';

const twice = (id: string, seen: ReadonlySet<string>): Fault[] =>
  seen.has(id) ? [{ of: 'id', value: id, why: 'twice' }] : [];

function fateOf(
  old: JsonObject | undefined,
  service: JsonObject,
  name: string,
  faults: readonly Fault[],
): Arrival['fate'] {
  if (faults.some(({ why }) => REFUSED.includes(why))) return 'refused';
  if (!old) return name === '' ? 'refused' : 'new';
  return isSame(old, service) ? 'same' : 'changed';
}

/** The pack with these of them. */
export function takeArrivals(pack: Json, arrivals: readonly Arrival[]): Json {
  return arrivals.reduce((here, { fate, service }) => {
    if (fate !== 'new' && fate !== 'changed') return here;
    const index = servicesOf(here).findIndex((one) => isObject(one) && one.id === service.id);
    return put(here, ['services', index < 0 ? servicesOf(here).length : index], service);
  }, pack);
}

/** By its id, else by its name in any language; else behind the last. */
function placeOf(pack: Json, { id, texts }: Incoming): Path {
  const services = servicesOf(pack);
  const names = Object.values(texts.name ?? {}).map((name) => name.toLowerCase());
  const byId = services.findIndex((one) => isObject(one) && id !== undefined && one.id === id);
  const byName = services.findIndex(
    (one) => isObject(one) && textsOf(one.name).some((name) => names.includes(name.toLowerCase())),
  );
  const index = byId >= 0 ? byId : byName;
  return ['services', index < 0 ? services.length : index];
}

const textsOf = (held: Json | undefined): string[] => {
  if (typeof held === 'string') return [held];
  return isObject(held) ? Object.values(held).filter((text) => typeof text === 'string') : [];
};
const isEmpty = (value: Json | undefined) =>
  value === undefined || (isList(value) && value.length === 0);

/** What nobody has to be asked for: it is to be confirmed by whoever answers the pack's mail. */
function blank(pack: Json, id: string, today: string, source: string): JsonObject {
  const owner = at(pack, ['organisation', 'contact', 'email']) ?? '';
  const due = new Date(`${today}T00:00Z`);
  due.setUTCMonth(due.getUTCMonth() + 6);
  return {
    id,
    can: [],
    cannot: [],
    situations: [],
    urgency: 'soon',
    methods: [],
    owner,
    source,
    reviewed: today,
    due: due.toISOString().slice(0, 10),
    toConfirm: true,
  };
}

function merged(
  tags: readonly string[],
  old: JsonObject,
  { texts, lines, plain, methods }: Incoming,
  fresh: boolean,
): JsonObject {
  let service: Json = { ...old, ...plain };
  // Whoever names the day of a review has looked.
  if (fresh && plain.reviewed !== undefined) service = put(service, ['toConfirm'], undefined);
  for (const [member, by] of Object.entries(texts))
    for (const [tag, words] of Object.entries(by))
      service = put(service, [member], inLanguage(at(service, [member]), tag, words, tags));
  for (const [member, by] of Object.entries(lines))
    for (const [tag, some] of Object.entries(by))
      service = putLines(service, member, tag, some, tags);
  if (methods.length > 0) service = putMethods(service, methods);
  return isObject(service) ? service : old;
}

/** A text with these words in one language. */
function inLanguage(
  held: Json | undefined,
  tag: string,
  words: string,
  tags: readonly string[],
): Json {
  if (held === undefined) return tags.length > 1 ? { [tag]: words } : words;
  return at(translate({ languages: tags, text: held }, ['text'], tag, words), ['text']) ?? words;
}

const wordsIn = (held: Json, tag: string): Json | undefined => (isObject(held) ? held[tag] : held);

function putLines(
  service: Json,
  member: string,
  tag: string,
  lines: readonly string[],
  tags: readonly string[],
): Json {
  if (member === 'words') return put(service, ['words', tag], lines);
  const held = at(service, [member]);
  const old = isList(held) ? held : [];
  // In the pack's first language a line is known by its words; in another it is the translation of the same place.
  const same = (words: string) => old.find((one) => wordsIn(one, tag) === words);
  const isFirst = tag === tags[0];
  const next = lines.map((words, i) =>
    inLanguage(isFirst ? same(words) : old[i], tag, words, tags),
  );
  return isSame(next, held) ? service : put(service, [member], next);
}

/** Each in place of the same one, else of the first of its kind that is for none of them, whose hours and notes
 * stay; else as one more. */
function putMethods(service: Json, methods: readonly JsonObject[]): Json {
  const held = at(service, ['methods']);
  const list = isList(held) ? held : [];
  const free = new Set(list.keys());
  const places = new Map<JsonObject, number>();
  for (const same of [true, false])
    for (const method of methods.filter((one) => !places.has(one))) {
      const place = [...free].find((i) => isSameWay(list[i], method, same));
      if (place === undefined) continue;
      free.delete(place);
      places.set(method, place);
    }
  const kept = list.map((one, i) => {
    const method = methods.find((other) => places.get(other) === i);
    return method ? asMethod(one, method) : one;
  });
  const added = methods.filter((one) => !places.has(one)).map((one) => asMethod(undefined, one));
  const next = [...kept, ...added];
  return isSame(next, held) ? service : put(service, ['methods'], next);
}

const isSameWay = (one: Json | undefined, method: JsonObject, whole: boolean): boolean => {
  const way = wayOf(String(method.kind));
  return isObject(one) && one.kind === method.kind && (!whole || isSame(one[way], method[way]));
};

/** A page and a letter-box are always there. */
function asMethod(old: Json | undefined, method: JsonObject): JsonObject {
  const hours = method.kind === 'web' || method.kind === 'email' ? 'always' : 'unknown';
  return { hours, ...(isObject(old) && old), ...method };
}
