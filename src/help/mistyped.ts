/** From a word that nobody is called by to the one that was meant: “exausted”, “fruad”, “pasword”. */

/** What is known of words, for a term that may be none. */
export interface Spelling {
  add(term: string): void;
  /** Notes how a term is written in full, where the slip may be in what its form leaves out: “evicton”. */
  addWritten(word: string, term: string): void;
  has(term: string): boolean;
  /** Is it the beginning of a word? */
  begins(term: string): boolean;
  /** The nearest word, if one is near: it begins alike, and differs by a letter, or by two where it is long. */
  nearest(term: string): string | undefined;
}

/** Of a short word, one letter makes another word; of a long one, two are slips. */
const slips = (length: number) => (length < 5 ? 0 : length < 8 ? 1 : 2);

interface Known {
  readonly word: string;
  /** What it stands for, itself or the term of which it is a way to write. */
  readonly term: string;
  /** A bit for each letter that is in it. */
  readonly letters: number;
}

export function makeSpelling(): Spelling {
  const known = new Set<string>();
  /** By the first letter, so that few are compared. */
  const alike = new Map<string, Known[]>();
  const found = new Map<string, string | undefined>();
  const look = (term: string): string | undefined => {
    const most = slips(term.length);
    if (most === 0) return undefined;
    const letters = lettersOf(term);
    let best: string | undefined;
    let least = most + 0.99;
    const near = (alike.get(term[0] ?? '') ?? []).filter(
      // Each slip changes two letters of all at most.
      ({ word, letters: others }) =>
        word.length > 4 &&
        Math.abs(word.length - term.length) <= most &&
        bitsIn(letters ^ others) <= 2 * most,
    );
    for (const { word, term: meant } of near) {
      const cost = distance(term, word, least) - sameStart(term, word) / 100;
      if (cost < least) [best, least] = [meant, cost];
    }
    return best;
  };
  const note = (word: string, term: string) => {
    found.clear();
    const one = { word, term, letters: lettersOf(word) };
    const others = alike.get(word[0] ?? '');
    if (others) others.push(one);
    else alike.set(word[0] ?? '', [one]);
  };
  const written = new Set<string>();
  return {
    add(term) {
      if (known.has(term)) return;
      known.add(term);
      note(term, term);
    },
    addWritten(word, term) {
      if (word === term || word.length < 7 || written.has(word)) return;
      written.add(word);
      note(word, term);
    },
    has: (term) => known.has(term),
    begins: (start) => (alike.get(start[0] ?? '') ?? []).some((one) => one.term.startsWith(start)),
    nearest(term) {
      if (!found.has(term)) {
        // What was typed is not kept: only what is looked at just now.
        if (found.size > 32) found.clear();
        found.set(term, look(term));
      }
      return found.get(term);
    },
  };
}

function lettersOf(word: string): number {
  let bits = 0;
  for (let i = 0; i < word.length; i++) bits |= 1 << (word.charCodeAt(i) % 32);
  return bits;
}

function bitsIn(number: number): number {
  let count = 0;
  for (let left = number; left !== 0; left &= left - 1) count++;
  return count;
}

function sameStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  return i;
}

/** How many letters are wrong, missing, too many or changed over; anything above `most` where it is more. */
function distance(a: string, b: string, most: number): number {
  let before = [Number.POSITIVE_INFINITY];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const over = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const changed = at(last, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1);
      const turned = at(before, over ? j - 2 : -1) + 1;
      row.push(Math.min(at(last, j) + 1, at(row, j - 1) + 1, changed, turned));
    }
    if (Math.min(...row) > most) return Number.POSITIVE_INFINITY;
    [before, last] = [last, row];
  }
  return at(last, b.length);
}

const at = (row: readonly number[], i: number) => row[i] ?? Number.POSITIVE_INFINITY;
