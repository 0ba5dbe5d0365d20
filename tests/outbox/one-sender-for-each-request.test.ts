/** A page whose database does not open and the worker of the same extension, each with real stores, a
 * safe copy between them, and a real receiver that counts. */
import 'fake-indexeddb/auto';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aRequest, seeded, seedOfRun, webhook } from '../../scripts/drive/rows';
import { type Inbox, serveInbox } from '../../scripts/inbox/server';
import { save } from '../../src/outbox/send';
import { updateRequest } from '../../src/outbox/update-request';
import { resend, withdraw } from '../../src/request/actions';
import { openStore, type Store } from '../../src/store/store';
import { aSafeCopy, lossIn } from '../store/copy';
import { aPage, aWorker, stubPage, unopenable } from './page';

let inbox: Inbox;
const ends: (() => void)[] = [];
beforeEach(async () => {
  stubPage();
  inbox = await serveInbox({ port: 0 });
});
afterEach(async () => {
  for (const end of ends.splice(0)) end();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  await inbox.close();
});

/** One browser profile: its database, its safe copy, a worker, and pages as they are opened. */
function aProfile(safeCopy = aSafeCopy()) {
  const account = Promise.resolve(crypto.randomUUID());
  const open = () => {
    const store = openStore({ account, safeCopy });
    ends.push(() => store.close());
    return store;
  };
  const worker = aWorker(open);
  const page = async (): Promise<Store> => {
    const store = open();
    await store.ready;
    ends.push(aPage(store, () => void worker.deliver()));
    return store;
  };
  return { safeCopy, worker, page, open };
}
const now = () => Date.now();
const waiting = () =>
  aRequest({ route: webhook(inbox.url), createdAt: now(), changedAt: now(), dueAt: now() });
const stateOf = async (store: Store, id: string) => (await store.get('requests', id))?.state;

test('a page in memory and a worker with the database, both awake at once: one POST', async () => {
  const kept = aSafeCopy();
  const seed = seedOfRun();
  const random = seeded(seed);
  // As slow as a disk, now and then: each sees what the other wrote only after a while.
  const slow = {
    ...kept,
    set: async (key: string, value: unknown) => {
      await new Promise((resolve) => setTimeout(resolve, random() * 4));
      return kept.set(key, value);
    },
  };
  const { worker, page } = aProfile(slow);
  await worker.deliver();
  unopenable();
  const store = await page();
  expect(store.persistence).toBe('memory-only');
  const rows = Array.from({ length: 40 }, waiting);
  for (const row of rows) {
    const saving = save(store, row);
    // It may wake by itself at any moment.
    await new Promise((resolve) => setTimeout(resolve, random() * 8));
    await Promise.all([worker.deliver(), saving]);
  }
  await worker.deliver();
  const times = rows.map((row) => inbox.arrivals.get(row.id));
  expect(times, `seed ${seed}`).toEqual(rows.map(() => 1));
  expect(inbox.posts).toBe(rows.length);
});

test('what the worker sent for a page in memory shows there as soon as the database opens', async () => {
  const { worker, page } = aProfile();
  await worker.deliver();
  const broken = unopenable();
  const store = await page();
  const row = waiting();
  await save(store, row);
  broken.mend();
  await worker.deliver();
  await expect.poll(() => stateOf(store, row.id)).toBe('delivered');
  expect([store.persistence, inbox.posts]).toEqual(['persistent', 1]);
});

test('no database for anybody: the worker sends it from the safe copy, and what came of it outlasts that', async () => {
  const { safeCopy, worker, page, open } = aProfile();
  const broken = unopenable();
  const store = await page();
  const row = waiting();
  await save(store, row);
  await worker.deliver();
  await expect.poll(() => stateOf(store, row.id)).toBe('delivered');
  for (let i = 0; i < 3; i++) await worker.deliver();
  expect(inbox.posts).toBe(1);

  broken.mend();
  await worker.deliver();
  const healed = open();
  expect(await stateOf(healed, row.id)).toBe('delivered');
  expect([...safeCopy.rows.keys()]).toEqual([]);
  expect(await lossIn(healed)).toBeUndefined();
  expect(inbox.posts).toBe(1);
});

test('neither place takes it: the page sends it itself, and nobody else does', async () => {
  const safeCopy = aSafeCopy();
  const full = { ...safeCopy, set: () => Promise.reject(new Error('full')) };
  const { worker, page } = aProfile(full);
  const broken = unopenable();
  const store = await page();
  const row = waiting();
  await save(store, row);
  await expect.poll(() => stateOf(store, row.id)).toBe('delivered');
  broken.mend();
  await worker.deliver();
  expect(inbox.posts).toBe(1);
});

test('the safe copy has it and takes no more: nothing leaves that the next life would send again', async () => {
  const safeCopy = aSafeCopy();
  let full = false;
  const set = (key: string, value: unknown) =>
    full ? Promise.reject(new Error('full')) : safeCopy.set(key, value);
  const { worker, page, open } = aProfile({ ...safeCopy, set });
  unopenable();
  const row = waiting();
  await save(open(), row);
  full = true;
  for (let i = 0; i < 3; i++) await worker.deliver();
  expect(inbox.posts).toBe(0);
  full = false;
  await worker.deliver();
  expect(inbox.posts).toBe(1);
  const shown = await page();
  expect(await stateOf(shown, row.id)).toBe('delivered');
});

test('what the database has is left to who can read it', async () => {
  const { worker, page, open } = aProfile();
  const first = open();
  const row = waiting();
  await save(first, row);
  const broken = unopenable();
  await worker.deliver();
  const store = await page();
  expect(await stateOf(store, row.id)).toBe('waiting');
  expect(inbox.posts).toBe(0);
  broken.mend();
  await worker.deliver();
  expect([inbox.posts, await stateOf(first, row.id)]).toEqual([1, 'delivered']);
});

test('a database that is only slow may have the end of it: nothing is sent until it says', async () => {
  const { safeCopy, open } = aProfile();
  const row = waiting();
  await safeCopy.set(`requests/${row.id}`, { ...row, aside: true });
  vi.spyOn(indexedDB, 'open').mockImplementation(
    () => new (IDBOpenDBRequest as unknown as new () => IDBOpenDBRequest)(),
  );
  await aWorker(open).deliver();
  expect(inbox.posts).toBe(0);
});

test('a request taken back, or deleted, in a page in memory is not sent by the worker', async () => {
  const { worker, page } = aProfile();
  const broken = unopenable();
  const store = await page();
  const [back, gone] = [waiting(), waiting()];
  for (const row of [back, gone]) await save(store, { ...row, dueAt: now() + 60_000 });
  const message = { id: crypto.randomUUID(), subject: 's', body: 'b' };
  await updateRequest(store, back.id, (row) => withdraw(row, message, now())?.row);
  await store.remove('requests', gone.id);
  broken.mend();
  await worker.deliver();
  const shown = await page();
  expect(await stateOf(shown, back.id)).toBe('withdrawn');
  expect(await stateOf(shown, gone.id)).toBeUndefined();
  expect(inbox.posts).toBe(0);
});

test('deleted in a page in memory: the database that comes back does not bring it back', async () => {
  const { worker, page, open } = aProfile();
  const first = open();
  const [gone, also] = [waiting(), waiting()];
  for (const row of [gone, also]) await save(first, { ...row, dueAt: now() + 60_000 });
  const broken = unopenable();
  const store = await page();
  await store.remove('requests', gone.id);
  await store.change(['requests'], async (rows) => rows.remove('requests', also.id));
  broken.mend();
  // Any news from a window that has the database.
  await first.putBeforeUnload('settings', {
    id: 'settings',
    language: '',
    theme: '',
    keepDraft: true,
  });
  await expect.poll(() => store.persistence).toBe('persistent');
  expect(await first.count('requests')).toBe(0);
  await worker.deliver();
  expect(inbox.posts).toBe(0);
});

test('deleted while the worker takes it in: it does not come back', async () => {
  const { safeCopy, open } = aProfile();
  const [store, other] = [open(), open()];
  await Promise.all([store.ready, other.ready]);
  for (let i = 0; i < 30; i++) {
    const row = waiting();
    await safeCopy.set(`requests/${row.id}`, { ...row, aside: true });
    await Promise.all([store.mergeShared(), other.remove('requests', row.id)]);
    expect(await stateOf(store, row.id)).toBeUndefined();
  }
});

test('sent again by the person in a page in memory: once', async () => {
  const { worker, page, open } = aProfile();
  const first = open();
  const { dueAt: _none, ...rest } = waiting();
  const row = { ...rest, state: 'refused', asksAt: now() } as const;
  await save(first, row);
  await updateRequest(first, row.id, (r) => ({ ...r, state: 'uncertain' }), true);
  const broken = unopenable();
  const store = await page();
  await updateRequest(store, row.id, (r) => resend(r, now()), true);
  broken.mend();
  await Promise.all([worker.deliver(), worker.deliver()]);
  await expect.poll(() => stateOf(store, row.id)).toBe('delivered');
  expect(inbox.posts).toBe(1);
});
