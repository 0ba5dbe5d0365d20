import 'fake-indexeddb/auto';
import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Managed } from '../../src/host/host';
import { cachedPack } from '../../src/pack/cached-pack';
import defaultPack from '../../src/pack/default/pack.json';
import { fetchPack, MAX_PACK_BYTES } from '../../src/pack/fetch';
import { loadPack } from '../../src/pack/load';
import { openStore, type Store } from '../../src/store/store';
import { shipped } from './shipped';

const packOf = (version: number) => JSON.stringify({ ...defaultPack, version });
const SHIPPED = defaultPack.version;

let answer: RequestListener;
let asked = 0;
let server: Server;
let address: string;
let store: Store;
let account = 0;

// Loaded when first needed: how long that takes here is not what is tested.
beforeAll(() =>
  Promise.all([import('../../src/pack/organisation-pack'), import('../../src/pack/read')]),
);
beforeEach(async () => {
  asked = 0;
  server = createServer((request, response) => {
    asked++;
    answer(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
  store = openStore({ account: Promise.resolve(`pack-${account++}`) });
  await store.ready;
});
afterEach(() => {
  store.close();
  server.closeAllConnections();
  server.close();
});

const serve =
  (text: string, status = 200): RequestListener =>
  (_, response) => {
    response.writeHead(status, { 'content-type': 'application/json' }).end(text);
  };

/** Starts as Waymark does. `newer` are the packs that came in afterwards. */
async function start(managed: Managed = { packUrl: address }, patience = 10_000) {
  const newer: number[] = [];
  const { pack } = await loadPack({
    store,
    managed: Promise.resolve(managed),
    beside: undefined,
    shipped,
    onNewer: (found) => newer.push(found.pack.version),
    patience,
  });
  return { version: pack.version, pack, newer };
}
const kept = () => store.get('packs', 'pack');
async function until(condition: () => unknown) {
  for (let i = 0; i < 200 && !(await condition()); i++) {
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
/** The next start looks again, whatever the time. */
async function makeDue() {
  await store.change(['packs'], async (rows) => {
    const row = await rows.get('packs', 'pack');
    if (row) rows.put('packs', { ...row, triedAt: 0 });
  });
}

describe('an organisation whose pack has been read once', () => {
  beforeEach(async () => {
    answer = serve(packOf(7));
    expect((await start()).version).toBe(7);
    await until(kept);
    await makeDue();
  });

  const bad: [string, RequestListener, string][] = [
    ['404', serve('gone', 404), 'status'],
    ['a web page', serve('<!doctype html><title>Sign in</title>'), 'invalid'],
    ['half of a pack', serve(packOf(8).slice(0, 9000)), 'invalid'],
    ['a pack without an emergency number', serve(withoutEmergency(8)), 'invalid'],
    ['an older pack', serve(packOf(6)), 'older'],
    ['50 MB', serveEndless, 'large'],
    ['a redirect', (_, r) => void r.writeHead(302, { location: '/other' }).end(), 'unreachable'],
    ['a connection that breaks', (request) => void request.socket.destroy(), 'unreachable'],
  ];
  it.each(bad)('keeps it, and says why, when the address answers with %s', async (_, bad, code) => {
    answer = bad;
    const { version, newer } = await start();
    expect(version).toBe(7);
    await until(async () => (await kept())?.problem);
    expect(await kept()).toMatchObject({ version: 7, problem: { code } });
    expect(newer).toEqual([]);
  });

  it('shows the copy at once and takes a newer one in the background', async () => {
    answer = serve(packOf(8));
    const { version, newer } = await start();
    expect(version).toBe(7);
    await until(() => newer.length);
    expect(newer).toEqual([8]);
    expect(await kept()).toMatchObject({ version: 8 });
    expect((await kept())?.problem).toBeUndefined();
  });

  it('keeps it when policy moves to an address that fails, there and in the worker', async () => {
    answer = serve('gone', 404);
    const moved = { packUrl: `${address}?moved` };
    expect((await start(moved)).version).toBe(7);
    await until(async () => (await kept())?.problem);
    const { version } = await cachedPack(store, Promise.resolve(moved), shipped);
    expect(version).toBe(7);
    // And the failing server is not asked at every start.
    const before = asked;
    await start(moved);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBe(before);
  });

  it('gives way to the pack of the build, everywhere, when policy names none any more', async () => {
    expect((await start({})).version).toBe(SHIPPED);
    expect((await cachedPack(store, Promise.resolve({}), shipped)).version).toBe(SHIPPED);
  });

  it('does not ask again for a quarter of an hour', async () => {
    await start();
    await until(async () => (await kept())?.triedAt);
    const before = asked;
    await start();
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(asked).toBe(before);
  });

  it('goes back to the version that the policy pins', async () => {
    answer = serve(packOf(5));
    expect((await start({ packUrl: address, packVersion: 5 })).version).toBe(5);
  });

  const served: [string, RequestListener, string][] = [
    ['serves another', serve(packOf(9)), 'pinned'],
    ['is down', serve('gone', 404), 'status'],
    ['does not answer', (request) => void request.socket.destroy(), 'unreachable'],
  ];
  it.each(served)(
    'a pinned version is the only one in force, while the address %s: not the copy in hand, in pages and worker',
    async (_, listener, code) => {
      answer = listener;
      const pinned = { packUrl: address, packVersion: 5 };
      const { version, newer } = await start(pinned);
      expect(version).toBe(SHIPPED);
      await until(async () => (await kept())?.problem);
      expect((await kept())?.problem?.code).toBe(code);
      expect((await cachedPack(store, Promise.resolve(pinned), shipped)).version).toBe(SHIPPED);
      expect(newer).toEqual([]);
      // It is looked for no more often than any other.
      const before = asked;
      for (let i = 0; i < 3; i++) expect((await start(pinned)).version).toBe(SHIPPED);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(asked).toBe(before);
      // It comes, and is kept.
      await makeDue();
      answer = serve(packOf(5));
      await start(pinned);
      await until(async () => (await kept())?.version === 5);
      expect((await start(pinned)).version).toBe(5);
      expect((await cachedPack(store, Promise.resolve(pinned), shipped)).version).toBe(5);
    },
  );

  it('is used again when the policy names no version any more, or this one', async () => {
    answer = serve('gone', 404);
    expect((await start({ packUrl: address, packVersion: 5 })).version).toBe(SHIPPED);
    expect((await start({ packUrl: address, packVersion: 7 })).version).toBe(7);
    expect((await start()).version).toBe(7);
  });

  it('looks at once for another version when the policy names one', async () => {
    await start();
    await until(async () => (await kept())?.triedAt);
    const before = asked;
    answer = serve(packOf(6));
    expect((await start({ packUrl: address, packVersion: 6 })).version).toBe(6);
    expect(asked).toBe(before + 1);
  });

  it('is not asked for an address that is not https', async () => {
    const { version } = await start({ packUrl: 'http://example.ac.uk/pack.json' });
    expect(version).toBe(7);
    await until(async () => (await kept())?.problem);
    expect((await kept())?.problem?.code).toBe('address');
  });

  it('forgets a copy that this Waymark can no longer read', async () => {
    await store.change(['packs'], async (rows) => {
      const row = await rows.get('packs', 'pack');
      if (row) rows.put('packs', { ...row, text: '{"format": 0}' });
    });
    answer = serve(packOf(3));
    expect((await start()).version).toBe(3);
  });
});

describe('an organisation whose pack has never been read', () => {
  it('starts with the pack of the build, and soon, when the address never answers', async () => {
    answer = () => undefined;
    const before = performance.now();
    const { pack } = await start({ packUrl: address }, 200);
    expect(performance.now() - before).toBeLessThan(1500);
    expect(pack.version).toBe(SHIPPED);
    expect(pack.services.some((s) => s.urgency === 'emergency')).toBe(true);
  });

  it('is asked for at most every quarter of an hour, also while no good one has come', async () => {
    answer = serve('gone', 404);
    await start();
    await until(kept);
    for (let i = 0; i < 3; i++) expect((await start()).version).toBe(SHIPPED);
    expect(asked).toBe(1);
    await makeDue();
    await start();
    await until(() => asked === 2);
    expect(asked).toBe(2);
  });

  it('takes over when it arrives late', async () => {
    answer = (_, response) => void setTimeout(() => response.end(packOf(4)), 300);
    const { version, newer } = await start({ packUrl: address }, 50);
    expect(version).toBe(SHIPPED);
    await until(() => newer.length);
    expect(newer).toEqual([4]);
  });

  it('is taken from the policy itself, when the policy holds it', async () => {
    answer = serve(packOf(9));
    expect((await start({ pack: packOf(12), packUrl: address })).version).toBe(12);
    expect(asked).toBe(0);
    await until(kept);
    const { version } = await start({
      pack: packOf(12).replace('"services":[', '"services":[],"x":['),
    });
    expect(version).toBe(12);
    await until(async () => (await kept())?.problem);
    expect((await kept())?.problem?.code).toBe('invalid');
  });

  it('gives nobody a pack that they did not point to', async () => {
    expect((await start({})).version).toBe(SHIPPED);
    expect(asked).toBe(0);
  });
});

it('does not take a pinned version’s place with the pack in the policy', async () => {
  expect((await start({ pack: packOf(12), packVersion: 11 })).version).toBe(SHIPPED);
  await until(async () => (await kept())?.problem);
  expect((await kept())?.problem).toEqual({ code: 'pinned', detail: '12' });
});

it('gives up on a slow drip', async () => {
  answer = (_, response) => {
    const drip = setInterval(() => response.write(' '), 20);
    response.on('close', () => clearInterval(drip));
  };
  expect(await fetchPack(address, 200)).toEqual({ problem: { code: 'slow', detail: '' } });
});

function withoutEmergency(version: number): string {
  const services = defaultPack.services.filter((s) => s.urgency !== 'emergency');
  return JSON.stringify({ ...defaultPack, version, services });
}

function serveEndless(_: unknown, response: Parameters<RequestListener>[1]) {
  const chunk = Buffer.alloc(MAX_PACK_BYTES / 4, ' ');
  const more = () => {
    while (!response.destroyed && response.write(chunk));
    if (!response.destroyed) response.once('drain', more);
  };
  more();
}
