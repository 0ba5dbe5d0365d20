import type { ComponentChildren } from 'preact';
import { baseOf, keyIn, type Localised, useLanguage } from './language';

export interface Show {
  /** The pack's string as it is drawn: marked with its language where that is not the page's, because who
   * reads it aloud has to know. */
  show(text: Localised): ComponentChildren;
  /** The language that it is in, where that is not the page's. */
  langOf(text: Localised): string | undefined;
}

/** How strings of the pack are put on the page. */
export function useShow(): Show {
  const { tag, say, packLanguages } = useLanguage();
  const langOf = (text: Localised) => {
    // One string for every language is written in the first of the pack.
    const of = typeof text === 'string' ? packLanguages[0] : keyIn(text, tag, packLanguages);
    return of === undefined || baseOf(of) === baseOf(tag) ? undefined : of;
  };
  const show = (text: Localised) => {
    const lang = langOf(text);
    if (lang === undefined) return say(text);
    return (
      <span lang={lang} dir="auto">
        {say(text)}
      </span>
    );
  };
  return { show, langOf };
}
