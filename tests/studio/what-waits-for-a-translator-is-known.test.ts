import { expect, test } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import { at, everyValue, type Json, move, type Path, put } from '../../src/studio/json';
import { addLanguage, translate } from '../../src/studio/languages';
import { withFluentReader } from '../../src/studio/notes';
import { rename } from '../../src/studio/references';
import { translationsLeft } from '../../src/studio/translations-left';

const example = JSON.parse(JSON.stringify(defaultPack)) as Json;
const ABOUT: Path = ['services', 4, 'about'];

test('a text that was changed after its translation waits for it, with what it was, until that is changed too', () => {
  const old = at(example, [...ABOUT, 'en']);
  const changed = put(example, [...ABOUT, 'en'], 'Something else.');
  const left = translationsLeft(example, changed, undefined, 'en', 'cy');
  expect(left.outdated.map(({ path, was }) => [path, was])).toEqual([[ABOUT, old]]);
  // Wherever the entry stands by now.
  const moved = move(changed, ['services'], 4, 0);
  const [there] = translationsLeft(example, moved, undefined, 'en', 'cy').outdated;
  expect(there?.path).toEqual(['services', 0, 'about']);
  const mended = translate(changed, ABOUT, 'cy', 'Rhywbeth arall.');
  expect(translationsLeft(example, mended, undefined, 'en', 'cy').outdated).toEqual([]);
  expect(translationsLeft(example, example, undefined, 'en', 'cy').outdated).toEqual([]);
});

test('each text in the example’s Welsh waits for a fluent speaker, and none that is the same in English', () => {
  const pairs = [...everyValue(example)].filter(
    ([path, value]) =>
      !path.includes('words') &&
      typeof value === 'object' &&
      value !== null &&
      'cy' in value &&
      'en' in value &&
      value.cy !== value.en,
  );
  const { fluent } = translationsLeft(example, example, example, 'en', 'cy');
  expect(pairs.length).toBeGreaterThan(300);
  expect(new Set(fluent.map(({ path }) => path.join('.')))).toEqual(
    new Set(pairs.map(([path]) => path.join('.'))),
  );
  // English is what it was translated from.
  expect(translationsLeft(example, example, example, 'cy', 'en').fluent).toEqual([]);
});

test('it waits no longer once its words are others, or a fluent speaker has read the language', () => {
  const count = (pack: Json, to = 'cy') =>
    translationsLeft(pack, pack, example, 'en', to).fluent.length;
  const all = count(example);
  expect(count(translate(example, ABOUT, 'cy', 'Geiriau eraill.'))).toBe(all - 1);
  expect(count(withFluentReader(example, 'cy', '2026-11-28'))).toBe(0);
  // Another language is another reader’s.
  expect(count(withFluentReader(example, 'ga', '2026-11-28'))).toBe(all);
  expect(count(addLanguage(example, 'ga'), 'ga')).toBe(0);
  // An id is no word.
  const renamed = rename(example, ['services', 4], 'another');
  expect('value' in renamed && count(renamed.value)).toBe(all);
});

test('of a pack that an organisation built in, nothing is taken for the example’s', () => {
  const own = put(example, ['organisation', 'name'], 'University of Elsewhere');
  expect(translationsLeft(own, own, own, 'en', 'cy').fluent).toEqual([]);
  expect(translationsLeft(own, own, undefined, 'en', 'cy').fluent).toEqual([]);
});
