import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import schema from '../../src/pack/schema.json';
import { cutBy, replaceIn, textsWith } from '../../src/studio/find';
import { at, everyValue, type Json, put } from '../../src/studio/json';
import type { Part } from '../../src/studio/parts';

const root = schema as unknown as Part;
const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8')) as Json;
const paths = (sought: string, value = pack) =>
  textsWith(root, value, sought).map(({ path }) => path.join('.'));
const everywhere = (value: Json, sought: string, by: string) =>
  replaceIn(value, textsWith(root, value, sought), sought, by);

test('a number is found however it is spaced, where it is dialled and where it is only said', () => {
  const number = '01632 960101';
  const told = [
    [['services', 0, 'about', 'en'], 'Ring 01632960101, or 0163 296 0101 at night.'],
    [['services', 0, 'about', 'cy'], 'Ffoniwch 01632 960101.'],
    [['request', 'next', 0, 'en'], 'Not 016329601012 and not 901632 960101.'],
  ] as const;
  const value = told.reduce((next, [path, text]) => put(next, path, text), pack);
  expect(paths(number, value)).toEqual([
    'services.0.about.en',
    'services.0.about.cy',
    ...paths(number),
  ]);
  const changed = everywhere(value, number, '01632 960999');
  expect(at(changed, told[0][0])).toBe('Ring 01632 960999, or 01632 960999 at night.');
  expect(paths(number, changed)).toEqual([]);
  expect(paths('01632 960999', changed)).toHaveLength(paths(number, value).length);
});

test('what is replaced is the words that people read: no id, no kind, no day, and nothing beside what was found', () => {
  for (const sought of ['mentoring', 'services', 'en', 'email', '2026', 'Example University']) {
    const found = new Set(paths(sought));
    const changed = everywhere(pack, sought, 'Ŵ$&');
    for (const [path, held] of everyValue(pack)) {
      if (typeof held !== 'string') continue;
      const now = at(changed, path);
      if (!found.has(path.join('.'))) expect([path, now]).toEqual([path, held]);
      else expect(now).toBe(held.split(new RegExp(sought, 'i')).join('Ŵ$&'));
    }
    expect(
      [...found].filter((path) => /(^|\.)(id|kind|reviewed|due|languages)$/.test(path)),
    ).toEqual([]);
  }
});

test('words that mean something to a pattern are words, and nothing is found by no words', () => {
  const value = put(pack, ['services', 0, 'about'], 'Is it (free)? Yes. 100%');
  expect(paths('(free)?', value)).toEqual(['services.0.about']);
  expect(paths('.*', value)).toEqual([]);
  expect(paths('  ', value)).toEqual([]);
  expect(cutBy('Is it (free)? Yes', '(FREE)?')).toEqual(['Is it ', '(free)?', ' Yes']);
});
