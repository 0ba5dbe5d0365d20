import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openState } from '../../src/help/open-now';
import type { Hours } from '../../src/pack/services';

type Table = Exclude<Hours, string>;
const MINUTE = 60_000;
const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Knows nothing of offsets: reads a clock in the zone, minute after minute, and looks the reading
 * up in a list of every minute of the week, so that it cannot share a mistake with the real one. */
function watcher(table: Table) {
  const reader = new Intl.DateTimeFormat('sv-SE', {
    timeZone: table.zone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const covered = (spans: Table['week'][number]['spans'], time: string, yesterday: boolean) =>
    spans.some(({ from, to }) => {
      if (from === '24:00') return yesterday && (to === '24:00' || time < to);
      if (to > from) return !yesterday && from <= time && time < to;
      return yesterday ? time < to : from <= time;
    });
  const spansOf = (date: string) => {
    const dated = table.dates?.filter((d) => d.date === date) ?? [];
    if (dated.length > 0) return dated.flatMap((d) => d.spans);
    const weekday = DAYS[(new Date(`${date}T12:00Z`).getUTCDay() + 6) % 7] as (typeof DAYS)[number];
    return table.week.filter((w) => w.days.includes(weekday)).flatMap((w) => w.spans);
  };
  const before = (date: string) =>
    new Date(Date.parse(`${date}T12:00Z`) - 1440 * MINUTE).toISOString().slice(0, 10);
  return (at: number) => {
    const [date = '', time = ''] = reader.format(at).split(' ');
    return covered(spansOf(date), time, false) || covered(spansOf(before(date)), time, true);
  };
}

const time = (latest: number) =>
  fc
    .integer({ min: 0, max: latest / 5 })
    .map((n) => n * 5)
    .map(
      (m) => `${String(Math.floor(m / 60)).padStart(2, '0')}:${String(m % 60).padStart(2, '0')}`,
    );
const span = fc.record({ from: time(1440), to: time(1440) });
const zones = [
  'Europe/London',
  'America/New_York',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Pacific/Auckland',
];
// Mostly near a change of the clocks somewhere: that is where mistakes live.
const moments = [
  '2026-03-29T01:00Z',
  '2026-10-25T01:00Z',
  '2026-03-08T07:00Z',
  '2026-11-01T06:00Z',
  '2026-04-04T15:00Z',
  '2026-10-03T15:30Z',
  '2026-12-31T12:00Z',
].map((iso) => Date.parse(iso));
const now = fc
  .tuple(fc.constantFrom(...moments), fc.integer({ min: -3 * 86_400, max: 86_400 }))
  .map(([at, seconds]) => at + seconds * 1000);
const date = now.map((at) => new Date(at).toISOString().slice(0, 10));
const table: fc.Arbitrary<Table> = fc.record({
  zone: fc.constantFrom(...zones),
  week: fc.array(
    fc.record({
      days: fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1, maxLength: 7 }),
      spans: fc.array(span, { minLength: 1, maxLength: 3 }),
    }),
    { maxLength: 3 },
  ),
  dates: fc.array(fc.record({ date, spans: fc.array(span, { maxLength: 2 }) }), { maxLength: 4 }),
});

test('the state and its next change are what somebody watching the clock there would see', () => {
  fc.assert(
    fc.property(table, now, (hours, at) => {
      const isOpen = watcher(hours);
      const seen = isOpen(at);
      const state = openState(hours, at);
      expect(state.state).toBe(seen ? 'open' : 'closed');
      const change =
        state.state === 'open' ? state.until : state.state === 'closed' ? state.opensAt : 0;
      const watchUntil = Math.min(change ?? Number.POSITIVE_INFINITY, at + 3 * 1440 * MINUTE);
      for (let t = Math.floor(at / MINUTE + 1) * MINUTE; t < watchUntil; t += MINUTE) {
        if (isOpen(t) !== seen) expect.fail(`changes already at ${new Date(t).toISOString()}`);
      }
      if (change !== undefined) {
        expect(change).toBeGreaterThan(at);
        expect(isOpen(change)).toBe(!seen);
      }
    }),
    { numRuns: process.env.WAYMARK_SOAK ? 300 : 100 },
  );
}, 60_000);
