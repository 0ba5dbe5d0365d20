/** Who is meant: people are told apart by their email, and found in what others write by their name. Pure. */

export interface Named {
  readonly name: string;
  /** Empty where it is not known. */
  readonly email: string;
}

// Letters that Unicode takes for whole, as people type them on a keyboard that lacks them.
const WHOLE: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ß: 'ss',
  ı: 'i',
};

const fold = (word: string) =>
  word
    .normalize('NFKD')
    .replaceAll(/[\p{M}'’ʼ`´]/gu, '')
    .toLowerCase()
    .replaceAll(/[øłđðþæœßı]/g, (letter) => WHOLE[letter] ?? letter);

const TITLES = new Set(
  'dr doctor prof professor mr mrs ms miss mx sir dame lord lady rev revd yr athro'.split(' '),
);
// Many people share these, so that alone they resemble nobody.
const PARTICLES = new Set(
  'de da do dos del della di du van von der den la le al el bin ap ab ferch verch mac st'.split(
    ' ',
  ),
);

interface Word {
  readonly word: string;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** Written as a name is. */
  readonly capital: boolean;
}

// Begins only where a run of these begins: else a long one without `@` is read anew from each of its letters.
const EMAIL =
  /(?<![\p{L}\p{N}.!#$%&'*+/=?^_{|}~-])[\p{L}\p{N}.!#$%&'*+/=?^_{|}~-]+@[\p{L}\p{N}.-]+/gu;

const wordsIn = (text: string): Word[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}'’ʼ`´]+/gu)]
    .map(({ 0: word, index: start }) => ({
      word: fold(word),
      capital: /^['’ʼ`´]*\p{Lu}/u.test(word.normalize('NFC')),
      start,
      end: start + word.length,
    }))
    .filter(({ word }) => word !== '');

/** The words of a name, in the order in which they are said: “Smith, Dr Jane” is `jane smith`. */
function partsOf(name: string): string[] {
  const bare = name.replaceAll(EMAIL, ' ');
  const [, last = '', first = ''] = /^([^,(]+),([^,]+)$/.exec(bare.trim()) ?? [];
  return wordsIn(first ? `${first} ${last}` : bare)
    .map(({ word }) => word)
    .filter((word) => !TITLES.has(word));
}

export const emailKey = (email: string): string => email.trim().normalize('NFC').toLowerCase();

/** What a name is looked up by: its first and its last word, because one list has the names between and another not. */
export function nameKey(name: string): string {
  const parts = partsOf(name);
  return [...new Set([parts[0], parts.at(-1)])].filter(Boolean).join(' ');
}

/** Every key by which somebody may be known. */
export const keysOf = ({ name, email }: Named): string[] =>
  [emailKey(email), nameKey(name)].filter((key) => key !== '');

/** What one text may say of somebody: “Dr Jane Smith (jane@example.ac.uk)”, or one of the two. */
export const namedBy = (text: string): Named => ({
  name: text
    .replaceAll(EMAIL, ' ')
    .replaceAll(/[()<>;]/g, ' ')
    .trim(),
  email: text.match(EMAIL)?.[0]?.replace(/[.]+$/, '') ?? '',
});

/** `whole`: it can hardly be anybody else. `resembles`: a part of the name, or nearly one. */
export type Mention = 'whole' | 'resembles' | undefined;

/** Is somebody named in a text? Where `names` is false it is about anything, so that a word counts only where it is
 * written as a name. */
export function mentionIn(text: string, who: Named, names: boolean): Mention {
  const email = emailKey(who.email);
  const emails = (text.match(EMAIL) ?? []).map((one) => emailKey(one.replace(/[.]+$/, '')));
  if (email !== '' && emails.includes(email)) return 'whole';
  const parts = partsOf(who.name);
  const each = text.replaceAll(EMAIL, ';').split(APART).map(wordsIn);
  if (each.some((words) => wholeIn(words, parts))) return 'whole';
  const told = parts.filter((part) => part.length > (names ? 1 : 2) && !PARTICLES.has(part));
  const found = each
    .flat()
    .some(({ word, capital }) => (names || capital) && told.some((part) => isNear(word, part)));
  return found ? 'resembles' : undefined;
}

// Between two people. A comma may stand inside a name, and “Na” be one.
const APART = /[;\n/&+|]|(?<![\p{L}\p{M}\p{N}])(?:and|or|nor|ac|neu|na)(?![\p{L}\p{M}\p{N}])/u;

/** So far apart may the first and the last stand: there may be another name between them, or an initial. */
const FAR = 2;

/** The first and the last name beside each other, in either order: the words from one to the other. `text`: what they
 * are of, where a line of it may end inside a name. */
function wholeIn(
  words: readonly Word[],
  parts: readonly string[],
  text = '',
): readonly Word[] | undefined {
  const [first, last] = [parts[0], parts.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  if (parts.length === 1) {
    const isAll = words.length > 0 && words.every(({ word }) => TITLES.has(word) || word === first);
    return isAll ? words : undefined;
  }
  for (const [i, { word }] of words.entries())
    for (const [k, other] of words.entries())
      if (word === first && other.word === last && mayBeOne(words, i, k, text))
        return words.slice(Math.min(i, k), Math.max(i, k) + 1);
  return undefined;
}

/** Where a line ends between the two, it may as well end between two people: “Jane Doe”, and below it “Smith, Bob”.
 * There no more than an initial may stand between them, and whoever is called by the last name first has a comma. */
function mayBeOne(words: readonly Word[], first: number, last: number, text: string): boolean {
  if (first === last || Math.abs(first - last) > FAR) return false;
  const [from, to] = [Math.min(first, last), Math.max(first, last)];
  const between = text.slice(words[from]?.end, words[to]?.start);
  if (!between.includes('\n')) return true;
  const inside = words.slice(from + 1, to);
  return first < last
    ? inside.every(({ word }) => word.length === 1)
    : inside.length === 0 && between.includes(',');
}

/** What stands where somebody was named who is to be forgotten. */
const GONE = '…';

// A mail breaks its lines anywhere, also inside a name: here only an empty one stands between two people.
const BREAKS = new RegExp(`(${APART.source.replace('\\n', '')}|\\n[^\\S\\n]*\\n)`, 'u');

/** The text without their email and their whole name, however it is written. */
export function withoutMention(text: string, who: Named): string {
  const email = emailKey(who.email);
  const bare = text.replaceAll(EMAIL, (one) =>
    email !== '' && emailKey(one.replace(/[.]+$/, '')) === email ? GONE : one,
  );
  const parts = partsOf(who.name);
  return bare
    .split(BREAKS)
    .map((piece) => {
      let left = piece;
      const find = () => wholeIn(wordsIn(left), parts, left);
      for (let found = find(); found; found = find())
        left = `${left.slice(0, found[0]?.start)}${GONE}${left.slice(found.at(-1)?.end)}`;
      return left;
    })
    .join('');
}

/** The same, or for long ones with one slip. */
function isNear(word: string, part: string): boolean {
  if (word === part) return true;
  if (Math.min(word.length, part.length) < 4 || Math.abs(word.length - part.length) > 1)
    return false;
  const ahead = shared(word, part);
  const behind = Math.min(
    shared([...word].reverse().join(''), [...part].reverse().join('')),
    Math.min(word.length, part.length) - ahead,
  );
  const left = Math.max(word.length, part.length) - ahead - behind;
  if (left <= 1) return true;
  // Two letters that changed places.
  return (
    left === 2 &&
    word.length === part.length &&
    word[ahead] === part[ahead + 1] &&
    word[ahead + 1] === part[ahead]
  );
}

function shared(a: string, b: string): number {
  let n = 0;
  while (n < a.length && a[n] === b[n]) n++;
  return n;
}
