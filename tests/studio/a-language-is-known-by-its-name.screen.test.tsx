// In a browser: Node knows the names of more languages than Chromium.
import * as v from 'valibot';
import { expect, test } from 'vitest';
import { languageTag } from '../../src/pack/fields';
import { languageMeant, languageName } from '../../src/studio/language-names';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';

test.each([
  ['Irish', 'ga'],
  ['  irish ', 'ga'],
  ['Gaeilge', 'ga'],
  ['Gàidhlig', 'gd'],
  ['kernewek', 'kw'],
  ['Polish', 'pl'],
  ['polski', 'pl'],
  ['Cymraeg', 'cy'],
  ['Welsh', 'cy'],
  ['British Sign Language', 'bfi'],
  ['ga', 'ga'],
  ['GA', 'ga'],
  ['bfi', 'bfi'],
  ['zh-Hans', 'zh-Hans'],
  ['pt-BR', 'pt-BR'],
])('%s is %s, in English and in Welsh', (typed, meant) => {
  expect(languageMeant(typed, 'en', en.help.languages)).toBe(meant);
  expect(languageMeant(typed, 'cy', en.help.languages)).toBe(meant);
  expect(v.is(languageTag, meant)).toBe(true);
});

test.each(['', ' ', 'Klingonish', 'xx', 'qqq', 'en-', 'zh-yue', 'English and Welsh', '<b>', '😀'])(
  '“%s” is no language, and nothing breaks',
  (typed) => {
    expect(languageMeant(typed, 'en', en.help.languages)).toBeUndefined();
  },
);

test('whatever a pack has as a language is shown, by its name where there is one', () => {
  expect(languageName('ga', 'en')).toBe('Irish');
  expect(languageName('cy', 'en')).toBe('Cymraeg');
  expect(languageName('bfi', 'cy', cy.help.languages)).toBe('Iaith Arwyddion Prydain');
  for (const odd of ['', 'x', '__proto__', 'not a tag']) expect(languageName(odd, 'en')).toBe(odd);
});
