import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { openStore } from '../../src/store/store';
import { aSafeCopy, copiesIn, lossIn } from './copy';

afterEach(() => vi.restoreAllMocks());

const draft = { id: 'draft', answers: { ...EMPTY_ANSWERS, change: 'x' }, at: NOW + 1 } as const;

/** As Chromium answers for damaged files: each time, until they are deleted. */
function damaged() {
  const open = indexedDB.open.bind(indexedDB);
  let healed = false;
  vi.spyOn(indexedDB, 'open').mockImplementation((...args) => {
    if (healed) return open(...args);
    const request = { error: null } as unknown as IDBOpenDBRequest;
    const listeners: Record<string, (event: unknown) => void> = {};
    Object.setPrototypeOf(request, IDBOpenDBRequest.prototype);
    request.addEventListener = ((type: string, on: (event: unknown) => void) => {
      listeners[type] = on;
    }) as never;
    request.removeEventListener = (() => undefined) as never;
    Object.defineProperty(request, 'error', {
      value: new DOMException('Internal error opening backing store', 'UnknownError'),
    });
    setTimeout(() => listeners.error?.({ target: request }));
    return request;
  });
  const remove = indexedDB.deleteDatabase.bind(indexedDB);
  vi.spyOn(indexedDB, 'deleteDatabase').mockImplementation((name) => {
    healed = true;
    return remove(name);
  });
}

async function someoneWithWork() {
  const account = Promise.resolve(crypto.randomUUID());
  const safeCopy = aSafeCopy();
  const store = openStore({ account, safeCopy });
  const rows = [aRequest(), aRequest({ state: 'ready', dueAt: undefined, asksAt: NOW })];
  for (const row of rows) {
    await store.change(['requests'], async (tx) => tx.put('requests', row), true);
  }
  await store.putBeforeUnload('drafts', draft);
  await vi.waitFor(() => expect(safeCopy.rows.size).toBe(3), 10_000);
  store.close();
  return { account, safeCopy, rows };
}

test('the requests and the draft are there from the safe copy, the person is told, and nothing is sent twice', async () => {
  const { account, safeCopy, rows } = await someoneWithWork();
  damaged();
  const store = openStore({ account, safeCopy });
  await store.ready;
  expect(store.persistence).toBe('memory-only');
  const there = await store.all('requests');
  expect(there.map((row) => row.id).sort()).toEqual(rows.map((row) => row.id).sort());
  expect(there.filter((row) => row.dueAt !== undefined)).toEqual([]);
  expect(await store.get('drafts', 'draft')).toEqual(draft);
  expect(await lossIn(store)).toEqual({ id: 'loss', restored: 3 });
  // The copies are as they were: what is due is sent when the database is back.
  expect(safeCopy.rows.get(`requests/${rows[0]?.id}`)).toMatchObject(rows[0] as object);
  store.close();
});

test('what is written meanwhile goes to the safe copy, and into the database when it is well again', async () => {
  const { account, safeCopy, rows } = await someoneWithWork();
  damaged();
  const store = openStore({ account, safeCopy });
  const more = aRequest();
  await store.change(['requests'], async (tx) => tx.put('requests', more), true);
  store.close();
  vi.restoreAllMocks();
  const again = openStore({ account, safeCopy });
  await again.ready;
  expect(again.persistence).toBe('persistent');
  expect((await again.get('requests', more.id))?.dueAt).toBe(more.dueAt);
  expect(await again.count('requests')).toBe(rows.length + 1);
  again.close();
});

test('a draft of which it is said that it goes with the window is nowhere afterwards; what was sent is', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const safeCopy = aSafeCopy();
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const store = openStore({ account, safeCopy });
  // Typed before it is known that nothing is kept, and after.
  await store.putBeforeUnload('drafts', { ...draft, request: crypto.randomUUID() });
  await store.ready;
  expect(store.persistence).toBe('memory-only');
  await store.putBeforeUnload('drafts', { ...draft, at: draft.at + 1 });
  const sent = aRequest();
  await store.change(['requests'], async (tx) => tx.put('requests', sent), true);
  await safeCopy.quiet();
  expect(copiesIn(safeCopy)).toEqual([`requests/${sent.id}`]);
  store.close();
});

test('a database that opens but cannot be read gives way to the safe copy', async () => {
  const { account, safeCopy, rows } = await someoneWithWork();
  const store = openStore({ account, safeCopy });
  await store.ready;
  for (const method of ['get', 'getAll'] as const) {
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
      throw new DOMException('cannot read', 'DataError');
    });
  }
  expect((await store.all('requests')).length).toBe(rows.length);
  expect(store.persistence).toBe('memory-only');
  expect((await lossIn(store))?.restored).toBe(3);
  store.close();
});

test('deleting everything deletes the damaged database too, which heals it', async () => {
  const { account, safeCopy } = await someoneWithWork();
  damaged();
  const store = openStore({ account, safeCopy });
  await store.ready;
  await store.clear();
  expect(copiesIn(safeCopy)).toEqual([]);
  expect(await store.count('requests')).toBe(0);
  expect(await lossIn(store)).toBeUndefined();
  expect(store.persistence).toBe('persistent');
  store.close();
  vi.restoreAllMocks();
  const again = openStore({ account, safeCopy });
  expect(await again.count('requests')).toBe(0);
  again.close();
});

test('it cannot be deleted, since another window holds it: that is not called done', async () => {
  const { account, safeCopy } = await someoneWithWork();
  damaged();
  vi.mocked(indexedDB.deleteDatabase).mockImplementation(
    () => new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)(),
  );
  const store = openStore({ account, safeCopy });
  await store.ready;
  await expect(store.clear()).rejects.toThrow('held');
  store.close();
}, 10_000);
