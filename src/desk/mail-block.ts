/** One message of Waymark among the lines of a mail: which lines answer which question. Pure. */
import {
  isBlank,
  isMarked,
  type Landmark,
  type Landmarks,
  landmarkAt,
  MOST_LINES,
} from '../request/landmarks';
import { blanksAt, type OwnLine, spacedLess } from './mail-lines';

/** `lines` as they stand in the message, marks and all. */
export interface Part {
  /** The questions that are called so: nearly always one. */
  readonly fields: readonly string[];
  readonly lines: readonly string[];
  /** Something beside them may belong to them. */
  readonly unclear: boolean;
}

export interface Block {
  readonly reference: string | undefined;
  readonly parts: readonly Part[];
  /** Its last line was there. */
  readonly ended: boolean;
  /** Blank lines part its paragraphs. */
  readonly parted: boolean;
  /** From its first line to its last, as it was composed. */
  readonly text: string;
  /** The line of the mail that follows it. */
  readonly next: number;
}

export const REFERENCE = /\bWM[-\u2010-\u2015\u2212]\w{4}[-\u2010-\u2015\u2212]\w{4}\b/i;

/** As Waymark writes it. */
export const asReference = (found: string) => found.toUpperCase().replaceAll(/[^A-Z0-9]/g, '-');

/** The landmark there, unless an answer has it. */
function openAt(lines: readonly OwnLine[], at: number, marks: Landmarks): Landmark | undefined {
  if (isMarked(lines[at]?.text ?? '')) return undefined;
  return landmarkAt(textsOf(lines.slice(at, at + MOST_LINES)), 0, marks);
}

const textsOf = (lines: readonly OwnLine[]) => lines.map(({ text }) => text);

/** The message whose first line is the first of `lines`: its reference, or its first question where somebody deleted
 * that. `undefined` where there is none. */
export function blockIn(lines: readonly OwnLine[], marks: Landmarks): Block | undefined {
  const first = openAt(lines, 0, marks);
  const head = first?.is === 'reference' ? first.lines : 0;
  const gap = head && blanksAt(lines, head);
  const asks = openAt(lines, head + gap, marks);
  if (asks?.is !== 'label' || !marks.labels.get(asks.key)?.includes('kind')) return undefined;
  const evened = even(lines, head + gap + asks.lines, head ? gap : undefined);
  const { end, ended } = endOf(evened, marks);
  const own = evened.lines.slice(0, end);
  const reference = head ? REFERENCE.exec(textsOf(lines.slice(0, head)).join(' '))?.[0] : undefined;
  return {
    reference: reference && asReference(reference),
    parts: partsOf({ ...evened, lines: own }, marks),
    ended,
    parted: evened.parted,
    text: textsOf(own).join('\n').trim(),
    next: (own.at(-1)?.at ?? 0) + 1,
  };
}

interface Evened {
  readonly lines: readonly OwnLine[];
  readonly parted: boolean;
}

/** With as many blank lines as were composed; where that cannot be known, with none. `answer`: where the answer to
 * the first question is looked for; `gap`: how many blank lines follow the reference. */
function even(lines: readonly OwnLine[], answer: number, gap: number | undefined): Evened {
  const extra = blanksAt(lines, answer);
  const after = blanksAt(lines, answer + extra + 1);
  const least = Math.min(gap ?? after, after);
  if (extra === 0 && least > 0) return { lines, parted: true };
  if (extra > 0 && least > 2 * extra) return { lines: spacedLess(lines, extra), parted: true };
  return { lines: lines.filter(({ text }) => !isBlank(text)), parted: false };
}

/** The landmark of the message itself there. */
function markAt({ lines, parted }: Evened, at: number, marks: Landmarks): Landmark | undefined {
  const isFree = !parted || at === 0 || isBlank(lines[at - 1]?.text);
  return isFree ? openAt(lines, at, marks) : undefined;
}

/** The end: behind its last line, or before another message. */
function endOf(evened: Evened, marks: Landmarks) {
  for (let at = 0; at < evened.lines.length; at++) {
    const found = markAt(evened, at, marks);
    if (found?.is === 'end') return { end: at + found.lines, ended: true };
    if (found?.is === 'reference' && at > 0) return { end: at, ended: false };
  }
  return { end: evened.lines.length, ended: false };
}

function partsOf(evened: Evened, marks: Landmarks): Part[] {
  const parts: { fields: readonly string[]; lines: string[]; unclear: boolean }[] = [];
  for (let at = 0; at < evened.lines.length; ) {
    const found = markAt(evened, at, marks);
    const { text = '', unclear = false } = evened.lines[at] ?? {};
    const part = parts.at(-1);
    if (found?.is === 'label') {
      parts.push({ fields: marks.labels.get(found.key) ?? [], lines: [], unclear });
    } else if (part && !found) {
      part.lines.push(text);
      part.unclear ||= unclear;
    }
    at += found?.lines ?? 1;
  }
  return parts;
}
