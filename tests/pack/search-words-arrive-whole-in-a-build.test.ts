import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compact } from '../../scripts/pack/live';
import { makeSearch } from '../../src/help/search';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { withTexts } from '../../src/pack/texts';
import { type Folded, withWords } from '../../src/pack/words';
import { asked } from '../help/phrases/some-of-it-not-ours';

const pack = defaultPack as Pack;
const carried = (one: Pack): Pack & Folded => withTexts(JSON.parse(compact(JSON.stringify(one))));

test('the default pack is read back from a build as it was written, list by list', () => {
  expect(withWords(carried(pack))).toEqual(pack);
  expect(JSON.stringify(carried(pack).foldedWords).length).toBeGreaterThan(50_000);
});

test('whatever its author searches by, none is lost and none leads elsewhere', () => {
  // Beside free text: those that begin alike, repeat, have capitals, or are longer than a capital counts.
  const word = fc.oneof(
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }),
    fc.stringMatching(/^(a+|zz ?|GP |ŵ|👩‍🏫)[a-c]{0,40}$/),
    fc.constantFrom('I', 'HR', 'A', '-', '0', 'a', 'ab', 'abc', 'constructor', '__proto__'),
  );
  const words = fc.option(
    fc.dictionary(fc.constantFrom('en', 'cy', 'pt-BR'), fc.array(word, { maxLength: 12 })),
    { nil: undefined },
  );
  const { length } = entries(pack);
  fc.assert(
    fc.property(fc.array(words, { minLength: length, maxLength: length }), (lists) => {
      const own = structuredClone(pack);
      entries(own).forEach((entry, i) => {
        delete entry.words;
        if (lists[i]) entry.words = lists[i];
      });
      const read = withWords(carried(own));
      for (const [i, entry] of entries(read).entries()) {
        const wanted = Object.entries(lists[i] ?? {}).map(([tag, list]) => [tag, [...list].sort()]);
        expect(Object.entries(entry.words ?? {})).toEqual(wanted);
      }
    }),
    { numRuns: process.env.WAYMARK_SOAK ? 500 : 20 },
  );
});

test('a pack that no build has folded is left as it is', () => {
  expect(withWords(pack)).toBe(pack);
});

test('a search in what a build carries finds what one in the pack finds', async () => {
  const [here, there] = await Promise.all([makeSearch(pack), makeSearch(carried(pack))]);
  const texts = asked.map(({ text }) => text);
  expect(texts.map((text) => there(text))).toEqual(texts.map((text) => here(text)));
});

interface Entry {
  words?: Record<string, string[]>;
}
const entries = ({ situations, services, explain }: Pack): Entry[] =>
  [...situations, ...services, explain.mentoring, explain.coaching] as Entry[];
