/** What a coordinator finds on the inbox's page: who asks for what, by when to reply, and what is no longer
 * wanted. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { aRequest } from '../../scripts/drive/rows';
import { FAULTS, wordsOf } from '../../scripts/inbox/faults';
import { inboxList } from '../../scripts/inbox/page';
import { type Arrival, rowsOf, stateOf } from '../../scripts/inbox/rows';
import { type Inbox, serveInbox } from '../../scripts/inbox/server';
import { type Wire, wireOf } from '../../src/request/wire';

const REQUEST: Wire = { ...wireOf(aRequest()), replyBy: '2026-12-08' };
const WITHDRAWAL: Wire = {
  ...REQUEST,
  id: '5d1d3f57-0a43-4d0b-9f0e-1f8f9d9f0a11',
  type: 'withdrawal',
  withdraws: REQUEST.id,
};
const NOON = Date.UTC(2026, 10, 28, 12);
const came = (wire: Wire, minutes: number, times = 1): Arrival => ({
  wire,
  at: NOON + minutes * 60_000,
  times,
});
const listed = (arrivals: readonly Arrival[], now = NOON) =>
  inboxList({ rows: rowsOf(arrivals), fault: 'none', now });

test('a withdrawal stands at its request, in whichever order they come', () => {
  for (const order of [
    [came(REQUEST, 0), came(WITHDRAWAL, 5)],
    [came(WITHDRAWAL, 0), came(REQUEST, 5)],
  ]) {
    const rows = rowsOf(order);
    expect(rows.map(({ wire }) => wire.id)).toEqual([REQUEST.id]);
    expect(rows[0]?.withdrawnAt).toBe(order.find(({ wire }) => wire === WITHDRAWAL)?.at);
    expect(listed(order)).toContain('data-state="withdrawn"');
  }
});

test('a withdrawal whose request has not come says so, and is not lost', () => {
  const [row, ...rest] = rowsOf([came(WITHDRAWAL, 0)]);
  expect(rest).toEqual([]);
  expect(row && stateOf(row, '2026-11-28')).toBe('alone');
  expect(listed([came(WITHDRAWAL, 0)])).toContain('Withdraws a request that has not arrived');
});

test('the newest comes first, and one whose day is over is late from the day after', () => {
  const second = { ...REQUEST, id: '5d1d3f57-0a43-4d0b-9f0e-1f8f9d9f0a12' };
  expect(rowsOf([came(REQUEST, 0), came(second, 1)]).map(({ wire }) => wire)).toEqual([
    second,
    REQUEST,
  ]);
  const [row] = rowsOf([came(REQUEST, 0)]);
  if (!row) throw new Error('no row');
  expect(['2026-12-08', '2026-12-09'].map((day) => stateOf(row, day))).toEqual(['new', 'late']);
});

test('a row says reference, person, kind, unit, when it came here, and the day of the reply', () => {
  const list = listed([came(REQUEST, 0, 2)]);
  const local = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });
  for (const said of [
    REQUEST.reference,
    REQUEST.name,
    `mailto:${REQUEST.email}?subject=Re%3A%20`,
    REQUEST.unit.label,
    local.format(NOON),
    'Tue, 8 Dec 2026',
    'arrived 2 times, kept once',
  ])
    expect(list).toContain(said);
  expect(list).not.toContain(`>${REQUEST.id}`);
});

let inbox: Inbox;
beforeEach(async () => {
  inbox = await serveInbox({ port: 0, host: () => 'http://localhost:4173/' });
});
afterEach(() => inbox.close());
const read = async (path: string) => (await fetch(new URL(path, inbox.url))).text();
const send = () =>
  fetch(inbox.url, {
    method: 'POST',
    body: JSON.stringify(REQUEST),
    headers: { 'idempotency-key': REQUEST.id },
  });

test('while it is empty it says where a request can be made', async () => {
  expect(await read('/')).toContain('Nothing has arrived yet');
  expect(await read('/')).toContain('href="http://localhost:4173/"');
});

test('an open page is told as soon as something comes, and the list then has it', async () => {
  const events = await fetch(new URL('/events', inbox.url));
  const told = events.body?.pipeThrough(new TextDecoderStream()).getReader();
  await told?.read();
  expect(await read('/list')).not.toContain(REQUEST.reference);
  await send();
  expect((await told?.read())?.value).toContain('data:');
  expect(await read('/list')).toContain(REQUEST.reference);
  await told?.cancel();
});

test('a page more than it can follow is told so', async () => {
  const open = await Promise.all(
    Array.from({ length: 20 }, () => fetch(new URL('/events', inbox.url))),
  );
  expect((await fetch(new URL('/events', inbox.url))).status).toBe(503);
  await Promise.all(open.map(({ body }) => body?.cancel()));
});

test('each fault is in words, and one that is on is named with the way back', async () => {
  const page = await read('/');
  for (const fault of FAULTS) expect(page).toContain(`…${wordsOf(fault)}</option>`);
  expect(page).not.toContain('Back to normal');
  inbox.setFault('busy');
  expect(await read('/')).toContain(`You are trying what happens when ${wordsOf('busy')}.`);
  expect(await read('/')).toContain('Back to normal');
});
