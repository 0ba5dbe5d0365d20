import { expect, test } from 'vitest';
import type { Case, Deed } from '../../src/desk/case';
import { closedBefore, limitOf, TERMS } from '../../src/desk/closed';
import { aCase, asked } from './people';

const DAY = 86_400_000;
const NOW = Date.UTC(2026, 10, 28, 12);
const KEEP_DAYS = 90;

/** Nothing was heard of it for so many days. */
function row(days: number, ...deeds: readonly Deed[]): Case {
  const at = NOW - days * DAY;
  const one = aCase('WM-2222-2222', asked('Test Person', 'person@example.ac.uk'));
  return { ...one, since: at - 400 * DAY, history: deeds.map((deed) => ({ ...deed, at })) };
}
const nobody: Deed = { is: 'closed', outcome: 'nobody' };
const pairing: readonly Deed[] = [
  { is: 'proposed', person: 'p', name: 'P', ticked: [] },
  { is: 'agreed', by: 'asker' },
  { is: 'agreed', by: 'person' },
  { is: 'closed', outcome: 'paired' },
];
const goes = (one: Case, term: (typeof TERMS)[number] = 'pack') =>
  closedBefore([one], limitOf(term, KEEP_DAYS, NOW)).length === 1;

test('what is offered first is the pack’s time, counted from what was heard last, and not from when it came', () => {
  expect(TERMS[0]).toBe('pack');
  expect(goes(row(KEEP_DAYS - 2, nobody))).toBe(false);
  expect(goes(row(KEEP_DAYS + 2, nobody))).toBe(true);
  expect(goes({ ...row(900, nobody), since: NOW - DAY })).toBe(false);
});

test('a longer time can be chosen', () => {
  expect(goes(row(KEEP_DAYS + 2, nobody), '1')).toBe(false);
  expect(goes(row(363, nobody), '1')).toBe(false);
  expect(goes(row(368, nobody), '1')).toBe(true);
  expect(goes(row(2 * 366 + 2, nobody), '2')).toBe(true);
  expect(goes(row(2 * 366 + 2, nobody), '3')).toBe(false);
});

test('what is open, and two who still meet, stay however long ago it was', () => {
  expect(goes(row(900))).toBe(false);
  expect(goes(row(900, { is: 'taken', who: 'Ann' }))).toBe(false);
  expect(goes(row(900, ...pairing))).toBe(false);
  expect(goes(row(900, ...pairing, { is: 'ended' }))).toBe(true);
});
