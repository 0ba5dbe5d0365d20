/** A language that nobody speaks, made from English: what breaks in it would break in a real one. `qps`,
 * from the part of BCP 47 for private use, is accented, and 40% longer in each word. */
export const PSEUDO = 'qps';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'aàbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoôpþqǫrŕsštţuûvṽwŵxẋyýzž',
    ...'AÀBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÔPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ',
  ].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [])),
);

/** One string. `most`: where there is no room for a longer one, it is only accented. */
export function pseudoText(text: string, most = Number.POSITIVE_INFINITY): string {
  const accent = (word: string) => [...word].map((letter) => ACCENTED[letter] ?? letter);
  // Within the words, because it is long words that do not fit: of five letters, two come twice.
  const long = text.replaceAll(/[a-z]+/gi, (word) =>
    accent(word)
      .map((letter, i) => (i % 5 === 1 || i % 5 === 3 ? letter + letter.toLowerCase() : letter))
      .join(''),
  );
  return long.length <= most ? long : accent(text).join('');
}

/** All words of a text module: strings, lists, and functions that give strings. */
export function pseudoWords<T>(words: T): T {
  const turn = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudoText(value);
    if (typeof value === 'function') return (...given: unknown[]) => turn(value(...given));
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]));
  };
  return turn(words) as T;
}
