/** A JSON text as somebody wrote it, and the same text with another value in it. What did not change stays
 * as it was, byte for byte: space, order, line ends, ways to write a letter or a number. */
import { isList, isObject, isSame, type Json, type JsonObject } from './json';
import { type Layout, lay, layoutOf } from './layout';
import { pairUp } from './pair-up';

/** One value in the text; `parts` are its members or items, in the text's order. */
interface Span {
  readonly start: number;
  readonly end: number;
  readonly parts: readonly Part[];
}
interface Part {
  /** Of a member: its name, and where that starts. */
  readonly name: string;
  readonly start: number;
  readonly value: Span;
}

export interface Written {
  readonly text: string;
  /** What it says. */
  readonly value: Json;
  readonly root: Span;
  readonly layout: Layout;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\]|\\.)*"/y;
const PLAIN = /[^\s,\]}]+/y;

/** Throws where it is no JSON. */
export function readText(text: string): Written {
  const value = JSON.parse(text) as Json;
  let here = 0;
  const take = (pattern: RegExp): string => {
    pattern.lastIndex = here;
    const found = pattern.exec(text)?.[0] ?? '';
    here += found.length;
    return found;
  };
  const parts = (close: string, named: boolean): Part[] => {
    const found: Part[] = [];
    here++;
    take(SPACE);
    while (text[here] !== close) {
      const start = here;
      const name = named ? (JSON.parse(take(STRING)) as string) : '';
      if (named) {
        take(SPACE);
        here++;
        take(SPACE);
      }
      found.push({ name, start, value: span() });
      take(SPACE);
      if (text[here] === ',') here++;
      take(SPACE);
    }
    here++;
    return found;
  };
  const span = (): Span => {
    const start = here;
    let inner: readonly Part[] = [];
    if (text[here] === '{') inner = parts('}', true);
    else if (text[here] === '[') inner = parts(']', false);
    else take(text[here] === '"' ? STRING : PLAIN);
    return { start, end: here, parts: inner };
  };
  take(SPACE);
  return { text, value, root: span(), layout: layoutOf(text) };
}

/** The text with `next` in place of its value. */
export function writeText(written: Written, next: Json): string {
  const { text, value, root } = written;
  if (value === next) return text;
  const inner = write(written, root, value, next, '');
  return text.slice(0, root.start) + inner + text.slice(root.end);
}

/** What a group or a list will hold: a part that was there, or a new one. */
interface Piece {
  readonly name: string;
  readonly next: Json;
  readonly old?: Part | undefined;
  readonly before?: Json | undefined;
}

function write(written: Written, span: Span, before: Json, next: Json, indent: string): string {
  const { text, layout } = written;
  if (before === next) return text.slice(span.start, span.end);
  if (isObject(before) && isObject(next))
    return writeParts(written, span, membersOf(span, before, next), indent);
  if (isList(before) && isList(next))
    return writeParts(written, span, itemsOf(span, before, next), indent);
  return lay(next, isOneLine(text, span) && span.parts.length > 0 ? undefined : indent, layout);
}

/** In the text's order, each new one behind the one that it follows in `next`. A name that stands twice, and
 * was changed, stands there once. */
function membersOf(span: Span, before: JsonObject, next: JsonObject): Piece[] {
  const last = new Map(span.parts.map((part) => [part.name, part]));
  const pieces: Piece[] = span.parts.flatMap((old): Piece[] => {
    const { name } = old;
    const now = Object.hasOwn(next, name) ? next[name] : undefined;
    if (now === undefined) return [];
    if (last.get(name) === old) return [{ name, next: now, old, before: before[name] }];
    // Only the last counts; another is kept as it is, as long as nobody changes it.
    return isSame(before[name], now) ? [{ name, next: now, old }] : [];
  });
  let previous: string | undefined;
  for (const [name, value] of Object.entries(next)) {
    if (!last.has(name)) {
      const place = pieces.findLastIndex((piece) => piece.name === previous) + 1;
      pieces.splice(place, 0, { name, next: value });
    }
    previous = name;
  }
  return pieces;
}

const itemsOf = (span: Span, before: readonly Json[], next: readonly Json[]): Piece[] =>
  pairUp(before, next).map((from, i) => ({
    name: '',
    next: next[i] as Json,
    ...(from !== undefined && { old: span.parts[from], before: before[from] }),
  }));

function writeParts(written: Written, span: Span, pieces: readonly Piece[], indent: string) {
  const { text, layout } = written;
  const { parts } = span;
  const [open, close] = text[span.start] === '{' ? ['{', '}'] : ['[', ']'];
  const [first] = parts;
  if (pieces.length === 0) return first ? open + close : text.slice(span.start, span.end);
  const line = first ? isOneLine(text, span) : layout.eol === '';
  const own = first
    ? indentBefore(text.slice(span.start, first.start), indent)
    : indent + layout.unit;
  const fresh = line ? '' : `${layout.eol}${own}`;
  const head = first ? text.slice(span.start, first.start) : open + fresh;
  const tail = first
    ? text.slice(parts.at(-1)?.value.end, span.end)
    : `${line ? '' : layout.eol + indent}${close}`;
  // Space and comma before a part that has another one before it.
  const gapBefore = (part: Part | undefined): string => {
    const i = part ? parts.indexOf(part) : -1;
    if (part && i > 0) return text.slice(parts[i - 1]?.value.end, part.start);
    const [one, two] = parts;
    if (one && two) return text.slice(one.value.end, two.start);
    return line ? layout.comma : `,${fresh || layout.eol}`;
  };
  const inner = pieces.map(({ name, next, old, before }, i) => {
    const gap = i === 0 ? '' : gapBefore(old);
    const at = line ? indent : own;
    if (!old) {
      const label = open === '{' ? JSON.stringify(name) + layout.colon : '';
      return gap + label + lay(next, line ? undefined : at, layout);
    }
    const label = text.slice(old.start, old.value.start);
    const same = before === undefined || before === next;
    const body = same
      ? text.slice(old.value.start, old.value.end)
      : write(written, old.value, before, next, at);
    return gap + label + body;
  });
  return head + inner.join('') + tail;
}

const isOneLine = (text: string, span: Span) => {
  const [first] = span.parts;
  return first ? !/[\r\n]/.test(text.slice(span.start, first.start)) : true;
};

/** The space in front of what follows `gap`, on its line. */
const indentBefore = (gap: string, indent: string) =>
  /[\r\n]([ \t]*)[^\r\n]*$/.exec(gap)?.[1] ?? indent;
