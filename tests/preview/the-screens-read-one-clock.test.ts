import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { afterEach, expect, test } from 'vitest';
import { isOpen, openState } from '../../src/help/open-now';
import type { Hours } from '../../src/pack/services';
import { setClock } from '../../src/preview/realm';

afterEach(() => setClock('now'));

test('nothing that staff see asks for the time but by Date.now: the preview sets that one', () => {
  const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'src'], {
    encoding: 'utf8',
  })
    .split('\n')
    // The studio and the desk are no screens of staff.
    .filter((file) => /^src\/(?!studio\/|desk\/).*\.tsx?$/.test(file) && existsSync(file));
  expect(files.length).toBeGreaterThan(150);
  const OTHER = /new Date\(\)|\bDate\(\)|performance\.(now|timeOrigin)|\bTemporal\./;
  expect(files.filter((file) => OTHER.test(readFileSync(file, 'utf8')))).toEqual([]);
});

/** 18:00 to 02:00 on weekdays, shut on one day, which begins in the night before. */
const NIGHT: Hours = {
  zone: 'Europe/London',
  week: [{ days: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [{ from: '18:00', to: '02:00' }] }],
  dates: [{ date: '2026-12-25', spans: [] }],
};

/** Knows nothing of offsets: reads a clock in London, and says what a person would. */
const reader = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/London',
  weekday: 'short',
  day: '2-digit',
  month: '2-digit',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});
function isOpenByReading(at: number): boolean {
  const read = (time: number) => {
    const part = Object.fromEntries(reader.formatToParts(time).map((p) => [p.type, p.value]));
    return { ...part, date: `${part.year}-${part.month}-${part.day}` } as Record<string, string>;
  };
  const begins = ({ weekday = '', date }: Record<string, string>) =>
    !['Sat', 'Sun'].includes(weekday) && date !== '2026-12-25';
  const now = read(at);
  const hour = Number(now.hour);
  if (hour >= 18) return begins(now);
  if (hour >= 2) return false;
  // At noon of the day before, whatever the clocks did in between.
  return begins(read(at - (hour + 12) * 3_600_000));
}

test('at 10,000 chosen times, and through both changes of the clocks, open now is what a clock on the wall says', () => {
  const from = Date.parse('2026-01-01T00:00Z');
  const year = 366 * 86_400_000;
  let seed = 20261128;
  const random = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const times = Array.from({ length: 10_000 }, () => Math.floor(from + random() * year));
  for (const change of ['2026-03-29T01:00Z', '2026-10-25T01:00Z']) {
    for (let minute = -180; minute <= 180; minute++) {
      times.push(Date.parse(change) + minute * 60_000);
    }
  }
  const wrong = times.filter((at) => {
    setClock(at);
    const now = Date.now();
    if (now < at || now > at + 1000) return true;
    return isOpen(NIGHT, now) !== isOpenByReading(now);
  });
  expect(wrong.map((at) => new Date(at).toISOString())).toEqual([]);
});

test('a chosen clock goes on from there, and the clock of this device comes back', async () => {
  const chosen = Date.parse('2026-12-25T23:40Z');
  setClock(chosen);
  expect(openState(NIGHT, Date.now()).state).toBe('closed');
  await new Promise((resolve) => setTimeout(resolve, 60));
  expect(Date.now() - chosen).toBeGreaterThanOrEqual(50);
  setClock('now');
  expect(Math.abs(Date.now() - (performance.timeOrigin + performance.now()))).toBeLessThan(1000);
});
