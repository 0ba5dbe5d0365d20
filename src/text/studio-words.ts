import { type StudioWords, studioEn } from './studio-en';

/** The studio's words in a language of `LANGUAGES`; English when the file does not load. */
export async function loadStudioWords(tag: string): Promise<StudioWords> {
  if (tag !== 'cy') return studioEn;
  return import('./studio-cy').then(
    (m) => m.studioCy,
    () => studioEn,
  );
}
