/** Days, as a calendar has them: `2026-11-23`, in the person's own zone, which is this device's. A moment
 * becomes a day here alone, so that the screen, the wire and the list name the same one. */

import type { Dictionary } from './en';

interface Words {
  readonly words: Dictionary;
}

/** The day that it is here at `at`, in milliseconds since 1970. */
export function localDay(at: number): string {
  const d = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(d.getFullYear()).padStart(4, '0')}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}

/** Such a day in words: “23 November”; with its year where that is not the one of `now`. */
export function formatDate(day: string, now: number | undefined, { words }: Words): string {
  const [year, month, date] = day.split('-').map(Number);
  const said = `${date} ${words.app.months[(month ?? 0) - 1]}`;
  const isThisYear = now !== undefined && new Date(now).getFullYear() === year;
  return isThisYear ? said : `${said} ${year}`;
}

/** The same with the day of the week: “Monday 23 November”. */
export function formatDay(day: string, now: number, language: Words): string {
  const weekday = language.words.app.weekdays[(new Date(day).getUTCDay() + 6) % 7];
  return `${weekday} ${formatDate(day, now, language)}`;
}

/** The same time of day so many days later: days are longer or shorter when the clocks change. */
function addDays(at: number, days: number): number {
  const d = new Date(at);
  return d.setDate(d.getDate() + days);
}

/** The same, and on to the Monday where that is a weekend: nobody at work replies on one. */
export function addDaysToWorkday(at: number, days: number): number {
  const there = addDays(at, days);
  const over = (new Date(there).getDay() + 1) % 7;
  return over < 2 ? addDays(there, 2 - over) : there;
}

/** The moment at which the day of `at` is over here. */
export const endOfDay = (at: number): number => new Date(at).setHours(24, 0, 0, 0);
