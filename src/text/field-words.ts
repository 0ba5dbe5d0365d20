import { type FieldWords, fieldWordsEn } from './studio-fields-en';

/** What the fields of a pack are called in a language of `LANGUAGES`; in English when the file does not load. */
export async function loadFieldWords(tag: string): Promise<FieldWords> {
  if (tag !== 'cy') return fieldWordsEn;
  return import('./studio-fields-cy').then(
    (m) => m.fieldWordsCy,
    () => fieldWordsEn,
  );
}
