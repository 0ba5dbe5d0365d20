import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aRequest, email, NOW, webhook } from '../../scripts/drive/rows';
import { exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import { saveWithdrawn } from '../../src/outbox/send';
import { updateRequest } from '../../src/outbox/update-request';
import { noticeOf, standingOf } from '../../src/outbox/withdrawal';
import shipped from '../../src/pack/default/pack.json';
import type { Pack, Route } from '../../src/pack/schema';
import { confirmSent, dismiss } from '../../src/request/actions';
import { claim, HOUR, markSending, recordOutcome } from '../../src/request/lifecycle';
import type { Request } from '../../src/request/request';
import { openStore, type Store } from '../../src/store/store';

const pack = { ...shipped, routes: [webhook(), email] } as unknown as Pack;
const device = () => openStore({ account: Promise.resolve(crypto.randomUUID()) });

/** A request that went by that route and was then taken back, and what is said of it. */
async function takenBack(route: Route) {
  const store = device();
  const row = aRequest({ state: route.kind === 'email' ? 'told' : 'delivered', route });
  const { dueAt: _, ...sent } = row;
  await store.change(['requests'], async (rows) => rows.put('requests', sent));
  const message = { id: crypto.randomUUID(), subject: 's', body: 'b' };
  await saveWithdrawn(store, row.id, message, NOW);
  const now = async () => {
    const there = (await store.get('requests', row.id)) as Request;
    return standingOf(there, await noticeOf(store, there));
  };
  return { store, id: row.id, notice: message.id, now };
}

test('by mail: asked, until the person says that they sent the message', async () => {
  const { store, notice, now } = await takenBack(email);
  expect(await now()).toBe('asked');
  await updateRequest(store, notice, (row) => confirmSent(row, NOW));
  expect(await now()).toBe('withdrawn');
});

test.each([
  ['accepted', { is: 'accepted' }, 'withdrawn'],
  ['refused', { is: 'no', reason: 'refused' }, 'asked'],
  ['unanswered', { is: 'silence', reason: 'no-answer' }, 'asked'],
  ['to be tried again', { is: 'later', reason: 'busy', taken: true }, 'asked'],
] as const)('sent by us and %s: it is called what is known', async (_, outcome, said) => {
  const { store, notice, now } = await takenBack(webhook());
  expect(await now()).toBe('asked');
  await updateRequest(store, notice, (row) => claim(row, 'me', NOW));
  await updateRequest(store, notice, (row) => markSending(row, 'me', NOW));
  expect(await now()).toBe('asked');
  await updateRequest(store, notice, (row) => recordOutcome(row, 'me', outcome, NOW, Math.random));
  expect(await now()).toBe(said);
  await updateRequest(store, notice, (row) => dismiss(row, NOW));
  expect(await now()).toBe(said);
});

test('the message deleted before it is known to have arrived: still only asked', async () => {
  const { store, notice, now } = await takenBack(email);
  await store.remove('requests', notice);
  expect(await now()).toBe('asked');
});

test('what an earlier Waymark took back is judged by its message too, wherever that stands', async () => {
  const { store, id, notice, now } = await takenBack(email);
  await store.change(['requests'], async (rows) => {
    const { withdrawnBy: _, ...old } = (await rows.get('requests', id)) as Request;
    rows.put('requests', old);
    for (let i = 0; i < 300; i++) rows.put('requests', aRequest({ changedAt: NOW + 1 + i }));
  });
  expect(await now()).toBe('asked');
  await updateRequest(store, notice, (row) => confirmSent(row, NOW));
  expect(await now()).toBe('withdrawn');
});

test('where nothing had left, taken back is taken back', async () => {
  const store = device();
  const row = aRequest();
  await store.change(['requests'], async (rows) => rows.put('requests', row));
  await saveWithdrawn(store, row.id, { id: crypto.randomUUID(), subject: 's', body: 'b' }, NOW);
  const there = (await store.get('requests', row.id)) as Request;
  expect(standingOf(there, await noticeOf(store, there))).toBe('withdrawn');
});

test('of a thousand requests no more are read for one that was taken back than are as new', async () => {
  const store = device();
  const rows = Array.from({ length: 1000 }, (_, i) =>
    aRequest({ state: 'withdrawn', dueAt: undefined, changedAt: NOW - i * HOUR }),
  );
  await store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
  let read = 0;
  const counting = {
    ...store,
    requestsBy: async (...range: Parameters<Store['requestsBy']>) => {
      const found = await store.requestsBy(...range);
      read += found.length;
      return found;
    },
  };
  for (const row of rows.slice(0, 10)) expect(await noticeOf(counting, row)).toBeUndefined();
  expect(read).toBeLessThan(10 * 40);
  // What never left has no message to look for.
  read = 0;
  for (const row of rows.slice(0, 10))
    expect(await noticeOf(counting, { ...row, unsent: true })).toBeUndefined();
  expect(read).toBe(0);
});

test('on another device it says the same', async () => {
  const { store, id, notice } = await takenBack(email);
  const to = device();
  await importData(to, await exportData(store, NOW), NOW + 1, pack, { signIn: false });
  const there = (await to.get('requests', id)) as Request;
  expect(there.withdrawnBy).toBe(notice);
  expect(standingOf(there, await noticeOf(to, there))).toBe('asked');
});
