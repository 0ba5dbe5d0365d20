/** The bank holidays of the nations of the United Kingdom, by the rules that make them (Banking and Financial Dealings
 * Act 1971, and the days that are proclaimed each year alike). Those that are proclaimed for one year alone, as for a
 * coronation, nobody can compute: whoever takes these looks at gov.uk/bank-holidays. Pure. */

export type Nation = 'england' | 'wales' | 'scotland' | 'northern-ireland';

/** Names, for the screen's own words. */
export type BankHoliday =
  | 'new-year'
  | 'second-of-january'
  | 'st-patrick'
  | 'good-friday'
  | 'easter-monday'
  | 'early-may'
  | 'spring'
  | 'boyne'
  | 'summer'
  | 'st-andrew'
  | 'christmas'
  | 'boxing-day';

/** Days since 1970. */
const DAY = 86_400_000;
const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY;
/** 0 is Sunday. */
const weekday = (day: number) => new Date(day * DAY).getUTCDay();

/** Of a year, in order. `date` is a day such as `2026-12-25`: where a holiday falls on a weekend, the working day that
 * is given for it. */
export function bankHolidays(
  nation: Nation,
  year: number,
): readonly { readonly date: string; readonly holiday: BankHoliday }[] {
  const scotland = nation === 'scotland';
  const easter = easterSunday(year);
  const taken = new Map<number, BankHoliday>();
  // What falls on a weekend, or on another's day, goes to the next that is free.
  const fixed = (month: number, day: number, holiday: BankHoliday) => {
    let at = dayOf(year, month, day);
    while ([0, 6].includes(weekday(at)) || taken.has(at)) at++;
    taken.set(at, holiday);
  };
  const monday = (month: number, holiday: BankHoliday, last = false) => {
    const from = last ? dayOf(year, month + 1, 1) - 7 : dayOf(year, month, 1);
    taken.set(from + ((8 - weekday(from)) % 7), holiday);
  };
  fixed(1, 1, 'new-year');
  if (scotland) fixed(1, 2, 'second-of-january');
  if (nation === 'northern-ireland') fixed(3, 17, 'st-patrick');
  taken.set(easter - 2, 'good-friday');
  if (!scotland) taken.set(easter + 1, 'easter-monday');
  monday(5, 'early-may');
  monday(5, 'spring', true);
  if (nation === 'northern-ireland') fixed(7, 12, 'boyne');
  monday(8, 'summer', !scotland);
  if (scotland) fixed(11, 30, 'st-andrew');
  // Where the 26th is a Monday it keeps its day, and Christmas goes behind it.
  const boxing = dayOf(year, 12, 26);
  if (weekday(boxing) === 1) taken.set(boxing, 'boxing-day');
  fixed(12, 25, 'christmas');
  if (weekday(boxing) !== 1) fixed(12, 26, 'boxing-day');
  return [...taken]
    .sort(([a], [b]) => a - b)
    .map(([day, holiday]) => ({ date: new Date(day * DAY).toISOString().slice(0, 10), holiday }));
}

/** In days since 1970; by the Gregorian computus of Meeus, Jones and Butcher. */
function easterSunday(year: number): number {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + d + 15) % 30;
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  return dayOf(year, 3, 22) + h + l - 7 * m;
}
