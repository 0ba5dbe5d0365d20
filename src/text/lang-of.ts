import { baseOf, keyIn, type Language, type Localised } from './language';

/** The language in which `say` says a string of the pack, where that is not the page's. */
export function langOf(
  text: Localised,
  { tag, packLanguages }: Pick<Language, 'tag' | 'packLanguages'>,
): string | undefined {
  // One string for every language is written in the first of the pack.
  const of = typeof text === 'string' ? packLanguages[0] : keyIn(text, tag, packLanguages);
  return of === undefined || baseOf(of) === baseOf(tag) ? undefined : of;
}
