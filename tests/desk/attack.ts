/** Whoever has the shared figures and wants to know more: tries every number that what is printed leaves open. Knows
 * how they are rounded, and shares no code with who rounds them. */

export interface Printed {
  readonly total: number;
  readonly tables: Readonly<
    Record<string, readonly { readonly key: string; readonly shown: number | 'few' | 'hidden' }[]>
  >;
  readonly medianDays: number | undefined;
}

/** Nothing that is counted is larger. */
const MOST = 110;
/** A set of whole numbers: bit n says that n may be. */
type Set = bigint;
const only = (test: (n: number) => boolean): Set => {
  let set = 0n;
  for (let n = 0; n <= MOST; n++) if (test(n)) set |= 1n << BigInt(n);
  return set;
};
const ALL = only(() => true);
const has = (set: Set, n: number) => ((set >> BigInt(n)) & 1n) === 1n;
const members = (set: Set) =>
  Array.from({ length: MOST + 1 }, (_, n) => n).filter((n) => has(set, n));

/** All that a printed cell may stand for, by trying each number. */
const possible = (shown: number | 'few' | 'hidden'): Set =>
  only(
    (n) => shown === 'hidden' || (n < 5 ? shown === 'few' : Math.floor(n / 5 + 0.5) * 5 === shown),
  );

const known = new Map<string, Set>();
/** The same question is asked again and again. */
function once(question: string, answer: () => Set): Set {
  const there = known.get(question) ?? answer();
  known.set(question, there);
  return there;
}

/** What two of them may add up to. */
const plus = (a: Set, b: Set): Set =>
  once(`${a}+${b}`, () => members(b).reduce((sum, n) => sum | (a << BigInt(n)), 0n) & ALL);

const sumOf = (sets: readonly Set[]) => once([...sets].sort().join(), () => sets.reduce(plus, 1n));

/** What is left of a total when a part goes. */
const minus = (total: Set, part: Set): Set =>
  once(`${total}-${part}`, () =>
    members(part).reduce((left, n) => left | (total >> BigInt(n)), 0n),
  );

/** Fewer than five, and more is known of it than that. */
const isFound = (set: Set) => set !== 0n && set >> 5n === 0n && set !== 0b11111n;

/** Groups of fewer than five of whom more can be told than “from none to four”, from these tables together. `kept`
 * leaves a table whole, as a table by itself or one of a pair would be. */
export function attack(printed: Printed, kept: readonly string[] = Object.keys(printed.tables)) {
  const found: string[] = [];
  const tables = kept.map((of) => ({
    of,
    cells: (printed.tables[of] ?? []).map(({ shown }) => possible(shown)),
  }));
  // Nothing is printed of fewer than ten.
  const total = tables.reduce(
    (set, { cells }) => set & sumOf(cells),
    only((n) => n >= 10 && Math.floor(n / 5 + 0.5) * 5 === printed.total),
  );
  const alone = new Map<string, Set>();
  for (const { of, cells } of tables) {
    for (const group of groupsOf(cells.length)) {
      const inside = cells.filter((_, i) => group.has(i));
      const outside = cells.filter((_, i) => !group.has(i));
      const size = sumOf(inside) & minus(total, sumOf(outside));
      if (size === 0n) throw new Error(`nothing is possible in ${of}`);
      if (isFound(size)) found.push(`${of}: rows ${[...group]} are ${members(size)}`);
      if (group.size === 1) alone.set(`${of} ${[...group]}`, size);
    }
  }
  if (printed.medianDays !== undefined) found.push(...fromMedian(printed, total));
  found.push(...fromOverlaps(alone, total));
  return found;
}

/** Every group of rows where there are few rows; else single rows, pairs, and all but one or two. */
function groupsOf(rows: number): globalThis.Set<number>[] {
  const all = Array.from({ length: rows }, (_, i) => i);
  if (rows <= 8)
    return Array.from(
      { length: 2 ** rows - 1 },
      (_, bits) => new globalThis.Set(all.filter((i) => ((bits + 1) >> i) & 1)),
    );
  const few = all.flatMap((i) =>
    all.filter((k) => k >= i).map((k) => [...new globalThis.Set([i, k])]),
  );
  return [...few, ...few.map((group) => all.filter((i) => !group.includes(i)))].map(
    (group) => new globalThis.Set(group),
  );
}

/** Eight at least had a reply, and none of these is overdue. */
function fromMedian({ tables }: Printed, total: Set): string[] {
  const ends = tables.outcome ?? [];
  const overdue = possible(ends.find(({ key }) => key === 'overdue')?.shown ?? 'hidden');
  const others = ends.filter(({ key }) => key !== 'overdue').map(({ shown }) => possible(shown));
  const found: string[] = [];
  let neither = 0n;
  const unsaid = others.filter((set) => has(set, 0));
  let together = 0n;
  const each = others.map(() => 0n);
  for (const t of members(total))
    for (const late of members(overdue)) {
      if (t - late < 8 || !has(sumOf(others), t - late)) continue;
      for (let rest = 0; rest <= t - late - 8; rest++) neither |= 1n << BigInt(rest);
      const rest = sumOf(others.filter((set) => !has(set, 0)));
      for (const n of members(sumOf(unsaid)))
        if (t - late - n >= 0 && has(rest, t - late - n)) together |= 1n << BigInt(n);
      others.forEach((other, i) => {
        const besides = sumOf(others.filter((_, k) => k !== i));
        for (const n of members(other))
          if (t - late - n >= 0 && has(besides, t - late - n))
            each[i] = (each[i] ?? 0n) | (1n << BigInt(n));
      });
    }
  if (isFound(neither)) found.push(`neither replied nor overdue: ${members(neither)}`);
  // Of no rows nothing is told.
  if (unsaid.length > 0 && isFound(together))
    found.push(`with the median, ends without a number: ${members(together)}`);
  each.forEach((set, i) => {
    if (isFound(set)) found.push(`with the median, end ${i}: ${members(set)}`);
  });
  return found;
}

/** How many are in a row of one table and in a row of another, as far as the sizes of the two say it. */
function fromOverlaps(alone: ReadonlyMap<string, Set>, total: Set): string[] {
  const most = Math.max(...members(total));
  const rows = [...alone].map(([name, set]) => ({
    name,
    low: Math.min(...members(set)),
    high: Math.max(...members(set)),
  }));
  return rows.flatMap((a) =>
    rows
      .filter((b) => a.name.split(' ')[0] !== b.name.split(' ')[0])
      .filter((b) => Math.min(a.high, b.high) < 5 && a.low + b.low - most > 0)
      .map((b) => `${a.name} and ${b.name}`),
  );
}
