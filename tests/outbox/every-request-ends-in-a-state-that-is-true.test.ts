/** Many requests, three senders racing over one real store, a real receiver on localhost, and at
 * every step a fault at random. Repeat a run with WAYMARK_SEED. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test } from 'vitest';
import { aRequest, NOW, seeded, seedOfRun, webhook } from '../../scripts/drive/rows';
import { FAULTS, type Fault } from '../../scripts/inbox/faults';
import { type Inbox, serveInbox } from '../../scripts/inbox/server';
import { deliver } from '../../src/outbox/deliver';
import { updateRequest } from '../../src/outbox/update-request';
import { resend } from '../../src/request/actions';
import type { Request } from '../../src/request/request';
import { openStore, type Store } from '../../src/store/store';

const COUNT = Number(process.env.WAYMARK_REQUESTS ?? (process.env.WAYMARK_SOAK ? 1000 : 120));
const HOUR = 3_600_000;

/** One POST as seen from outside: what the page could read of the answer, and what that says. */
interface Try {
  read: 'yes' | 'no' | 'again' | 'nothing';
  again: boolean;
}
const saysOf = (status: number, type: string, body: string): Try['read'] => {
  if (status === 202 && /json/.test(type) && body.endsWith('}')) return 'yes';
  if (status === 425 || status === 429) return 'again';
  return status >= 400 && status < 500 && status !== 408 ? 'no' : 'nothing';
};
async function listen(one: Try, response: Response): Promise<void> {
  const type = response.headers.get('content-type') ?? '';
  one.read = saysOf(response.status, type, await response.clone().text());
  one.again = [408, 425, 429, 500, 503].includes(response.status);
}

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
  const met = new Map<string, number>();
  const meet = <F extends string>(fault: F): F => {
    met.set(fault, (met.get(fault) ?? 0) + 1);
    return fault;
  };
  let calm = false;
  inbox = await serveInbox({
    port: 0,
    slow: 400,
    faults: (id) => {
      if (calm) return 'none';
      return meet(poison.get(id) ?? (random() < 0.6 ? among(FAULTS) : 'none'));
    },
  });
  const route = webhook(inbox.url);
  const NOWHERE = 'http://127.0.0.1:9/requests';
  const nowhere = webhook(NOWHERE);
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
  let spells = 0;
  let overlaps = 0;
  const mortal = new Set<string>();
  const onTheWay = new Set<string>();
  const tries = new Map<string, Try[]>();
  const unasked: string[] = [];
  const sentBy: Record<string, number> = {};
  /** No network for this round, and whether the browser knows. */
  let spell: 'none' | 'known' | 'unknown' = 'none';
  /** What a browser tells the page, and no more: it hides the answer where CORS forbids it. */
  const asBrowser =
    (who: string): typeof fetch =>
    async (to, init) => {
      if (spell !== 'none') throw new TypeError(meet('offline'));
      // Nobody listens there: a connection that is really refused, to the knock or to the request itself.
      const input = !calm && random() < 0.04 ? NOWHERE : to;
      if (input === NOWHERE) meet('connection refused');
      if (init?.method !== 'POST') return fetch(input, init);
      const id = new Headers(init?.headers).get('idempotency-key') as string;
      if (onTheWay.has(id)) overlaps++;
      onTheWay.add(id);
      posts++;
      const earlier = tries.get(id) ?? [];
      // By itself it comes again only where the receiver was read to ask for that.
      if (!calm && earlier.some((one) => !one.again)) unasked.push(id);
      const one: Try = { read: 'nothing', again: false };
      tries.set(id, [...earlier, one]);
      try {
        const response = await fetch(input, {
          ...init,
          signal: AbortSignal.timeout(calm ? 10_000 : 150),
        });
        if (response.headers.get('access-control-allow-origin') !== '*')
          throw new TypeError('CORS');
        await listen(one, response);
        if (one.read === 'yes') sentBy[who] = (sentBy[who] ?? 0) + 1;
        return response;
      } finally {
        onTheWay.delete(id);
      }
    };
  /** One window or worker; where `dies`, everything it does hangs from some moment on. */
  const sender = (who: string, round: number, dies: boolean) => {
    const owner = `${who}-${round}`;
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
    if (dies) mortal.add(owner);
    const failing: Store = {
      ...store,
      change: alive(store.change),
      requestsBy: alive(store.requestsBy),
    };
    const done = deliver({
      store: failing,
      owner,
      now: () => clock,
      random,
      fetch: alive(asBrowser(who)),
      online: () => spell !== 'known' && random() > 0.02,
    });
    // A dead one never says so; its time is over when its store is closed.
    return dies ? Promise.race([done, new Promise((r) => setTimeout(r, 60))]) : done;
  };

  const all = () => view.all('requests');
  const waiting = () => view.requestsBy('dueAt', Number.POSITIVE_INFINITY, 1);
  for (let round = 0; (await waiting()).length > 0; round++) {
    const [oneDies, workerDies] = [random() < 0.3, random() < 0.1];
    kills += Number(oneDies) + Number(workerDies);
    spell = random() < 0.1 ? among(['known', 'unknown'] as const) : 'none';
    if (spell !== 'none') spells++;
    await Promise.all([
      sender('one window', round, false),
      sender('another', round, oneDies),
      sender('the worker', round, workerDies),
    ]);
    for (const store of stores.splice(1)) store.close();
    // Asleep for hours, now and then a week; and sometimes the clock goes back.
    const leap = random();
    if (leap < 0.05) clock -= 3 * HOUR;
    else if (leap < 0.1) clock += 168 * HOUR;
    else clock += random() * 2 * HOUR;
    expect(round, 'it ends').toBeLessThan(400);
  }

  const ended = await all();
  const by = (state: Request['state']) => ended.filter((row) => row.state === state);
  const there = inbox.arrivals;
  expect(ended.length).toBe(COUNT);
  expect(ended.filter((row) => !['delivered', 'refused', 'uncertain'].includes(row.state))).toEqual(
    [],
  );
  expect(by('delivered').filter((row) => !there.has(row.id))).toEqual([]);
  expect(by('refused').filter((row) => there.has(row.id))).toEqual([]);
  expect(unasked, 'sent again by itself, though nobody asked for it').toEqual([]);
  expect(overlaps, 'two senders with one request at the same time').toBe(0);
  const uncertain = by('uncertain');
  const arrived = uncertain.filter((row) => there.has(row.id)).length;
  // Doubt has a cause that can be seen from outside: nothing readable, or a sender that died.
  const doubtful = ({ id, lease }: Request) =>
    mortal.has(lease?.owner.split('/')[0] ?? '') ||
    (tries.get(id) ?? []).some((one) => one.read === 'nothing');
  expect(uncertain.filter((row) => !doubtful(row))).toEqual([]);
  const repeatsBefore = repeats(inbox);

  // It was a race, and each of the faults was met; few requests cannot meet all.
  const named = [...FAULTS, 'connection refused', 'offline'];
  if (COUNT >= 400) {
    expect(Object.keys(sentBy).sort()).toEqual(['another', 'one window', 'the worker']);
    expect(named.filter((fault) => !met.has(fault))).toEqual([]);
    expect(Math.min(kills, spells)).toBeGreaterThan(0);
  }

  // The person resends what is uncertain, with the faults off.
  calm = true;
  spell = 'none';
  for (const row of uncertain) await updateRequest(view, row.id, (r) => resend(r, clock));
  await deliver({
    store: view,
    owner: 'person',
    now: () => clock,
    random,
    fetch: asBrowser('the person'),
  });
  const after = await all();
  expect(after.filter((row) => row.state === 'uncertain')).toEqual([]);
  const stored = inbox.received.map((wire) => wire.id);
  const twice = stored.length - new Set(stored).size;
  const missing = [...by('delivered'), ...uncertain].filter((row) => !stored.includes(row.id));
  expect({ twice, missing }).toEqual({ twice: 0, missing: [] });
  expect(after.filter((row) => row.state === 'refused' && there.has(row.id))).toEqual([]);

  console.log(
    [
      `seed ${seed}: ${COUNT} requests, ${posts} tries, ${kills} senders killed, ${spells} offline spells`,
      `accepted by ${Object.entries(sentBy)
        .map(([who, count]) => `${who} ${count}`)
        .join(', ')}`,
      `faults met: ${[...met].map(([fault, count]) => `${fault} ${count}`).join(', ')}`,
      `${by('delivered').length} delivered, each of them at the receiver`,
      `${by('refused').length} refused, none of them at the receiver`,
      `${uncertain.length} may have arrived: ${arrived} had, ${uncertain.length - arrived} had not`,
      `${repeatsBefore} repeats that a failing receiver asked for, ${repeats(inbox) - repeatsBefore} by the resend, each kept out by its id`,
      `after the resend: ${missing.length} missing, ${twice} twice`,
    ].join('\n'),
  );
}, 300_000);

const repeats = (inbox: Inbox) =>
  [...inbox.arrivals.values()].reduce((sum, times) => sum + times - 1, 0);
