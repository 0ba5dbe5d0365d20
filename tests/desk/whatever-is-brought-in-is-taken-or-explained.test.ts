import fc from 'fast-check';
import { expect, test } from 'vitest';
import { askedOf } from '../../src/desk/arrivals';
import type { Case } from '../../src/desk/case';
import { planOf } from '../../src/desk/plan';
import { readBrought } from '../../src/desk/read-brought';
import packJson from '../../src/pack/default/pack.json' with { type: 'json' };
import type { Pack } from '../../src/pack/schema';
import { deskEn } from '../../src/text/desk-en';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { asJson, asLines, asList, asMail, asTable, sent } from './ways';

const ROUNDS = process.env.WAYMARK_SOAK ? 3_000 : 100;
const pack = packJson as unknown as Pack;
const language = makeLanguage('en', en, pack.languages);
const one = sent(1, pack, language);
const two = sent(2, pack, language);

const bytes = (text: string) => new TextEncoder().encode(text);
const bring = (text: string | Uint8Array, name = 'it') =>
  readBrought([{ name, bytes: typeof text === 'string' ? bytes(text) : text }], pack);
const why = async (text: string | Uint8Array, name?: string) =>
  (await bring(text, name)).refused.map(({ line, why: reason }) =>
    line ? [line, reason] : reason,
  );
const counts = async (...texts: readonly string[]) => {
  const cases = new Map<string, Case>();
  let last = { fresh: 0, known: 0, takenBack: 0 };
  for (const text of texts) {
    const { fresh, known, takenBack, changes } = planOf((await bring(text)).arrivals, cases, 0);
    last = { fresh: fresh.length, known: known.length, takenBack: takenBack.length };
    for (const change of changes)
      if (change.table === 'cases' && change.row) cases.set(change.key, change.row);
  }
  return last;
};

test('what is not understood says why, and where, in words that say what to do', async () => {
  const { wire } = one;
  expect(await why('')).toEqual(['empty']);
  expect(await why('   \n ')).toEqual(['empty']);
  expect(await why(JSON.stringify(wire).slice(0, 300))).toEqual(['not-json']);
  expect(await why('{"format":"waymark.request/2"}')).toEqual(['not-ours']);
  expect(await why('[{"a":1},7,null]')).toEqual([
    [1, 'not-ours'],
    [2, 'not-ours'],
    [3, 'not-ours'],
  ]);
  expect(await why(JSON.stringify({ ...wire, email: 5 }))).toEqual(['not-whole']);
  expect(await why(JSON.stringify({ ...wire, reference: two.wire.reference }))).toEqual([
    'wrong-reference',
  ]);
  expect(await why(JSON.stringify({ ...one.notice, withdraws: '' }))).toEqual(['not-whole']);
  expect(await why('a,b\n1,2', 'people.csv')).toEqual(['no-columns']);
  expect(await why('reference,type\nWM-1,request\n', 'x.csv')).toEqual([[2, 'no-reference']]);
  expect(await why(Uint8Array.of(0x50, 0x4b, 3, 4, 0), 'book.xlsx')).toEqual(['workbook']);
  expect(await why(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0), 'mail.msg')).toEqual(['outlook']);
  expect(await why('Dear all, lunch is at one.')).toEqual(['no-request']);
  expect(await why(`Thank you for ${one.row.reference}.`)).toEqual(['mention']);
  expect(await why(new Uint8Array(50_000_001))).toEqual(['too-large']);
});

test('one row, line or file that is not understood is no reason to leave out the others', async () => {
  const lines = `${JSON.stringify(one.wire)}\nnonsense\n${JSON.stringify(two.wire)}`;
  const read = await bring(lines);
  expect(read.arrivals).toHaveLength(2);
  expect(read.refused).toEqual([{ from: 'it', line: 2, why: 'not-json' }]);
  const table = asTable(one.wire, two.wire).replace(one.wire.reference, two.wire.reference);
  const rows = await bring(table, 'requests.csv');
  expect(rows.arrivals.map(({ reference }) => reference)).toEqual([two.wire.reference]);
  expect(rows.refused).toEqual([{ from: 'requests.csv', line: 2, why: 'wrong-reference' }]);
});

test('new, known and withdrawn are counted once each, whether in one file or in several', async () => {
  expect(await counts(asJson(one.wire, one.wire, two.wire))).toEqual({
    fresh: 2,
    known: 0,
    takenBack: 0,
  });
  expect(await counts(asJson(one.wire, two.wire), asTable(one.wire, two.wire))).toEqual({
    fresh: 0,
    known: 2,
    takenBack: 0,
  });
  expect(await counts(asJson(one.wire, two.wire), asMail(one.notice))).toEqual({
    fresh: 0,
    known: 0,
    takenBack: 1,
  });
  expect(await counts(asJson(one.notice), asJson(one.wire))).toEqual({
    fresh: 0,
    known: 1,
    takenBack: 0,
  });
  expect(await counts(asJson(one.wire, one.notice))).toEqual({ fresh: 0, known: 0, takenBack: 1 });
});

test('a table says of each request what its JSON says, also after Excel has saved it', async () => {
  const hostile = sent(5, pack, language, {
    change: '=1+1; "quoted", and\na second line',
    when: '-Mondays',
    topics: pack.request.topics.map(({ id }) => id),
    managerIs: '+44 Somebody',
  });
  const [json] = (await bring(asJson(hostile.wire))).arrivals;
  const plain = asTable(hostile.wire);
  const excel = plain
    // As Excel in Britain saves it: semicolons or tabs, its own dates, no quotes where none are needed.
    .replace(hostile.wire.replyBy, hostile.wire.replyBy.split('-').reverse().join('/'))
    .replaceAll('","', '";"');
  for (const table of [plain, excel]) {
    const { arrivals, refused } = await bring(table, 'requests.csv');
    expect(refused).toEqual([]);
    const [row] = arrivals;
    const untold = ['text', 'subject', 'askingFor', 'onBehalfOf', 'theyAgree'];
    const told = Object.entries(json?.asked ?? {}).filter(([key]) => !untold.includes(key));
    expect(row?.asked).toEqual(Object.fromEntries(told));
    expect([row?.id, row?.reference, row?.createdAt, row?.replyBy]).toEqual([
      json?.id,
      json?.reference,
      json?.createdAt,
      json?.replyBy,
    ]);
  }
});

test('a Microsoft List has no column for most answers, and its text tells them', async () => {
  const [row] = (await bring(`ListSchema={"x":1}\r\n${asList(two.wire)}`, 'list.csv')).arrivals;
  expect(row?.way).toBe('list');
  expect(row?.asked).toMatchObject({
    name: two.wire.name,
    email: two.wire.email,
    kind: two.wire.kind,
    change: two.wire.change,
    when: two.wire.when,
    topics: two.wire.topics,
    text: two.wire.text,
  });
});

test('an empty cell takes nothing from what the text of its row tells', async () => {
  const { wire } = sent(3, pack, language, { avoid: 'Dr Jane Smith' });
  const table = asList(wire)
    .replace(/^"?Title/, 'Avoid,$&')
    .replace(/\n("?WM-)/, '\n,$1');
  const [row] = (await bring(table, 'list.csv')).arrivals;
  expect(row?.reference).toBe(wire.reference);
  expect(row?.asked.avoid).toBe('Dr Jane Smith');
});

test('a mail that was forwarded as an attachment, or has nothing but HTML, is read', async () => {
  const inner = asMail(one.wire);
  const forwarded = [
    'From: a@example.ac.uk',
    'Message-ID: <1@example.ac.uk>',
    'MIME-Version: 1.0',
    'Content-Type: multipart/mixed; boundary="b"',
    '',
    '--b',
    'Content-Type: text/plain',
    '',
    'See attached.',
    '--b',
    'Content-Type: message/rfc822',
    'Content-Disposition: attachment; filename="it.eml"',
    '',
    inner,
    '--b--',
    '',
  ].join('\r\n');
  const html = [
    'From: a@example.ac.uk',
    'Message-ID: <2@example.ac.uk>',
    'MIME-Version: 1.0',
    'Content-Type: text/html; charset=utf-8',
    '',
    `<html><head><style>p{color:red}</style></head><body>${one.wire.text
      .split('\n')
      .map(
        (line) => `<div>${line.replaceAll('&', '&amp;').replaceAll('<', '&lt;') || '<br>'}</div>`,
      )
      .join('')}</body></html>`,
  ].join('\r\n');
  for (const mail of [forwarded, html]) {
    const { arrivals, refused } = await bring(mail, 'x.eml');
    expect(refused).toEqual([]);
    const [arrival] = arrivals;
    expect(arrival?.reference).toBe(one.wire.reference);
    expect(askedOf({ arrivals }).change).toBe(one.wire.change);
    expect(askedOf({ arrivals }).email).toBe(one.wire.email);
  }
});

test('whatever bytes are brought in, nothing throws, and each refusal has its words', {
  timeout: 600_000,
}, async () => {
  const good = [
    asJson(one.wire, two.wire),
    asLines(one.wire, two.notice),
    asTable(one.wire, two.wire),
    asList(one.wire, one.notice),
    asMail(one.wire),
    one.wire.text,
  ].map(bytes);
  const damage = fc.record({
    of: fc.nat(good.length - 1),
    cut: fc.nat(2000),
    at: fc.nat(2000),
    put: fc.uint8Array({ maxLength: 20 }),
  });
  const damaged = damage.map(({ of, cut, at, put }) => {
    const from = good[of] ?? new Uint8Array();
    return Uint8Array.of(...from.slice(0, at), ...put, ...from.slice(at, from.length - cut));
  });
  await fc.assert(
    fc.asyncProperty(fc.oneof(damaged, fc.uint8Array({ maxLength: 300 })), async (some) => {
      const { refused, arrivals } = await bring(some);
      for (const { why: reason } of refused) expect(deskEn.bringIn.why[reason]).toMatch(/[.?]$/);
      for (const { reference } of arrivals)
        expect(reference).toMatch(/^WM-[2-9A-Z]{4}-[2-9A-Z]{4}$/);
      planOf(arrivals, new Map(), 0);
    }),
    { numRuns: ROUNDS },
  );
});
