/** The lines by which a message is read back: its questions, its reference, its last line. A line of an answer that
 * looks like one of them is marked when the message is written, so that no answer passes for another. Pure. */
import type { Language } from '../text/language';

export interface Landmarks {
  /** What a question is called to the fields that are called so, in the order of the form; a pack may call two the
   * same. */
  readonly labels: ReadonlyMap<string, readonly string[]>;
  readonly reference: RegExp;
  readonly end: string;
}

/** `lines`: how many of them it takes up. */
export interface Landmark {
  readonly is: 'label' | 'reference' | 'end';
  readonly key: string;
  readonly lines: number;
}

/** A mail program may have broken a question into so many lines. */
export const MOST_LINES = 4;

/** As OpenPGP marks lines that look like its own (RFC 9580, 7.2). */
const MARK = '- ';

/** What stays the same of a line on its way through mail programs: its letters and digits; of one that has none, what is
 * no sign of quoting, of a list or of emphasis. */
export const keyOf = (line: string): string =>
  line
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim() || line.replaceAll(/[\s>|*_-]+/g, '');

export const isBlank = (line: string | undefined): boolean => line === undefined || !line.trim();

/** `asked`: every question of the form, in its order. */
export function landmarksOf(
  asked: readonly { readonly field: string; readonly label: string }[],
  { words }: Pick<Language, 'words'>,
): Landmarks {
  const labels = new Map<string, readonly string[]>();
  for (const { field, label } of asked) {
    const key = keyOf(label);
    if (key === '') continue;
    labels.set(key, [...(labels.get(key) ?? []), field]);
  }
  return {
    labels,
    reference: new RegExp(`^${keyOf(words.message.reference)} wm \\w{4} \\w{4}$`),
    end: keyOf(words.message.madeWith),
  };
}

/** What the lines from `at` on spell; the shortest that spells something. */
export function landmarkAt(
  lines: readonly string[],
  at: number,
  marks: Landmarks,
): Landmark | undefined {
  for (let count = 1; count <= MOST_LINES && !isBlank(lines[at + count - 1]); count++) {
    const key = keyOf(lines.slice(at, at + count).join(' '));
    if (key === marks.end) return { is: 'end', key, lines: count };
    if (marks.reference.test(key)) return { is: 'reference', key, lines: count };
    if (marks.labels.has(key)) return { is: 'label', key, lines: count };
  }
  return undefined;
}

/** Also where a paragraph begins with a question: a program that breaks lines may leave it alone on one. */
function imitates(lines: readonly string[], at: number, marks: Landmarks): boolean {
  if (isBlank(lines[at])) return false;
  if (landmarkAt(lines, at, marks)) return true;
  if (at === 0 || !isBlank(lines[at - 1])) return false;
  const end = lines.findIndex((line, i) => i > at && isBlank(line));
  const paragraph = lines.slice(at, end < 0 ? undefined : end).slice(0, MOST_LINES);
  const start = `${keyOf(paragraph.join(' '))} `;
  return [...marks.labels.keys(), marks.end].some((key) => start.startsWith(`${key} `));
}

/** An answer as it stands in a message. */
export function marked(value: string, marks: Landmarks): string {
  const lines = value.split('\n');
  return lines.map((line, i) => (imitates(lines, i, marks) ? MARK + line : line)).join('\n');
}

/** The answer again. */
export const unmarked = (lines: readonly string[], marks: Landmarks): string =>
  lines
    .map((line, i) =>
      isMarked(line) && imitates(lines, i, marks) ? line.slice(MARK.length) : line,
    )
    .join('\n');

/** A mail program may make a bullet of the mark. */
export const isMarked = (line: string): boolean => /^[-–—•·*]\s/.test(line);
