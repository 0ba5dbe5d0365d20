/** Which language the screens speak, and how they say dates, lists and the pack's own strings. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { formatDate, localDay } from './day';
import type { Dictionary } from './en';
import { enFirst } from './en-first';

/** A string of the pack: the same in every language, or one for each. */
export type Localised = string | { readonly [tag: string]: string };

// Names of days and months are in the text modules: Chromium does not ship Welsh ones, and its `Intl`
// would fall back to American English in the middle of a Welsh sentence.
export interface Language {
  /** BCP 47 tag. */
  readonly tag: string;
  readonly words: Dictionary;
  /** The pack's string in this language, else in the pack's first one. */
  localise(text: Localised): string;
  /** In the pack's own order. */
  readonly packLanguages: readonly string[];
  /** A moment in words: “today at 14:05”, “23 November at 09:00”, “23 November 2027 at 09:00”. */
  moment(at: number, now: number): string;
}

/** `tag` in words of `tag`, or of English where the interface does not speak it. */
export function makeLanguage(
  tag: string,
  words: Dictionary,
  packLanguages: readonly string[],
): Language {
  return {
    tag,
    words,
    localise: (text) => inLanguage(text, tag, packLanguages),
    packLanguages,
    moment: (at, now) => {
      const [d, today] = [new Date(at), new Date(now)];
      const date = formatDate(localDay(at), now, { words });
      const isToday = d.toDateString() === today.toDateString();
      const time = twoDigits(d.getHours(), d.getMinutes());
      return words.app.at(isToday ? words.app.today : date, time);
    },
  };
}

const twoDigits = (...parts: number[]) => parts.map((n) => String(n).padStart(2, '0')).join(':');

/** The string for `tag`, then for its base language, then for each of `fallbacks`, then any. */
export function inLanguage(text: Localised, tag: string, fallbacks: readonly string[]): string {
  if (typeof text === 'string') return text;
  return text[keyIn(text, tag, fallbacks) ?? ''] ?? '';
}

/** Which of its languages that is; `undefined` where it has none. */
export const keyIn = (text: object, tag: string, fallbacks: readonly string[]) =>
  [tag, baseOf(tag), ...fallbacks].find((wanted) => Object.hasOwn(text, wanted)) ??
  Object.keys(text)[0];

export const baseOf = (tag: string) => tag.split('-')[0] ?? tag;

/** English, as far as the first screen needs it. Nothing else may be on the screen with these. */
export const firstWords = enFirst as unknown as Dictionary;

/** The interface's words in a language of `LANGUAGES`; English when the file does not load. */
export async function loadWords(tag: string): Promise<Dictionary> {
  try {
    if (tag === 'cy') return (await import('./cy')).cy;
  } catch {
    // Offline in a hosted tab: words in English beat no words.
  }
  return (await import('./en')).en;
}

export const LanguageContext = createContext<Language>(makeLanguage('en', firstWords, ['en']));
export const useLanguage = () => useContext(LanguageContext);
