import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { reroute, resend, snooze, tell, withdraw } from '../../src/outbox/choices';
import { deliver } from '../../src/outbox/deliver';
import { routesFor, usable } from '../../src/outbox/routes';
import { newRequest, send } from '../../src/outbox/send';
import shipped from '../../src/pack/default/pack.json';
import type { Pack, Route } from '../../src/pack/schema';
import { EMPTY_ANSWERS, referenceFor } from '../../src/request/request';
import { openStore } from '../../src/store/store';
import { aRequest, email, NOW, webhook } from './rows';

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

test('the route for the faculty before the one for all, then its fallbacks, and always an e-mail at the end', () => {
  expect(ids(routesFor(pack, 'coaching', 'science'))).toEqual(['science', 'mail']);
  expect(ids(routesFor(pack, 'coaching', 'arts'))).toEqual(['all', 'mail']);
  expect(
    ids(routesFor({ ...pack, routes: [{ ...general, fallback: undefined }] }, 'coaching', '')),
  ).toEqual(['all', 'contact']);
  const chain = routesFor(pack, 'mentoring', 'arts');
  expect(usable(chain, { signIn: true }).id).toBe('signed');
  expect(usable(chain, { signIn: false }).id).toBe('all');
});

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
    allowOrigin: (origin: string) => {
      asked.push(origin);
      return allow === 'never' ? new Promise<boolean>(() => undefined) : Promise.resolve(allow);
    },
  };
  return { store, host, asked, with: { host, store, pack, say: String, now: () => NOW } };
};

test('Send: the draft is gone and the request waits, in one step; twice is once', async () => {
  const { store, asked, with: around } = sending(true);
  await store.putNow('drafts', { id: 'draft', answers: EMPTY_ANSWERS, at: NOW });
  const one = reviewed();
  const row = await send(one, around);
  expect(asked).toEqual(['https://flow.example']);
  expect([row.state, row.route.id]).toEqual(['waiting', 'science']);
  expect(await store.get('drafts', 'draft')).toBeUndefined();
  await send(one, around);
  expect(await store.count('requests')).toBe(1);
});

test('permission refused: it goes the next way instead', async () => {
  const row = await send(reviewed(), sending(false).with);
  expect([row.state, row.route.id]).toEqual(['ready', 'mail']);
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
    mayReach: async () => false,
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

test('a reply that is overdue asks once, and again only after the snooze', () => {
  const form = { replyDays: 10, keepDays: 90 };
  const ready = newRequest(
    reviewed(),
    { unit: '', topics: [], meeting: [], extra: [] },
    form,
    email,
    NOW,
  );
  const told = tell(ready, NOW);
  expect(told?.asksAt).toBe(ready.replyBy);
  const later = snooze(told as typeof ready, ready.replyBy + 1);
  expect(later?.asksAt).toBe(ready.replyBy + 1 + 7 * 86_400_000);
  expect(resend(told as typeof ready, NOW)).toBeUndefined();
});
