import ICAL from 'ical.js';
import { convertIcsCalendar } from 'ts-ics';
import { expect, test } from 'vitest';
import { meetingUrl } from '../../src/host/teams-address';
import { calendarFile, meetingAt } from '../../src/text/calendar';
import { HOSTILE_TEXTS } from '../hostile-texts';

const NOW = Date.UTC(2026, 10, 28, 9, 58, 55);
const entry = { id: 'id', title: 'First meeting (WM-7K3F-9QXD)', about: 'What next?' };

/** The one event of a file, as Mozilla's reader has it, which Thunderbird reads with, and as another one does. */
function read(file: string) {
  const events = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  const others = convertIcsCalendar(undefined, file).events ?? [];
  expect([events.length, others.length]).toEqual([1, 1]);
  const one = new ICAL.Event(events[0]);
  const other = others[0] as NonNullable<(typeof others)[0]>;
  const day = (at: Date) => at.toISOString().slice(0, 10);
  const whole = one.startDate.isDate;
  const readings = [
    {
      title: one.summary,
      about: one.description,
      start: whole ? one.startDate.toString() : one.startDate.toJSDate().getTime(),
      end: whole ? undefined : one.endDate.toJSDate().getTime(),
    },
    {
      title: other.summary,
      about: other.description,
      start: other.start.type === 'DATE' ? day(other.start.date) : other.start.date.getTime(),
      end: other.start.type === 'DATE' ? undefined : other.end?.date.getTime(),
    },
  ];
  expect(readings[0]).toEqual(readings[1]);
  return readings[0];
}

test('a day is that day for both', () => {
  expect(read(calendarFile([{ ...entry, when: { day: '2026-12-08' } }], NOW))).toEqual({
    title: entry.title,
    about: entry.about,
    start: '2026-12-08',
    end: undefined,
  });
});

/** As clocks in London have it, whatever the clock of this machine. */
const inLondon = (at: number) =>
  new Intl.DateTimeFormat('en-GB', {
    dateStyle: 'short',
    timeStyle: 'short',
    timeZone: 'Europe/London',
  }).format(at);

test.each([
  ['in winter', '2026-12-08', '09:30', '08/12/2026, 09:30', '2026-12-08T09:30:00.000Z'],
  ['in summer', '2027-06-08', '09:30', '08/06/2027, 09:30', '2027-06-08T08:30:00.000Z'],
  [
    'after the clocks went back',
    '2026-10-26',
    '09:30',
    '26/10/2026, 09:30',
    '2026-10-26T09:30:00.000Z',
  ],
  [
    'in the hour that there is not',
    '2027-03-28',
    '01:30',
    '28/03/2027, 02:30',
    '2027-03-28T01:30:00.000Z',
  ],
])(
  'a meeting %s is at the time that was chosen, for both and in Teams',
  (_, day, time, said, utc) => {
    const zone = process.env.TZ;
    process.env.TZ = 'Europe/London';
    try {
      const meeting = meetingAt(day, time);
      if (!meeting) throw new Error('no meeting');
      const found = read(calendarFile([{ ...entry, when: meeting }], NOW));
      expect(inLondon(Number(found?.start))).toBe(said);
      expect(Number(found?.end) - Number(found?.start)).toBe(45 * 60_000);
      const link = new URL(meetingUrl(entry.title, meeting));
      expect(Date.parse(link.searchParams.get('startTime') ?? '')).toBe(Date.parse(utc));
      expect(link.searchParams.get('subject')).toBe(entry.title);
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  },
);

test('what is no day and no time is no meeting', () => {
  for (const [day, time] of [
    ['', ''],
    ['2026-12-08', ''],
    ['', '09:30'],
    ['2026-13-40', '09:30'],
    ['2026-12-08', '99:99'],
  ] as const)
    expect(meetingAt(day, time), `${day} ${time}`).toBe(undefined);
});

test('hostile texts add no event, no property and no alarm', () => {
  for (const title of [
    ...HOSTILE_TEXTS,
    'a\r\nEND:VEVENT\r\nBEGIN:VALARM',
    '\\nBEGIN:VEVENT;,:"',
  ]) {
    const file = calendarFile(
      [{ ...entry, title, about: title, when: { day: '2026-12-08' } }],
      NOW,
    );
    expect(file.match(/^(BEGIN|END):/gm)).toHaveLength(4);
    // ts-ics takes END:VEVENT for the end inside of a text too, which RFC 5545 does not.
    const calendar = new ICAL.Component(ICAL.parse(file));
    expect(calendar.getAllSubcomponents()).toHaveLength(1);
    const event = calendar.getFirstSubcomponent('vevent');
    expect(event?.getAllSubcomponents()).toEqual([]);
    expect(event?.getAllProperties().map(({ name }) => name)).toEqual([
      'uid',
      'dtstamp',
      'dtstart',
      'summary',
      'description',
      'transp',
    ]);
  }
});
