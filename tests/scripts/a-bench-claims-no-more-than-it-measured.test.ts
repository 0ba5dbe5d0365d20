import { expect, test } from 'vitest';
import { interval } from '../../scripts/bench/interval';
import { samples, table, targetLines, verdict } from '../../scripts/bench/table';

/** More sleep on one drug than on the other, of ten patients: Student, “The probable error of a mean”, 1908. */
const SLEEP = [1.2, 2.4, 1.3, 1.3, 0, 1, 1.8, 0.8, 4.6, 1.4];

test('a difference lies where Student’s own example says, which R gives as 0.7001 to 2.4599', () => {
  const { mean, from, to } = interval(SLEEP);
  expect(mean).toBeCloseTo(1.58, 10);
  expect(from).toBeCloseTo(0.7001, 3);
  expect(to).toBeCloseTo(2.4599, 3);
});

/** For an error of 1 to both sides: the 97.5th percentile of the printed tables. */
test.each([
  [2, 12.706],
  [3, 4.303],
  [4, 3.182],
  [5, 2.776],
  [9, 2.306],
  [21, 2.086],
  [61, 2.0003],
])('of %i values the interval reaches as many errors as the tables say', (count, reach) => {
  const values = Array.from({ length: count }, (_, i) => i);
  const middle = (count - 1) / 2;
  const squares = values.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const { from, to } = interval(values);
  const reached = (to - from) / 2 / Math.sqrt(squares / (count - 1) / count);
  expect(Math.abs(reached - reach)).toBeLessThan(0.005);
});

test('nothing is said of how sure one value alone is', () => {
  expect(() => interval([3])).toThrow('One value');
});

test('met, not met, or cannot be told here: a limit inside the interval is neither kept nor broken', () => {
  const told = (from: number, to: number) =>
    verdict({ name: 'x', value: (from + to) / 2, limit: 8, from, to });
  expect(told(-2, 7.9)).toBe('met');
  expect(told(-2, 8)).toBe('met');
  expect(told(7, 8.1)).toBe('cannot be told here');
  // Even where the mean itself is far below or above it.
  expect(told(-30, 9)).toBe('cannot be told here');
  expect(told(8, 40)).toBe('cannot be told here');
  expect(told(8.1, 9)).toBe('not met');
  expect(verdict({ name: 'x', value: 8, limit: 8 })).toBe('met');
  expect(verdict({ name: 'x', value: 8.01, limit: 8 })).toBe('not met');
});

test('a pause of the machine that falls on both of a pair is no difference between them', () => {
  const measured = samples();
  // One load in three stood still for a second.
  const pauses = [0, 1000, 0, 0, 1000, 0, 0, 1000, 0];
  for (const [i, pause] of pauses.entries()) {
    const ours = 50 + pause + (i % 2);
    const drawn = 46 + pause + (i % 3);
    measured.add('ours', ours);
    measured.difference('later', ours - drawn);
  }
  const { ours, later } = measured.rows();
  expect(ours).not.toHaveProperty('interval');
  expect(later?.interval?.from).toBeGreaterThan(2);
  expect(later?.interval?.to).toBeLessThan(5);
});

test('the interval and the doubt are printed with the target', () => {
  const lines = targetLines([
    { name: 'sure', value: 3.1, from: 0.42, to: 5.78, limit: 8 },
    { name: 'unsure', value: 3.1, from: -4, to: 10.2, limit: 8 },
    { name: 'missed', value: 9, limit: 8 },
  ]).split('\n');
  expect(lines[0]).toMatch(/^sure +3\.10 \(0\.42 to 5\.78\) +at most 8 +met$/);
  expect(lines[1]).toMatch(/^unsure +3\.10 \(-4\.00 to 10\.20\) +at most 8 +cannot be told here$/);
  expect(lines[2]).toMatch(/^missed +9\.00 +at most 8 +NOT MET$/);
});

test('what moved since the baseline is said only where the middle halves no longer meet', () => {
  const row = (low: number, median: number, high: number) => ({
    x: { low, median, high, runs: 5, unit: 'ms' },
  });
  expect(table(row(30, 31, 32), row(10, 11, 12))).toContain('SLOWER: was 11.0 (× 2.82)');
  expect(table(row(10, 11, 12), row(30, 31, 32))).toContain('faster: was 31.0');
  expect(table(row(11, 12, 13), row(10, 11, 12))).not.toMatch(/SLOWER|faster|new/);
});
