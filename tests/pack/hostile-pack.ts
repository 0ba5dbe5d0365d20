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
  const places = placesIn(rich);
  let document = rich;
  let number = 0;
  for (const kind of new Set(places.map(kindOf))) {
    const taken = [FITTING, SHORT].some((choice) => {
      const given = places
        .filter((place) => kindOf(place) === kind)
        // The number tells two places apart, and stands where it changes no meaning.
        .map((place) => ({ place, text: `${choice[++number % choice.length]} ·${number}` }));
      const tried = given.reduce((tree, { place, text }) => put(tree, place, text), document);
      if (!checkPack(tried).pack) return false;
      document = tried;
      for (const { place, text } of given) texts.set(place.join('.'), { kind, text });
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

/** The document with another text in that place. */
export function put(value: Json, [key, ...rest]: Place, text: Json): Json {
  if (key === undefined) return text;
  if (Array.isArray(value))
    return value.map((inner, i) => (String(i) === key ? put(inner, rest, text) : inner));
  const group = value as { [key: string]: Json };
  return { ...group, [key]: put(group[key] ?? null, rest, text) };
}
