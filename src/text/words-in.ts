import type { LANGUAGES } from './pick-language';

type Tag = (typeof LANGUAGES)[number]['tag'];

/** Words that are loaded when a page speaks that language: gives those in a language of `LANGUAGES`, and the English ones,
 * which are there, where a file does not load. Never rejects. */
export const wordsIn =
  <W>(english: W, others: Readonly<Record<Exclude<Tag, 'en'>, () => Promise<W>>>) =>
  (tag: string): Promise<W> =>
    (others as Readonly<Record<string, () => Promise<W>>>)[tag]?.().catch(() => english) ??
    Promise.resolve(english);
