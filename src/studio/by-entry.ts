import type { Finding } from '../pack/author/check';
import type { Path } from './json';
import type { Place } from './place-words';
import { pathFrom } from './sections';

/** What was found in one entry. */
export interface InEntry {
  readonly entry: string;
  readonly lines: readonly Line[];
}
interface Line {
  /** What it is about. */
  readonly fields: readonly string[];
  readonly words: string;
  /** Of the first of them. */
  readonly path: string;
}

/** Findings entry by entry, in their order. What several texts of an entry lack alike is one line. Pure. */
export function byEntry(
  findings: readonly Finding[],
  placeOf: (path: Path) => Place,
  wordsOf: (finding: Finding) => string,
): InEntry[] {
  const entries = new Map<string, Map<string, Line>>();
  for (const finding of findings) {
    const { path, lacks } = finding;
    const { entry, field } = placeOf(isPlace(path) ? pathFrom(path) : []);
    const lines = entries.get(entry) ?? new Map<string, Line>();
    entries.set(entry, lines);
    const words = wordsOf(finding);
    const key = lacks ? words : `${path} ${words}`;
    const line = lines.get(key) ?? { path, words, fields: [] };
    lines.set(key, { ...line, fields: [...line.fields, field].filter(Boolean) });
  }
  return [...entries].map(([entry, lines]) => ({ entry, lines: [...lines.values()] }));
}

/** Is it a place in the pack, and not in its text alone? */
export const isPlace = (path: string) => path !== '' && !path.startsWith('(');
