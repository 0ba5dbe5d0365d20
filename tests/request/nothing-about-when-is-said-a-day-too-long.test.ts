/** When it starts and how long it takes, against the hours of real midnights, which are written here by hand. */
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import type { Kind } from '../../src/pack/schema';
import { timingOf, timingOfBoth } from '../../src/request/timing';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';

const here = process.env.TZ;
afterEach(() => {
  process.env.TZ = here;
});
const english = { words: en };
const DAY = 86_400_000;
const WEEKS = 'About 4 weeks to a first meeting at present.';

/** A day in a zone, and the moment at which it ends there. */
const MIDNIGHTS: [zone: string, day: string, ends: string][] = [
  ['Europe/London', '2026-12-31', '2027-01-01T00:00Z'],
  ['Europe/London', '2027-07-01', '2027-07-01T23:00Z'],
  // The clocks go forward in the night before, and back in the night before.
  ['Europe/London', '2027-03-27', '2027-03-28T00:00Z'],
  ['Europe/London', '2027-03-28', '2027-03-28T23:00Z'],
  ['Europe/London', '2026-10-24', '2026-10-24T23:00Z'],
  ['Europe/London', '2026-10-25', '2026-10-26T00:00Z'],
  ['Europe/London', '2028-02-29', '2028-03-01T00:00Z'],
  ['America/New_York', '2026-11-01', '2026-11-02T05:00Z'],
  ['Asia/Kathmandu', '2026-12-03', '2026-12-03T18:15Z'],
  ['Pacific/Auckland', '2026-12-03', '2026-12-03T11:00Z'],
  ['Pacific/Kiritimati', '2026-12-03', '2026-12-03T10:00Z'],
  ['Pacific/Pago_Pago', '2026-12-03', '2026-12-04T11:00Z'],
  // Clocks that go forward at midnight itself: that day begins at one.
  ['America/Santiago', '2026-09-05', '2026-09-06T04:00Z'],
  ['America/Santiago', '2026-09-06', '2026-09-07T03:00Z'],
];

describe.each(['Europe/London', 'Pacific/Auckland', 'America/Los_Angeles'])(
  'on a device in %s',
  (tz) => {
    test.each(MIDNIGHTS)('in %s %s ends at %s', (zone, day, ends) => {
      process.env.TZ = tz;
      const end = Date.parse(ends);
      const pace = { zone, pace: [{ weeks: 4, until: day }] };
      expect(timingOf(pace, 'coaching', english, end - 1)).toBe(WEEKS);
      expect(timingOf(pace, 'coaching', english, end)).toBe('');

      const next = new Date(Date.parse(day) + DAY).toISOString().slice(0, 10);
      const later = new Date(Date.parse(day) + 30 * DAY).toISOString().slice(0, 10);
      const opening = {
        zone,
        rounds: [{ opens: next, closes: later, starts: later, until: later }],
      };
      expect(timingOf(opening, 'coaching', english, end - 1)).toMatch(/^You’re early: yours waits/);
      expect(timingOf(opening, 'coaching', english, end)).toMatch(/^Ask by the end of/);

      const closing = { zone, rounds: [{ opens: day, closes: day, starts: later, until: later }] };
      expect(timingOf(closing, 'coaching', english, end - 1)).toMatch(/^Ask by the end of/);
      expect(timingOf(closing, 'coaching', english, end)).toMatch(/^This round closed on/);
      const over = { zone, rounds: [{ opens: day, closes: day, starts: later, until: day }] };
      expect(timingOf(over, 'coaching', english, end)).toBe('');
    });
  },
);

const ROUNDS = {
  zone: 'Europe/London',
  rounds: [
    { opens: '2027-02-01', closes: '2027-02-12', starts: '2027-03-01', until: '2027-03-01' },
    { opens: '2026-12-03', closes: '2026-12-17', starts: '2027-01-11', until: '2027-01-11' },
  ],
};
const at = (day: string) => Date.parse(`${day}T12:00Z`);

test.each([
  ['2026-11-28', 'You’re early: yours waits until 3 December.'],
  ['2026-12-03', 'Ask by the end of 17 December for the round that starts on 11 January 2027.'],
  ['2026-12-17', 'Ask by the end of 17 December for the round that starts on 11 January 2027.'],
  ['2026-12-18', 'You’re early: yours waits until 1 February 2027.'],
  ['2027-02-12', 'Ask by the end of 12 February for the round that starts on 1 March.'],
  ['2027-03-01', 'This round closed on 12 February: yours waits for the next one.'],
  ['2027-03-02', ''],
])('who asks on %s reads of the round that theirs is for', (day, said) => {
  expect(timingOf(ROUNDS, 'mentoring', english, at(day))).toBe(said);
});

test.each([
  // Sent before it opens.
  ['2026-11-28', '2026-12-02', 'You’re early: yours waits until 3 December.'],
  ['2026-11-28', '2026-12-04', 'This round starts on 11 January 2027.'],
  // Sent in time, and read later: the next round is not theirs, and nobody here knows when it arrived.
  ['2026-12-10', '2026-12-18', ''],
  ['2026-12-10', '2027-02-03', ''],
  ['2026-12-18', '2026-12-18', 'You’re early: yours waits until 1 February 2027.'],
  ['2027-02-20', '2027-02-21', 'This round closed on 12 February: yours waits for the next one.'],
])('of a request that was sent on %s, no more is said on %s than is so', (sent, now, said) => {
  expect(timingOf(ROUNDS, 'mentoring', english, at(now), at(sent))).toBe(said);
});

test('each kind has its own line, and what is the same of both is said once', () => {
  const both = { zone: 'UTC', pace: [{ weeks: 4, until: '2027-01-31' }] };
  const now = at('2026-12-01');
  expect(timingOfBoth(both, english, now)).toEqual([{ said: WEEKS }]);
  const one = { ...both, pace: [{ weeks: 1, until: '2027-01-31', for: ['coaching' as const] }] };
  const week = 'About 1 week to a first meeting at present.';
  expect(timingOfBoth(one, english, now)).toEqual([{ kind: 'coaching', said: week }]);
  expect(timingOf(one, 'unsure', english, now)).toBe('');
  expect(timingOf({ ...ROUNDS, ...both }, 'unsure', english, now)).toBe(
    `You’re early: yours waits until 3 December. ${WEEKS}`,
  );
  expect(timingOf(ROUNDS, 'coaching', { words: cy }, now)).toContain('3 Rhagfyr');
});

test('where the pack says nothing, or names clocks that this browser does not know, nothing is said', () => {
  expect(timingOf(undefined, 'coaching', english, 0)).toBe('');
  expect(timingOfBoth(undefined, english, 0)).toEqual([]);
  expect(timingOf({ ...ROUNDS, zone: 'Mars/Olympus' }, 'coaching', english, 0)).toBe('');
});

/** Where clocks never change, the day is plain arithmetic. */
const AHEAD = { UTC: 0, 'Asia/Kolkata': 5.5, 'Pacific/Kiritimati': 14, 'Pacific/Pago_Pago': -11 };

test('whatever rounds a pack has, and whenever: no more is said than the calendar allows', () => {
  const start = Date.UTC(2027, 0, 1) / DAY;
  const iso = (day: number) => new Date(day * DAY).toISOString().slice(0, 10);
  const round = fc
    .tuple(fc.nat(40), fc.nat(20), fc.nat(20), fc.nat(20))
    .map(([from, a, b, c]) => [from, from + a, from + a + b, from + Math.min(c, a + b)] as const);
  fc.assert(
    fc.property(
      fc.constantFrom(...(Object.keys(AHEAD) as (keyof typeof AHEAD)[])),
      fc.array(round, { maxLength: 4 }),
      fc.integer({ min: -5 * DAY, max: 100 * DAY }),
      (zone, some, late) => {
        const now = start * DAY + late;
        const today = Math.floor((now + AHEAD[zone] * 3_600_000) / DAY) - start;
        const rounds = some.map(([opens, closes, starts, until]) => ({
          opens: iso(start + opens),
          closes: iso(start + closes),
          starts: iso(start + starts),
          until: iso(start + until),
        }));
        const said = timingOf({ zone, rounds }, 'coaching' satisfies Kind, english, now);
        const shown = some.filter(([, , , until]) => today <= until);
        const allowed = new Set(
          shown.map(([opens, closes]) =>
            today < opens ? 'You’re early' : today <= closes ? 'Ask by the' : 'This round c',
          ),
        );
        if (said === '') return;
        expect([...allowed].some((words) => said.startsWith(words))).toBe(true);
        // Nobody is told to wait, or that it is closed, while one is open to them.
        const open = shown.some(([opens, closes]) => opens <= today && today <= closes);
        if (open && some.length === shown.length) expect(said).toMatch(/^Ask by/);
      },
    ),
    { numRuns: process.env.WAYMARK_SOAK ? 20_000 : 500 },
  );
});
