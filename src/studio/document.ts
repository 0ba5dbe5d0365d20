/** A pack that is being written: the file as it was opened, what it says by now, and the steps between. Pure. */
import { starterOf } from '../pack/author/starter';
import { decode } from '../pack/decode';
import { notJson } from '../pack/json';
import { utf16 } from '../text/text-from';
import { emergencyFault } from './emergency';
import { isObject, type Json } from './json';
import { applyPatch, invertPatch, type Patch, patchBetween } from './patch';
import { readText, type Written, writeText } from './written';

/** What to say of a file that was opened: `mark` a byte order mark, which stays; `utf-16` it is written as
 * UTF-8 from now on, because Waymark reads no other; `example` it is no file, and follows nothing that staff have. */
type Notice = 'mark' | 'utf-16' | 'example';

export interface Step {
  readonly patch: Patch;
  /** What belongs to one step: the field that somebody types in. */
  readonly group?: string | undefined;
}

export interface PackDocument {
  readonly written: Written;
  readonly notices: readonly Notice[];
  readonly value: Json;
  /** At most `DEPTH`, the newest last. */
  readonly past: readonly Step[];
  /** What was undone, the newest last. */
  readonly future: readonly Step[];
}

export const DEPTH = 200;
// A pack of 3 MB in UTF-16 has twice that; what is larger still is something else.
const MAX_BYTES = 8_000_000;

/** Opens what a file holds. `refused` completes “This file …”. Never throws. */
export function openDocument(
  bytes: Uint8Array,
): { readonly document: PackDocument } | { readonly refused: string } {
  if (bytes.length > MAX_BYTES) return { refused: 'is too large to be a pack' };
  const wide = utf16(bytes);
  const decoded = wide === undefined ? decode(bytes) : { text: wide };
  if ('refused' in decoded) return decoded;
  const { text } = decoded;
  const mistake = notJson(text);
  if (mistake) return { refused: mistake.message };
  const notices: Notice[] = [];
  if (wide !== undefined) notices.push('utf-16');
  else if (hasMark(bytes)) notices.push('mark');
  const document = asOpened(text, notices);
  const { value } = document;
  if (!isObject(value) || !('services' in value || 'organisation' in value))
    return { refused: 'is JSON, but no pack' };
  return { document };
}

/** A document without steps, of a text that is JSON. */
export function asOpened(text: string, notices: readonly Notice[]): PackDocument {
  const written = readText(text);
  return { written, notices, value: written.value, past: [], future: [] };
}

/** A document to begin with: the example, as the first version of somebody's own. `today` is a day. */
export const beginWith = (example: object, today: string): PackDocument =>
  asOpened(starterOf(example, today), ['example']);

const hasMark = ([a, b, c]: Uint8Array) => a === 0xef && b === 0xbb && c === 0xbf;

/** The file as it is written now. Without an edit, or with all of them undone, the very text of before. */
export const textOf = ({ written, value }: PackDocument): string => writeText(written, value);

/** The same in bytes, with the mark that the file had. */
export const bytesOf = (document: PackDocument): Uint8Array =>
  new TextEncoder().encode((document.notices.includes('mark') ? '\ufeff' : '') + textOf(document));

/** The document after a step to `next`. Steps in a row with the same `group` are undone as one. `refused`
 * where it would take away what nobody may be without; the document stays as it is. */
export function edit(
  document: PackDocument,
  next: Json,
  group?: string,
): { readonly document: PackDocument } | { readonly refused: 'emergency' } {
  if (emergencyFault(document.value, next)) return { refused: 'emergency' };
  const { past } = document;
  const last = past.at(-1);
  const goesOn = group !== undefined && last?.group === group && document.future.length === 0;
  const from = goesOn ? applyPatch(document.value, invertPatch(last.patch)) : document.value;
  const before = goesOn ? past.slice(0, -1) : past;
  const patch = patchBetween(from, next);
  if (patch.length === 0)
    return { document: goesOn ? { ...document, value: from, past: before } : document };
  const steps = [...before, { patch, group }].slice(-DEPTH);
  return { document: { ...document, value: next, past: steps, future: [] } };
}

/** One step back; the same where there is none. */
export function undo(document: PackDocument): PackDocument {
  const step = document.past.at(-1);
  if (!step) return document;
  return {
    ...document,
    value: applyPatch(document.value, invertPatch(step.patch)),
    past: document.past.slice(0, -1),
    future: [...document.future, step],
  };
}

/** The step that was undone last, again. */
export function redo(document: PackDocument): PackDocument {
  const step = document.future.at(-1);
  if (!step) return document;
  return {
    ...document,
    value: applyPatch(document.value, step.patch),
    past: [...document.past, step],
    future: document.future.slice(0, -1),
  };
}
