import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COLUMNS, type Headings, optionsIn, peopleIn, rowsOf } from '../../src/desk/people-table';
import { MOST_PLACES, type Person } from '../../src/desk/person';
import shipped from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { inLanguage } from '../../src/text/language';
import { readSheet, writeSheet } from '../../src/text/sheet';
import { ansi, parse, unparse, utf8, utf16 } from '../studio/spreadsheet';
import { person } from './people';

const pack = shipped as unknown as Pack;
const english = Object.fromEntries(COLUMNS.map((one) => [one, `The ${one}`])) as Headings;
const welsh = Object.fromEntries(COLUMNS.map((one) => [one, `Y ${one}`])) as Headings;
const BOTH = [english, welsh];
const rows = (people: readonly Person[], tag = 'en') =>
  rowsOf(people, pack, tag === 'en' ? english : welsh, (text) => inLanguage(text, tag, ['en']));
const options = optionsIn(pack);

const line = fc
  .oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }),
    fc.constantFrom(
      '=1+1',
      '+44',
      '-x',
      '@me',
      "'=1",
      '=HYPERLINK("http://x","y")',
      '"',
      'a,b',
      'ŵ',
    ),
  )
  .map((text) => text.replaceAll(/[\n\r;|\u2028\u2029\0]/g, '').trim())
  .filter((text) => text !== '' && !text.startsWith('\uFEFF'));
const some = (of: readonly { readonly id: string }[]) => fc.subarray(of.map(({ id }) => id));
const anybody: fc.Arbitrary<Person> = fc.record({
  id: fc.uuid(),
  version: fc.constant(1),
  name: line,
  email: fc.nat().map((n) => `p${n}@example.ac.uk`),
  kinds: fc.subarray<'mentoring' | 'coaching'>(['mentoring', 'coaching'], { minLength: 1 }),
  topics: some(options.topics),
  languages: fc.array(line, { maxLength: 2 }),
  units: some(options.units),
  meeting: some(options.meeting),
  when: fc.oneof(line, fc.constant('')),
  places: fc.nat({ max: MOST_PLACES }),
  pausedUntil: fc.constantFrom('', '2027-01-31', '2026-02-28'),
  notWith: fc.array(line, { maxLength: 2 }),
});
const everybody = fc.uniqueArray(anybody, { selector: ({ email }) => email, maxLength: 5 });

test('whatever is written of people, a table of them, in either language, comes back the same', async () => {
  await fc.assert(
    fc.asyncProperty(everybody, fc.constantFrom('en', 'cy'), async (people, tag) => {
      const sheet = await readSheet(utf8(await writeSheet(rows(people, tag))));
      const read = peopleIn(sheet.rows, people, pack, BOTH);
      expect(read?.incoming.map(({ fate, left }) => [fate, left])).toEqual(
        people.map(() => ['same', []]),
      );
      const fresh = peopleIn(sheet.rows, [], pack, BOTH);
      expect(fresh?.incoming.map(({ draft }) => draft)).toEqual(
        people.map(({ id: _, version: _v, ...draft }) => draft),
      );
    }),
    { numRuns: process.env.WAYMARK_SOAK ? 5000 : 200 },
  );
});

test('no cell of it begins as a formula, as a spreadsheet reads it', async () => {
  await fc.assert(
    fc.asyncProperty(everybody, async (people) => {
      const cells = parse((await writeSheet(rows(people))).replace('\uFEFF', ''), ',').flat();
      expect(cells.filter((cell) => /^[=+\-@\t\r＝＋－＠]/.test(cell))).toEqual([]);
    }),
    { numRuns: 100 },
  );
});

const megan = person('m', 'Siân O’Brien', {
  topics: ['career'],
  languages: ['Cymraeg', 'English'],
  pausedUntil: '2027-01-31',
  notWith: ['Bob Smith'],
});

test.each([
  ['CSV UTF-8', (table: string[][]) => utf8(`\uFEFF${unparse(table, ',')}`)],
  ['CSV of a British computer', (table: string[][]) => ansi(unparse(table, ';'))],
  ['Unicode text', (table: string[][]) => utf16(unparse(table, '\t'))],
])('%s of Excel is read, with its own ways to write a day', async (_shape, write) => {
  const table = rows([megan]);
  for (const day of ['31/01/2027', '2027-01-31', '46418']) {
    table[1] = (table[1] ?? []).map((cell) => (cell === '2027-01-31' ? day : cell));
    const { rows: found } = await readSheet(write(table));
    const read = peopleIn(found, [], pack, BOTH);
    const { id: _, version: _v, ...draft } = megan;
    expect(read?.incoming.map((one) => one.draft)).toEqual([draft]);
    table[1] = rows([megan])[1] ?? [];
  }
});

test('each row says for itself what becomes of it, and a column that is not there changes nothing', () => {
  const table = [
    ['Y name', 'EMAIL', 'kinds', 'The topics', 'places', 'pausedUntil', 'Shoe size'],
    ['Siân O’Brien', 'M@example.ac.uk', 'Mentoring; Hyfforddi', 'Gyrfa a dyrchafiad', '3', '', '7'],
    ['New One', 'new@example.ac.uk', 'coaching', 'Knitting; confidence', 'two', 'soon', ''],
    ['', 'nameless@example.ac.uk', 'coaching', '', '1', '', ''],
    ['No Address', 'at example', 'coaching', '', '1', '', ''],
    ['Twice', 'new@example.ac.uk', 'coaching', '', '1', '', ''],
  ];
  const read = peopleIn(table, [megan], pack, BOTH);
  expect(read?.ignored).toEqual(['Shoe size']);
  expect(read?.incoming.map(({ line, fate, faults }) => [line, fate, faults])).toEqual([
    [2, 'changed', []],
    [3, 'new', []],
    [4, 'refused', ['name']],
    [5, 'refused', ['email']],
    [6, 'refused', ['taken']],
  ]);
  expect(read?.incoming[0]?.draft).toMatchObject({
    kinds: ['mentoring', 'coaching'],
    places: 3,
    pausedUntil: '',
    notWith: ['Bob Smith'],
    languages: ['Cymraeg', 'English'],
  });
  expect(read?.incoming[1]?.draft).toMatchObject({ topics: ['confidence'], places: 1 });
  expect(read?.incoming[1]?.left).toEqual([
    { column: 'topics', value: 'Knitting', why: 'unknown' },
    { column: 'places', value: 'two', why: 'number' },
    { column: 'pausedUntil', value: 'soon', why: 'date' },
  ]);
});

test('a table without emails is no table of people', () => {
  expect(peopleIn([['Topic', 'Room']], [], pack, BOTH)).toBeUndefined();
  expect(peopleIn([], [], pack, BOTH)).toBeUndefined();
});
