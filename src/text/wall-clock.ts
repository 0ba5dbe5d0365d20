/** What the clock on the wall shows in another zone. */

const MINUTE = 60_000;
const QUARTER = 15 * MINUTE;
const MANY = 5000;

/** Does this browser know the clocks of `zone`? */
export function knowsZone(zone: string | undefined): boolean {
  try {
    return zone !== undefined && clockOf(zone) !== undefined;
  } catch {
    return false;
  }
}

/** The clock on the wall in a `zone` that is known, as the time in UTC that reads the same; whole minutes. */
export function wallClock(zone: string, at: number): number {
  const minute = Math.floor(at / MINUTE) * MINUTE;
  const clock = clockOf(zone);
  const quarter = Math.floor(minute / QUARTER) * QUARTER;
  const known = clock.ahead.get(quarter);
  if (known !== undefined) return minute + known;
  const part: Record<string, number> = {};
  for (const { type, value } of clock.format.formatToParts(quarter)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute: min = 0 } = part;
  const ahead = Date.UTC(year, month - 1, day, hour, min) - quarter;
  if (clock.ahead.size > MANY) clock.ahead.clear();
  clock.ahead.set(quarter, ahead);
  return minute + ahead;
}

/** The day that it is in `zone`, as a calendar has it: `2026-11-23`; `undefined` where this browser does not know
 * its clocks. */
export const dayIn = (zone: string, at: number): string | undefined =>
  knowsZone(zone) ? new Date(wallClock(zone, at)).toISOString().slice(0, 10) : undefined;

// Making a formatter costs a hundred times more than using it, and using it a hundred times more than
// looking up. Clocks change on a quarter of an hour, so what holds at its start holds in all of it.
interface Clock {
  readonly format: Intl.DateTimeFormat;
  /** Milliseconds that the wall is ahead of UTC, by the start of a quarter. */
  readonly ahead: Map<number, number>;
}
const clocks = new Map<string, Clock>();
function clockOf(zone: string) {
  let clock = clocks.get(zone);
  if (!clock) {
    const format = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      hourCycle: 'h23',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
      hour: 'numeric',
      minute: 'numeric',
    });
    clock = { format, ahead: new Map() };
    clocks.set(zone, clock);
  }
  return clock;
}
