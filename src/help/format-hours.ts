/** Opening times in words, in the reader's own time where that differs from the service's. */
import type { Hours, Method } from '../pack/services';
import type { Language } from '../text/language';
import { knowsZone, wallClock } from '../text/wall-clock';
import { type OpenState, openState } from './open-now';
import { isLive } from './ranking';

const MINUTE = 60_000;
const DAY = 1440 * MINUTE;

/** “Open now, until 17:00”: the state of one way to reach a service, for a reader in `zone`. */
export function formatOpenState(
  method: Method,
  now: number,
  language: Language,
  zone?: string,
): string {
  const { help: words } = language.words;
  if (method.hours === 'always') return isLive(method) ? words.always : words.anyTime;
  return sayChange(openState(method.hours, now), method.hours, now, language, zone);
}

/** One state for several ways: somebody answers, else it is not known, else when the first opens. */
export function formatOverallState(
  methods: readonly Method[],
  now: number,
  language: Language,
  zone?: string,
): string {
  const live = methods.filter(isLive);
  if (live.length === 0) return language.words.help.anyTime;
  const [best] = live
    .map((method) => ({ method, ease: ease(openState(method.hours, now)) }))
    .sort((a, b) => a.ease - b.ease);
  return best ? formatOpenState(best.method, now, language, zone) : '';
}

/** Smaller is easier: open for longest, then not known, then whichever opens first. */
function ease(state: OpenState): number {
  if (state.state === 'open') return -(state.until ?? Number.MAX_SAFE_INTEGER);
  return state.state === 'unknown' ? 1 : (state.opensAt ?? Number.MAX_SAFE_INTEGER);
}

function sayChange(
  state: OpenState,
  hours: Hours,
  now: number,
  language: Language,
  zone: string | undefined,
): string {
  const { help: words } = language.words;
  if (state.state === 'unknown') return words.hoursUnknown;
  const change = state.state === 'open' ? state.until : state.opensAt;
  if (change === undefined) return state.state === 'open' ? words.open : words.shut;
  if (typeof hours !== 'object') return '';
  const mine = zone ?? localZone(now) ?? hours.zone;
  const when = sayWhen(change, now, state.state === 'open', language, mine);
  const elsewhere = wallClock(hours.zone, change) !== wallClock(mine, change);
  const said = elsewhere ? words.yourTime(when) : when;
  return state.state === 'open' ? words.openUntil(said) : words.opens(said);
}

/** “17:00”, “tomorrow at 09:00”, “Monday at 09:00”, “4 January at 09:00”. An end at midnight
 * belongs to the day that it ends. */
function sayWhen(
  at: number,
  now: number,
  isEnd: boolean,
  { words }: Language,
  zone: string,
): string {
  const wall = wallClock(zone, at);
  const isMidnight = isEnd && wall % DAY === 0;
  const shown = new Date(isMidnight ? wall - MINUTE : wall);
  const days = dayOf(shown.getTime()) - dayOf(wallClock(zone, now));
  const time = isMidnight ? words.help.midnight : shown.toISOString().slice(11, 16);
  if (days === 0) return time;
  const { weekdays, months, tomorrow } = words.app;
  const year = shown.getUTCFullYear();
  const thisYear = year === new Date(wallClock(zone, now)).getUTCFullYear();
  const date = `${shown.getUTCDate()} ${months[shown.getUTCMonth()]}${thisYear ? '' : ` ${year}`}`;
  const day = days < 7 ? weekdays[(shown.getUTCDay() + 6) % 7] : date;
  return words.app.at(days === 1 ? tomorrow : (day ?? date), time);
}

const dayOf = (wall: number) => Math.floor(wall / DAY);

const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** The timetable as lines, in the service's own time: “Monday to Friday: 09:00–17:00”, then each
 * dated day that is not over. Empty for `always` and `unknown`. */
export function formatHours(hours: Hours, now: number, language: Language): string[] {
  if (typeof hours === 'string') return [];
  const { words, localise } = language;
  const spans = (list: readonly { from: string; to: string }[]) =>
    list.map(({ from, to }) => `${from}–${to}`).join(', ') || words.help.closed;
  const week = hours.week.map(({ days, spans: on }) => {
    const places = WEEK.flatMap((day, i) => (days.includes(day) ? [i] : []));
    const names = places.map((i) => words.app.weekdays[i] ?? '');
    const [first = '', last = ''] = [names[0], names.at(-1)];
    const runs = places.length > 2 && (places.at(-1) ?? 0) - (places[0] ?? 0) === places.length - 1;
    return `${runs ? words.help.days(first, last) : words.app.list(names)}: ${spans(on)}`;
  });
  const wall = knowsZone(hours.zone) ? wallClock(hours.zone, now) : now;
  const today = new Date(wall).toISOString().slice(0, 10);
  const dated = (hours.dates ?? [])
    .filter(({ date }) => date >= today)
    .map(
      ({ date, spans: on, note }) =>
        `${formatDate(date, language)}: ${spans(on)}${note ? `. ${localise(note)}` : ''}`,
    );
  return [...week, ...dated];
}

/** A date of the pack (`2026-12-25`) in words. */
export function formatDate(iso: string, { words }: Language): string {
  const [year, month, day] = iso.split('-').map(Number);
  return `${day} ${words.app.months[(month ?? 0) - 1]} ${year}`;
}

/** “London”, for `Europe/London`. */
export const placeOf = (zone: string) => (zone.split('/').at(-1) ?? zone).replaceAll('_', ' ');

// Asking takes as long as all the rest of a line; a traveller is right again within the minute.
let asked: { minute: number; zone?: string } = { minute: Number.NaN };
/** Where the reader is. `undefined` where the browser does not know, or names what it does not take back
 * (`Etc/Unknown`, as on a Linux desktop whose zone is none): then only the service's own time is sure. */
function localZone(now: number): string | undefined {
  const minute = Math.floor(now / MINUTE);
  if (asked.minute !== minute) {
    const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
    asked = knowsZone(zone) ? { minute, zone } : { minute };
  }
  return asked.zone;
}
