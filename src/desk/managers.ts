/** Who manages whom: from a file of two columns that is held in memory alone, and forgotten when the page closes. */
import { keysOf, namedBy } from './names';

/** Keys of managers by the key of whom they manage. */
export type Managers = ReadonlyMap<string, readonly string[]>;

export const NO_MANAGERS: Managers = new Map();

export interface ReadManagers {
  readonly managers: Managers;
  /** Lines that were taken. */
  readonly taken: number;
  /** Lines, counted from 1, in which one of the two is missing. */
  readonly left: readonly number[];
}

/** The rows of a table: in each a person and their manager, by email or by name. A line of headings names nobody. */
export function managersFrom(rows: readonly (readonly string[])[]): ReadManagers {
  const managers = new Map<string, string[]>();
  const left: number[] = [];
  let taken = 0;
  rows.forEach((row, i) => {
    const [who, manager] = [cellKeys(row[0]), cellKeys(row[1])];
    if (i === 0 && !rows[0]?.some((cell) => cell.includes('@')) && isHeading(row)) return;
    if (who.length === 0 || manager.length === 0) {
      left.push(i + 1);
      return;
    }
    taken++;
    for (const key of who)
      managers.set(key, [...new Set([...(managers.get(key) ?? []), ...manager])]);
  });
  return { managers, taken, left };
}

const cellKeys = (cell = ''): string[] => keysOf(namedBy(cell));

const HEADING = /email|e-bost|manag|rheolwr|name|enw|person|staff|employee|reports/i;
const isHeading = (row: readonly string[]) => row.slice(0, 2).every((cell) => HEADING.test(cell));

/** Keys of those who manage somebody. */
export const managersOf = (managers: Managers, keys: readonly string[]): string[] =>
  keys.flatMap((key) => managers.get(key) ?? []);
