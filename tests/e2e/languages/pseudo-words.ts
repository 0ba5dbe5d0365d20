/** Languages that nobody speaks, made from English: what breaks in them would break in a real one. */

/** `qps`, from the part of BCP 47 for private use: accented, and 40% longer in each word. `he`: right
 * to left, letter for letter. */
export type Pseudo = 'qps' | 'he';

const ACCENTED: Readonly<Record<string, string>> = Object.fromEntries(
  [
    ...'aàbƀcçdðeéfƒgĝhĥiîjĵkķlļmɱnñoôpþqǫrŕsštţuûvṽwŵxẋyýzž',
    ...'AÀBƁCÇDÐEÉFƑGĜHĤIÎJĴKĶLĻMṀNÑOÔPÞQǪRŔSŠTŢUÛVṼWŴXẊYÝZŽ',
  ].flatMap((letter, i, all) => (i % 2 === 0 ? [[letter, all[i + 1] ?? '']] : [])),
);
const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשתםןףץ';

/** One string. `most`: where there is no room for a longer one, it is only accented. */
export function pseudoText(
  text: string,
  language: Pseudo,
  most = Number.POSITIVE_INFINITY,
): string {
  if (language === 'he') {
    return text.replaceAll(
      /[a-z]/gi,
      (letter) => HEBREW[(letter.toLowerCase().codePointAt(0) ?? 0) - 97] ?? '',
    );
  }
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
export function pseudoWords<T>(words: T, language: Pseudo): T {
  const turn = (value: unknown): unknown => {
    if (typeof value === 'string') return pseudoText(value, language);
    if (typeof value === 'function') return (...given: unknown[]) => turn(value(...given));
    if (Array.isArray(value)) return value.map(turn);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, turn(inner)]));
  };
  return turn(words) as T;
}
