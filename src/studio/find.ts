/** Finds words, a number or an address wherever a pack says them, and puts others in their place. Pure. */
import { at, isList, isObject, type Json, type Path, put } from './json';
import { branchOf, type Part, shapeOf } from './parts';

/** A text of the pack, and where it stands. */
export interface Said {
  readonly path: Path;
  readonly text: string;
}

/** Nothing of these is read by anybody but Waymark. */
const NOT_READ = ['$schema', 'format', 'id', 'kind', 'languages', 'notes', 'zone'];

/** Every text of `value` in which `sought` stands, in the order of the pack. Letters count the same large and small;
 * of a number, where its spaces are does not count. */
export function textsWith(root: Part, value: Json, sought: string): Said[] {
  const pattern = patternOf(sought);
  return pattern ? textsIn(root, value, []).filter(({ text }) => text.search(pattern) >= 0) : [];
}

/** A longer number in which the digits that are sought stand, where they are no whole number anywhere. */
export function longerThan(root: Part, value: Json, sought: string): string | undefined {
  const digits = sought.replace(/\s/g, '');
  if (!NUMBER.test(sought.trim()) || digits === '') return undefined;
  return textsIn(root, value, [])
    .flatMap(({ text }) => text.match(/\+?\d[\d \u00a0]*\d/g) ?? [])
    .find((number) => number.replace(/\D/g, '').includes(digits.replace('+', '')));
}

/** `text` cut where `sought` begins and ends in it: what was sought stands at the odd places. */
export function cutBy(text: string, sought: string): readonly string[] {
  const pattern = patternOf(sought);
  return pattern ? text.split(new RegExp(`(${pattern.source})`, pattern.flags)) : [text];
}

/** The pack with `by` in place of `sought` in those texts, and in no other. */
export function replaceIn(value: Json, texts: readonly Said[], sought: string, by: string): Json {
  return texts.reduce((done, { path }) => {
    const held = at(done, path);
    if (typeof held !== 'string') return done;
    const cut = cutBy(held, sought);
    return put(done, path, cut.map((part, i) => (i % 2 === 1 ? by : part)).join(''));
  }, value);
}

/** Three digits are a number that somebody rings. */
const NUMBER = /^\+?[\d\s]*$/;

function patternOf(sought: string): RegExp | undefined {
  const words = sought.trim();
  if (words === '') return undefined;
  const digits = words.replace(/\s/g, '');
  if (NUMBER.test(words) && digits.length > 2) {
    const spaced = [...digits].map(escaped).join('[ \\u00a0]*');
    return new RegExp(`(?<!\\d)${spaced}(?!\\d)`, 'g');
  }
  return new RegExp(escaped(words), 'gi');
}

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

function textsIn(part: Part | undefined, held: Json | undefined, path: Path): Said[] {
  if (!part || held === undefined || NOT_READ.includes(String(path.at(-1)))) return [];
  switch (shapeOf(part)) {
    case 'line':
    case 'paragraph':
    case 'searchWords':
      return strings(held, path);
    case 'text':
    case 'email':
      // A picture is an address too.
      return typeof held === 'string' && !held.startsWith('data:') ? [{ path, text: held }] : [];
    case 'list':
      return (isList(held) ? held : []).flatMap((one, i) => textsIn(part.items, one, [...path, i]));
    case 'hours':
      return members(
        part.anyOf?.find(({ properties }) => properties),
        held,
        path,
      );
    case 'group':
      return members(part, held, path);
    case 'variant':
      return members(branchOf(part, isObject(held) ? held.kind : undefined), held, path);
    default:
      return [];
  }
}

const members = (part: Part | undefined, held: Json, path: Path): Said[] =>
  isObject(held)
    ? Object.entries(held).flatMap(([name, one]) =>
        textsIn(part?.properties?.[name], one, [...path, name]),
      )
    : [];

/** Of one text, of one in several languages, of a list of words in each. */
function strings(held: Json, path: Path): Said[] {
  if (typeof held === 'string') return [{ path, text: held }];
  if (isList(held)) return held.flatMap((one, i) => strings(one, [...path, i]));
  if (!isObject(held)) return [];
  return Object.entries(held).flatMap(([tag, one]) => strings(one, [...path, tag]));
}
