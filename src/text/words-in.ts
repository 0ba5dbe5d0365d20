/** Words that are loaded when a page speaks that language: gives those in a language of `LANGUAGES`, and the English ones,
 * which are there, where a file does not load. Never rejects. */
export const wordsIn =
  <W>(english: W, others: Readonly<Record<string, () => Promise<W>>>) =>
  (tag: string): Promise<W> =>
    others[tag]?.().catch(() => english) ?? Promise.resolve(english);
