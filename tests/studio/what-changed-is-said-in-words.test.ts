import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from '../../src/pack/author/check';
import { differencesBetween } from '../../src/studio/changes';
import {
  at,
  everyValue,
  insert,
  isList,
  isObject,
  isSame,
  type Json,
  move,
  type Path,
  put,
} from '../../src/studio/json';
import { removeLanguage } from '../../src/studio/languages';
import { remove } from '../../src/studio/references';
import { whatIsLeft } from '../../src/studio/what-is-left';
import { authored } from './author';
import { dice, randomEdit } from './edits';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const words = (after: Json, before = authored) =>
  differencesBetween(before, after).map((one) => one.words);
const service = (id: string, ...rest: Path): Path => {
  const services = at(authored, ['services']);
  return [
    'services',
    isList(services) ? services.findIndex((one) => isObject(one) && one.id === id) : -1,
    ...rest,
  ];
};

const CASES: readonly (readonly [Path, Json, string])[] = [
  [service('samaritans', 'methods', 0, 'number'), '116 124', 'Samaritans: telephone changed'],
  [
    service('emergency', 'methods', 1, 'number'),
    '113',
    'Emergency services: 999 or 112: telephone 2 changed',
  ],
  [
    service('harassment-adviser', 'methods', 1, 'hours'),
    'unknown',
    'Harassment support adviser: email, hours changed',
  ],
  [service('samaritans', 'about', 'cy'), 'Gwrando', 'Samaritans: about, in Welsh changed'],
  [service('samaritans', 'due'), '2028-01-01', 'Samaritans: next review changed'],
  [service('samaritans', 'cost'), 'Free', 'Samaritans: cost changed'],
  [
    ['organisation', 'contact', 'email'],
    'us@example.ac.uk',
    'Organisation: contact, email changed',
  ],
  [['request', 'replyDays'], 9, 'Form: days to reply changed'],
  [['guide', 'lead'], 5, 'Guide: points to lead by changed'],
  [['brand'], { colour: '#0b3d91' }, 'Brand: added'],
  [['languages'], ['en', 'cy', 'ga'], 'Irish: added'],
  [['languages'], ['cy', 'en'], 'Languages: changed'],
  [['version'], 12, ''],
];

test.each(CASES)('%j', (path, next, said) => {
  expect(words(put(authored, path, next))).toEqual(said === '' ? [] : [said]);
});

test('what comes, goes and moves is said once, by its name', () => {
  const samaritans = service('samaritans');
  expect(words(put(authored, samaritans, undefined))).toEqual(['Samaritans: removed']);
  const added = { ...(at(authored, samaritans) as object), id: 'new', name: { en: 'Listening' } };
  expect(words(insert(authored, ['services'], 1, added))).toEqual(['Listening: added']);
  expect(words(move(authored, ['services'], 0, 2))).toEqual(['Services: order changed']);
  const gone = remove(authored, ['situations', 0]);
  if ('refused' in gone) throw new Error('refused');
  const said = words(gone.value);
  expect(said.filter((one) => one.endsWith(': removed'))).toHaveLength(1);
  expect(said).toContain('Emergency services: 999 or 112: situations changed');
});

test('a language that comes or goes is said once, and not at each text', () => {
  const gone = removeLanguage(authored, 'cy');
  if ('refused' in gone) throw new Error('refused');
  expect(words(gone.value)).toEqual(['Welsh: removed']);
  expect(words(authored, gone.value)).toEqual(['Welsh: added']);
});

test('a difference is said exactly where there is one, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 0, maxLength: 4 }), (rolls) => {
      const after = rolls.reduce<Json>(randomEdit, authored);
      const found = differencesBetween(authored, after);
      const plain = (value: Json) =>
        isObject(value)
          ? ['$schema', 'format', 'version', 'updated'].reduce<Json>(
              (one, key) => put(one, [key], undefined),
              value,
            )
          : value;
      expect(found.length > 0).toBe(!isSame(plain(authored), plain(after)));
      for (const { words } of found) expect(words).toMatch(/ (changed|added|removed)$/);
      expect(new Set(found.map((one) => one.words)).size).toBe(found.length);
    }),
    { numRuns: SOAK ? 5000 : 120 },
  );
}, 300_000);

test('what is left has each of its kinds, from the check itself, and each stands where it is', () => {
  const late = put(
    put(authored, service('samaritans', 'due'), '2026-11-25'),
    service('samaritans', 'cost'),
    { en: 'Free' },
  );
  const left = (pack: Json) => whatIsLeft(checkText(JSON.stringify(pack), '2026-11-28').findings);
  const { refused, invented, unconfirmed, overdue, untranslated } = left(late);
  expect(refused).toEqual([]);
  expect(overdue.map(({ path }) => path)).toEqual([service('samaritans', 'due').join('.')]);
  expect(untranslated.map(({ path }) => path)).toContain(service('samaritans', 'cost').join('.'));
  expect(invented.length).toBeGreaterThan(5);
  expect(unconfirmed.length).toBeGreaterThan(1);
  // As many as the command lists under “To make your own, or to confirm”.
  const listed = checkText(JSON.stringify(late), '2026-11-28').findings.filter(
    ({ kind }) => kind === 'replace',
  );
  expect(invented.length + unconfirmed.length).toBe(listed.length);
  expect(left(put(late, ['updated'], 'soon')).refused).toHaveLength(1);
  expect([...everyValue(late)].length).toBeGreaterThan(100);
});
