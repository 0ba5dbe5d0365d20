/** Anything that can be done to a JSON value, at random. */
import fc from 'fast-check';
import {
  everyValue,
  insert,
  isList,
  isObject,
  type Json,
  move,
  type Path,
  put,
} from '../../src/studio/json';

/** Numbers that choose what to do, where, and with what. */
export const dice = fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat());
type Dice = readonly [number, number, number, number];

const NEW: readonly Json[] = [
  'Ŵythnos “agored” \\ "dyfyniad"',
  'line\nline\ttab',
  '',
  '\ud800',
  0,
  -1.5e-7,
  true,
  null,
  [],
  {},
  ['a', 'b'],
  [[1], { x: [] }],
  { en: 'One', cy: 'Un', ga: 'A haon' },
  { id: 'new', name: { en: 'New' }, days: ['mon', 'tue'], spans: [{ from: '09:00', to: '17:00' }] },
];

export function randomEdit(value: Json, [what, where, which, index]: Dice): Json {
  const places = [...everyValue(value)];
  const [path, here] = places[where % places.length] as readonly [Path, Json];
  const item = NEW[which % NEW.length] as Json;
  if (isList(here)) {
    const i = index % (here.length + 1);
    if (what % 4 === 0) return insert(value, path, i, item);
    if (what % 4 === 1 && here.length > 0)
      return move(value, path, i % here.length, which % here.length);
    if (what % 4 === 2 && here.length > 0) return put(value, [...path, i % here.length], undefined);
  }
  if (isObject(here)) {
    const names = Object.keys(here);
    if (what % 3 === 0)
      return put(value, [...path, ['zz', 'a b', '7', 'en', ''][index % 5] as string], item);
    if (what % 3 === 1 && names.length > 0)
      return put(value, [...path, names[index % names.length] as string], undefined);
  }
  return path.length === 0 ? value : put(value, path, item);
}
