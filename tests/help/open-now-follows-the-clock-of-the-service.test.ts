import { describe, expect, test } from 'vitest';
import { openState } from '../../src/help/open-now';
import type { Hours } from '../../src/pack/services';

const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const EVERY_DAY = [...WORKDAYS, 'sat', 'sun'] as const;
type Day = (typeof EVERY_DAY)[number];
type Span = readonly [from: string, to: string];
type Table = Exclude<Hours, string>;

const hours = (
  days: readonly Day[],
  spans: readonly Span[],
  dates: Record<string, readonly Span[]> = {},
  zone = 'Europe/London',
): Table => ({
  zone,
  week: spans.length ? [{ days: [...days], spans: toSpans(spans) }] : [],
  dates: Object.entries(dates).map(([date, on]) => ({ date, spans: toSpans(on) })),
});
const toSpans = (spans: readonly Span[]) => spans.map(([from, to]) => ({ from, to }));

const office = hours(WORKDAYS, [['09:00', '17:00']]);
const night = hours(EVERY_DAY, [['18:00', '02:00']]);
const lunch = hours(WORKDAYS, [
  ['09:00', '12:30'],
  ['13:30', '17:00'],
]);
const christmas = hours(WORKDAYS, [['09:00', '17:00']], {
  '2026-12-24': [['09:00', '12:00']],
  '2026-12-25': [],
  '2026-12-28': [],
  '2026-12-29': [],
});
const fridayNight = hours(['fri'], [['22:00', '06:00']], { '2026-11-28': [] });
const small = hours(EVERY_DAY, [['00:30', '01:30']]);
const open = (until?: string) => ({ state: 'open', until });
const closed = (opensAt?: string) => ({ state: 'closed', opensAt });

// In 2026 London's clocks go forward at 2026-03-29T01:00Z and back at 2026-10-25T01:00Z.
const table: [what: string, hours: Hours, now: string, expected: object][] = [
  ['always', 'always', '2026-11-23T03:00Z', open()],
  ['never said', 'unknown', '2026-11-23T03:00Z', { state: 'unknown' }],
  ['no hours at all', hours([], []), '2026-11-23T03:00Z', closed()],
  ['a minute before opening', office, '2026-11-23T08:59Z', closed('2026-11-23T09:00Z')],
  ['the moment of opening', office, '2026-11-23T09:00Z', open('2026-11-23T17:00Z')],
  ['the last second', office, '2026-11-23T16:59:59Z', open('2026-11-23T17:00Z')],
  ['the moment of closing', office, '2026-11-23T17:00Z', closed('2026-11-24T09:00Z')],
  ['Friday evening', office, '2026-11-27T17:30Z', closed('2026-11-30T09:00Z')],
  [
    'summer hours are an hour earlier in UTC',
    office,
    '2026-07-01T08:00Z',
    open('2026-07-01T16:00Z'),
  ],
  ['the lunch break', lunch, '2026-11-23T12:45Z', closed('2026-11-23T13:30Z')],
  ['before the lunch break', lunch, '2026-11-23T12:00Z', open('2026-11-23T12:30Z')],
  ['an evening line after midnight', night, '2026-11-24T01:59Z', open('2026-11-24T02:00Z')],
  ['an evening line at closing', night, '2026-11-24T02:00Z', closed('2026-11-24T18:00Z')],
  ['an evening line before midnight', night, '2026-11-23T23:59Z', open('2026-11-24T02:00Z')],
  [
    'until 24:00',
    hours(EVERY_DAY, [['07:00', '24:00']]),
    '2026-11-23T20:00Z',
    open('2026-11-24T00:00Z'),
  ],
  [
    'all day, every day, in spans',
    hours(EVERY_DAY, [['00:00', '24:00']]),
    '2026-11-23T20:00Z',
    open(),
  ],
  [
    '00:00 to 00:00 is a whole day',
    hours(['mon'], [['00:00', '00:00']]),
    '2026-11-23T20:00Z',
    open('2026-11-24T00:00Z'),
  ],
  [
    'spans that meet are one',
    hours(EVERY_DAY, [
      ['08:00', '12:00'],
      ['12:00', '20:00'],
    ]),
    '2026-11-23T10:00Z',
    open('2026-11-23T20:00Z'),
  ],
  [
    'spans that overlap are one',
    hours(EVERY_DAY, [
      ['08:00', '14:00'],
      ['12:00', '20:00'],
    ]),
    '2026-11-23T13:00Z',
    open('2026-11-23T20:00Z'),
  ],
  [
    'a weekend that runs on from Friday to Monday',
    hours(['fri', 'sat', 'sun'], [['00:00', '24:00']]),
    '2026-11-27T10:00Z',
    open('2026-11-30T00:00Z'),
  ],
  ['a day with other hours', christmas, '2026-12-24T11:00Z', open('2026-12-24T12:00Z')],
  ['closed days in a row', christmas, '2026-12-24T12:00Z', closed('2026-12-30T09:00Z')],
  ['on a closed day', christmas, '2026-12-25T11:00Z', closed('2026-12-30T09:00Z')],
  [
    'a closed Saturday keeps the night that began on Friday',
    fridayNight,
    '2026-11-28T05:00Z',
    open('2026-11-28T06:00Z'),
  ],
  [
    'open only on one date',
    hours([], [], { '2027-02-03': [['10:00', '16:00']] }),
    '2026-11-23T11:00Z',
    closed('2027-02-03T10:00Z'),
  ],
  [
    'a date that is over changes nothing',
    hours([], [], { '2025-02-03': [['10:00', '16:00']] }),
    '2026-11-23T11:00Z',
    closed(),
  ],
  [
    'a year of work days, asked on 29 February',
    office,
    '2028-02-29T12:00Z',
    open('2028-02-29T17:00Z'),
  ],

  ['the night the clocks go forward', night, '2026-03-28T23:00Z', open('2026-03-29T01:00Z')],
  [
    'a time that is skipped: opens when the clocks jump',
    hours(EVERY_DAY, [['01:30', '05:00']]),
    '2026-03-29T00:30Z',
    closed('2026-03-29T01:00Z'),
  ],
  [
    'a span that is skipped whole',
    hours(EVERY_DAY, [['01:10', '01:50']]),
    '2026-03-29T00:30Z',
    closed('2026-03-30T00:10Z'),
  ],
  ['the office on the Monday after', office, '2026-03-28T12:00Z', closed('2026-03-30T08:00Z')],
  ['a span cut short by the jump', small, '2026-03-29T00:45Z', open('2026-03-29T01:00Z')],
  ['the night the clocks go back', night, '2026-10-24T23:00Z', open('2026-10-25T02:00Z')],
  [
    'an hour that comes twice, the first time',
    small,
    '2026-10-24T23:45Z',
    open('2026-10-25T00:30Z'),
  ],
  ['between the two', small, '2026-10-25T00:45Z', closed('2026-10-25T01:00Z')],
  [
    'an hour that comes twice, the second time',
    small,
    '2026-10-25T01:15Z',
    open('2026-10-25T01:30Z'),
  ],
  ['the office on the Monday after it', office, '2026-10-24T12:00Z', closed('2026-10-26T09:00Z')],

  [
    'a service in New York',
    hours(WORKDAYS, [['09:00', '17:00']], {}, 'America/New_York'),
    '2026-11-23T13:59Z',
    closed('2026-11-23T14:00Z'),
  ],
  [
    'New York while only London has changed its clocks',
    hours(WORKDAYS, [['09:00', '17:00']], {}, 'America/New_York'),
    '2026-10-27T12:59Z',
    closed('2026-10-27T13:00Z'),
  ],
  [
    'a zone at half an hour',
    hours(EVERY_DAY, [['09:00', '17:00']], {}, 'Asia/Kolkata'),
    '2026-11-23T03:29Z',
    closed('2026-11-23T03:30Z'),
  ],
  [
    'clocks that change by half an hour',
    hours(EVERY_DAY, [['01:45', '02:15']], {}, 'Australia/Lord_Howe'),
    '2026-10-03T15:20Z',
    open('2026-10-03T15:30Z'),
  ],
  [
    'the other side of the date line',
    hours(['mon'], [['09:00', '17:00']], {}, 'Pacific/Auckland'),
    '2026-11-22T20:30Z',
    open('2026-11-23T04:00Z'),
  ],
  [
    'a date where the service is, not where the reader is',
    hours(EVERY_DAY, [['09:00', '17:00']], { '2026-12-25': [] }, 'Pacific/Auckland'),
    '2026-12-24T21:00Z',
    closed('2026-12-25T20:00Z'),
  ],
];

describe('open or closed, and until when', () => {
  test.each(table)('%s', (_what, when, now, expected) => {
    const state = openState(when, Date.parse(now)) as Record<string, unknown>;
    const iso = (at: unknown) =>
      at === undefined ? undefined : new Date(at as number).toISOString().replace(':00.000Z', 'Z');
    const { until, opensAt, ...rest } = state;
    const readable = {
      ...rest,
      ...(until ? { until: iso(until) } : {}),
      ...(opensAt ? { opensAt: iso(opensAt) } : {}),
    };
    expect(readable).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test('every minute of a plain week', () => {
    for (let minute = 0; minute < 7 * 1440; minute++) {
      const at = Date.parse('2026-11-23T00:00Z') + minute * 60_000;
      const hour = Math.floor((minute % 1440) / 60);
      const isWorkday = minute < 5 * 1440;
      expect(openState(office, at).state).toBe(
        isWorkday && hour >= 9 && hour < 17 ? 'open' : 'closed',
      );
    }
  });

  // To look at each day until then would take minutes.
  test('of a service that never closes until a day that is far away', () => {
    const always = [{ days: [...EVERY_DAY], spans: [{ from: '00:00', to: '24:00' }] }];
    const shutOn = (date: string): Hours => ({
      zone: 'Europe/London',
      week: always,
      dates: [{ date, spans: [] }],
    });
    const now = Date.parse('2026-11-23T12:00Z');
    expect(openState(shutOn('9999-12-31'), now)).toEqual({
      state: 'open',
      until: Date.parse('9999-12-31T00:00Z'),
    });
    expect(openState(shutOn('2026-11-22'), now)).toEqual({ state: 'open' });
  });
});
