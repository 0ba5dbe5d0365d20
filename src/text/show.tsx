import type { ComponentChildren } from 'preact';
import { langOf as langIn } from './lang-of';
import { type Localised, useLanguage } from './language';

export interface Show {
  /** The pack's string as it is drawn: marked with its language where that is not the page's, because who
   * reads it aloud has to know. */
  show(text: Localised): ComponentChildren;
  /** The language that it is in, where that is not the page's. */
  langOf(text: Localised): string | undefined;
  /** A list of the pack to choose from, as a field takes it. */
  optionsOf(
    list: readonly { readonly id: string; readonly label: Localised }[],
  ): { readonly id: string; readonly label: string; readonly lang: string | undefined }[];
}

/** How strings of the pack are put on the page. */
export function useShow(): Show {
  const language = useLanguage();
  const say = language.localise;
  const langOf = (text: Localised) => langIn(text, language);
  const show = (text: Localised) => {
    const lang = langOf(text);
    if (lang === undefined) return say(text);
    return (
      <span lang={lang} dir="auto">
        {say(text)}
      </span>
    );
  };
  const optionsOf: Show['optionsOf'] = (list) =>
    list.map(({ id, label }) => ({ id, label: say(label), lang: langOf(label) }));
  return { show, langOf, optionsOf };
}
