import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calendarFile } from '../../src/text/calendar';

const NOW = Date.UTC(2026, 10, 28, 9, 58, 55, 123);
const entry = {
  id: '8a2d6d0e-6c5d-4a41-9d2c-0d8a44d0a111',
  when: { day: '2026-12-08' },
  title: 'Reply expected: WM-7K3F-9QXD',
  about: 'You should have a reply by today.',
};

const isControl = (one: string) => {
  const code = one.codePointAt(0) ?? 0;
  return code < 32 || (code > 126 && code < 160);
};

/** As RFC 5545 says that it is read: lines end in CRLF, one that begins with a space goes on with the line
 * before it, and a text has four escapes. */
function read(file: string): Map<string, string> {
  expect(file.endsWith('\r\n')).toBe(true);
  const lines = file.slice(0, -2).split('\r\n');
  for (const line of lines) {
    expect(Buffer.byteLength(line), line).toBeLessThanOrEqual(75);
    expect([...line].some(isControl), line).toBe(false);
  }
  const whole: string[] = [];
  for (const line of lines) {
    if (line.startsWith(' ')) whole[whole.length - 1] += line.slice(1);
    else whole.push(line);
  }
  return new Map(
    whole.map((line) => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .replace(/\\([\\;,nN])/g, (_, c) => (c === 'n' || c === 'N' ? '\n' : c));
      return [line.slice(0, colon), value] as const;
    }),
  );
}

test('it is one event, of the whole day, that marks nobody as busy', () => {
  const file = calendarFile([entry], NOW);
  expect(file.split('\r\n').filter((line) => /^(BEGIN|END):/.test(line))).toEqual([
    'BEGIN:VCALENDAR',
    'BEGIN:VEVENT',
    'END:VEVENT',
    'END:VCALENDAR',
  ]);
  const said = read(file);
  expect(said.get('VERSION')).toBe('2.0');
  expect(said.get('PRODID')).toBeTruthy();
  expect(said.get('UID')).toBe(entry.id);
  expect(said.get('DTSTAMP')).toBe('20261128T095855Z');
  expect(said.get('DTSTART;VALUE=DATE')).toBe('20261208');
  expect(said.get('TRANSP')).toBe('TRANSPARENT');
  expect(said.get('SUMMARY')).toBe(entry.title);
  expect(said.get('DESCRIPTION')).toBe(entry.about);
});

test('whatever the words, no line is too long, none is broken off, and they come out as they went in', () => {
  const words = fc.string({ unit: 'binary', maxLength: 300 });
  fc.assert(
    fc.property(words, words, (title, about) => {
      const said = read(calendarFile([{ ...entry, title, about }], NOW));
      const carried = (text: string) =>
        [...text.replace(/\r\n?/g, '\n')]
          .map((one) => (one !== '\n' && isControl(one) ? ' ' : one))
          .join('');
      expect(said.get('SUMMARY')).toBe(carried(title));
      expect(said.get('DESCRIPTION')).toBe(carried(about));
    }),
    { numRuns: 30 },
  );
});

test('a family of emoji, Welsh and Arabic are folded between characters', () => {
  for (const text of ['👩‍👩‍👧‍👦'.repeat(30), 'ŵŷ'.repeat(80), 'الرد متوقع '.repeat(20)]) {
    const file = calendarFile([{ ...entry, title: text, about: 'a; b, c\\d\ne' }], NOW);
    expect(file).not.toContain('\ufffd');
    expect(Buffer.from(file).toString()).toBe(file);
    expect(read(file).get('SUMMARY')).toBe(text);
    expect(read(file).get('DESCRIPTION')).toBe('a; b, c\\d\ne');
  }
});
