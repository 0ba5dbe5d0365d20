import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkText } from '../../src/pack/author/check';
import { changesInWords } from '../../src/studio/change-words';
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
import { studioCy } from '../../src/text/studio-cy';
import { fieldWordsCy } from '../../src/text/studio-fields-cy';
import { authored, called } from './author';
import { dice, randomEdit } from './edits';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const words = (after: Json, before = authored) =>
  changesInWords(differencesBetween(before, after), called);
const service = (id: string, ...rest: Path): Path => {
  const services = at(authored, ['services']);
  return [
    'services',
    isList(services) ? services.findIndex((one) => isObject(one) && one.id === id) : -1,
    ...rest,
  ];
};

const CASES: readonly (readonly [Path, Json, string])[] = [
  [service('samaritans', 'methods', 0, 'number'), '116 124', 'Samaritans: Telephone changed'],
  [
    service('emergency', 'methods', 1, 'number'),
    '113',
    'Emergency services: 999 or 112: Telephone 2 changed',
  ],
  [
    service('harassment-adviser', 'methods', 1, 'hours'),
    'unknown',
    'Harassment support adviser: Email, When it is open changed',
  ],
  [service('samaritans', 'about', 'cy'), 'Gwrando', 'Samaritans: About it (Cymraeg) changed'],
  [service('samaritans', 'due'), '2028-01-01', 'Samaritans: Next review due on changed'],
  [service('samaritans', 'cost'), 'Free', 'Samaritans: What it costs changed'],
  [
    ['organisation', 'contact', 'email'],
    'us@example.ac.uk',
    'Your organisation: Who to write to, Email address changed',
  ],
  [['request', 'replyDays'], 9, 'The form: Days until you reply changed'],
  [['guide', 'lead'], 5, 'The guide: Points by which one must lead to be suggested alone changed'],
  [['brand'], { colour: '#0b3d91' }, 'Your organisation: How it looks added'],
  [['languages'], ['en', 'cy', 'ga'], 'Irish: added'],
  [['languages'], ['cy', 'en'], 'Languages: changed'],
  [['version'], 12, ''],
  // Between authors; staff see none of it.
  [['notes'], ['Rang it'], ''],
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
  // Nobody takes its place in the list for how many came.
  const nameless = insert(authored, ['services'], 2, { ...added, name: '' });
  expect(words(nameless)).toEqual(['Services: number 3, still without a name, added']);
  const gone = remove(authored, ['situations', 0]);
  if ('refused' in gone) throw new Error('refused');
  const said = words(gone.value);
  expect(said.filter((one) => one.endsWith(': removed'))).toHaveLength(1);
  expect(said).toContain('Emergency services: 999 or 112: Situations changed');
});

test('in Welsh too, every word but those of the pack is Welsh', () => {
  const after = put(authored, service('samaritans', 'methods', 0, 'number'), '116 124');
  const welsh = { names: fieldWordsCy, words: studioCy, tag: 'cy' };
  expect(changesInWords(differencesBetween(authored, after), welsh)).toEqual([
    'Y Samariaid: Ffôn wedi newid',
  ]);
});

test('a language that comes or goes is said once, and not at each text', () => {
  const gone = removeLanguage(authored, 'cy');
  if ('refused' in gone) throw new Error('refused');
  expect(words(gone.value)).toEqual(['Cymraeg: removed']);
  expect(words(authored, gone.value)).toEqual(['Cymraeg: added']);
});

test('a difference is said exactly where there is one, whatever was done', () => {
  fc.assert(
    fc.property(fc.array(dice, { minLength: 0, maxLength: 4 }), (rolls) => {
      const after = rolls.reduce<Json>(randomEdit, authored);
      const found = differencesBetween(authored, after);
      const plain = (value: Json) =>
        isObject(value)
          ? ['$schema', 'format', 'version', 'updated', 'notes'].reduce<Json>(
              (one, key) => put(one, [key], undefined),
              value,
            )
          : value;
      expect(found.length > 0).toBe(!isSame(plain(authored), plain(after)));
      const all = changesInWords(found, called);
      expect(all.length > 0).toBe(found.length > 0);
      for (const words of all) expect(words).toMatch(/ (changed|added|removed)$/);
      expect(new Set(all).size).toBe(all.length);
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
