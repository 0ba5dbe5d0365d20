/** From what people type to what is looked up: the same word in its several forms becomes one.
 * Light on purpose: it need not be right about a language, only the same on both sides. */

/** The words of a text that say something, each in the form under which it is indexed. */
export function termsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SAYS_NOTHING.has(word))
    .map(stem);
}

/** A Welsh word and the forms that its first letter takes after other words: `dyled` is also
 * `ddyled` and `nyled`. */
export function welshForms(word: string): string[] {
  for (const [initial, mutated] of MUTATIONS) {
    if (!word.startsWith(initial)) continue;
    return [word, ...mutated.map((start) => start + word.slice(initial.length))];
  }
  return [word];
}

// “can’t” keeps its t; what other apostrophes cut off (I’m, they’ve, chwythu’r) says nothing,
// and “at work” is where everybody is who asks here.
const plain = (text: string) =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]t\b/g, 't')
    .replace(/['’]\p{L}{1,2}\b/gu, '')
    .replace(/\b(at work|yn y gwaith)\b/g, ' ');

// Two letters before one, so that “ll” is not taken for “l”.
const MUTATIONS: readonly (readonly [initial: string, mutated: readonly string[]])[] = [
  ['ll', ['l']],
  ['rh', ['r']],
  ['ch', []],
  ['dd', []],
  ['ff', []],
  ['ph', []],
  ['th', []],
  ['p', ['b', 'mh', 'ph']],
  ['t', ['d', 'nh', 'th']],
  ['c', ['g', 'ngh', 'ch']],
  ['b', ['f', 'm']],
  ['d', ['dd', 'n']],
  ['g', ['', 'ng']],
  ['m', ['f']],
];

const ENDINGS: readonly (readonly [ending: string, becomes: string])[] = [
  ['ies', 'y'],
  ['ied', 'y'],
  ['ing', ''],
  ['ed', ''],
  ['es', ''],
  ['s', ''],
  ['e', ''],
];

function stem(word: string): string {
  if (word.endsWith('ss')) return word;
  for (const [ending, becomes] of ENDINGS) {
    const rest = word.length - ending.length;
    if (rest >= 3 && word.endsWith(ending)) {
      const root = word.slice(0, rest) + becomes;
      return ending.endsWith('d') || ending === 'ing'
        ? root.replace(/([bdgmnprt])\1$/, '$1')
        : root;
    }
  }
  return word;
}

const SAYS_NOTHING = new Set(
  `a about all am an and any are as at be because been being but by can cannot cant could did do does
  doesnt dont feel feeling feels for from get getting got had has have he her him his how i id if im in is it its ive just keep keeps me more my not of on
  or our really seem seems she so some somebody someone something that the their them they this to very was we were what when
  where which who why will with would you your
  ac ar arna at cael ddim dim dw dwi ei eich eu fy gan gyda gydag i mae mewn mi o oes roedd rwy rydw
  rydym sydd sy wedi y yn yr`.split(/\s+/),
);
