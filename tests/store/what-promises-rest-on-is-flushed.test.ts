/** A power cut loses what the browser only said that it had written. No test can cut the power: this one
 * sees what the browser is asked for, which is the most that it promises. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { deliver } from '../../src/outbox/deliver';
import { save, saveWithdrawn } from '../../src/outbox/send';
import { openStore, type Store } from '../../src/store/store';

afterEach(() => vi.restoreAllMocks());

/** What the browser was asked for at each change of a request or draft, and how the row stood then. */
async function asked(work: (store: Store) => Promise<unknown>) {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await store.ready;
  const { transaction } = IDBDatabase.prototype;
  const { put } = IDBObjectStore.prototype;
  const durability = new WeakMap<IDBTransaction, string | undefined>();
  const seen: string[] = [];
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    names,
    mode,
    options,
  ) {
    const tx = transaction.call(this, names, mode, options);
    durability.set(tx, options?.durability);
    return tx;
  });
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (
    this: IDBObjectStore,
    row,
    ...key
  ) {
    if (this.name === 'requests') {
      const as = row.lease?.left ? `${row.state}, leaving` : row.state;
      seen.push(`${as}: ${durability.get(this.transaction)}`);
    }
    return put.call(this, row, ...key);
  });
  await work(store);
  vi.restoreAllMocks();
  store.close();
  return seen;
}
const answering = (status: number) => (store: Store) =>
  deliver({
    store,
    owner: 'w',
    now: () => NOW,
    random: Math.random,
    fetch: async (_url, init) =>
      init?.method === 'HEAD' ? new Response() : new Response(null, { status }),
  });

test('Send is flushed before the screen says that it is saved', async () => {
  expect(await asked((store) => save(store, aRequest()))).toEqual(['waiting: strict']);
});

test('that it leaves is flushed before it leaves, and what was answered before anybody hears of it', async () => {
  const all = await asked(async (store) => {
    await store.change(['requests'], async (rows) => rows.put('requests', aRequest()));
    await answering(202)(store);
  });
  expect(all.slice(2)).toEqual(['sending, leaving: strict', 'delivered: strict']);
  const refused = await asked(async (store) => {
    await store.change(['requests'], async (rows) => rows.put('requests', aRequest()));
    await answering(400)(store);
  });
  expect(refused.at(-1)).toBe('refused: strict');
});

test('what the person takes back is flushed, with the message that says so', async () => {
  const row = aRequest({ state: 'delivered', dueAt: undefined });
  const message = { id: crypto.randomUUID(), subject: 's', body: 'b' };
  const all = await asked(async (store) => {
    await store.change(['requests'], async (rows) => rows.put('requests', row));
    await saveWithdrawn(store, row.id, message, NOW);
  });
  expect(all.slice(1).every((line) => line.endsWith(': strict'))).toBe(true);
  expect(all.length).toBeGreaterThanOrEqual(3);
});

test('what the person deletes is flushed before it is called deleted', async () => {
  const row = aRequest();
  const flushed: (string | undefined)[] = [];
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await store.change(['requests'], async (rows) => rows.put('requests', row));
  const { transaction } = IDBDatabase.prototype;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    names,
    mode,
    options,
  ) {
    if (mode === 'readwrite') flushed.push(options?.durability);
    return transaction.call(this, names, mode, options);
  });
  await store.remove('requests', row.id);
  await store.clear();
  expect(flushed).toEqual(['strict', 'strict']);
  store.close();
});
