/** A day in the person's own calendar, as RFC 5545 has it. Pure. */

interface Entry {
  /** The same for the same event, so that a calendar that has it already does not take it twice. */
  readonly id: string;
  /** As a calendar has it: `2026-12-08`. */
  readonly day: string;
  readonly title: string;
  readonly about: string;
}

/** The text of an `.ics` file with one event of the whole day, which marks nobody as busy. `now`: when it is
 * made, in milliseconds since 1970. */
export function calendarFile({ id, day, title, about }: Entry, now: number): string {
  const stamp = new Date(now).toISOString().replace(/[-:]|\.\d+/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Waymark//Waymark//EN',
    'BEGIN:VEVENT',
    `UID:${id}`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${day.replaceAll('-', '')}`,
    `SUMMARY:${escaped(title)}`,
    `DESCRIPTION:${escaped(about)}`,
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]
    .map(folded)
    .join('\r\n');
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
