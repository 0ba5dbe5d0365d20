import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRequest, email } from '../../scripts/drive/rows';
import { deepLink, outlookAddress } from '../../src/host/teams-address';
import { composeFor } from '../../src/outbox/compose';
import { readExport } from '../../src/outbox/import-schema';
import { detailOf } from '../../src/outbox/senders/http';
import { methodLink } from '../../src/pack/links';
import type { Route } from '../../src/pack/schema';
import { tidied } from '../../src/request/tidied';
import { mailtoAddress } from '../../src/text/mailto';
import { shorten } from '../../src/text/shorten';

const HALF = /\p{Cs}/u;
/** Any text, with halves of characters in it. */
const odd = fc
  .array(fc.oneof(fc.string(), fc.string({ unit: 'binary' }), fc.constantFrom('\ud83d', '\ude00')))
  .map((parts) => parts.join(''));
const chat: Route = { id: 'chat', kind: 'teams-chat', name: 'Chat', to: 'team@example.ac.uk' };
const form: Route = {
  id: 'form',
  kind: 'link',
  name: 'Form',
  url: 'https://forms.example/r',
  fields: { name: 'r1', change: 'r2', text: 'r3' },
};

test('a request with half a character, as an older Waymark kept it, can be shown and handed over by each way', () => {
  fc.assert(
    fc.property(odd, fc.constantFrom(email, chat, form), (text, route) => {
      const { answers } = aRequest();
      const row = aRequest({
        route,
        answers: { ...answers, name: text, change: text },
        message: { subject: text, body: text },
      });
      expect(composeFor(row, 1800, 'short')).toBeDefined();
    }),
  );
});

test('whatever a text holds, an address can be made of it', () => {
  fc.assert(
    fc.property(odd, (text) => {
      const mail = { to: text, subject: text, body: text };
      expect(mailtoAddress(mail).length).toBeGreaterThan(0);
      for (const address of [
        mailtoAddress(mail),
        outlookAddress(mail),
        deepLink('id', text, text),
        methodLink({ kind: 'text', number: '85258', keyword: text, hours: 'always' }).href ?? '',
        methodLink({ kind: 'email', address: text, hours: 'always' }).href ?? '',
      ])
        expect(address).toMatch(/^[\x21-\x7e]+$/);
    }),
  );
});

test('what is sent holds no half characters, wherever they were typed', () => {
  fc.assert(
    fc.property(odd, (text) => {
      const { answers } = aRequest();
      const fields = [{ id: 'campus', label: 'Campus' }];
      const sent = tidied(
        { ...answers, change: text, name: text, email: text, extra: { campus: text } },
        { fields },
      );
      for (const value of [sent.change, sent.name, sent.email, sent.extra.campus])
        expect(value).not.toMatch(HALF);
      if (!HALF.test(text)) expect(sent.change).toBe(text);
    }),
  );
});

test('nor does what a file brings in', () => {
  const { answers } = aRequest();
  const row = aRequest({
    answers: { ...answers, change: 'thank you \ud83d' },
    message: { subject: '\ude00', body: 'thank you \ud83d' },
  });
  const read = readExport(JSON.stringify({ format: 'waymark.export/1', requests: [row] }));
  expect(read).toHaveLength(1);
  expect(read?.[0]).toMatchObject({
    answers: { change: 'thank you \ufffd' },
    message: { subject: '\ufffd', body: 'thank you \ufffd' },
  });
});

test('a text that is cut keeps whole what a person sees as one character', () => {
  const segments = (text: string) => [...new Intl.Segmenter().segment(text)].map((s) => s.segment);
  const text = fc
    .array(
      fc.constantFrom(
        'a',
        'é',
        'e\u0301',
        '👩\u200d👩\u200d👧',
        '🏴\u{e0067}\u{e0062}\u{e007f}',
        '\u{1f600}',
      ),
    )
    .map((parts) => parts.join(''));
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 40 }), (whole, max) => {
      const cut = shorten(whole, max);
      expect(cut.length).toBeLessThanOrEqual(max);
      if (whole.length <= max) {
        expect(cut).toBe(whole);
        return;
      }
      expect(cut.endsWith('…')).toBe(true);
      const kept = segments(cut.slice(0, -1));
      expect(segments(whole).slice(0, kept.length)).toEqual(kept);
    }),
  );
});

test('a receiver’s reason is cut so, and holds no half character', () => {
  const said = detailOf(JSON.stringify({ message: `${'x'.repeat(298)}😀 and more` })) ?? '';
  expect(said).toBe(`${'x'.repeat(298)}…`);
  expect(detailOf('{"message":"no \\ud83d"}')).toBe('no \ufffd');
});
