/** The bank holidays of the UK's nations by their rules (Banking and Financial Dealings Act 1971, and the
 * proclamations that follow it each year). A government may move or add one: whoever adds them looks them over. Pure. */

export const NATIONS = ['england-and-wales', 'scotland', 'northern-ireland'] as const;
export type Nation = (typeof NATIONS)[number];

const DAY = 86_400_000;
const at = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day);
const weekday = (time: number) => new Date(time).getUTCDay();

/** The days of a year, such as `2026-12-25`, in order. */
export function bankHolidays(nation: Nation, year: number): string[] {
  const easter = easterSunday(year);
  const scotland = nation === 'scotland';
  const ireland = nation === 'northern-ireland';
  const fixed = [
    at(year, 1, 1),
    ...(scotland ? [at(year, 1, 2)] : []),
    ...(ireland ? [at(year, 3, 17), at(year, 7, 12)] : []),
    ...(scotland ? [at(year, 11, 30)] : []),
    at(year, 12, 25),
    at(year, 12, 26),
  ];
  const taken = new Set([
    easter - 2 * DAY,
    ...(scotland ? [] : [easter + DAY]),
    firstMonday(year, 5),
    lastMonday(year, 5),
    scotland ? firstMonday(year, 8) : lastMonday(year, 8),
  ]);
  // One on a weekend is taken on the next day of work that is none: those on a day of work come first.
  const weekend = (time: number) => weekday(time) % 6 === 0;
  for (const time of fixed.filter((one) => !weekend(one))) taken.add(time);
  for (const time of fixed.filter(weekend)) {
    let next = time;
    while (weekend(next) || taken.has(next)) next += DAY;
    taken.add(next);
  }
  return [...taken].sort((a, b) => a - b).map((time) => new Date(time).toISOString().slice(0, 10));
}

const firstMonday = (year: number, month: number) => {
  const first = at(year, month, 1);
  return first + ((8 - weekday(first)) % 7) * DAY;
};
const lastMonday = (year: number, month: number) => {
  const last = at(year, month + 1, 0);
  return last - ((weekday(last) + 6) % 7) * DAY;
};

/** By the Gregorian computus, as Meeus has it (Astronomical Algorithms, chapter 8). */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const n = h + l - 7 * m + 114;
  return at(year, Math.floor(n / 31), (n % 31) + 1);
}
