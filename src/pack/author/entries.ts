/** Who keeps which entry of a pack, and by when they look at it again: its services and schemes. */
import { type CalendarEntry, calendarFile } from '../../text/calendar';
import { hasSampleReview } from './samples';
import { firstText } from './where';

export interface KeptEntry {
  readonly list: 'services' | 'schemes';
  readonly index: number;
  readonly id: string;
  /** In the first language that it has. */
  readonly name: string;
  /** A mailbox; empty where none is named. */
  readonly owner: string;
  /** Days; empty where none is named. */
  readonly reviewed: string;
  readonly due: string;
  /** Nobody of this organisation has looked yet. */
  readonly toConfirm: boolean;
  readonly source: string;
}

/** Whatever is due first is first. `pack` may be one that is still being written. Never throws. */
export function entriesOf(pack: unknown): KeptEntry[] {
  return (['services', 'schemes'] as const)
    .flatMap((list) => {
      const held = member(pack, list);
      return (Array.isArray(held) ? held : []).map((one: unknown, index) => ({
        list,
        index,
        id: text(one, 'id'),
        name: firstText(member(one, 'name')),
        owner: text(one, 'owner'),
        reviewed: dayOr(text(one, 'reviewed')),
        due: dayOr(text(one, 'due')),
        toConfirm: isToConfirm(one),
        source: text(one, 'sourceUrl') || firstText(member(one, 'source')),
      }));
    })
    .sort((a, b) => compare(a.due, b.due));
}

/** Has nobody of this organisation looked at the entry yet? */
export const isToConfirm = (entry: unknown): boolean =>
  member(entry, 'toConfirm') === true ||
  hasSampleReview({ id: text(entry, 'id'), reviewed: text(entry, 'reviewed') });

/** The same by owner, whoever has to look first at the top. */
export function byOwner(entries: readonly KeptEntry[]): ReadonlyMap<string, KeptEntry[]> {
  const owners = new Map<string, KeptEntry[]>();
  for (const entry of entries) {
    const key = entry.owner.trim().toLowerCase();
    owners.set(key, [...(owners.get(key) ?? []), entry]);
  }
  return owners;
}

/** When it is due, in days from today. */
export const WHEN = ['overdue', '30', '60', '90', 'later'] as const;
export type When = (typeof WHEN)[number];

const DAY = 86_400_000;

export function dueWhen(due: string, today: string): When {
  const days = (Date.parse(due) - Date.parse(today)) / DAY;
  // What names no day was never looked at.
  if (Number.isNaN(days) || days < 0) return 'overdue';
  return (['30', '60', '90'] as const).find((limit) => days <= Number(limit)) ?? 'later';
}

/** The text of an `.ics` file with each day on which an entry is due, `undefined` where there is none. Each day is an
 * event of its own: one that was put off does not take the place of that of before. `now` in milliseconds since
 * 1970. */
export function reviewCalendar(
  entries: readonly KeptEntry[],
  say: (entry: KeptEntry) => Pick<CalendarEntry, 'title' | 'about'>,
  now: number,
): string | undefined {
  const events = entries
    .filter(({ due }) => due !== '')
    .map((entry) => {
      const id = `${entry.list}-${entry.id}-${entry.due}@waymark-review`;
      return { id, when: { day: entry.due }, ...say(entry) };
    });
  return events.length > 0 ? calendarFile(events, now) : undefined;
}

const member = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;

function text(value: unknown, key: string): string {
  const held = member(value, key);
  return typeof held === 'string' ? held : '';
}

const dayOr = (held: string) =>
  /^\d{4}-\d\d-\d\d$/.test(held) && !Number.isNaN(Date.parse(held)) ? held : '';
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
