/** Days, as a calendar has them: `2026-11-23`, in the person's own zone, which is this device's. A moment
 * becomes a day here alone, so that the screen, the wire and the list name the same one. */

import type { Language } from './language';

/** The day that it is here at `at`, in milliseconds since 1970. */
export function localDay(at: number): string {
  const d = new Date(at);
  const two = (n: number) => String(n).padStart(2, '0');
  return `${String(d.getFullYear()).padStart(4, '0')}-${two(d.getMonth() + 1)}-${two(d.getDate())}`;
}

/** Such a day in words: “Monday 23 November”; with its year where that is not this one. */
export function formatDay(day: string, now: number, { words }: Pick<Language, 'words'>): string {
  const { weekdays, months } = words.app;
  const [year, month, date] = day.split('-').map(Number);
  const said = `${weekdays[(new Date(day).getUTCDay() + 6) % 7]} ${date} ${months[(month ?? 0) - 1]}`;
  return new Date(now).getFullYear() === year ? said : `${said} ${year}`;
}

/** The same time of day so many days later: days are longer or shorter when the clocks change. */
export function addDays(at: number, days: number): number {
  const d = new Date(at);
  return d.setDate(d.getDate() + days);
}

/** The moment at which the day of `at` is over here. */
export const endOfDay = (at: number): number => new Date(at).setHours(24, 0, 0, 0);
