import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRequest, email } from '../../scripts/drive/rows';
import { composeFor, URL_LIMIT } from '../../src/outbox/compose';
import type { Route } from '../../src/pack/schema';
import { toCsv } from '../../src/request/csv';
import { mailtoAddress } from '../../src/text/mailto';

const LIMIT = 1800;
const SHORT = 'Paste the text here.';
const chat: Route = { id: 'chat', kind: 'teams-chat', name: 'Chat', to: 'team@example.ac.uk' };
const form: Route = {
  id: 'form',
  kind: 'link',
  name: 'Form',
  url: 'https://forms.example/r?id=1#top',
  fields: { name: 'r1', change: 'r2', text: 'r3' },
};
const body = fc.string({ unit: 'grapheme', maxLength: 3000 });

test('a mail is whole, or short with the full text left for the clipboard; never over the limit', () => {
  fc.assert(
    fc.property(body, (text) => {
      const row = aRequest({ route: email, message: { subject: 'S', body: text } });
      const over = composeFor(row, LIMIT, SHORT);
      if (over?.as !== 'mail') throw new Error('not a mail');
      expect(mailtoAddress(over.mail).length).toBeLessThanOrEqual(LIMIT);
      expect(over.mail.body).toBe(over.cut ? SHORT : text);
    }),
  );
});

test('a chat carries no text but that the full text belongs on the clipboard', () => {
  fc.assert(
    fc.property(body, (text) => {
      const row = aRequest({ route: chat, message: { subject: 'S', body: text } });
      const over = composeFor(row, LIMIT, SHORT);
      if (over?.as !== 'url') throw new Error('not an address');
      expect(over.url.length).toBeLessThanOrEqual(URL_LIMIT);
      expect(new URL(over.url).searchParams.get('message')).toBe(SHORT);
      expect(over.cut).toBe(true);
    }),
  );
});

test('a form gets each mapped answer whole or not at all, and keeps its own query and place', () => {
  fc.assert(
    fc.property(body, fc.string({ maxLength: 80 }), (text, name) => {
      const base = aRequest();
      const row = {
        ...base,
        route: form,
        answers: { ...base.answers, name, change: text },
        message: { subject: 'S', body: text },
      };
      const over = composeFor(row, LIMIT, SHORT);
      if (over?.as !== 'url') throw new Error('not an address');
      const url = new URL(over.url);
      expect(over.url.length).toBeLessThanOrEqual(URL_LIMIT + '#top'.length);
      expect([url.searchParams.get('id'), url.hash]).toEqual(['1', '#top']);
      for (const [param, value] of [
        ['r1', name],
        ['r2', text],
        ['r3', text],
      ] as const) {
        expect([value, null]).toContain(url.searchParams.get(param) ?? null);
        if (value !== '' && url.searchParams.get(param) === null) expect(over.cut).toBe(true);
      }
    }),
  );
});

test('no cell of a CSV begins as a formula, and every cell comes back as it was', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string(),
          fc.constantFrom('=1+1', '+44', '-2', '@x', '\t=1', ' =1', '"=', '＝1'),
        ),
        { minLength: 1 },
      ),
      (cells) => {
        const csv = toCsv([cells]);
        const read = [...csv.slice(1, -2).matchAll(/"((?:[^"]|"")*)"/g)].map((m) =>
          (m[1] ?? '').replaceAll('""', '"'),
        );
        expect(
          read.map((cell) => cell.replace(/^'(?=\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/, '')),
        ).toEqual(
          cells.map((cell) => cell.replace(/^'(?=\s*[=+\-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20])/, '')),
        );
        for (const cell of read) expect(cell).not.toMatch(/^\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/);
      },
    ),
  );
});
