import { describe, expect, test } from 'vitest';
import { formatHours, formatOpenState, formatOverallState } from '../../src/help/format-hours';
import type { Hours, Method } from '../../src/pack/services';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';

const english = makeLanguage('en', en, ['en']);
const welsh = makeLanguage('cy', cy, ['en']);
const phone = (hours: Hours): Method => ({ kind: 'phone', number: '01632 960000', hours });
const WORKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri'] as const;
const office: Hours = {
  zone: 'Europe/London',
  week: [{ days: [...WORKDAYS], spans: [{ from: '09:00', to: '17:00' }] }],
  dates: [
    { date: '2026-12-24', spans: [{ from: '09:00', to: '12:00' }] },
    { date: '2026-12-25', spans: [], note: { en: 'Christmas', cy: 'Nadolig' } },
  ],
};
const evening: Hours = {
  zone: 'Europe/London',
  week: [{ days: [...WORKDAYS, 'sat', 'sun'], spans: [{ from: '18:00', to: '24:00' }] }],
};
const late: Hours = {
  zone: 'Europe/London',
  week: [{ days: [...WORKDAYS], spans: [{ from: '18:00', to: '02:00' }] }],
};
const once: Hours = {
  zone: 'Europe/London',
  week: [],
  dates: [{ date: '2027-01-12', spans: [{ from: '10:00', to: '11:00' }] }],
};
const said = (hours: Hours, now: string, zone = 'Europe/London', language = english) =>
  formatOpenState(phone(hours), Date.parse(now), language, zone);

// 23 November 2026 is a Monday.
describe('in English', () => {
  test.each([
    [office, '2026-11-23T10:00Z', 'Open now, until 17:00'],
    [office, '2026-11-23T08:00Z', 'Closed now. Opens 09:00'],
    [office, '2026-11-23T18:00Z', 'Closed now. Opens tomorrow at 09:00'],
    [office, '2026-11-27T18:00Z', 'Closed now. Opens Monday at 09:00'],
    [once, '2026-11-27T18:00Z', 'Closed now. Opens 12 January 2027 at 10:00'],
    [evening, '2026-11-23T20:00Z', 'Open now, until midnight'],
    [late, '2026-11-23T20:00Z', 'Open now, until tomorrow at 02:00'],
    [late, '2026-11-24T01:00Z', 'Open now, until 02:00'],
    ['always', '2026-11-23T10:00Z', 'Open now, day and night'],
    ['unknown', '2026-11-23T10:00Z', 'Hours not known'],
    [{ zone: 'Europe/London', week: [] }, '2026-11-23T10:00Z', 'Closed now'],
  ] as [Hours, string, string][])('%#', (hours, now, expected) => {
    expect(said(hours, now)).toBe(expected);
  });
});

test('in Welsh', () => {
  expect(said(office, '2026-11-23T18:00Z', 'Europe/London', welsh)).toBe(
    'Ar gau nawr. Yn agor yfory am 09:00',
  );
});

test('a reader elsewhere is told their own time, and told so', () => {
  expect(said(office, '2026-11-23T10:00Z', 'Europe/Madrid')).toBe(
    'Open now, until 18:00, your time',
  );
  expect(said(office, '2026-11-23T20:00Z', 'Australia/Sydney')).toBe(
    'Closed now. Opens 20:00, your time',
  );
  expect(said(office, '2026-11-23T10:00Z', 'Europe/Lisbon')).toBe('Open now, until 17:00');
});

test('of several ways, the one that answers now speaks for the service', () => {
  const now = Date.parse('2026-11-23T18:30Z');
  const overall = (...methods: Method[]) =>
    formatOverallState(methods, now, english, 'Europe/London');
  expect(overall(phone(office), phone(evening))).toBe('Open now, until midnight');
  expect(overall(phone(office), phone('unknown'))).toBe('Hours not known');
  expect(overall(phone(once), phone(office))).toBe('Closed now. Opens tomorrow at 09:00');
  const mail: Method = { kind: 'email', address: 'a@example.ac.uk', hours: 'always' };
  expect(overall(mail)).toBe('You can write or look at any time');
  expect(overall(phone(office), mail)).toBe('Closed now. Opens tomorrow at 09:00');
});

test('the timetable is read out in the time of the service, without days that are over', () => {
  const from = (now: string) => formatHours(office, Date.parse(now), english);
  expect(from('2026-11-23T10:00Z')).toEqual([
    'Monday to Friday: 09:00–17:00',
    '24 December 2026: 09:00–12:00',
    '25 December 2026: closed. Christmas',
  ]);
  expect(from('2026-12-25T10:00Z')).toHaveLength(2);
  expect(formatHours('always', 0, english)).toEqual([]);
});

describe('for a reader elsewhere, in the weeks when only one of the two has changed its clock', () => {
  test.each([
    // London went back on 25 October, New York does on 1 November: four hours apart, not five.
    ['2026-10-26T12:00Z', 'Open now, until 13:00, your time'],
    ['2026-10-26T18:00Z', 'Closed now. Opens tomorrow at 05:00, your time'],
    // New York went forward on 8 March, London does on 29 March.
    ['2026-03-09T12:00Z', 'Open now, until 13:00, your time'],
    ['2026-03-09T08:30Z', 'Closed now. Opens 05:00, your time'],
    ['2026-07-06T12:00Z', 'Open now, until 12:00, your time'],
    ['2026-11-23T12:00Z', 'Open now, until 12:00, your time'],
  ])('at %s: %s', (now, expected) => {
    expect(said(office, now, 'America/New_York')).toBe(expected);
  });
});
