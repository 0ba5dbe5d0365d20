/** What an item of a list is called, by its own words. Pure. */
import { inLanguage, type Localised } from '../text/language';
import { isObject, type Json } from './json';

const NAMES = ['name', 'label', 'ask', 'title', 'place', 'number', 'address', 'url', 'date'];

/** In `tag`, or in the first of `languages` in which it has one; empty where it has none. */
export function nameOf(item: Json | undefined, tag: string, languages: readonly string[]): string {
  if (!isObject(item)) return typeof item === 'string' ? item : '';
  for (const key of NAMES) {
    const held = item[key];
    if (typeof held !== 'string' && !isWords(held)) continue;
    const name = inLanguage(held, tag, languages).trim();
    if (name !== '') return name;
  }
  return '';
}

const isWords = (held: Json | undefined): held is Exclude<Localised, string> =>
  isObject(held) && Object.values(held).every((text) => typeof text === 'string');
