import { useEffect, useState } from 'preact/hooks';
import type { FirstPack } from '../pack/schema';
import { type Language, loadWords, makeLanguage } from '../text/language';
import { pickLanguage } from '../text/pick-language';

/** The language that the page began with, then the one that the person chose, once that is known. */
export function useChosenLanguage(
  given: Language,
  setting: string | undefined,
  locale: string,
  pack: FirstPack,
): Language {
  const [chosen, setLanguage] = useState<Language>();
  const language = chosen ?? given;
  useEffect(() => {
    if (setting === undefined) return;
    const tag = pickLanguage([setting, locale, ...navigator.languages]);
    if (tag === language.tag) return;
    let stale = false;
    void loadWords(tag).then(
      (words) => stale || setLanguage(makeLanguage(tag, words, pack.languages)),
    );
    return () => {
      stale = true;
    };
  }, [setting, locale, pack]);
  useEffect(() => {
    document.documentElement.lang = language.tag;
  }, [language]);
  return language;
}
