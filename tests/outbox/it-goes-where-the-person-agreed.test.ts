import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aRequest, email, NOW, webhook } from '../../scripts/drive/rows';
import { deliver, nextDeliveryAt } from '../../src/outbox/deliver';
import { newRequest, send } from '../../src/outbox/send';
import { updateRequest } from '../../src/outbox/update-request';
import shipped from '../../src/pack/default/pack.json';
import type { Pack, Route } from '../../src/pack/schema';
import {
  confirmSent,
  dismiss,
  isOverdue,
  reroute,
  resend,
  snooze,
  withdraw,
} from '../../src/request/actions';
import { firstUsable, routesFor } from '../../src/request/destinations';
import { claim, markSending, recordOutcome } from '../../src/request/lifecycle';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { type Request, referenceFor } from '../../src/request/request';
import { openStore } from '../../src/store/store';
import { aSafeCopy } from '../store/copy';

const science: Route = { ...webhook(), id: 'science', units: ['science'], fallback: 'mail' };
const general: Route = { ...webhook('https://all.example/'), id: 'all', fallback: 'mail' };
const withSignIn: Route = {
  ...webhook('https://signed.example/'),
  id: 'signed',
  signIn: { clientId: crypto.randomUUID(), tenant: 't', scope: 's' },
  for: ['mentoring'],
  fallback: 'all',
} as Route;
const pack = { ...shipped, routes: [withSignIn, general, science, email] } as unknown as Pack;
const ids = (chain: readonly Route[]) => chain.map((route) => route.id);

test('the route for the faculty before the one for all, then its fallbacks, and always an email at the end', () => {
  expect(ids(routesFor(pack, 'coaching', 'science'))).toEqual(['science', 'mail']);
  expect(ids(routesFor(pack, 'coaching', 'arts'))).toEqual(['all', 'mail']);
  expect(
    ids(routesFor({ ...pack, routes: [{ ...general, fallback: undefined }] }, 'coaching', '')),
  ).toEqual(['all', 'contact']);
  const chain = routesFor(pack, 'mentoring', 'arts');
  expect(firstUsable(chain, { signIn: true }).id).toBe('signed');
  expect(firstUsable(chain, { signIn: false }).id).toBe('all');
});

/** As its only window. */
const sent = async (...all: Parameters<typeof send>) => (await send(...all)) as Request;
const reviewed = () => {
  const id = crypto.randomUUID();
  const answers = { ...EMPTY_ANSWERS, kind: 'coaching', unit: 'science', name: 'T' } as const;
  return {
    id,
    answers: { ...answers, topics: [], meeting: [] },
    message: { subject: referenceFor(id), body: 'b' },
  };
};
const sending = (allow: boolean | 'never') => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  const asked: string[] = [];
  const host = {
    signIn: undefined,
    wake: undefined,
    requestPermission: (origin: string) => {
      asked.push(origin);
      return allow === 'never' ? new Promise<boolean>(() => undefined) : Promise.resolve(allow);
    },
  };
  return { store, host, asked, with: { host, store, pack, say: String, now: () => NOW } };
};

test('Send: the draft is gone and the request waits, in one step; twice is once', async () => {
  const { store, asked, with: around } = sending(true);
  await store.putBeforeUnload('drafts', { id: 'draft', answers: EMPTY_ANSWERS, at: NOW });
  const one = reviewed();
  const row = await sent(one, around);
  expect(asked).toEqual(['https://flow.example']);
  expect([row.state, row.route.id]).toEqual(['waiting', 'science']);
  expect(await store.get('drafts', 'draft')).toBeUndefined();
  await send(one, around);
  expect(await store.count('requests')).toBe(1);
});

test('permission refused: it goes the next way instead', async () => {
  const row = await sent(reviewed(), sending(false).with);
  expect([row.state, row.route.id]).toEqual(['ready', 'mail']);
});

test('permission refused: a way that this host cannot go is passed over, and never waited for', async () => {
  const { store, with: around } = sending(false);
  const signed = { ...withSignIn, for: undefined, fallback: 'mail' };
  const first = { ...science, fallback: 'signed' };
  const row = await sent(reviewed(), {
    ...around,
    pack: { ...pack, routes: [first, signed, email] } as unknown as Pack,
  });
  expect([row.state, row.route.id]).toEqual(['ready', 'mail']);

  const stranded = aRequest({ route: withSignIn });
  await store.change(['requests'], async (rows) => {
    rows.remove('requests', row.id);
    rows.put('requests', stranded);
  });
  expect(await nextDeliveryAt(store, NOW, false)).toBeUndefined();
  expect(await nextDeliveryAt(store, NOW, true)).toBe(NOW);
});

test('the worker hears of it as soon as it is saved, whatever becomes of the popup', async () => {
  const { store, host, with: around } = sending('never');
  let woken = 0;
  const wake = () => {
    woken++;
  };
  void send(reviewed(), { ...around, host: { ...host, wake } });
  await expect.poll(() => woken).toBe(1);
  expect(await store.count('requests')).toBe(1);
});

test('that it is leaving is in the safe copy before the first byte leaves', async () => {
  const safeCopy = aSafeCopy();
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()), safeCopy });
  const row = aRequest();
  await store.change(['requests'], async (rows) => rows.put('requests', row), true);
  let copied: unknown;
  const fetch = async () => {
    copied = structuredClone(safeCopy.rows.get(`requests/${row.id}`));
    return new Response(null, { status: 202 });
  };
  await deliver({ store, owner: 'w', now: () => NOW, random: Math.random, fetch });
  expect(copied).toMatchObject({ state: 'sending', lease: { left: true } });
});

test('a message that takes a request back is not chased for a reply', () => {
  const late = NOW + 20 * 86_400_000;
  const message = { id: crypto.randomUUID(), subject: 's', body: 'b' };
  const told = aRequest({ state: 'told', route: email, asksAt: NOW });
  const notice = withdraw(told, message, late)?.notice as typeof told;
  const sent = confirmSent(notice, late) as typeof told;
  expect(sent.asksAt).toBeUndefined();
  expect(isOverdue({ ...sent, asksAt: late }, late + 1)).toBe(false);
});

test('after “leave it”, an answer that comes late sends nothing again', () => {
  const lease = { owner: 'w', until: NOW, left: true } as const;
  const row = aRequest({ state: 'uncertain', lease, left: true, dueAt: undefined });
  const left = dismiss(row, NOW) as typeof row;
  const late = { is: 'later', reason: 'failing', taken: true } as const;
  expect(recordOutcome(left, 'w', late, NOW, Math.random)).toBeUndefined();
});

test('permission refused while the worker had it in hand: it still goes the next way, and only that', async () => {
  const { store, with: around } = sending(false);
  const one = reviewed();
  const watching = store.watch(['requests'], () => {
    watching();
    void updateRequest(store, one.id, (row) => claim(row, 'worker', NOW));
  });
  const row = await sent(one, around);
  expect([row.state, row.route.id]).toEqual(['ready', 'mail']);
  expect(markSending(row, 'worker', NOW)).toBeUndefined();
});

test('a popup that dies while the browser asks has lost nothing, and nothing is sent without a yes', async () => {
  const { store, with: around } = sending('never');
  const one = reviewed();
  void send(one, around);
  await store.ready;
  await new Promise((resolve) => setTimeout(resolve, 50));
  const fetches: unknown[] = [];
  await deliver({
    store,
    owner: 'worker',
    now: () => NOW,
    random: Math.random,
    fetch: async (url) => {
      fetches.push(url);
      return new Response();
    },
    hasPermission: async () => false,
  });
  const row = await store.get('requests', one.id);
  expect([row?.state, row?.reason, row?.asksAt]).toEqual(['waiting', 'permission', NOW]);
  expect(fetches).toEqual([]);
});

test('a request that poisons its sender does not hold up those behind it', async () => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  const poison = Array.from({ length: 10 }, () =>
    aRequest({ dueAt: NOW - 5, route: { ...webhook(), url: 'broken' } as Route }),
  );
  const good = aRequest();
  await store.change(['requests'], async (rows) => {
    for (const row of [...poison, good]) rows.put('requests', row);
  });
  const fetch = async () => new Response(null, { status: 202 });
  await deliver({ store, owner: 'w', now: () => NOW, random: Math.random, fetch });
  expect((await store.get('requests', good.id))?.state).toBe('delivered');
});

test('what is sent by one way cannot be sent by another while it may have arrived', () => {
  for (const state of ['delivered', 'uncertain', 'told', 'sending', 'withdrawn'] as const) {
    expect(reroute(aRequest({ state }), email, NOW)).toBeUndefined();
  }
  expect(reroute(aRequest({ left: true }), email, NOW)).toBeUndefined();
  expect(reroute(aRequest({ state: 'refused' }), email, NOW)?.state).toBe('ready');
});

test('taking back: silent while nothing left, a message of its own after', () => {
  const message = { id: crypto.randomUUID(), subject: 's', body: 'b' };
  expect(withdraw(aRequest(), message, NOW)?.notice).toBeUndefined();
  expect(withdraw(aRequest({ left: true }), message, NOW)?.notice?.state).toBe('waiting');
  const told = aRequest({ state: 'told', route: email });
  expect(withdraw(told, message, NOW)?.notice?.state).toBe('ready');
  expect(withdraw(aRequest({ state: 'sending' }), message, NOW)).toBeUndefined();
});

test('sent again by a way that only the person can go, it is theirs to send, and still in doubt', () => {
  // Brought from a device that could send it by itself.
  const row = aRequest({ state: 'uncertain', reason: 'imported', route: email, dueAt: undefined });
  const ready = resend(row, NOW) as typeof row;
  expect([ready.state, ready.asksAt, ready.dueAt, ready.left]).toEqual([
    'ready',
    NOW,
    undefined,
    true,
  ]);
  expect(reroute(ready, webhook(), NOW)).toBeUndefined();
  expect(confirmSent(ready, NOW)?.state).toBe('told');
});

test('a reply that is overdue asks once, and again only after the snooze', () => {
  const form = { replyDays: 10, keepDays: 90 };
  const ready = newRequest(
    reviewed(),
    { unit: '', topics: [], meeting: [], extra: [] },
    form,
    email,
    NOW,
  );
  const told = confirmSent(ready, NOW);
  // The day that was named still counts.
  const over = new Date(ready.replyBy).setHours(24, 0, 0, 0);
  expect(told?.asksAt).toBe(over);
  const later = snooze(told as typeof ready, over + 1);
  expect(later?.asksAt).toBe(over + 1 + 7 * 86_400_000);
  expect(resend(told as typeof ready, NOW)).toBeUndefined();
});
