/** What comes with a paste from Word, a mail or a web page and nobody sees: taken out, and said. */

/** What the field holds: `line` and `paragraph` are words, `address` an email or web address, `number` a telephone. */
export type Field = 'line' | 'paragraph' | 'address' | 'number';

/** What was done: `spaces` that were no ordinary ones; `hidden` characters that nobody sees, soft hyphens and
 * direction marks among them; `lines` ends of lines, and tabs; `quotes` around or in an address; `marks` in a
 * number. `lost`: letters are missing that nobody can bring back. */
export type Cleaned = 'spaces' | 'hidden' | 'lines' | 'quotes' | 'marks' | 'lost';

type Rule = readonly [found: RegExp, instead: string, said?: Cleaned];

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

const HIDDEN: readonly Rule[] = [
  [/\p{Cs}|\p{Noncharacter_Code_Point}/gu, '', 'hidden'],
  [/[\u202a-\u202e\u2066-\u2069]/g, '', 'hidden'],
  [/[\u00ad\u200b\u2060-\u2064\u206a-\u206f\u180e\ufeff\ufff9-\ufffb]/g, '', 'hidden'],
];
// Word writes a line end within a paragraph as U+000B.
const LINES: readonly Rule[] = [
  [/\r\n?|[\v\f\x85\u2028\u2029]/g, '\n', 'lines'],
  [/\t/g, ' ', 'lines'],
  [/(?!\n)\p{Cc}/gu, '', 'hidden'],
];
const SPACES: readonly Rule[] = [[/(?! )\p{Zs}/gu, ' ', 'spaces']];
const ONE_LINE: readonly Rule[] = [
  [/^\s+|\s+$/g, ''],
  [/ *\n+ */g, ' ', 'lines'],
];
/** They have a meaning in words alone: in Arabic, in Persian, within a family of emoji. */
const JOINERS: readonly Rule[] = [[/\p{Cf}/gu, '', 'hidden']];
const DIRECTIONS: readonly Rule[] = [[/[\u200e\u200f\u061c]/g, '', 'hidden']];

const ADDRESS: readonly Rule[] = [
  ...JOINERS,
  [/^\s+|\s+$/g, ''],
  [/[‘’‚´`]/g, "'", 'quotes'],
  [/[“”„«»]/g, '', 'quotes'],
  [/\s+/g, '', 'spaces'],
  [/^(?:[<>"']|mailto:)+|[<>"']+$/gi, '', 'quotes'],
];
const NUMBER: readonly Rule[] = [
  ...JOINERS,
  [/\(0\)/g, ' ', 'marks'],
  [/[()[\]./\-\u2010-\u2015\u2212]/g, ' ', 'marks'],
  [/^\s*(?:tel:\s*)+/i, '', 'marks'],
  [/ {2,}/g, ' '],
  [/^\s+|\s+$/g, ''],
];

const RULES: Readonly<Record<Field, readonly Rule[]>> = {
  paragraph: [[/^\s+|\s+$/g, '']],
  line: ONE_LINE,
  address: [...ONE_LINE, ...ADDRESS],
  number: [...ONE_LINE, ...NUMBER],
};

/** The text as it should stand in such a field, and what was done to it, each once. Twice gives the same. */
export function cleanPaste(
  pasted: string,
  field: Field,
): { readonly text: string; readonly done: Cleaned[] } {
  const directions = RIGHT_TO_LEFT.test(pasted) ? [] : DIRECTIONS;
  const done = new Set<Cleaned>();
  let text = pasted;
  for (const [found, instead, said] of [
    ...HIDDEN,
    ...LINES,
    ...SPACES,
    ...directions,
    ...RULES[field],
  ]) {
    const next = text.replace(found, instead);
    if (next !== text && said) done.add(said);
    text = next;
  }
  if (text.includes('\ufffd')) done.add('lost');
  return { text, done: [...done] };
}
