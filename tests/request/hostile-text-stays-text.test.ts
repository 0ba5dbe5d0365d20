import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { aRequest } from '../../scripts/drive/rows';
import pack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { toCsv } from '../../src/request/csv';
import { linesOf, messageOf } from '../../src/request/message';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { wireOf } from '../../src/request/wire';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { mailtoAddress } from '../../src/text/mailto';
import { HOSTILE_TEXTS } from '../hostile-texts';

const language = makeLanguage('en', en, ['en']);
const form = (pack as unknown as Pack).request;
const TYPED = ['change', 'name', 'email', 'contact', 'when', 'language'] as const;
const MORE = ['adjustments', 'preferences', 'avoid'] as const;
const FIELDS = [...TYPED, ...MORE];
// A form never gives more than text; a file that was imported may hold this.
const TEXTS = [...HOSTILE_TEXTS, 'a\u0000b', 'x'.repeat(20_000)];

test('in the message every field reads as it was typed', () => {
  for (const text of TEXTS) {
    for (const field of FIELDS) {
      const answers = { ...EMPTY_ANSWERS, [field]: text };
      const lines = linesOf(answers, form, language);
      expect(lines.map((line) => line.value)).toEqual([text.trim()]);
      const { subject, body } = messageOf(lines, 'mentoring', 'WM-2345-6789', form, language);
      expect(body).toContain(text.trim());
      // Nothing that a person types is in a header.
      expect(subject).toBe(en.message.subject(en.message.kinds.mentoring, 'WM-2345-6789'));
    }
  }
});

test('in a mail address every text stays in its own part', () => {
  for (const text of TEXTS) {
    const address = mailtoAddress({ to: 'a@example.ac.uk', subject: text, body: text });
    const url = new URL(address);
    expect([...url.searchParams.keys()]).toEqual(['subject', 'body']);
    expect(url.pathname).toBe('a@example.ac.uk');
    expect(url.hash).toBe('');
    expect(address).not.toMatch(/[\r\n<>"\s]/);
    expect(url.searchParams.get('body')).toBe(
      text.replaceAll('\r\n', '\n').replaceAll('\n', '\r\n'),
    );
  }
});

test('in the wire every field is as it was typed, and none makes another', () => {
  for (const text of TEXTS) {
    const typed = Object.fromEntries(FIELDS.map((field) => [field, text]));
    const row = aRequest({ answers: { ...aRequest().answers, ...typed } });
    const wire = JSON.parse(JSON.stringify(wireOf(row)));
    for (const field of FIELDS) expect(wire[field]).toBe(text);
    expect(Object.keys(wire).sort()).toEqual(Object.keys(wireOf(aRequest())).sort());
  }
});

test('in a CSV every text is one cell, and none is a formula', () => {
  for (const text of TEXTS) {
    const [row = []] = cellsOf(toCsv([['first', text, 'last']]));
    expect(row).toHaveLength(3);
    expect(row[1]).not.toMatch(/^\s*[=+\-@]/);
    expect(row[1]?.replace(/^'/, '')).toBe(text);
  }
});

test('the card that we suggest for a channel holds nothing that somebody typed', () => {
  const guide = readFileSync('docs/receive-requests.md', 'utf8');
  const card = guide.slice(guide.indexOf('adaptive-card.json'), guide.indexOf('Leave out names'));
  const used = [...card.matchAll(/triggerBody\(\)\?\['(\w+)'\]/g)].map((match) => match[1]);
  expect(used.sort()).toEqual(['kind', 'reference', 'replyBy', 'unit']);
});

/** Reads RFC 4180 as somebody else's program does. */
function cellsOf(csv: string): string[][] {
  const rows: string[][] = [[]];
  const text = csv.replace(/^\uFEFF/, '');
  for (const [, quoted, end] of text.matchAll(/"((?:[^"]|"")*)"(,|\r\n)/g)) {
    rows.at(-1)?.push((quoted ?? '').replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows;
}
