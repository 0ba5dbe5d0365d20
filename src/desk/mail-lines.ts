/** What mail programs do to the lines of a message, undone as far as it can be known: quoting, indents, blank lines that
 * were doubled or lost, letters that were read in the wrong encoding. Pure. */
import { isBlank } from '../request/landmarks';

const SPACE = '[ \\t\\u00a0]';
const QUOTED = new RegExp(`^(?:${SPACE}*[>|])*${SPACE}*`);
const ONE_SIGN = new RegExp(`^${SPACE}*[>|]${SPACE}?`);

/** Programs that break lines leave none that is wider, or so narrow. */
const NARROWEST = 50;
const WIDEST = 100;

/** No message has more lines, however it is broken and spaced. */
const MOST = 2000;

export const linesIn = (text: string): string[] => text.replaceAll(/\r\n?/g, '\n').split('\n');

/** The line without any sign of quoting. */
export const bare = (line: string): string => line.slice(QUOTED.exec(line)?.[0].length);

interface Quoting {
  /** How many times it was quoted. */
  readonly depth: number;
  /** Spaces that stand before each of its lines. */
  readonly indent: number;
}

function quotingOf(line: string): Quoting {
  const before = QUOTED.exec(line)?.[0] ?? '';
  const depth = before.replaceAll(/[^>|]/g, '').length;
  return { depth, indent: stripped(before, { depth, indent: 0 }).text.length };
}

/** The line without that much quoting; `shallow`: it was quoted less. */
function stripped(line: string, { depth, indent }: Quoting) {
  if (depth + indent === 0) return { text: line, shallow: false };
  let text = line;
  let found = 0;
  for (let sign = ONE_SIGN.exec(text); sign && found < depth; sign = ONE_SIGN.exec(text)) {
    text = text.slice(sign[0].length);
    found += 1;
  }
  const spaces = new RegExp(`^${SPACE}{0,${indent}}`).exec(text)?.[0].length;
  return { text: text.slice(spaces), shallow: found < depth };
}

/** A line of a message, without the quoting of the mail. */
export interface OwnLine {
  readonly text: string;
  /** Which line of the mail it is. */
  readonly at: number;
  /** What follows it may belong to it, or be somebody's answer between the lines. It is left out. */
  readonly unclear?: true;
}

/** The lines of what begins at `start`, up to where the next of its kind does. What is quoted less, and was not broken
 * off a line, is somebody's answer between the lines, and left out. */
export function unquoted(
  lines: readonly string[],
  start: number,
  begins: (line: string) => boolean,
): OwnLine[] {
  const near = upToNext(lines.slice(start, start + MOST), begins);
  const quoting = quotingOf(near[0] ?? '');
  const width = widthOf(near);
  const own: OwnLine[] = [];
  let before = '';
  for (const [i, line] of near.entries()) {
    const at = start + i;
    const { text, shallow } = stripped(line, quoting);
    const is = shallow && !isBlank(text) ? belongsTo(before, text, width) : 'own';
    if (is === 'own') own.push({ text, at });
    const last = is === 'unclear' ? own.pop() : undefined;
    if (last) own.push({ ...last, unclear: true });
    before = is === 'own' ? line : '';
  }
  return own;
}

function upToNext(lines: readonly string[], begins: (line: string) => boolean): readonly string[] {
  const next = lines.findIndex(
    (line, i) => i > 0 && isBlank(bare(lines[i - 1] ?? '')) && begins(bare(line)),
  );
  return next < 0 ? lines : lines.slice(0, next);
}

/** A program that breaks lines breaks off what has no room; `width` is that of the longest line that it left. Whoever
 * answers between the lines begins with a capital, leaves a line blank, or comes after a short line. */
function belongsTo(before: string, line: string, width: number): 'own' | 'theirs' | 'unclear' {
  const word = /\S+/.exec(line)?.[0].length ?? 0;
  const needed = before.length + 1 + word;
  if (isBlank(bare(before)) || needed < NARROWEST) return 'theirs';
  const isBroken = width < WIDEST && needed > width && !/^\p{Lu}/u.test(line);
  return isBroken ? 'own' : 'unclear';
}

/** Of the longest line that could have been broken. */
const widthOf = (lines: readonly string[]) =>
  lines.reduce(
    (most, line) => (/\S\s+\S/.test(bare(line)) ? Math.max(most, line.length) : most),
    0,
  );

/** How many blank lines there are from `at` on. */
export function blanksAt(lines: readonly OwnLine[], at: number): number {
  const end = lines.findIndex(({ text }, i) => i >= at && !isBlank(text));
  return (end < 0 ? lines.length : end) - Math.min(at, lines.length);
}

/** Takes away `extra` blank lines that follow every line, and so many times as much from what was blank already. */
export function spacedLess(lines: readonly OwnLine[], extra: number): OwnLine[] {
  const out: OwnLine[] = [];
  for (let at = 0; at < lines.length; ) {
    const blanks = blanksAt(lines, at);
    const kept = Math.max(0, Math.floor((blanks - extra) / (extra + 1)));
    out.push(...lines.slice(at, at + kept), ...lines.slice(at + blanks, at + blanks + 1));
    at += blanks + 1;
  }
  return out;
}

/** Of Windows-1252, where it is not Latin-1. By hand: Node's own decoder of it took it for Latin-1 for years. */
const FROM_128 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const BYTES = new Map(Array.from(FROM_128, (letter, i) => [letter, 128 + i]));
const byteOf = (letter: string) => {
  const code = letter.charCodeAt(0);
  return BYTES.get(letter) ?? (code < 256 ? code : undefined);
};

/** A text in UTF-8 whose bytes were taken for letters, read as what it is; `undefined` where it can be none. */
export function misread(text: string): string | undefined {
  if (!/[\u00c2-\u00f4]/.test(text)) return undefined;
  const bytes = Array.from(text, byteOf);
  if (bytes.includes(undefined)) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Uint8Array.from(bytes as number[]));
  } catch {
    return undefined;
  }
}
