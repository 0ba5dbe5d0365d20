import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { aRequest, NOW, webhook } from '../../scripts/drive/rows';
import { nextDeliveryAt } from '../../src/outbox/deliver';
import { workerPass } from '../../src/outbox/in-worker';
import type { Route } from '../../src/pack/schema';
import type { Request } from '../../src/request/request';
import { openStore, type Store } from '../../src/store/store';
import { aPage, stubPage } from './page';

const stores: Store[] = [];
afterEach(() => {
  for (const store of stores.splice(0)) store.close();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});
const holding = async (rows: readonly Request[]) => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  stores.push(store);
  await store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
  return store;
};

/** A page around that store, which fails as nobody expects as long as `fails` says. */
async function troubled(rows: readonly Request[], fails: () => boolean) {
  stubPage();
  const posts: string[] = [];
  vi.stubGlobal('fetch', async (_url: string, init?: RequestInit) => {
    if (init?.method === 'POST') posts.push(new Headers(init.headers).get('idempotency-key') ?? '');
    return new Response(null, { status: 202 });
  });
  const store = await holding(rows);
  let looks = 0;
  const requestsBy: Store['requestsBy'] = async (...range) => {
    looks++;
    if (fails()) throw new TypeError('nobody thought of this');
    return store.requestsBy(...range);
  };
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date'], now: NOW });
  const stop = aPage({ ...store, requestsBy });
  return { store, posts, stop, looks: () => looks };
}

test('after an error that nobody thought of, delivery goes on by itself', async () => {
  let failing = 3;
  const row = aRequest();
  const { posts, stop } = await troubled([row], () => failing-- > 0);
  // Nothing else happens: no change, no network that comes back, nobody who looks.
  await vi.waitFor(async () => {
    await vi.advanceTimersByTimeAsync(1000);
    expect(posts).toEqual([row.id]);
  }, 10_000);
  stop();
});

test('while the error lasts it tries less and less often, and at least each minute', async () => {
  const { looks, stop } = await troubled([aRequest()], () => true);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  const first = looks();
  expect(first).toBeGreaterThanOrEqual(10);
  expect(first).toBeLessThan(20);
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(looks() - first).toBeGreaterThanOrEqual(9);
  stop();
  const last = looks();
  await vi.advanceTimersByTimeAsync(10 * 60_000);
  expect(looks()).toBe(last);
});

const many = (over: Partial<Request>) => Array.from({ length: 250 }, () => without(aRequest(over)));
const without = (row: Request): Request => {
  const { dueAt, ...rest } = row;
  return dueAt === undefined || row.reason ? rest : row;
};
const asking = { reason: 'permission', asksAt: NOW - 1000 } as const;
const signed: Route = {
  ...webhook(),
  signIn: { clientId: crypto.randomUUID(), tenant: 't', scope: 's' },
} as Route;

test('hundreds that wait for the person hide neither what is due nor what will ask next', async () => {
  const due = aRequest({ dueAt: NOW + 5000 });
  const later = without(aRequest({ state: 'delivered', dueAt: undefined, asksAt: NOW + 9000 }));
  // Nothing here can send those: they are due for ever.
  const elsewhere = many({ route: signed, dueAt: NOW - 1 });
  const store = await holding([...many(asking), ...elsewhere, due, later]);
  expect(await nextDeliveryAt(store, NOW, false)).toBe(NOW + 5000);
  await store.remove('requests', due.id);
  expect(await nextDeliveryAt(store, NOW, false)).toBe(NOW + 9000);
});

test('hundreds that ask for something else do not hide what was permitted meanwhile', async () => {
  const asks = many({ state: 'refused', dueAt: undefined, asksAt: NOW - 2000 });
  const closed = many({ ...asking, route: webhook('https://closed.example/') });
  const permitted = without(aRequest({ ...asking, asksAt: NOW - 1 }));
  // Asked before the clock was set back by a year.
  const ahead = without(aRequest({ ...asking, asksAt: NOW + 365 * 86_400_000 }));
  const store = await holding([...asks, ...closed, permitted, ahead]);
  await workerPass({
    store,
    owner: 'worker',
    now: () => NOW,
    random: () => 0.5,
    fetch: async () => new Response(null, { status: 202 }),
    hasPermission: async (origin) => origin !== 'https://closed.example',
    showBadge: async () => undefined,
    wakeAt: async () => undefined,
  });
  for (const { id } of [permitted, ahead]) {
    expect((await store.get('requests', id))?.state).toBe('delivered');
  }
});
