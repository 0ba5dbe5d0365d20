/** 1,000 requests, three senders racing over one real store, a real receiver on localhost, and at
 * every step a fault at random. Repeat a run with WAYMARK_SEED. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { FAULTS, type Fault } from '../../scripts/inbox/faults';
import { type Inbox, serveInbox } from '../../scripts/inbox/server';
import { resend } from '../../src/outbox/choices';
import { deliver, step } from '../../src/outbox/deliver';
import type { Request } from '../../src/request/request';
import { openStore, type Store } from '../../src/store/store';
import { aRequest, NOW, seeded, seedOfRun, webhook } from './rows';

const COUNT = Number(process.env.WAYMARK_REQUESTS ?? 1000);
const HOUR = 3_600_000;

let inbox: Inbox | undefined;
const stores: Store[] = [];
afterEach(async () => {
  for (const store of stores.splice(0)) store.close();
  await inbox?.close();
});

test('faults at random: what is delivered is there, what is refused is not, nothing is missing', async () => {
  const seed = seedOfRun();
  console.log(`seed ${seed}`);
  const random = seeded(seed);
  const among = <T>(list: readonly T[]) => list[Math.floor(random() * list.length)] as T;

  // Some are poison: the receiver always treats them the same way.
  const poison = new Map<string, Fault>();
  let calm = false;
  inbox = await serveInbox({
    port: 0,
    slow: 400,
    faults: (id) => {
      if (calm) return 'none';
      return poison.get(id) ?? (random() < 0.6 ? among(FAULTS) : 'none');
    },
  });
  const route = webhook(inbox.url);
  const nowhere = webhook('http://127.0.0.1:9/requests');
  const rows = Array.from({ length: COUNT }, (_, i) =>
    aRequest({ route: i % 100 === 99 ? nowhere : route }),
  );
  for (const [i, row] of rows.entries()) {
    if (i % 50 === 0) poison.set(row.id, among(['error-before', 'error-after', 'busy', 'slow']));
  }

  const name = crypto.randomUUID();
  const open = () => {
    const store = openStore({ account: Promise.resolve(name) });
    stores.push(store);
    return store;
  };
  const view = open();
  await view.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });

  let clock = NOW;
  let posts = 0;
  let kills = 0;
  let overlaps = 0;
  const onTheWay = new Set<string>();
  /** What a browser tells the page, and no more: it hides the answer where CORS forbids it. */
  const asBrowser: typeof fetch = async (input, init) => {
    if (init?.method === 'HEAD') return fetch(input, { ...init, mode: 'cors' });
    const id = new Headers(init?.headers).get('idempotency-key') as string;
    if (onTheWay.has(id)) overlaps++;
    onTheWay.add(id);
    posts++;
    try {
      const response = await fetch(input, {
        ...init,
        signal: AbortSignal.timeout(calm ? 10_000 : 150),
      });
      if (response.headers.get('access-control-allow-origin') !== '*') throw new TypeError('CORS');
      return response;
    } finally {
      onTheWay.delete(id);
    }
  };
  /** One window or worker; where `dies`, everything it does hangs from some moment on. */
  const sender = (owner: string, dies: boolean) => {
    const never = new Promise<never>(() => undefined);
    let steps = dies ? Math.floor(random() * 40) : Number.POSITIVE_INFINITY;
    const alive =
      <A extends unknown[], R>(work: (...args: A) => Promise<R>) =>
      async (...args: A): Promise<R> => {
        if (steps-- <= 0) return never;
        const result = await work(...args);
        return steps-- <= 0 ? never : result;
      };
    const store = open();
    const mortal: Store = { ...store, change: alive(store.change), page: alive(store.page) };
    const done = deliver({
      store: mortal,
      owner,
      now: () => clock,
      random,
      fetch: alive(asBrowser),
      online: () => random() > 0.02,
    });
    // A dead one never says so; its time is over when its store is closed.
    return dies ? Promise.race([done, new Promise((r) => setTimeout(r, 60))]) : done;
  };

  const all = () => view.all('requests');
  const waiting = () => view.page('dueAt', Number.POSITIVE_INFINITY, 1);
  for (let round = 0; (await waiting()).length > 0; round++) {
    const dies = random() < 0.3;
    if (dies) kills++;
    await Promise.all([
      sender(`window-${round}`, false),
      sender(`other-${round}`, dies),
      sender(`worker-${round}`, random() < 0.1),
    ]);
    // Asleep for hours, now and then a week; and sometimes the clock goes back.
    const leap = random();
    if (leap < 0.05) clock -= 3 * HOUR;
    else if (leap < 0.1) clock += 168 * HOUR;
    else clock += random() * 2 * HOUR;
    expect(round, 'it ends').toBeLessThan(400);
  }

  const ended = await all();
  const by = (state: Request['state']) => ended.filter((row) => row.state === state);
  const there = inbox.taken;
  expect(ended.length).toBe(COUNT);
  expect(ended.filter((row) => !['delivered', 'refused', 'uncertain'].includes(row.state))).toEqual(
    [],
  );
  expect(by('delivered').filter((row) => !there.has(row.id))).toEqual([]);
  expect(by('refused').filter((row) => there.has(row.id))).toEqual([]);
  expect([...there.values()].filter((times) => times !== 1)).toEqual([]);
  expect(overlaps, 'two senders with one request at the same time').toBe(0);
  const uncertain = by('uncertain');
  const arrived = uncertain.filter((row) => there.has(row.id)).length;

  // The person resends what is uncertain, with the faults off.
  calm = true;
  for (const row of uncertain) await step(view, row.id, (r) => resend(r, clock));
  await deliver({ store: view, owner: 'person', now: () => clock, random, fetch: asBrowser });
  const after = await all();
  expect(after.filter((row) => row.state === 'uncertain')).toEqual([]);
  for (const row of uncertain) expect(there.get(row.id)).toBe(1);

  console.log(
    [
      `${COUNT} requests, ${posts} tries, ${kills} senders killed`,
      `${by('delivered').length} delivered, each of them at the receiver`,
      `${by('refused').length} refused, none of them at the receiver`,
      `${uncertain.length} may have arrived: ${arrived} had, ${uncertain.length - arrived} had not`,
      `after the resend each of those ${uncertain.length} is there exactly once; 0 missing, 0 twice`,
    ].join('\n'),
  );
}, 300_000);
