import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aRequest, NOW, webhook } from '../../scripts/drive/rows';
import { deliver } from '../../src/outbox/deliver';
import { workerPass } from '../../src/outbox/in-worker';
import type { Route } from '../../src/pack/schema';
import { openStore, type Store } from '../../src/store/store';
import { aSafeCopy } from '../store/copy';

const accept = async () => new Response(null, { status: 202 });

/** A worker around that store; what it showed and planned. */
const worker = (store: Store) => {
  const badges: number[] = [];
  const alarms: (number | undefined)[] = [];
  const looking = {
    store,
    owner: 'worker',
    now: () => NOW,
    random: () => 0.5,
    fetch: accept,
    hasPermission: async () => true,
    showBadge: async (count: number) => void badges.push(count),
    wakeAt: async (at: number | undefined) => void alarms.push(at),
  };
  return { badges, alarms, look: () => workerPass(looking) };
};

test('a database that does not open in time: the badge stays, and it looks again in a minute', async () => {
  const store = openStore({ account: new Promise(() => undefined), limit: 5 });
  const { badges, alarms, look } = worker(store);
  await look();
  expect(store.persistence).toBe('memory-only');
  expect([badges, alarms]).toEqual([[], [NOW + 60_000]]);
  store.close();
});

test('a database that opens: what is due goes, the badge counts, the next look is planned', async () => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  const due = aRequest();
  const asking = aRequest({ state: 'refused', dueAt: undefined, asksAt: NOW });
  const permitted = aRequest({ dueAt: undefined, asksAt: NOW, reason: 'permission' });
  const later = aRequest({ dueAt: NOW + 600_000 });
  await store.change(['requests'], async (rows) => {
    for (const row of [due, asking, permitted, later]) rows.put('requests', row);
  });
  const { badges, alarms, look } = worker(store);
  await look();
  for (const row of [due, permitted]) {
    expect((await store.get('requests', row.id))?.state).toBe('delivered');
  }
  expect([badges, alarms]).toEqual([[1], [NOW + 60_000, NOW + 600_000]]);
  store.close();
});

test('that it left is in the second place too before the first byte goes', async () => {
  const kept = aSafeCopy();
  const slow = { ...kept, set: (key: string, value: unknown) => late(() => kept.set(key, value)) };
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()), safeCopy: slow });
  const row = aRequest();
  await store.change(['requests'], async (rows) => rows.put('requests', row), true);
  const seen: unknown[] = [];
  await deliver({
    store,
    owner: 'w',
    now: () => NOW,
    random: () => 0.5,
    fetch: async (_url, init) => {
      if (init?.method === 'POST') seen.push(kept.rows.get(`requests/${row.id}`));
      return accept();
    },
  });
  expect(seen).toMatchObject([{ state: 'sending', lease: { left: true } }]);
  store.close();
});

test('what no sign-in can send from here comes to the person, and is not looked for again and again', async () => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  const signIn = { clientId: crypto.randomUUID(), tenant: 't', scope: 's' };
  const row = aRequest({ route: { ...webhook(), signIn } as Route });
  await store.change(['requests'], async (rows) => rows.put('requests', row));
  const { badges, alarms, look } = worker(store);
  await look();
  const found = await store.get('requests', row.id);
  expect([found?.state, found?.reason]).toEqual(['waiting', 'sign-in-unsupported']);
  expect([badges, alarms]).toEqual([[1], [NOW + 60_000, undefined]]);
  store.close();
});

/** After what the database does in between. */
const late = <R>(work: () => Promise<R>) =>
  new Promise<R>((resolve) => setTimeout(() => resolve(work()), 20));
