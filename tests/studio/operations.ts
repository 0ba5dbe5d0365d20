/** What an author does in the studio, at random: by its own operations alone. */
import { edit, type PackDocument, redo, undo } from '../../src/studio/document';
import {
  at,
  everyValue,
  insert,
  isList,
  isObject,
  type Json,
  move,
  type Path,
  put,
} from '../../src/studio/json';
import {
  addLanguage,
  languagesOf,
  removeLanguage,
  textsByLanguage,
  translate,
} from '../../src/studio/languages';
import { idFor, remove, removeItem, rename } from '../../src/studio/references';
import { LISTS } from './author';

type Dice = readonly [number, number, number];

const WORDS = [
  'Cwnsela staff',
  'Listen, in confidence',
  'x'.repeat(200),
  '',
  'Two\u00a0words',
  'تحدث إلينا',
  'A\nB',
  '0113 496 0000',
];
const VALUES: readonly Json[] = [
  '2026-02-30',
  '2027-01-01',
  'always',
  'soon',
  'urgent',
  true,
  7,
  0,
  [],
  'Europe/Londn',
  'http://example.org/',
  'team@example.ac.uk',
  'https://a.example.org/?sig=1',
];
const TAGS = ['ga', 'gd', 'ar', 'fr'];

const pick = <T>(from: readonly T[], n: number): T => from[n % from.length] as T;

/** The next document, and the same where the studio refuses. */
export function operate(document: PackDocument, [what, where, which]: Dice): PackDocument {
  const { value } = document;
  if (what % 12 === 0) return undo(document);
  if (what % 12 === 1) return redo(document);
  const next = changed(value, what % 12, where, which);
  const done =
    next === undefined ? undefined : edit(document, next, what % 2 ? String(where) : undefined);
  return done && 'document' in done ? done.document : document;
}

function changed(value: Json, what: number, where: number, which: number): Json | undefined {
  const list = pick(LISTS, where);
  const items = at(value, list);
  const item: Path = [...list, isList(items) ? which % Math.max(1, items.length) : 0];
  const of = (result: object) => ('value' in result ? (result.value as Json) : undefined);
  if (what === 2) return of(rename(value, item, idFor(value, list, pick(WORDS, which))));
  if (what === 3) return of(remove(value, item));
  if (what === 4 && isList(items) && items.length > 1)
    return move(value, list, which % items.length, where % items.length);
  if (what === 5 && isList(items) && isObject(items[0])) {
    const made = { ...(items[which % items.length] as object), id: idFor(value, list, 'new') };
    return insert(value, list, which % (items.length + 1), made);
  }
  if (what === 6) return addLanguage(value, pick(TAGS, which));
  if (what === 7)
    return which % 3 ? undefined : of(removeLanguage(value, pick(languagesOf(value), where)));
  if (what === 8 || what === 9) {
    const texts = textsByLanguage(value);
    if (texts.length === 0) return undefined;
    const { path } = pick(texts, where);
    return translate(value, path, pick(languagesOf(value), which), pick(WORDS, which));
  }
  const plain = [...everyValue(value)].filter(([, held]) => !isList(held) && !isObject(held));
  const [path] = pick(plain, where);
  if (what === 10) return put(value, path, pick(VALUES, which));
  // Seldom: what is missing makes the pack unusable.
  return which % 4 || path[0] === 'languages' ? undefined : removeItem(value, path);
}
