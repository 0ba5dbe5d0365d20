/** What was measured, as people read it and as the next run compares it. */

export interface Row {
  readonly median: number;
  /** The middle half: from the first quartile to the third. */
  readonly low: number;
  readonly high: number;
  readonly runs: number;
  readonly unit: string;
}

/** What the names of rows say of a first screen of ours that was drawn without our script, and of the blank
 * page in the same place. */
export const DRAWN = ', drawn without script';
export const BLANK = ', blank';

export interface Samples {
  /** `step`: of the clock that told the value, in the same unit. */
  add(name: string, value: number, unit?: string, step?: number): void;
  rows(): Record<string, Row>;
}

export function samples(): Samples {
  const all = new Map<string, { unit: string; step: number; values: number[] }>();
  return {
    add(name, value, unit = 'ms', step = 0) {
      const there = all.get(name) ?? { unit, step, values: [] };
      all.set(name, there);
      there.values.push(value);
    },
    rows() {
      return Object.fromEntries(
        [...all].map(([name, { unit, step, values }]) => {
          const sorted = spread(values, step);
          const [low, median, high] = [0.25, 0.5, 0.75].map((q) => quantile(sorted, q));
          return [name, { median, low, high, runs: values.length, unit } as Row];
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
}

/** A line for each measure: median, spread, and what became of it since the baseline. */
export function table(rows: Record<string, Row>, before: Record<string, Row> = {}): string {
  const lines = Object.entries(rows).map(([name, row]) => {
    const spread = `${row.low.toFixed(1)} – ${row.high.toFixed(1)}`;
    return [
      name.padEnd(44),
      `${row.median.toFixed(1)} ${row.unit}`.padStart(12),
      spread.padStart(18),
      `  ${moved(row, before[name])}`,
    ].join(' ');
  });
  const head = `${'median of cold runs'.padEnd(44)} ${'median'.padStart(12)} ${'middle half'.padStart(18)}   since the baseline`;
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
    .map(({ name, value, limit }) => {
      const verdict = value <= limit ? 'met' : 'NOT MET';
      return `${name.padEnd(44)} ${value.toFixed(2).padStart(8)}  at most ${String(limit).padEnd(6)} ${verdict}`;
    })
    .join('\n');
}
