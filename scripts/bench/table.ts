/** What was measured, as people read it and as the next run compares it. */
import { type Interval, interval } from './interval';

export interface Row {
  readonly median: number;
  /** The middle half: from the first quartile to the third. */
  readonly low: number;
  readonly high: number;
  readonly runs: number;
  readonly unit: string;
  /** Of a difference: its mean, and where that lies. */
  readonly interval?: Interval;
}

/** What the names of rows say of a first screen of ours that was drawn without our script, and of the blank
 * page in the same place. */
export const DRAWN = ', drawn without script';
export const BLANK = ', blank';

export interface Samples {
  /** `step`: of the clock that told the value, in the same unit. */
  add(name: string, value: number, unit?: string, step?: number): void;
  /** By how many milliseconds one load was later than the one that it is paired with. */
  difference(name: string, value: number): void;
  rows(): Record<string, Row>;
}

export function samples(): Samples {
  const all = new Map<string, { unit: string; step: number; values: number[] }>();
  const differences = new Set<string>();
  const add: Samples['add'] = (name, value, unit = 'ms', step = 0) => {
    const there = all.get(name) ?? { unit, step, values: [] };
    all.set(name, there);
    there.values.push(value);
  };
  return {
    add,
    difference(name, value) {
      differences.add(name);
      add(name, value);
    },
    rows() {
      return Object.fromEntries(
        [...all].map(([name, { unit, step, values }]) => {
          const sorted = spread(values, step);
          const [low, median, high] = [0.25, 0.5, 0.75].map((q) => quantile(sorted, q));
          const within = differences.has(name) && { interval: interval(values) };
          return [name, { median, low, high, runs: values.length, unit, ...within } as Row];
        }),
      );
    },
  };
}

/** Sorted. Values that a clock with steps tells as one are spread evenly over its step, as is usual for a
 * median of grouped data: else the median itself would jump by a whole step. */
function spread(values: readonly number[], step: number): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted.map((value, i) => {
    const first = sorted.indexOf(value);
    const same = sorted.lastIndexOf(value) - first + 1;
    return value + step * ((i - first + 0.5) / same - 0.5);
  });
}

function quantile(sorted: readonly number[], q: number): number {
  const at = (sorted.length - 1) * q;
  const low = sorted[Math.floor(at)] ?? 0;
  const high = sorted[Math.ceil(at)] ?? low;
  return round(low + (high - low) * (at % 1));
}

const round = (value: number) => Math.round(value * 100) / 100;

export interface Target {
  readonly name: string;
  readonly value: number;
  readonly limit: number;
  /** Of a difference, whose `value` is its mean: where that lies with 95% certainty. */
  readonly from?: number;
  readonly to?: number;
}

/** Whether what was promised is so. Where the mean of a difference may as well lie on one side of the limit
 * as on the other, this machine cannot tell. */
export function verdict({ value, limit, from = value, to = value }: Target) {
  if (to <= limit) return 'met';
  return from > limit ? 'not met' : 'cannot be told here';
}

/** As people read it: `3.10 (0.42 to 5.78)`. */
export function measured({ value, from, to }: Target): string {
  const within = from !== undefined && to !== undefined;
  return value.toFixed(2) + (within ? ` (${from.toFixed(2)} to ${to.toFixed(2)})` : '');
}

/** A line for each measure: median, spread, and what became of it since the baseline. */
export function table(rows: Record<string, Row>, before: Record<string, Row> = {}): string {
  const lines = Object.entries(rows).map(([name, row]) => {
    const spread = `${row.low.toFixed(1)} – ${row.high.toFixed(1)}`;
    return [
      name.padEnd(52),
      `${row.median.toFixed(1)} ${row.unit}`.padStart(12),
      spread.padStart(18),
      `  ${moved(row, before[name])}`,
    ].join(' ');
  });
  const head = `${'median of cold runs'.padEnd(52)} ${'median'.padStart(12)} ${'middle half'.padStart(18)}   since the baseline`;
  return [head, ...lines].join('\n');
}

/** Says so only where the two middle halves no longer meet: the rest is the machine. */
function moved(now: Row, then: Row | undefined): string {
  if (!then) return 'new';
  const apart = now.low > then.high || now.high < then.low;
  if (!apart) return '';
  const times = now.median / (then.median || 1);
  return `${now.median > then.median ? 'SLOWER' : 'faster'}: was ${then.median.toFixed(1)} (× ${times.toFixed(2)})`;
}

export function targetLines(targets: readonly Target[]): string {
  return targets
    .map((target) => {
      const found = verdict(target).replace('not met', 'NOT MET');
      const limit = `at most ${String(target.limit).padEnd(6)}`;
      return `${target.name.padEnd(52)} ${measured(target).padStart(24)}  ${limit} ${found}`;
    })
    .join('\n');
}
