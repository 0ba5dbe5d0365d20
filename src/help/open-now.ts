/** Whether a way to reach a service is open, told by the clock on the service's own wall. */
import type { Hours } from '../pack/services';
import { knowsZone, wallClock } from '../text/wall-clock';

/** Times are milliseconds since 1970. `until` and `opensAt` are absent where the hours never change. */
export type OpenState =
  | { readonly state: 'open'; readonly until?: number }
  | { readonly state: 'closed'; readonly opensAt?: number }
  | { readonly state: 'unknown' };

type Timetable = Exclude<Hours, string>;
type Span = Timetable['week'][number]['spans'][number];

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;
const WEEK = 7 * DAY;
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

/** The state at `now`, and the next instant at which it changes. A span belongs to the day on which
 * it begins, so a dated day does not cut short the night before. Hours mean what the wall clock
 * there shows: a time that the clocks skip never comes, a time that comes twice counts both times. */
export function openState(hours: Hours, now: number): OpenState {
  if (hours === 'unknown') return { state: 'unknown' };
  if (hours === 'always') return { state: 'open' };
  if (!knowsZone(hours.zone)) return { state: 'unknown' };
  const minute = Math.floor(now / MINUTE);
  const last = states.get(hours);
  if (last?.minute === minute) return last.state;
  const state = stateOf(hours, now);
  states.set(hours, { minute, state });
  return state;
}

// A screen asks again at each key that is pressed on it, and within a minute nothing changes.
const states = new WeakMap<Timetable, { readonly minute: number; readonly state: OpenState }>();

function stateOf(hours: Timetable, now: number): OpenState {
  const open = isOpenBy(hours, now);
  const change = nextChange(hours, now, open);
  if (open) return change === undefined ? { state: 'open' } : { state: 'open', until: change };
  return change === undefined ? { state: 'closed' } : { state: 'closed', opensAt: change };
}

/** Only the answer, without looking ahead; `undefined` where the hours are not known, or not when they
 * are: browsers differ in the zones that they know. */
export function isOpen(hours: Hours, now: number): boolean | undefined {
  if (hours === 'always') return true;
  if (hours === 'unknown' || !knowsZone(hours.zone)) return undefined;
  return isOpenBy(hours, now);
}

function isOpenBy(table: Timetable, at: number): boolean {
  const wall = wallClock(table.zone, at);
  const midnight = Math.floor(wall / DAY) * DAY;
  return [midnight, midnight - DAY].some((day) =>
    spansOn(table, day).some((span) => {
      const [from, to] = bounds(span);
      return day + from <= wall && wall < day + to;
    }),
  );
}

function nextChange(table: Timetable, now: number, open: boolean): number | undefined {
  for (const from of daysToLookAt(table, now)) {
    const change = marks(table, from, from + DAY).find((at) => isOpenBy(table, at) !== open);
    if (change !== undefined) return change;
  }
  return undefined;
}

/** What does not change within a week changes only around a dated day, which may be a century away. */
function daysToLookAt(table: Timetable, now: number): number[] {
  const days = new Set<number>();
  for (const date of [undefined, ...(table.dates ?? [])]) {
    const start = date ? Date.parse(date.date) - 2 * DAY : now;
    const first = Math.max(0, Math.floor((start - now) / DAY));
    for (let day = first; day <= first + (WEEK + 4 * DAY) / DAY; day++) days.add(day);
  }
  return [...days].sort((a, b) => a - b).map((day) => now + day * DAY);
}

/** Every instant in (from, to] at which the answer could change, in order: the ends of spans by
 * each of the offsets in force, and the moment the clocks themselves change. */
function marks(table: Timetable, from: number, to: number): number[] {
  const offset = (at: number) => wallClock(table.zone, at) - Math.floor(at / MINUTE) * MINUTE;
  const offsets = new Set([offset(from), offset(to)]);
  const found = new Set<number>();
  if (offsets.size === 2) {
    let [before, after] = [Math.floor(from / MINUTE), Math.floor(to / MINUTE)];
    while (after - before > 1) {
      const middle = Math.floor((before + after) / 2);
      if (offset(middle * MINUTE) === offset(from)) before = middle;
      else after = middle;
    }
    found.add(after * MINUTE);
  }
  const first = Math.floor(wallClock(table.zone, from) / DAY) * DAY - DAY;
  for (let day = first; day <= first + 3 * DAY; day += DAY) {
    const ends = spansOn(table, day).flatMap(bounds);
    for (const end of ends) for (const shift of offsets) found.add(day + end - shift);
  }
  return [...found].filter((at) => from < at && at <= to).sort((a, b) => a - b);
}

function spansOn(table: Timetable, midnight: number): readonly Span[] {
  const date = new Date(midnight);
  const iso = date.toISOString().slice(0, 10);
  const dated = table.dates?.filter((d) => d.date === iso);
  if (dated?.length) return dated.flatMap((d) => d.spans);
  const weekday = WEEKDAYS[date.getUTCDay()] as (typeof WEEKDAYS)[number];
  return table.week.filter((w) => w.days.includes(weekday)).flatMap((w) => w.spans);
}

/** Milliseconds from the midnight that begins the span's day; `to` may lie in the next day. */
function bounds(span: Span): [from: number, to: number] {
  const ms = (time: string) => (Number(time.slice(0, 2)) * 60 + Number(time.slice(3))) * MINUTE;
  const [from, to] = [ms(span.from), ms(span.to)];
  return [from, to > from ? to : to + DAY];
}
