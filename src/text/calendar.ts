/** Days and meetings in the person's own calendar, as RFC 5545 has it. Pure. */

export interface CalendarEntry {
  /** The same for the same event, so that a calendar that has it already does not take it twice. */
  readonly id: string;
  readonly when: Day | Meeting;
  readonly title: string;
  readonly about: string;
}

/** The whole day, which marks nobody as busy. */
interface Day {
  /** As a calendar has it: `2026-12-08`. */
  readonly day: string;
}

/** Moments, in milliseconds since 1970: whatever the clocks do, and in whatever zone it is read, they are the same. */
export interface Meeting {
  readonly start: number;
  readonly end: number;
}

/** The text of an `.ics` file with these events, at least one. `now`: when it is made, in milliseconds since 1970. */
export function calendarFile(entries: readonly CalendarEntry[], now: number): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Waymark//EN',
    ...entries.flatMap((entry) => eventOf(entry, now)),
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
}

const eventOf = ({ id, when, title, about }: CalendarEntry, now: number): string[] => [
  'BEGIN:VEVENT',
  `UID:${id}`,
  `DTSTAMP:${inUtc(now)}`,
  ...('day' in when
    ? [`DTSTART;VALUE=DATE:${when.day.replaceAll('-', '')}`]
    : [`DTSTART:${inUtc(when.start)}`, `DTEND:${inUtc(when.end)}`]),
  `SUMMARY:${escaped(title)}`,
  `DESCRIPTION:${escaped(about)}`,
  `TRANSP:${'day' in when ? 'TRANSPARENT' : 'OPAQUE'}`,
  'END:VEVENT',
];

const inUtc = (at: number) => new Date(at).toISOString().replace(/[-:]|\.\d+/g, '');

/** Milliseconds; a first meeting is rarely longer, and every calendar lets it be changed. */
const LENGTH = 45 * 60_000;

/** The meeting that begins at that day and time of this device (`2026-12-08`, `09:30`); `undefined` where they are
 * none. A time that the clocks leave out is the one after it, as a calendar has it. */
export function meetingAt(day: string, time: string): Meeting | undefined {
  if (!/^\d{4}-\d\d-\d\d$/.test(day) || !/^\d\d:\d\d/.test(time)) return undefined;
  const start = new Date(`${day}T${time}`).getTime();
  return Number.isNaN(start) ? undefined : { start, end: start + LENGTH };
}

/** No character of control but the end of a line may stand in a text (RFC 5545, 3.3.11). */
const escaped = (text: string) =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');

const OCTETS = 75;
const encoder = new TextEncoder();

/** A line goes on after an end of line and a space where it is longer than 75 octets, and no character is cut
 * in two (3.1). */
function folded(line: string): string {
  let [out, octets] = ['', 0];
  for (const character of line) {
    const size = encoder.encode(character).length;
    if (octets + size > OCTETS) {
      out += '\r\n ';
      octets = 1;
    }
    out += character;
    octets += size;
  }
  return out;
}
