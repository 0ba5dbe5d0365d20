import { expect, test } from 'vitest';
import { cy } from '../../src/text/cy';
import { formatDate, formatDay } from '../../src/text/day';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';

const english = makeLanguage('en', en, ['en']);
const welsh = makeLanguage('cy', cy, ['en']);
const at = new Date(2026, 10, 23, 14, 5).getTime();
const later = new Date(2026, 10, 25, 9, 0).getTime();

test('a day', () => {
  expect(formatDay('2026-11-23', at, english)).toBe('Monday 23 November');
  expect(formatDay('2026-11-23', at, welsh)).toBe('dydd Llun 23 Tachwedd');
});

test('a date, without the day of the week', () => {
  expect(formatDate('2026-12-08', at, english)).toBe('8 December');
  expect(formatDate('2027-02-26', at, english)).toBe('26 February 2027');
  expect(formatDate('2026-12-08', at, welsh)).toBe('8 Rhagfyr');
  expect(formatDate('2026-12-08', undefined, english)).toBe('8 December 2026');
});

test('a moment', () => {
  expect(english.moment(at, at)).toBe('today at 14:05');
  expect(english.moment(at, later)).toBe('23 November at 14:05');
  expect(welsh.moment(at, at)).toBe('heddiw am 14:05');
});

test('a day or a moment of another year says which', () => {
  expect(formatDay('2027-11-23', at, english)).toBe('Tuesday 23 November 2027');
  expect(formatDay('2025-11-23', at, welsh)).toBe('dydd Sul 23 Tachwedd 2025');
  expect(english.moment(new Date(2027, 0, 2, 9).getTime(), at)).toBe('2 January 2027 at 09:00');
});

test('a list', () => {
  expect(en.app.list(['one', 'two', 'three'])).toBe('one, two and three');
  expect(cy.app.list(['Lloegr', 'Cymru'])).toBe('Lloegr a Cymru');
  expect(cy.app.list(['Cymru', 'Lloegr', 'yr Alban'])).toBe('Cymru, Lloegr ac yr Alban');
  expect(cy.app.list(['Cymru'])).toBe('Cymru');
  expect(cy.app.list([])).toBe('');
});
