import { expect, test } from 'vitest';
import { BREAKDOWNS, type Breakdown, type Cell, ENDS, type Figures } from '../../src/desk/figures';
import { shareFigures } from '../../src/desk/shared-figures';
import { attack, type Printed } from './attack';
import { dice, oneOf, type Roll } from './pairs';

const ROWS: Readonly<Record<Breakdown, readonly string[]>> = {
  month: Array.from({ length: 12 }, (_, i) => `2026-${String(i + 1).padStart(2, '0')}`),
  kind: ['mentoring', 'coaching', 'unsure', 'other'],
  unit: ['a', 'b', 'c', 'd', 'other'],
  outcome: ENDS,
};

/** Few rows have most of it, as in life, so that others are small, or none. */
function tableOf(keys: readonly string[], total: number, roll: Roll): Cell[] {
  const favourites = keys.filter(() => roll() < 0.3);
  const counts = new Map(keys.map((key) => [key, 0]));
  for (let i = 0; i < total; i++) {
    const key = roll() < 0.9 && favourites.length > 0 ? oneOf(roll, favourites) : oneOf(roll, keys);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return [...counts].map(([key, count]) => ({ key, count }));
}

function figures(roll: Roll): Figures {
  // Half of them with few in all, many of them late, and all others replied to.
  const tight = roll() < 0.5;
  const late = tight ? 4 + Math.floor(roll() * 9) : 0;
  const total = tight ? late + 8 + Math.floor(roll() * 4) : Math.floor(roll() ** 2 * 90);
  const outcome = tableOf(ENDS, total - late, roll).map(({ key, count }) => ({
    key,
    count: key === 'overdue' ? count + late : count,
  }));
  const replyable = total - (outcome.find(({ key }) => key === 'overdue')?.count ?? 0);
  const replied = tight ? replyable : Math.floor(roll() * (replyable + 1));
  return {
    total,
    tables: {
      month: tableOf(ROWS.month, total, roll),
      kind: tableOf(ROWS.kind, total, roll),
      unit: tableOf(ROWS.unit, total, roll),
      outcome,
    },
    replied,
    medianDays: replied > 0 ? 3 : undefined,
  };
}

const WORLDS = process.env.WAYMARK_SOAK ? 1500 : 30;

test('whoever tries every number that the shared tables leave open finds no group of fewer than five, from each table, each pair and all of them', {
  timeout: 600_000,
}, () => {
  const roll = dice(5);
  const seen = { shared: 0, few: 0, hidden: 0, medians: 0 };
  for (let i = 0; i < WORLDS; i++) {
    const world = figures(roll);
    const shared = shareFigures(world);
    if (!shared) {
      expect(world.total).toBeLessThan(10);
      continue;
    }
    seen.shared++;
    const cells = Object.values(shared.tables).flat();
    if (cells.some(({ shown }) => shown === 'few')) seen.few++;
    if (cells.some(({ shown }) => shown === 'hidden')) seen.hidden++;
    if (shared.medianDays !== undefined) seen.medians++;
    expect(attack(shared), JSON.stringify({ world, shared })).toEqual([]);
    for (const one of BREAKDOWNS)
      for (const other of BREAKDOWNS)
        if (one <= other)
          expect(attack({ ...shared, medianDays: undefined }, [one, other])).toEqual([]);
    // What is shown is true.
    for (const of of BREAKDOWNS)
      shared.tables[of].forEach(({ key, shown }, at) => {
        const { count } = world.tables[of][at] ?? { count: -1 };
        expect(world.tables[of][at]?.key).toBe(key);
        if (typeof shown === 'number')
          expect([count >= 5, Math.abs(shown - count) <= 2]).toEqual([true, true]);
        if (shown === 'few') expect(count).toBeLessThan(5);
      });
  }
  for (const count of Object.values(seen)) expect(count).toBeGreaterThan(WORLDS / 100);
});

test('the attack finds what one subtraction gives away', () => {
  const printed: Printed = {
    total: 10,
    tables: {
      kind: [
        { key: 'mentoring', shown: 5 },
        { key: 'coaching', shown: 5 },
        { key: 'unsure', shown: 'few' },
      ],
    },
    medianDays: undefined,
  };
  // At most twelve in all, and five in each: whoever was unsure are two at most.
  expect(attack(printed)).not.toEqual([]);
  expect(attack({ ...printed, total: 15 })).toEqual([]);
});

/** Fourteen at most, by their kinds, and seven at most of five ends. */
test('a median is not told where it says of the last ends that there is somebody', () => {
  const ends = { overdue: 5, open: 5, paired: 2, nobody: 1, withdrawn: 1 };
  const cells = (counts: Readonly<Record<string, number>>, keys: readonly string[]) =>
    keys.map((key) => ({ key, count: counts[key] ?? 0 }));
  const world: Figures = {
    total: 14,
    tables: {
      month: cells({ a: 14 }, ['a']),
      kind: cells({ a: 7, b: 7 }, ['a', 'b']),
      unit: cells({ a: 14 }, ['a']),
      outcome: cells(ends, ENDS),
    },
    replied: 9,
    medianDays: 3,
  };
  const shared = shareFigures(world);
  if (!shared) throw new Error('nothing is shared');
  expect(attack(shared)).toEqual([]);
  expect(attack({ ...shared, medianDays: 3 })).not.toEqual([]);
});
