/** The default pack, made richer, with a hostile text in every place whose words are free. */

import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import { checkPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { crest, svgUrl, wordmark } from './pictures';

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
type Place = readonly string[];

/** One kind of place, such as `services.*.name.en`. */
export const kindOf = (place: Place) =>
  place.map((key) => (/^\d+$/.test(key) ? '*' : key)).join('.');

/** What no pack may hold: line ends in a line, control and direction characters. */
export const REFUSED_TEXTS = HOSTILE_TEXTS.filter((text) => /\p{Cc}|[\u202a-\u2069]/u.test(text));
const FITTING = HOSTILE_TEXTS.filter((text) => !REFUSED_TEXTS.includes(text)).map((text) =>
  // What a line takes, with a number behind it.
  text.slice(0, 150),
);
/** For places of 20 characters. */
const SHORT = FITTING.filter((text) => text.length < 15);

const words = (en: string) => ({ en, cy: `${en} (Cymraeg)` });

/** Has every kind of thing that a pack may have, so that each is seen. */
export const rich: Json = {
  ...(defaultPack as unknown as Record<string, Json>),
  version: 99,
  brand: {
    name: words('Example'),
    colour: '#0b3d91',
    logo: { light: svgUrl(wordmark('#0b3d91')), dark: svgUrl(crest('#ffffff')) },
  },
  request: {
    ...(defaultPack.request as unknown as Record<string, Json>),
    fields: [
      { id: 'campus', label: words('Campus'), hint: words('Where you work most') },
      {
        id: 'grade',
        label: words('Grade'),
        options: [
          { id: 'one', label: words('One') },
          { id: 'two', label: words('Two') },
        ],
      },
    ],
  },
  routes: [
    {
      id: 'direct',
      kind: 'webhook',
      name: words('The team'),
      url: 'https://inbox.example.ac.uk/requests',
    },
  ],
};

export interface HostilePack {
  readonly pack: Pack;
  /** The text of each place, by place. */
  readonly texts: ReadonlyMap<string, { readonly kind: string; readonly text: string }>;
  /** The kinds of place in which the schema takes no such text. */
  readonly refused: readonly string[];
}

/** Tries every kind of place in turn, and keeps what the check of a pack lets pass. */
export function makeHostilePack(): HostilePack {
  const texts = new Map<string, { kind: string; text: string }>();
  const refused: string[] = [];
  const places = new Map<string, Place[]>();
  for (const place of placesIn(rich)) {
    const kind = kindOf(place);
    places.set(kind, [...(places.get(kind) ?? []), place]);
  }
  const document = structuredClone(rich);
  let number = 0;
  for (const [kind, some] of places) {
    const taken = [FITTING, SHORT].some((choice) => {
      // The number tells two places apart, and stands where it changes no meaning.
      const given = some.map(() => `${choice[++number % choice.length]} ·${number}`);
      const before = some.map((place, i) => exchange(document, place, given[i] ?? ''));
      if (!checkPack(document).pack) {
        for (const [i, place] of some.entries()) exchange(document, place, before[i] ?? '');
        return false;
      }
      for (const [i, place] of some.entries())
        texts.set(place.join('.'), { kind, text: given[i] ?? '' });
      return true;
    });
    if (!taken) refused.push(kind);
  }
  return { pack: document as unknown as Pack, texts, refused };
}

/** The places of all strings. */
function placesIn(value: Json, at: Place = []): Place[] {
  if (typeof value === 'string') return [at];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...at, key]));
}

/** Puts another text in that place, and returns the one that was there. */
function exchange(document: Json, place: Place, text: string): string {
  let group = document as { [key: string]: Json };
  for (const key of place.slice(0, -1)) group = group[key] as { [key: string]: Json };
  const last = place.at(-1) ?? '';
  const before = group[last] as string;
  group[last] = text;
  return before;
}

/** The document with another text in that place. */
export function put(value: Json, [key, ...rest]: Place, text: Json): Json {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === key ? put(inner, rest, text) : inner));
  const group = value as { [key: string]: Json };
  return { ...group, [key]: put(group[key] ?? null, rest, text) };
}
