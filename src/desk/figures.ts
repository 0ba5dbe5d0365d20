/** The programme's figures: counts, and nobody's name. Pure. */
import type { Kind, Pack } from '../pack/schema';
import { localDay } from '../text/day';
import { OUTCOMES } from './case';
import { type Entry, isOverdue, unitOf } from './entries';

export const BREAKDOWNS = ['month', 'kind', 'unit', 'outcome'] as const;
export type Breakdown = (typeof BREAKDOWNS)[number];

export interface Cell {
  /** A month (`2026-11`), a kind, the id of a unit, or one of `ENDS`. */
  readonly key: string;
  readonly count: number;
}

/** Each request is counted once in each table. */
export interface Figures {
  readonly total: number;
  readonly tables: Readonly<Record<Breakdown, readonly Cell[]>>;
  /** How many had a first reply. */
  readonly replied: number;
  /** Calendar days from the request to it, the middle one; `undefined` where nobody had one. */
  readonly medianDays: number | undefined;
}

/** Where requests stand. They are open until they have an end. */
export const ENDS = ['overdue', 'waiting', 'open', ...OUTCOMES, 'withdrawn'] as const;

/** What it is for, or where somebody works, where neither the request nor the pack says it. */
export const OTHER = 'other';
const KINDS: readonly (Kind | typeof OTHER)[] = ['mentoring', 'coaching', 'unsure', OTHER];

/** Every row that a table may have is there, also with none. `months`: which, in order; a request of another month is
 * not counted at all. `today`: `2026-11-28`. */
export function figuresOf(
  entries: readonly Entry[],
  { request }: Pick<Pack, 'request'>,
  today: string,
  months: readonly string[],
): Figures {
  const counted = entries.filter((entry) => months.includes(monthOf(entry)));
  const units = [...request.units.map(({ id }) => id), OTHER];
  const days = counted
    .flatMap(({ at, standing }) =>
      standing.repliedAt === undefined ? [] : [daysBetween(at, standing.repliedAt)],
    )
    .sort((a, b) => a - b);
  return {
    total: counted.length,
    tables: {
      month: tally(counted, months, monthOf),
      kind: tally(counted, KINDS, ({ asked }) => asked.kind || OTHER),
      unit: tally(counted, units, ({ asked }) =>
        units.includes(unitOf(asked)) ? unitOf(asked) : OTHER,
      ),
      outcome: tally(counted, ENDS, (entry) => endOf(entry, today)),
    },
    replied: days.length,
    medianDays: middle(days),
  };
}

function tally(
  entries: readonly Entry[],
  keys: readonly string[],
  keyOf: (entry: Entry) => string,
): Cell[] {
  const counts = new Map(keys.map((key) => [key, 0]));
  for (const entry of entries) {
    const key = keyOf(entry);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count }));
}

function endOf(entry: Entry, today: string): (typeof ENDS)[number] {
  const { state, outcome } = entry.standing;
  if (outcome) return outcome;
  if (isOverdue(entry, today)) return 'overdue';
  return state === 'waiting' ? 'waiting' : 'open';
}

/** `2026-11`, here. */
const monthOf = ({ at }: Pick<Entry, 'at'>): string => localDay(at).slice(0, 7);

const DAY = 86_400_000;
const daysBetween = (from: number, to: number) =>
  Math.max(0, (Date.parse(localDay(to)) - Date.parse(localDay(from))) / DAY);

function middle(sorted: readonly number[]): number | undefined {
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  return low === undefined || high === undefined ? undefined : (low + high) / 2;
}

/** From the first month to that of `today`, without a gap. */
export function monthsOf(entries: readonly Entry[], today: string): string[] {
  const first = entries.map(monthOf).sort()[0] ?? today.slice(0, 7);
  const last = [today.slice(0, 7), ...entries.map(monthOf)].sort().at(-1) ?? first;
  const months: string[] = [];
  // After 9999-12 comes a year that is sorted before it.
  for (let month = first; month <= last; month = nextMonth(month, 1)) {
    if (month <= (months.at(-1) ?? '')) break;
    months.push(month);
  }
  return months;
}

/** The twelve that are over, whatever there is in them: which are listed tells nobody anything. */
export const wholeYear = (today: string): string[] =>
  Array.from({ length: 12 }, (_, i) => nextMonth(today.slice(0, 7), i - 12));

function nextMonth(month: string, by: number): string {
  const [year = 0, at = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, at - 1 + by, 1)).toISOString().slice(0, 7);
}
