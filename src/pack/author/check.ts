/** Everything that there is to say about a pack's file, each with its place in it. */
import { decode, withoutMark } from '../decode';
import { placesIn, readWritten } from '../json';
import { readPack } from '../read';
import type { Pack } from '../schema';
import { type About, remarksOn } from './warnings';
import { where } from './where';

export interface Finding {
  /** `problem`: Waymark would refuse the pack. */
  readonly kind: 'problem' | 'warn' | 'replace';
  readonly line: number;
  readonly column: number;
  /** Such as `services.2.name`; empty where it is a place in the text alone. */
  readonly path: string;
  /** In the author's words; empty when it is the file itself. */
  readonly where: string;
  readonly message: string;
  /** What still has to be done before the pack is the organisation's own. */
  readonly about?: About;
  /** The languages in which an `untranslated` text is missing. */
  readonly lacks?: readonly string[];
}

export interface Checked {
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** Present when there is no problem. */
  readonly pack?: Pack;
  /** What Waymark reads of it; empty when it cannot be read. */
  readonly text: string;
}

/** Behind the command and the studio alike. `today` is a day such as `2026-11-23`. The verdict is `readPack`'s,
 * as everywhere. Never throws. */
export function checkText(file: string | Uint8Array, today: string): Checked {
  const { pack, problems } = readPack(file);
  const decoded = typeof file === 'string' ? { text: withoutMark(file) } : decode(file);
  const text = 'text' in decoded ? decoded.text : '';
  const written = readWritten(text);
  const document: unknown = written.mistake ? undefined : JSON.parse(text);
  const remarks = pack ? remarksOn(pack, today) : [];
  const placeOf = placesIn(text);
  const findings: Finding[] = [
    ...problems.map((problem) => ({ kind: 'problem' as const, ...problem })),
    ...remarks.map((remark) => ({ ...remark, offset: undefined })),
  ].map(({ offset, ...one }) => ({
    ...one,
    ...placeOf(offset ?? offsetOf(written.offsets, one.path)),
    where: document === undefined ? '' : where(document, one.path),
  }));
  for (const { offset, path, message } of pack ? written.twice : []) {
    findings.push({ kind: 'warn', ...placeOf(offset), path, where: '', message });
  }
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return pack ? { findings, pack, text } : { findings, text };
}

/** Of what is missing, the place of the group that should hold it. */
function offsetOf(offsets: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const offset = offsets.get(at);
    if (offset !== undefined) return offset;
  }
  return 0;
}
