import { expect, it } from 'vitest';
import { inLanguage } from '../../src/text/language';
import { LANGUAGES, pickLanguage } from '../../src/text/pick-language';

// In the order in which Waymark asks: what the person chose, the host, then the browser.
const CASES: [string, string[], string][] = [
  ['their own choice, whatever host and browser say', ['cy', 'en-GB', 'en'], 'cy'],
  ['the other way round as well', ['en', 'cy', 'cy-GB'], 'en'],
  ['the host’s, when they chose none', ['', 'cy-GB', 'en-GB'], 'cy'],
  ['the browser’s first that we speak', ['', '', 'fr-FR', 'cy', 'en'], 'cy'],
  ['the host’s before the browser’s', ['', 'en-US', 'cy'], 'en'],
  ['ours of a country, however it is written', ['', 'CY-gb'], 'cy'],
  ['no other that starts alike', ['', 'cym', 'english'], 'en'],
  ['English, when we speak none of theirs', ['', 'fr', 'de'], 'en'],
  ['English, when nobody says anything', [], 'en'],
];

it.each(CASES)('%s', (_, wanted, picked) => {
  expect(pickLanguage(wanted)).toBe(picked);
});

it('each language of the menu is one that is spoken', () => {
  for (const { tag } of LANGUAGES) expect(pickLanguage([tag])).toBe(tag);
});

it('a text of the pack is read in their language, its base, the pack’s own order, or any', () => {
  const text = { en: 'Hello', cy: 'Helo', 'cy-GB': 'Shwmae', fr: 'Bonjour' };
  expect(inLanguage(text, 'cy-GB', ['en'])).toBe('Shwmae');
  expect(inLanguage(text, 'cy-AR', ['en'])).toBe('Helo');
  expect(inLanguage(text, 'de', ['fr', 'en'])).toBe('Bonjour');
  expect(inLanguage(text, 'de', ['pl'])).toBe('Hello');
  expect(inLanguage('Same', 'de', [])).toBe('Same');
  // A name that every object has is no language of this text.
  expect(inLanguage(text, 'constructor', ['toString', 'fr'])).toBe('Bonjour');
});
