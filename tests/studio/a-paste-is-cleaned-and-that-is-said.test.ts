import fc from 'fast-check';
import { expect, test } from 'vitest';
import { emailFault, webFault } from '../../src/pack/addresses';
import { odd, unfit } from '../../src/pack/characters';
import { type Cleaned, cleanPaste, type Field } from '../../src/studio/clean';

const CASES: readonly (readonly [Field, string, string, Cleaned[]])[] = [
  ['line', '\u00a0Staff\u00a0counselling\r\n', 'Staff counselling', ['lines', 'spaces']],
  ['line', 'coun\u00adsel\u00adling', 'counselling', ['hidden']],
  ['line', 'One\vtwo\tthree', 'One two three', ['lines']],
  ['line', 'It’s “private”', 'It’s “private”', []],
  ['paragraph', 'One\r\n\r\nTwo\u2028three', 'One\n\nTwo\nthree', ['lines']],
  ['paragraph', '\u202aplain\u202c\u200e', 'plain', ['hidden']],
  ['paragraph', 'دعم\u200f (HR)', 'دعم\u200f (HR)', []],
  ['paragraph', 'نمی\u200cخواهم 👩\u200d👧', 'نمی\u200cخواهم 👩\u200d👧', []],
  ['paragraph', 'caf\ufffd', 'caf\ufffd', ['lost']],
  ['address', ' “team@example.ac.uk” ', 'team@example.ac.uk', ['quotes']],
  ['address', 'sean.o’neil@example.ac.uk', "sean.o'neil@example.ac.uk", ['quotes']],
  ['address', 'mailto:team@example.ac.uk', 'team@example.ac.uk', ['quotes']],
  ['address', '<https://example.ac.uk/a\u200b>', 'https://example.ac.uk/a', ['hidden', 'quotes']],
  ['address', 'https://example.ac.uk/\u00a0help', 'https://example.ac.uk/help', ['spaces']],
  ['number', '(0113)\u00a0496–0000', '0113 496 0000', ['spaces', 'marks']],
  ['number', '+44 (0)113 496 0000', '+44 113 496 0000', ['marks']],
  ['number', '0113 496 0000', '0113 496 0000', []],
];

test.each(CASES)('%s %j', (field, pasted, text, done) => {
  const cleaned = cleanPaste(pasted, field);
  expect(cleaned.text).toBe(text);
  expect([...cleaned.done].sort()).toEqual([...done].sort());
});

const ANYTHING = fc
  .array(
    fc.oneof(
      fc.string({ unit: 'grapheme' }),
      fc.constantFrom(
        '\u00a0',
        '\u202f',
        '\u00ad',
        '\u200b',
        '\u200d',
        '\u200f',
        '\u202e',
        '\u2066',
        '\ufeff',
        '\u2028',
        '\v',
        '\r\n',
        '\t',
        '\ud800',
        '“',
        '’',
        '\u0007',
        '\ufffe',
        ' ',
        'a',
        'دعم',
      ),
    ),
  )
  .map((parts) => parts.join(''));
const seen = (text: string) => text.replaceAll(/[\p{C}\p{Z}\s]/gu, '');

test('what comes out holds nothing that the check refuses, and every letter that was seen', () => {
  fc.assert(
    fc.property(
      ANYTHING,
      fc.constantFrom<Field>('line', 'paragraph', 'address', 'number'),
      (pasted, field) => {
        const { text } = cleanPaste(pasted, field);
        expect(cleanPaste(text, field).text).toBe(text);
        if (text.includes('\ufffd')) return;
        if (field === 'line') expect(unfit(text)).toBeUndefined();
        if (field === 'paragraph') expect(unfit(text.replaceAll('\n', ''))).toBeUndefined();
        if (field === 'address') expect(odd(text)).toBeUndefined();
        if (field === 'line' || field === 'paragraph') expect(seen(text)).toBe(seen(pasted));
      },
    ),
    { numRuns: process.env.WAYMARK_SOAK ? 50_000 : 800 },
  );
}, 300_000);

test('an address that is right stays as it is, and is found in what Word makes of it', () => {
  const noise = fc.constantFrom('', ' ', '\u00a0', '\u200b', '\ufeff', '\u202a', '“', '”', '\r\n');
  fc.assert(
    fc.property(
      fc.oneof(fc.emailAddress(), fc.webUrl({ validSchemes: ['https'] })),
      noise,
      noise,
      (address, before, after) => {
        // What Waymark takes, but for quotation marks at its ends.
        if (emailFault(address) !== undefined && webFault(address) !== undefined) return;
        if (/['">]$|^['"<]|`/.test(address)) return;
        expect(cleanPaste(before + address + after, 'address').text).toBe(address);
      },
    ),
    { numRuns: process.env.WAYMARK_SOAK ? 2000 : 500 },
  );
});
