import fc from 'fast-check';
import papa from 'papaparse';
import { expect, test } from 'vitest';
import { readSheet, writeSheet } from '../../src/text/sheet';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { utf8 } from '../studio/spreadsheet';

const RUNS = process.env.WAYMARK_SOAK ? 20_000 : 200;
const cells = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom(...HOSTILE_TEXTS, '"', '""', ',', ';', '\t', 'a,"b";c', 'one\ntwo', ' x ', "'=1"),
  fc.string({ unit: fc.constantFrom('"', ',', ';', '\t', ' ', 'a'), maxLength: 8 }),
);
/** As wide as its headings, which are words. */
const tables = fc
  .integer({ min: 2, max: 5 })
  .chain((width) =>
    fc
      .array(fc.array(cells, { minLength: width, maxLength: width }), { maxLength: 5 })
      .map((body) => [Array.from({ length: width }, (_, i) => `heading ${i}`), ...body]),
  );
const filled = (rows: readonly (readonly string[])[]) =>
  rows.filter((row) => row.some((cell) => cell.trim() !== ''));
// Ours guards what looks like a formula by a quotation mark, and takes it off again.
const bare = (text: string) => (/^'+[=+\-@\t\r＝＋－＠]/.test(text) ? text.slice(1) : text);

test('a table that another program writes is read cell by cell, with any separator and ends of lines', () => {
  fc.assert(
    fc.property(
      tables,
      fc.constantFrom(',', ';', '\t'),
      fc.constantFrom('\r\n', '\n'),
      fc.boolean(),
      (table, delimiter, newline, quotes) => {
        const text = papa.unparse(table, { delimiter, newline, quotes });
        const { rows, broken } = readSheet(utf8(text));
        expect(broken).toEqual([]);
        expect(rows).toEqual(filled(table).map((row) => row.map(bare)));
      },
    ),
    { numRuns: RUNS },
  );
});

test('what is written here, another program reads cell by cell, and so do we', () => {
  fc.assert(
    fc.property(tables, (table) => {
      const text = writeSheet(table);
      // A tab at the start is guarded as the start of a formula, and so is seen.
      const seen = table.filter((row) =>
        row.some((cell) => cell.trim() !== '' || /^[\t\r]/.test(cell)),
      );
      expect(readSheet(utf8(text)).rows).toEqual(seen);
      const theirs = papa.parse<string[]>(text.slice(1), { delimiter: ',', newline: '\r\n' });
      expect(theirs.errors).toEqual([]);
      const read = theirs.data.slice(0, -1);
      expect(read.map((row) => row.map(bare))).toEqual(table);
    }),
    { numRuns: RUNS },
  );
});

test.each([
  ['a mark that is never closed', 'a,b\n1,"2\n3,4\n', [2]],
  ['words after a mark that closes', 'a,b\n1,"2" x\n3,4\n', [2]],
  ['marks inside of a cell', 'a,b\n1,5" wide\n3,4\n', []],
])('%s: no other row is lost, and that one is named', (_, text, broken) => {
  const sheet = readSheet(utf8(text));
  expect(sheet.broken).toEqual(broken);
  expect(sheet.rows.at(-1)).toEqual(['3', '4']);
});

test('any text at all is read, and the last row with or without its end', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (text) => {
      expect(() => readSheet(utf8(text))).not.toThrow();
    }),
    { numRuns: RUNS },
  );
  for (const text of ['a;b\n1;', 'a;b\n1;\n', 'sep=|\r\na|b\r\n1|'])
    expect(readSheet(utf8(text)).rows).toEqual([
      ['a', 'b'],
      ['1', ''],
    ]);
  expect(readSheet(utf8('')).rows).toEqual([]);
});
