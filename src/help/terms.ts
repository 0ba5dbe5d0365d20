/** From what people type to what is looked up: the same word in its several forms becomes one.
 * Light on purpose: it need not be right about a language, only the same on both sides. */

/** The words of a text that say something, each in the form under which it is indexed. */
export function termsOf(text: string): string[] {
  return plain(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '' && !SAYS_NOTHING.has(word))
    .map(stem);
}

/** Does a term say by itself what is meant? One that is in every second question does not. */
export const decides = (term: string): boolean => !DECIDES_NOTHING.has(term);

/** A word that may be mistyped, with each two neighbours changed over. */
export function swapped(term: string): string[] {
  if (term.length < 4) return [];
  return Array.from(
    { length: term.length - 1 },
    (_, i) => term.slice(0, i) + (term[i + 1] ?? '') + (term[i] ?? '') + term.slice(i + 2),
  );
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

/** Found in questions about anything: an answer that has nothing else in common with one is none. */
const DECIDES_NOTHING = new Set(
  `advice again also always another anybody anyone anything ask bad been before best better big bit call
  change coming day days different doing done down dont else even every everybody everyone everything
  find first give given go goes going gone good group guy help here hour idea issue job keeping kind know last late
  later left little long look looking lot lots made make making man many month morning most much need
  needs never new next nice night nobody nothing now number off office often ok old one ones only other others out
  over own part people person place please point problem problems put question really right said same say saying see
  service should since someones  staff start still stop stuff support sure take  tell than thanks
  then there thing things think thinking through time times today told tomorrow too tonight try trying two
  uni university up urgent use used using wait want wants way ways week weekend weeks well went wont word
  work working works wrong year years yes yesterday yet
  angen bob cael cymorth dweud dydd eisiau gallu gofyn gwaith gwneud gwybod helpu hen hwn isio llawer mawr
  mynd neb newydd nhw nos pam person pobl pwy rhaid rhywbeth rhywun  staff swydd wythnos`
    .split(/\s+/)
    .map(stem),
);
