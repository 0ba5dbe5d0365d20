import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldTexts } from '../../scripts/pack/fold-texts';
import defaultPack from '../../src/pack/default/pack.json';
import { withTexts } from '../../src/pack/texts';

/** As a build writes it and a page reads it. */
const carried = (pack: { languages: string[] }) =>
  withTexts(JSON.parse(JSON.stringify(foldTexts(pack))));

test('the default pack is read back as it was written, to the letter', () => {
  expect(JSON.stringify(carried(defaultPack))).toBe(JSON.stringify(defaultPack));
  const { foldedTexts: { cy = '' } = {} } = foldTexts(defaultPack);
  expect(cy.split('\n').length).toBeGreaterThan(500);
});

test('whatever stands in a pack, and wherever, is read back to the letter', () => {
  const text = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('', '\n', 'two\nlines', '\r', '\u2028', 'null'),
  );
  const tag = fc.constantFrom('en', 'cy', 'pt-BR', '__proto__', 'constructor');
  // Texts in all of the languages, in some, in another order, and with what is no text.
  const said = fc.dictionary(tag, fc.oneof({ weight: 9, arbitrary: text }, fc.constant(['x'])));
  const { tree } = fc.letrec((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      said,
      text,
      fc.constantFrom(0, 1, true, false),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(fc.oneof(tag, fc.constantFrom('name', 'about', '0')), tie('tree')),
    ),
  }));
  const languages = fc.uniqueArray(fc.constantFrom('en', 'cy', 'pt-BR'), { minLength: 1 });
  fc.assert(
    fc.property(languages, tree, (spoken, whole) => {
      const pack = { languages: spoken, whole };
      expect(JSON.stringify(carried(pack))).toBe(JSON.stringify(pack));
    }),
    { numRuns: process.env.WAYMARK_SOAK ? 5000 : 300 },
  );
});
