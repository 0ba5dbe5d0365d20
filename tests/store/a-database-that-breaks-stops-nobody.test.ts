import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { TABLES } from '../../src/store/schema';
import { openStore } from '../../src/store/store';

afterEach(() => vi.restoreAllMocks());

const draft = (change: string, at = NOW) =>
  ({ id: 'draft', answers: { ...EMPTY_ANSWERS, change }, at }) as const;
const full = () => {
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
};

test('the disk is full: what was there can be read, what is written is kept in the window, and it says so', async () => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  const old = aRequest();
  await store.change(['requests'], async (rows) => rows.put('requests', old));
  expect(store.persistence).toBe('persistent');
  let told = 0;
  store.watch(TABLES, () => told++);

  full();
  await store.putBeforeUnload('drafts', draft('typed on a full disk'));
  expect(store.persistence).toBe('memory-only');
  expect(told).toBeGreaterThan(0);
  expect((await store.get('drafts', 'draft'))?.answers.change).toBe('typed on a full disk');
  // What is due on disk is left to whoever can write there.
  expect((await store.get('requests', old.id))?.dueAt).toBeUndefined();

  const sent = aRequest();
  await store.change(['requests', 'drafts'], async (rows) => {
    rows.put('requests', sent);
    rows.remove('drafts', 'draft');
  });
  expect((await store.all('requests')).map((r) => r.id).sort()).toEqual([old.id, sent.id].sort());
  expect(await store.get('drafts', 'draft')).toBeUndefined();
  store.close();
});

test('several writes fail at once: none of them is lost', async () => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await store.ready;
  full();
  const rows = Array.from({ length: 5 }, () => aRequest());
  await Promise.all(
    rows.map((row) => store.change(['requests'], async (tx) => tx.put('requests', row))),
  );
  expect(await store.count('requests')).toBe(5);
  store.close();
});

test('the browser closes each fresh connection for a while, as it does when it clears: it is kept in the end', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const store = openStore({ account });
  await store.ready;
  const { transaction } = IDBDatabase.prototype;
  let closings = 4;
  vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...args
  ) {
    if (closings-- > 0) throw new DOMException('closing', 'InvalidStateError');
    return transaction.apply(this, args);
  });
  await store.putBeforeUnload('drafts', draft('typed meanwhile'));
  expect(store.persistence).toBe('persistent');
  store.close();
  const again = openStore({ account });
  expect((await again.get('drafts', 'draft'))?.answers.change).toBe('typed meanwhile');
  again.close();
});

test('deleting everything also empties the database that broke', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const store = openStore({ account });
  await store.change(['requests'], async (rows) => rows.put('requests', aRequest()));
  full();
  await store.putBeforeUnload('drafts', draft('x'));
  await store.clear();
  store.close();
  vi.restoreAllMocks();
  const again = openStore({ account });
  await again.ready;
  expect(again.persistence).toBe('persistent');
  expect(await again.count('requests')).toBe(0);
  again.close();
});

test('a mistake of ours is not taken for a broken database', async () => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  const wrong = store.change(['requests'], async () => {
    throw new TypeError('ours');
  });
  await expect(wrong).rejects.toThrow('ours');
  expect(store.persistence).toBe('persistent');
  store.close();
});

test('no database within the limit: memory at once, and it is kept when the database comes late', async () => {
  let name: (value: string) => void = () => undefined;
  const account = new Promise<string>((resolve) => {
    name = resolve;
  });
  const store = openStore({ account, limit: 20 });
  await store.putBeforeUnload('drafts', draft('before it opened'));
  await store.ready;
  expect(store.persistence).toBe('memory-only');
  const row = aRequest();
  await store.change(['requests'], async (rows) => rows.put('requests', row));

  const id = crypto.randomUUID();
  name(id);
  // Written while it is being taken over: what was typed last is what stays.
  let typed = 0;
  let keeping: string = store.persistence;
  while (keeping !== 'persistent') {
    typed++;
    await store.putBeforeUnload('drafts', draft(`word ${typed}`, NOW + typed));
    keeping = store.persistence;
    await new Promise((resolve) => setImmediate(resolve));
  }
  await new Promise((resolve) => setTimeout(resolve, 50));
  store.close();
  const again = openStore({ account: Promise.resolve(id) });
  expect((await again.get('requests', row.id))?.id).toBe(row.id);
  expect((await again.get('drafts', 'draft'))?.answers.change).toBe(`word ${typed}`);
  again.close();
});

test('an account that nobody names keeps nothing', async () => {
  const store = openStore({ account: Promise.resolve(undefined) });
  await store.ready;
  expect(store.persistence).toBe('memory-only');
  store.close();
});

test('a change in one window is told to the other, by its table', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const [one, two] = [openStore({ account }), openStore({ account })];
  await Promise.all([one.ready, two.ready]);
  const told = { drafts: 0, requests: 0 };
  two.watch(['drafts'], () => told.drafts++);
  two.watch(['requests'], () => told.requests++);
  await one.putBeforeUnload('drafts', draft('hello'));
  await vi.waitFor(() => expect(told.drafts).toBeGreaterThan(0), 10_000);
  // Who waits for another table reads nothing.
  expect(told.requests).toBe(0);
  one.close();
  two.close();
});
