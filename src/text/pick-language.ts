/** Languages that the interface itself speaks, in the order of the menu, in their own words. */
export const LANGUAGES = [
  { tag: 'en', name: 'English' },
  { tag: 'cy', name: 'Cymraeg' },
] as const;

/** The best of `LANGUAGES` for what the person, the host and the browser want, in that order. */
export function pickLanguage(wanted: readonly string[]): string {
  for (const tag of wanted) {
    const base = tag.toLowerCase().split('-')[0];
    const found = LANGUAGES.find((language) => language.tag === base);
    if (found) return found.tag;
  }
  return 'en';
}
