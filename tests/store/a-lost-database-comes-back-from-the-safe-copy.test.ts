import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { updateRequest } from '../../src/outbox/update-request';
import { claim, markSending, recordOutcome, type SendOutcome } from '../../src/request/lifecycle';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import type { Request } from '../../src/request/request';
import { openDatabase } from '../../src/store/indexeddb';
import { databaseName, openStore } from '../../src/store/store';
import type { Transaction } from '../../src/store/types';
import { aSafeCopy, copiesIn, lossIn } from './copy';

const wipe = (name: string) =>
  new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(databaseName(name));
    deleting.onsuccess = resolve;
    deleting.onerror = reject;
  });
const draft = (at: number) =>
  ({ id: 'draft', answers: { ...EMPTY_ANSWERS, change: 'x' }, at }) as const;

test('everything that was not settled is there again, and every window says so until it is seen', async () => {
  const name = crypto.randomUUID();
  const account = Promise.resolve(name);
  const safeCopy = aSafeCopy();
  const store = openStore({ account, safeCopy, limit: 10_000 });
  const open = aRequest();
  const settled = aRequest({ state: 'delivered', dueAt: undefined });
  await store.change(
    ['requests'],
    async (rows) => {
      rows.put('requests', open);
      rows.put('requests', settled);
    },
    true,
  );
  await store.putBeforeUnload('drafts', draft(NOW + 1));
  await safeCopy.quiet();
  store.close();
  await wipe(name);

  const again = openStore({ account, safeCopy, limit: 10_000 });
  await again.ready;
  expect(await again.all('requests')).toMatchObject([open]);
  expect(await again.get('drafts', 'draft')).toEqual(draft(NOW + 1));
  expect((await lossIn(again))?.restored).toBe(2);
  const other = openStore({ account, safeCopy, limit: 10_000 });
  await other.ready;
  expect((await lossIn(other))?.restored).toBe(2);
  await other.remove('notices', 'loss');
  again.close();
  other.close();
  const later = openStore({ account, safeCopy, limit: 10_000 });
  await later.ready;
  expect(await lossIn(later)).toBeUndefined();
  later.close();
});

test('a copy that outlived its request is dropped, and does not bring it back to life', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const safeCopy = aSafeCopy();
  const store = openStore({ account, safeCopy, limit: 10_000 });
  const waiting = aRequest();
  await store.change(['requests'], async (rows) =>
    rows.put('requests', { ...waiting, state: 'delivered', changedAt: NOW + 1 }),
  );
  store.close();
  // Killed after the database heard of the delivery, before the copy did.
  await safeCopy.set(`requests/${waiting.id}`, waiting);

  const second = openStore({ account, safeCopy, limit: 10_000 });
  await second.ready;
  expect([...safeCopy.rows.keys()]).toEqual([]);
  await second.change(['requests'], async (rows) => rows.remove('requests', waiting.id));
  second.close();
  const third = openStore({ account, safeCopy, limit: 10_000 });
  await third.ready;
  expect(await third.all('requests')).toEqual([]);
  third.close();
});

test('a copy from a clock that ran ahead does not undo that it was delivered', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const safeCopy = aSafeCopy();
  const before = openStore({ account, safeCopy, limit: 10_000 });
  const row = aRequest({ state: 'delivered', dueAt: undefined, changedAt: NOW + 1 });
  await before.change(['requests'], async (rows) => rows.put('requests', row), true);
  before.close();
  await safeCopy.set(`requests/${row.id}`, aRequest({ id: row.id, changedAt: NOW + 864_000_000 }));
  const store = openStore({ account, safeCopy, limit: 10_000 });
  await store.ready;
  expect((await store.get('requests', row.id))?.state).toBe('delivered');
  expect(await lossIn(store)).toBeUndefined();
  expect([...safeCopy.rows.keys()]).toEqual([]);
});

/** One try that ends in `outcome`, after the clock was set back by a day while it was under way. */
async function answeredOnAnEarlierClock(outcome: SendOutcome) {
  const account = Promise.resolve(crypto.randomUUID());
  const safeCopy = aSafeCopy();
  const before = openStore({ account, safeCopy, limit: 10_000 });
  const row = aRequest();
  await before.change(['requests'], async (rows) => rows.put('requests', row), true);
  await updateRequest(before, row.id, (r) => claim(r, 'w', NOW), true);
  await updateRequest(before, row.id, (r) => markSending(r, 'w', NOW), true);
  const older = await safeCopy.all();
  const back = NOW - 86_400_000;
  await updateRequest(
    before,
    row.id,
    (r) => recordOutcome(r, 'w', outcome, back, Math.random),
    true,
  );
  before.close();
  // Killed after the database heard of it, before the copy did; the copy was made by a clock ahead.
  const key = `requests/${row.id}`;
  await safeCopy.set(key, { ...(older[key] as Request), changedAt: NOW + 1 });
  const store = openStore({ account, safeCopy, limit: 10_000 });
  await store.ready;
  const found = await store.get('requests', row.id);
  store.close();
  return { found, copied: safeCopy.rows.has(key) };
}

test('a copy from before the clock was set back does not undo what the receiver said since', async () => {
  const refused = await answeredOnAnEarlierClock({ is: 'no', reason: 'bad-request' });
  expect([refused.found?.state, refused.found?.reason]).toEqual(['refused', 'bad-request']);
  expect(refused.copied).toBe(false);
  const silent = await answeredOnAnEarlierClock({ is: 'silence', reason: 'too-slow' });
  expect([silent.found?.state, silent.found?.reason]).toEqual(['uncertain', 'too-slow']);
});

test('what the first release kept, which counted no changes, still goes by its clock', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const database = await openDatabase(databaseName(await account), {
    onClosed() {},
    onEmptied() {},
  });
  const row = aRequest();
  await database.putBeforeUnload('requests', row);
  database.close();
  const safeCopy = aSafeCopy();
  const newer = { ...row, state: 'uncertain', changedAt: NOW + 1 } as const;
  await safeCopy.set(`requests/${row.id}`, newer);
  const store = openStore({ account, safeCopy, limit: 10_000 });
  await store.ready;
  expect((await store.get('requests', row.id))?.state).toBe('uncertain');
  store.close();
});

test('a draft that became a request does not come back beside it', async () => {
  const name = crypto.randomUUID();
  const account = Promise.resolve(name);
  const safeCopy = aSafeCopy();
  const store = openStore({ account, safeCopy, limit: 10_000 });
  await store.change(['requests'], async (rows) => rows.put('requests', aRequest()), true);
  store.close();
  await safeCopy.set('drafts/draft', draft(NOW - 1000));
  const again = openStore({ account, safeCopy, limit: 10_000 });
  await again.ready;
  expect(await again.get('drafts', 'draft')).toBeUndefined();
  again.close();
});

test('a draft written after a request that was made by a clock two hours ahead is there again', async () => {
  const name = crypto.randomUUID();
  const account = Promise.resolve(name);
  const safeCopy = aSafeCopy();
  const store = openStore({ account, safeCopy, limit: 10_000 });
  const early = aRequest({ createdAt: NOW + 7_200_000 });
  await store.change(['requests'], async (rows) => rows.put('requests', early), true);
  const written = { ...draft(NOW), request: crypto.randomUUID() };
  await store.putBeforeUnload('drafts', written);
  await safeCopy.quiet();
  store.close();
  await wipe(name);
  const again = openStore({ account, safeCopy, limit: 10_000 });
  await again.ready;
  expect(await again.get('drafts', 'draft')).toEqual(written);
  again.close();
});

test('a draft is not brought back beside the request that was made of it, whatever the clock said', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const safeCopy = aSafeCopy();
  const store = openStore({ account, safeCopy, limit: 10_000 });
  const row = aRequest();
  await store.change(['requests'], async (rows) => rows.put('requests', row), true);
  store.close();
  await safeCopy.set('drafts/draft', { ...draft(NOW + 7_200_000), request: row.id });
  const again = openStore({ account, safeCopy, limit: 10_000 });
  await again.ready;
  expect(await again.get('drafts', 'draft')).toBeUndefined();
  expect(safeCopy.rows.has('drafts/draft')).toBe(false);
  again.close();
});

test('one row that the second place does not take keeps no other from it', async () => {
  const kept = aSafeCopy();
  const [big, ...others] = [aRequest(), aRequest(), aRequest()] as const;
  const safeCopy = {
    ...kept,
    set: (key: string, value: unknown) =>
      key.endsWith(big.id) ? Promise.reject(new Error('full')) : kept.set(key, value),
  };
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()), safeCopy });
  const all = async (rows: Transaction) => {
    for (const row of [others[0], big, others[1]]) rows.put('requests', row);
  };
  await store.change(['requests'], all, true);
  expect([...kept.rows.keys()].sort()).toEqual(others.map((r) => `requests/${r.id}`).sort());
  store.close();
});

test('a request whose copy cannot go is not called deleted: it would come back and be sent', async () => {
  const kept = aSafeCopy();
  let stuck = true;
  const remove = (keys: readonly string[]) =>
    stuck ? Promise.reject(new Error('stuck')) : kept.remove(keys);
  const store = openStore({
    account: Promise.resolve(crypto.randomUUID()),
    safeCopy: { ...kept, remove },
  });
  const row = aRequest();
  await store.change(['requests'], async (rows) => rows.put('requests', row), true);
  await expect(store.remove('requests', row.id)).rejects.toThrow('not deleted');
  expect(await store.count('requests')).toBe(1);
  stuck = false;
  await store.remove('requests', row.id);
  expect([await store.count('requests'), copiesIn(kept)]).toEqual([0, []]);
  store.close();
});

test('deleting everything leaves nothing in either place', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const safeCopy = aSafeCopy();
  const store = openStore({ account, safeCopy, limit: 10_000 });
  await store.change(['requests'], async (rows) => rows.put('requests', aRequest()), true);
  await store.putBeforeUnload('drafts', draft(NOW));
  await store.clear();
  expect([await store.count('requests'), await store.count('drafts')]).toEqual([0, 0]);
  store.close();
  expect(copiesIn(safeCopy)).toEqual([]);
});
