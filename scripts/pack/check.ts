/** Everything that there is to say about a pack's text, each with its place in the file. */
import { readPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import { lineAndColumn, readWritten } from './json';
import { remarksOn } from './warnings';
import { where } from './where';

export interface Finding {
  /** `problem`: Waymark would refuse the pack. */
  readonly kind: 'problem' | 'warn' | 'replace';
  readonly line: number;
  readonly column: number;
  /** In the author's words; empty when the file is not JSON. */
  readonly where: string;
  readonly message: string;
}

export interface Checked {
  /** In the order of the file. */
  readonly findings: readonly Finding[];
  /** Present when there is no problem. */
  readonly pack?: Pack;
}

/** `today` is a day such as `2026-11-23`. Never throws. */
export function checkText(bytes: string, today: string): Checked {
  // Some editors put a mark that nobody sees at the start.
  const text = bytes.replace(/^\ufeff/, '');
  const written = readWritten(text);
  const place = (offset: number) => lineAndColumn(text, offset);
  if (written.mistake) {
    const { offset, message } = written.mistake;
    return { findings: [{ kind: 'problem', ...place(offset), where: '', message }] };
  }
  const document: unknown = JSON.parse(text);
  const { pack, problems } = readPack(text);
  const remarks = pack ? remarksOn(pack, today) : [];
  const findings: Finding[] = [
    ...problems.map((problem) => ({ kind: 'problem' as const, ...problem })),
    ...remarks,
  ].map(({ kind, path, message }) => ({
    kind,
    ...place(offsetOf(written.offsets, path)),
    where: where(document, path),
    message,
  }));
  for (const { offset, message } of written.twice) {
    findings.push({ kind: 'warn', ...place(offset), where: '', message });
  }
  findings.sort((a, b) => a.line - b.line || a.column - b.column);
  return pack ? { findings, pack } : { findings };
}

/** Of what is missing, the place of the group that should hold it. */
function offsetOf(offsets: ReadonlyMap<string, number>, path: string): number {
  for (let at = path; at !== ''; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const offset = offsets.get(at);
    if (offset !== undefined) return offset;
  }
  return 0;
}
