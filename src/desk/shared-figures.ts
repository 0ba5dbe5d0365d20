/** Figures that may leave the team. Of any group of fewer than five nobody learns more than that: not from a number,
 * not from what a row's absence tells, and not by taking one number from another. Pure. */
import { BREAKDOWNS, type Breakdown, type Cell, type Figures } from './figures';

/** `few`: from none to four. `hidden`: nothing is told of it, because it would tell something of another. */
export type Shown = number | 'few' | 'hidden';

interface SharedCell {
  readonly key: string;
  readonly shown: Shown;
}

export interface SharedFigures {
  readonly total: number;
  readonly tables: Readonly<Record<Breakdown, readonly SharedCell[]>>;
  /** Whole days; `undefined` where too few had a reply, or it would tell something of others. */
  readonly medianDays: number | undefined;
}

/** Groups below this are not told apart. */
const SMALL = 5;
/** Below this there is nothing to share. */
const LEAST = 10;
/** A median is of so many at least. */
const MEDIAN = 8;

/** `undefined` where there are too few to share anything. `figures` must list every row that there could be, so that
 * which rows there are tells nothing. */
export function shareFigures(figures: Figures): SharedFigures | undefined {
  if (figures.total < LEAST) return undefined;
  const total = rounded(figures.total);
  const tables = BREAKDOWNS.map((of) => ({ of, cells: figures.tables[of].map(shownOf) }));
  for (;;) {
    const known = totalFrom(
      total,
      tables.map(({ cells }) => cells),
    );
    const leaking = tables.find(({ cells }) => leaks(cells, known));
    if (!leaking) break;
    leaking.cells = withOneMoreHidden(leaking.cells, figures.tables[leaking.of]);
  }
  const shared = {
    total,
    tables: Object.fromEntries(
      tables.map(({ of, cells }) => [of, cells]),
    ) as unknown as SharedFigures['tables'],
  };
  const tellsMedian = mayTellMedian(figures, shared);
  return { ...shared, medianDays: tellsMedian ? Math.round(figures.medianDays ?? 0) : undefined };
}

const rounded = (count: number) => Math.round(count / 5) * 5;

const shownOf = ({ key, count }: Cell): SharedCell => ({
  key,
  shown: count < SMALL ? 'few' : rounded(count),
});

/** What whoever reads it can tell of a number: it lies from `low` to `high`. */
interface Span {
  readonly low: number;
  readonly high: number;
}

const spanOf = ({ shown }: SharedCell): Span => {
  if (shown === 'few') return { low: 0, high: SMALL - 1 };
  if (shown === 'hidden') return { low: 0, high: Number.POSITIVE_INFINITY };
  return { low: Math.max(SMALL, shown - 2), high: shown + 2 };
};

const sumOf = (spans: readonly Span[]): Span => ({
  low: spans.reduce((sum, { low }) => sum + low, 0),
  high: spans.reduce((sum, { high }) => sum + high, 0),
});

/** Every table counts the same requests, so that all of them together tell what each tells of the total. */
function totalFrom(total: number, tables: readonly (readonly SharedCell[])[]): Span {
  const each = tables.map((cells) => sumOf(cells.map(spanOf)));
  return {
    low: Math.max(LEAST, total - 2, ...each.map(({ low }) => low)),
    high: Math.min(total + 2, ...each.map(({ high }) => high)),
  };
}

/** Does a table, with the total, tell more of a group of fewer than five than that it is one? A group is any number of
 * rows that are not shown as numbers: what is not among the others. */
function leaks(cells: readonly SharedCell[], total: Span): boolean {
  const spans = cells.map(spanOf);
  const small = spans.filter(({ low }) => low === 0);
  if (small.length === 0) return false;
  const numbers = sumOf(spans.filter(({ low }) => low > 0));
  const rest: Span = { low: total.low - numbers.high, high: total.high - numbers.low };
  // All that is left is fewer than five, and it is told how many, or that there is somebody.
  if (rest.high < SMALL - 1 || (rest.high === SMALL - 1 && rest.low > 0)) return true;
  // One of them alone makes up what all the others cannot.
  const all = sumOf(spans);
  return spans.some(
    ({ low, high }) => low === 0 && high < SMALL && total.low - (all.high - high) > 0,
  );
}

/** The smallest of those that are shown goes, and what is small looks like it from then on. Where none is shown any
 * more, a table tells nothing. */
function withOneMoreHidden(cells: readonly SharedCell[], counts: readonly Cell[]): SharedCell[] {
  const shown = counts.filter((_, i) => typeof cells[i]?.shown === 'number');
  const least = shown.reduce<Cell | undefined>(
    (a, b) => (a === undefined || b.count < a.count ? b : a),
    undefined,
  );
  return cells.map((cell) =>
    cell.key === least?.key || typeof cell.shown === 'string' ? { ...cell, shown: 'hidden' } : cell,
  );
}

/** A median tells that so many had a reply; none of them is overdue. It must tell nothing new of the other ends, nor
 * of those who are neither. */
function mayTellMedian(
  { replied, medianDays }: Figures,
  shared: Omit<SharedFigures, 'medianDays'>,
): boolean {
  if (replied < MEDIAN || medianDays === undefined) return false;
  const { outcome } = shared.tables;
  const overdue = outcome.find(({ key }) => key === 'overdue');
  const others = sumOf(outcome.filter((cell) => cell !== overdue).map(spanOf));
  const total = totalFrom(shared.total, Object.values(shared.tables));
  const overdueAtLeast = overdue ? spanOf(overdue).low : 0;
  return others.low >= MEDIAN && total.high - MEDIAN - overdueAtLeast >= SMALL - 1;
}
