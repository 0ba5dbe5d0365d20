import { expect, test } from 'vitest';
import schema from '../../src/pack/schema.json';
import { asLines, byLines } from '../../src/studio/by-lines';
import { at, isList, type Json, put } from '../../src/studio/json';
import type { Part } from '../../src/studio/parts';
import { partAt } from '../../src/studio/parts';
import { authored } from './author';

const root = schema as unknown as Part;
const UNITS = ['request', 'units'];
const list = partAt(root, UNITS) as Part;
const unit = (id: string, en: string, cy: string) => ({ id, label: { en, cy } });
const value: Json = put(put(authored, ['languages'], ['en', 'cy']), UNITS, [
  unit('arts', 'Arts', 'Celfyddydau'),
  unit('law', 'Law', 'Y Gyfraith'),
]);
const bare = ['schemes', 'routes'].reduce((next, top) => {
  const items = at(next, [top]);
  return (isList(items) ? items : []).reduce<Json>(
    (done, _, i) => put(done, [top, i, 'units'], undefined),
    next,
  );
}, value);
const written = (text: string, from = bare, tag = 'en') =>
  byLines(from, root, UNITS, list, tag, text, '2026-11-28');
const unitsOf = (done: ReturnType<typeof written>) =>
  'value' in done ? at(done.value, UNITS) : done;

test('what keeps its name keeps its id and its other languages, what is new gets an id of its name', () => {
  expect(asLines(bare, UNITS, 'label', 'en')).toBe('Arts\nLaw');
  expect(unitsOf(written('  School of Law\r\n\r\nLaw\nArts & Design\nLaw\n'))).toEqual([
    { id: 'school-of-law', label: { en: 'School of Law' } },
    unit('law', 'Law', 'Y Gyfraith'),
    { id: 'arts-design', label: { en: 'Arts & Design' } },
  ]);
  expect(unitsOf(written('Y Gyfraith\nCelfyddydau', bare, 'cy'))).toEqual([
    unit('law', 'Law', 'Y Gyfraith'),
    unit('arts', 'Arts', 'Celfyddydau'),
  ]);
  expect(unitsOf(written(''))).toEqual([]);
});

test('a list as it is changes nothing, and a route that is for one faculty alone never becomes everybody’s', () => {
  const same = written(asLines(bare, UNITS, 'label', 'en'));
  expect('value' in same && same.value).toEqual(bare);
  const bound = put(bare, ['routes', 0, 'units'], ['law']);
  expect(written('Arts', bound)).toEqual({ refused: true });
  const both = written('Arts', put(bare, ['routes', 0, 'units'], ['arts', 'law']));
  expect('value' in both && at(both.value, ['routes', 0, 'units'])).toEqual(['arts']);
});
