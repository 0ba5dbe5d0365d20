import 'fake-indexeddb/auto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { aRequest, NOW, webhook } from '../../scripts/drive/rows';
import { signIn } from '../../src/host/sign-in';
import { deliver } from '../../src/outbox/deliver';
import { updateRequest } from '../../src/outbox/update-request';
import { resend } from '../../src/request/actions';
import { MAX_ATTEMPTS } from '../../src/request/lifecycle';
import { openStore, type Store } from '../../src/store/store';

let receiver: Server;
let heard: string[];
let url: string;
let store: Store;
beforeEach(async () => {
  heard = [];
  receiver = createServer((request, response) => {
    heard.push(request.method ?? '');
    request.resume().on('end', () => response.writeHead(202).end());
  });
  await new Promise<void>((done) => receiver.listen(0, '127.0.0.1', done));
  url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
});
afterEach(() => {
  vi.unstubAllGlobals();
  store.close();
  receiver.close();
});

/** A row, and a pass over what is due at `now`, by a browser that believes to be offline. */
async function holding() {
  const row = aRequest({ route: webhook(url), createdAt: NOW, dueAt: NOW });
  await store.change(['requests'], async (tx) => tx.put('requests', row));
  const there = async () => (await store.get('requests', row.id)) ?? row;
  const pass = (now: number, online = false) =>
    deliver({
      store,
      owner: 'page',
      now: () => now,
      random: () => 0,
      fetch: (...args) => fetch(...args),
      online: () => online,
    });
  return { row, there, pass };
}

test('it asks with nothing in it, and sends where somebody is there', async () => {
  const { there, pass } = await holding();
  await pass(NOW);
  expect(heard).toEqual(['HEAD', 'POST']);
  expect((await there()).state).toBe('delivered');
});

test('where nobody is, it says so, waits for a network, and never uses up its tries', async () => {
  const { there, pass } = await holding();
  receiver.close();
  receiver.closeAllConnections();
  for (let i = 1; i < MAX_ATTEMPTS + 20; i++) await pass(NOW + i * 600_000);
  const waits = await there();
  expect([waits.state, waits.reason, waits.attempts]).toEqual(['waiting', 'unreachable', 0]);
});

test('it does not ask again at each look; “Send now” asks at once, and so does a network', async () => {
  const { row, there, pass } = await holding();
  const { port } = receiver.address() as AddressInfo;
  receiver.close();
  receiver.closeAllConnections();
  await pass(NOW);
  expect(await pass(NOW + 1000)).toBe(0);
  await updateRequest(store, row.id, (r) => resend(r, NOW + 2000));
  expect(await pass(NOW + 2000)).toBe(1);
  expect((await there()).reason).toBe('unreachable');
  const back = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(202).end());
  });
  await new Promise<void>((done) => back.listen(port, '127.0.0.1', done));
  // No pause is left to wait for.
  await pass(NOW + 3000, true);
  expect((await there()).state).toBe('delivered');
  back.close();
});

test('a sign-in asks as well, and says that it is offline only where nobody answers', async () => {
  vi.stubGlobal('navigator', { onLine: false });
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push(`${init.method} ${new URL(address).host}`);
    throw new TypeError('Failed to fetch');
  });
  const request = {
    clientId: 'c',
    tenant: 'example.ac.uk',
    scopes: [],
    as: 'person@example.ac.uk',
  };
  expect(await signIn(request, { kind: 'nested' })).toEqual({ refused: 'offline' });
  expect(asked).toEqual(['HEAD login.microsoftonline.com']);
  vi.stubGlobal('fetch', async () => new Response());
  vi.stubGlobal('window', {});
  // There is no bridge here: it went on as far as that.
  expect(await signIn(request, { kind: 'nested' })).toEqual({ refused: 'unsupported' });
});
