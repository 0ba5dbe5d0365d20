/** Reads JSON as an author wrote it: where each thing stands, and what is wrong in words. */
import { odd } from './characters';

interface Mistake {
  readonly offset: number;
  readonly message: string;
}

export interface Written {
  /** Where each value starts, by its path (`services.0.name`); the whole is the empty path. */
  readonly offsets: ReadonlyMap<string, number>;
  /** Names that one group holds twice: legal JSON, and never meant. */
  readonly twice: readonly (Mistake & { readonly path: string })[];
  /** Why it is not JSON; the first mistake only, because what follows one is guesswork. */
  readonly mistake?: Mistake;
}

const SPACE = /[ \t\r\n]*/y;
const STRING = /"(?:[^"\\\n]|\\.)*"/y;
const LITERAL = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/y;

class Stop extends Error {
  readonly offset: number;
  constructor(offset: number, message: string) {
    super(message);
    this.offset = offset;
  }
}

/** Never throws. */
export function readWritten(text: string): Written {
  const offsets = new Map<string, number>();
  const twice: (Mistake & { path: string })[] = [];
  let at = 0;

  const take = (pattern: RegExp): string | undefined => {
    pattern.lastIndex = at;
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) at += found.length;
    return found;
  };
  const next = () => {
    take(SPACE);
    return text[at] ?? '';
  };
  const stop = (message: string): never => {
    if (at >= text.length) throw new Stop(at, 'the file ends too early: a } or a ] is missing');
    // What nobody sees is found by its name alone.
    const unseen = /[^ -~\n\r\t“”‘’„«»]/u.test(text[at] ?? '') ? odd(text[at] ?? '') : undefined;
    throw new Stop(at, unseen === undefined ? message : `this place ${unseen}`);
  };

  const unclosed = (): never => {
    const curly = text.slice(at).search(/[“”„«»\n]/);
    if (curly < 0 || text[at + curly] === '\n')
      return stop('the quotation mark that closes these words is missing');
    at += curly;
    return stop(CURLY);
  };
  const string = (): string => {
    const raw = take(STRING) ?? unclosed();
    try {
      return JSON.parse(raw) as string;
    } catch {
      at -= raw.length;
      return stop(
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
        /[\0-\x1f]/.test(raw)
          ? 'these words hold a tab or another control character; write spaces'
          : 'a backslash \\ in these words is not followed by what JSON allows',
      );
    }
  };

  const items = (close: string, one: (index: number) => void) => {
    at++;
    if (next() === close) {
      at++;
      return;
    }
    for (let i = 0; ; i++) {
      one(i);
      const mark = next();
      if (mark === close) break;
      if (mark !== ',') stop('a comma is missing before this');
      at++;
      if (next() === close) stop('there is a comma too many before this');
    }
    at++;
  };

  const inside = (path: string, name: string) => (path ? `${path}.${name}` : name);
  const member = (path: string, names: Set<string>, depth: number): void => {
    const first = next();
    const start = at;
    if (first !== '"') stop(notQuoted(first));
    const name = string();
    const quote = /[“”„«»]/.exec(name);
    if (names.has(name)) {
      const message = `"${name}" stands here twice; only the last counts`;
      twice.push({ offset: start, path: inside(path, name), message });
    }
    names.add(name);
    if (next() !== ':') {
      // The name went on to the next straight mark.
      if (quote) at = start + 1 + quote.index;
      stop(quote ? CURLY : 'a colon : is missing before this');
    }
    at++;
    value(inside(path, name), depth + 1);
  };

  const value = (path: string, depth: number): void => {
    const first = next();
    offsets.set(path, at);
    if (depth > 100) stop('this is nested too deeply');
    const names = new Set<string>();
    if (first === '{') items('}', () => member(path, names, depth));
    else if (first === '[') items(']', (i) => value(inside(path, `${i}`), depth + 1));
    else if (first === '"') string();
    else if (take(LITERAL) === undefined) stop(notQuoted(first));
  };

  try {
    value('', 0);
    if (next() !== '')
      stop('the pack is over before this: a } or a ] too many, or one too few opened');
    return { offsets, twice };
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { offsets, twice, mistake: { offset: error.offset, message: error.message } };
  }
}

const CURLY = 'this needs straight quotation marks " instead of curly ones';

function notQuoted(first: string): string {
  if (/[-+.\d]/.test(first)) return 'this is not a number as JSON writes it: 7, or 0.5';
  if (/[“”„«»]/.test(first)) return CURLY;
  if (first === '<') return 'this is a web page or another file, not a pack';
  if (/['‘’]/.test(first)) return 'this needs double quotation marks " instead of single ones';
  if (first === '/') return 'comments are not allowed; use "notes" at the top instead';
  return 'words need quotation marks " around them';
}

/** Why a text is not JSON, as the end of a sentence about its file; `undefined` where it is. */
export function notJson(text: string): Mistake | undefined {
  const { mistake } = readWritten(text);
  if (!mistake) return undefined;
  const { line, column } = placesIn(text)(mistake.offset);
  const message = `is not JSON: line ${line}, column ${column}: ${mistake.message}`;
  return { offset: mistake.offset, message };
}

/** Gives line and column of an offset, counted from 1, as editors do. A long text has hundreds of places to name,
 * and is searched once. */
export function placesIn(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, high] = [0, starts.length];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
