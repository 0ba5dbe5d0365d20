import fc from 'fast-check';
import { expect, test } from 'vitest';
import { DAYS, endsNextDay, spansByDay, withClosed, withDay } from '../../src/studio/hours';
import type { Json } from '../../src/studio/json';

const time = fc
  .integer({ min: 0, max: 287 })
  .map((n) => n * 5)
  .map((m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`);
const spans = fc.array(fc.record({ from: time, to: time }), { maxLength: 3 });

test('what is written for one day is there for it, and for no other', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), spans), { minLength: 1, maxLength: 20 }),
      (steps) => {
        let week: Json = [];
        const expected: unknown[][] = DAYS.map(() => []);
        for (const [day, there] of steps) {
          week = withDay(week, day, there);
          expected[day] = there.map((span) => ({ ...span }));
        }
        expect(spansByDay(week)).toEqual(expected);
        // As the schema has it: each group has days and spans, each day is in one group.
        const groups = week as readonly { days: string[]; spans: unknown[] }[];
        expect(groups.every((group) => group.days.length > 0 && group.spans.length > 0)).toBe(true);
        const days = groups.flatMap((group) => group.days);
        expect(new Set(days).size).toBe(days.length);
      },
    ),
  );
});

test('an evening that ends after midnight says so, and a day that ends at midnight does not', () => {
  expect(endsNextDay({ from: '18:00', to: '02:00' })).toBe(true);
  expect(endsNextDay({ from: '09:00', to: '17:00' })).toBe(false);
  expect(endsNextDay({ from: '09:00', to: '24:00' })).toBe(false);
});

test('bank holidays come beside what is written for a day already, in order, once', () => {
  const own = { date: '2026-12-25', spans: [{ from: '10:00', to: '12:00' }] };
  const once = withClosed([own], ['2026-12-28', '2026-12-25', '2026-04-03']);
  expect(once).toEqual([{ date: '2026-04-03', spans: [] }, own, { date: '2026-12-28', spans: [] }]);
  expect(withClosed(once, ['2026-12-28', '2026-12-25', '2026-04-03'])).toEqual(once);
});
