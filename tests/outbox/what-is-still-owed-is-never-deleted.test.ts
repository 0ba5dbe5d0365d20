import 'fake-indexeddb/auto';
import { expect, onTestFinished, test, vi } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { deleteExpired, deleteExpiredOfOthers } from '../../src/outbox/retention';
import { updateRequest } from '../../src/outbox/update-request';
import { resend } from '../../src/request/actions';
import { DAY, HOUR } from '../../src/request/lifecycle';
import type { Request, RequestState } from '../../src/request/request';
import { openStore, type Store } from '../../src/store/store';
import { aSafeCopy, copiesIn } from '../store/copy';

const over = (state: RequestState, more: Partial<Request> = {}): Request => {
  const { dueAt: _none, ...row } = aRequest({ state, keepUntil: NOW - 1, ...more });
  return row;
};
const device = async (rows: readonly Request[], safeCopy = aSafeCopy()): Promise<Store> => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()), safeCopy });
  await store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
  return store;
};
const left = async (store: Store) => (await store.all('requests')).map((row) => row.state).sort();
/** Two looks, a day apart. */
const forget = async (store: Store, at = NOW) =>
  (await deleteExpired(store, at)) + (await deleteExpired(store, at + DAY));

test('what came to an end goes, with every copy; what has yet to be sent stays, however old', async () => {
  const ended = ['delivered', 'told', 'withdrawn', 'refused', 'uncertain', 'ready'] as const;
  const safeCopy = aSafeCopy();
  const store = await device(
    [
      ...ended.map((state) => over(state)),
      // Not allowed by the browser, or by a sign-in: it waits for the person.
      over('waiting', { reason: 'permission', asksAt: NOW - 100 * DAY }),
      aRequest({ keepUntil: NOW - 1, dueAt: NOW + DAY }),
      aRequest({ keepUntil: NOW - 1, state: 'sending' }),
    ],
    safeCopy,
  );
  expect(await forget(store)).toBe(ended.length);
  expect(await left(store)).toEqual(['sending', 'waiting', 'waiting']);
  await vi.waitFor(() => expect(copiesIn(safeCopy)).toHaveLength(3), 10_000);
  store.close();
});

test('a clock that jumps forward for an hour deletes nothing', async () => {
  const store = await device([over('delivered', { keepUntil: NOW + 90 * DAY })]);
  const jumped = NOW + 100 * DAY;
  for (const at of [NOW, jumped, jumped + HOUR, NOW + HOUR]) {
    expect(await deleteExpired(store, at)).toBe(0);
  }
  // And again, later: what was seen the first time does not count.
  expect(await deleteExpired(store, jumped)).toBe(0);
  expect(await left(store)).toEqual(['delivered']);
  // When its time is really over, that the clock was ahead once keeps it no longer.
  expect(await forget(store, NOW + 91 * DAY)).toBe(1);
  store.close();
});

test('opened for half a day long after its time, it goes on that day, and not when Waymark is next opened', async () => {
  const store = await device([over('delivered', { keepUntil: NOW + 90 * DAY })]);
  let gone = 0;
  // As a page looks that is open.
  for (let minute = 0; minute <= 12 * 60; minute += 10) {
    gone += await deleteExpired(store, NOW + 200 * DAY + minute * 60_000);
  }
  expect(gone).toBe(1);
  store.close();
});

test('what another account of this browser left goes too, and nothing else of it', async () => {
  const [mine, theirs] = [crypto.randomUUID(), crypto.randomUUID()];
  const open = (name: string) => openStore({ account: Promise.resolve(name) });
  const other = open(theirs);
  const owed = aRequest({ keepUntil: NOW - 1 });
  const fresh = over('told', { keepUntil: NOW + 40 * DAY });
  await other.change(['requests'], async (tx) => {
    for (const row of [over('delivered'), owed, fresh]) tx.put('requests', row);
  });
  other.close();
  const here = open(mine);
  await here.change(['requests'], async (tx) => tx.put('requests', over('delivered')));
  for (const at of [NOW, NOW + 3 * HOUR]) await deleteExpiredOfOthers(mine, at);
  const again = open(theirs);
  expect((await again.all('requests')).map((row) => row.id).sort()).toEqual(
    [owed.id, fresh.id].sort(),
  );
  // One's own is for one's own look.
  expect(await here.count('requests')).toBe(1);
  again.close();
  here.close();
});

test('what the studio and the desk keep is opened by nobody else', async () => {
  const names = ['waymark-studio', 'waymark-desk-this-browser'];
  for (const name of names) {
    await new Promise((resolve, reject) => {
      const opening = indexedDB.open(name, 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('own');
      opening.onsuccess = () => resolve(opening.result.close());
      opening.onerror = () => reject(opening.error);
    });
  }
  const opened = vi.spyOn(indexedDB, 'open');
  onTestFinished(() => opened.mockRestore());
  const other = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await other.ready;
  other.close();
  await deleteExpiredOfOthers('mine', NOW);
  const seen = opened.mock.calls.map(([name]) => name);
  // It did look.
  expect(seen.length).toBeGreaterThan(1);
  expect(seen.filter((name) => names.includes(name))).toEqual([]);
});

test('one that the clock put over its time, and that was changed since, begins its time anew', async () => {
  const store = await device([over('refused')]);
  expect(await deleteExpired(store, NOW)).toBe(0);
  const [row] = await store.all('requests');
  await updateRequest(store, row?.id as string, (r) => resend(r, NOW));
  expect(await deleteExpired(store, NOW + DAY)).toBe(0);
  const [again] = await store.all('requests');
  expect([again?.state, again?.overSince, again?.keepUntil]).toEqual([
    'waiting',
    undefined,
    NOW + 90 * DAY,
  ]);
  store.close();
});

test('many that stay do not keep the others from going, and many go one part after the other', async () => {
  const stay = Array.from({ length: 300 }, () => over('waiting', { keepUntil: NOW - DAY }));
  const go = Array.from({ length: 150 }, () => over('delivered'));
  const store = await device([...stay, ...go]);
  for (let i = 0; i < 2; i++) await deleteExpired(store, NOW);
  for (let i = 0; i < 2; i++) await deleteExpired(store, NOW + DAY);
  expect(new Set(await left(store))).toEqual(new Set(['waiting']));
  expect(await store.count('requests')).toBe(stay.length);
  store.close();
});
