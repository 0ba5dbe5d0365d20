import { type DeskWords, deskEn } from './desk-en';

/** The desk's words in a language of `LANGUAGES`; English when the file does not load. */
export async function loadDeskWords(tag: string): Promise<DeskWords> {
  if (tag !== 'cy') return deskEn;
  return import('./desk-cy').then(
    (m) => m.deskCy,
    () => deskEn,
  );
}
