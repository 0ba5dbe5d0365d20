/** One pack as twenty people and programs would have written it. */
import { readFileSync } from 'node:fs';
import { starterPack } from '../../scripts/pack/starter';

const DEFAULT = readFileSync('src/pack/default/pack.json');
const pack = JSON.parse(DEFAULT.toString('utf8'));
const utf8 = (text: string) => new TextEncoder().encode(text);
const MARK = '\ufeff';

/** Fewer services and search words: the same kinds of places, read ten times as fast. */
const small = {
  ...pack,
  services: pack.services.slice(0, 6).map((service: object) => ({ ...service, words: undefined })),
  guide: { ...pack.guide, questions: pack.guide.questions.slice(0, 2) },
};
const indented = (space: number | string, value: unknown = small) =>
  JSON.stringify(value, null, space);
const ascii = (text: string) =>
  text.replaceAll(/[\u0080-\uffff]/g, (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`);
const backwards = (value: unknown): unknown =>
  Array.isArray(value) || typeof value !== 'object' || value === null
    ? value
    : Object.fromEntries(
        Object.entries(value)
          .reverse()
          .map(([key, inner]) => [key, backwards(inner)]),
      );

const texts: Readonly<Record<string, string>> = {
  'one space': indented(1),
  'three spaces': indented(3),
  'four spaces, a line end at the end': `${indented(4)}\n`,
  'eight spaces': indented(8),
  tabs: `${indented('\t')}\n`,
  'no space at all': indented(0),
  'one line with spaces, as Python writes it': indented(1).replaceAll(/\n */g, ' '),
  'letters as escapes': ascii(indented(2)),
  'Windows line ends': `${indented(2)}\n`.replaceAll('\n', '\r\n'),
  'old Macintosh line ends': indented(2).replaceAll('\n', '\r'),
  'a byte order mark': MARK + indented(2),
  'a byte order mark and Windows line ends': MARK + `${indented(4)}\n`.replaceAll('\n', '\r\n'),
  'members in another order': indented(2, backwards(small)),
  'members that Waymark does not know': indented(2, {
    'x-tool': { seen: [1, 2, { deep: null }] },
    ...small,
    zzz: 1.5,
    services: small.services.map((service: object) => ({ 'x-row': 7, ...service })),
  }),
  'an empty line between members': indented(2).replaceAll(/,\n {2}"/g, ',\n\n  "'),
  'commas in front': indented(2).replaceAll(/,\n( *)/g, '\n$1, '),
  'space before colons, slashes escaped': indented(2)
    .replaceAll('": ', '" : ')
    .replaceAll('/', '\\/'),
  'numbers as nobody writes them': indented(2)
    .replace('"version": 1,', '"version": 1.0e0,')
    .replaceAll(/"(mentoring|coaching)": (\d),/g, '"$1": $2.0,'),
  'space at the ends of lines, and many lines at the end': `\n\n${indented(2).replaceAll('\n', '  \n')}\n\n\n`,
  'a name that stands twice': indented(2).replace('"format": 1,', '"format": 2,\n  "format": 1,'),
  'lists on one line': indented(2).replaceAll(
    /\[\s+("[^"{}[\]]*"(?:,\s+"[^"{}[\]]*")*)\s+\]/g,
    (_, inner) => `[${inner.replaceAll(/,\s+/g, ', ')}]`,
  ),
};

export interface Variant {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const wholePacks: readonly Variant[] = [
  { name: 'the default pack', bytes: new Uint8Array(DEFAULT) },
  { name: 'the starter', bytes: utf8(starterPack('2026-11-28')) },
];
export const variants: readonly Variant[] = Object.entries(texts).map(([name, text]) => ({
  name,
  bytes: utf8(text),
}));
