import 'fake-indexeddb/auto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { renew } from '../../src/pack/cache-policy';
import defaultPack from '../../src/pack/default/pack.json';
import { loadPack } from '../../src/pack/load';
import { readPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import { openStore, type Store } from '../../src/store/store';
import { changedPack, changes } from './hostile-packs';
import { shipped } from './shipped';
import { small } from './small-pack';
import { circles, faultsOf } from './sound';

const RUNS = process.env.WAYMARK_SOAK ? 50_000 : 300;

let body = '';
let server: Server;
let packUrl: string;
let store: Store;
beforeAll(async () => {
  server = createServer((_, response) => void response.end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  packUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  store = openStore({ account: Promise.resolve('mutated') });
  await store.ready;
});
afterAll(() => {
  store.close();
  server.closeAllConnections();
  server.close();
});

const good = { text: JSON.stringify({ ...small, version: 1 }), version: 1 };
const nothing = { text: '', version: 0 };

/** Starts as Waymark does, with that text at the address that policy names, or in the policy. */
async function start(text: string, inHand: typeof good, fetched: boolean) {
  body = text;
  const row = { id: 'pack', from: packUrl, fetchedAt: 0, triedFrom: packUrl, triedAt: 0 } as const;
  await store.change(['packs'], async (rows) => rows.put('packs', { ...row, ...inHand }));
  let newer: Pack | undefined;
  const { pack } = await loadPack({
    store,
    managed: Promise.resolve(fetched ? { packUrl } : { pack: text }),
    beside: undefined,
    shipped,
    onNewer: (found) => {
      newer = found.pack;
    },
    patience: 60_000,
  });
  const looked = () =>
    store.get('packs', 'pack').then((kept) => (kept?.triedAt ? kept : undefined));
  let kept = await looked();
  // With one in hand, the look goes on behind it.
  for (; !kept; kept = await looked()) await new Promise((resolve) => setTimeout(resolve, 1));
  return { kept, pack, newer };
}

/** What the loader decides of that text, without a store or a network: many more of them in the time. */
function decide(text: string) {
  const kept = renew(undefined, { from: 'policy', text }, { written: text }, readPack, Date.now());
  const pack = kept.text === '' ? undefined : readPack(kept.text).pack;
  return { kept, pack: pack ?? (defaultPack as Pack), newer: undefined };
}

it('the pack that the changes start from is sound, and is used', async () => {
  expect(faultsOf(small as unknown as Pack)).toEqual([]);
  expect(readPack(good.text).problems).toEqual([]);
  expect(faultsOf(defaultPack as Pack)).toEqual([]);
});

it(
  'whatever comes is used when it is sound, or refused with a path; and nothing is thrown',
  async () => {
    const seen = { accepted: 0, refused: 0, circles: 0 };
    const runs = fc.asyncProperty(changes, fc.nat(19), async (made, dice) => {
      const document = changedPack(made);
      const text = JSON.stringify(document);
      const inHand = dice === 0 ? good : nothing;
      const begun = dice < 3 ? await start(text, inHand, dice < 2) : decide(text);
      if (begun.kept.problem) {
        mustBeRefused(begun, inHand);
        if (dice < 6) mustBeClear(text);
        seen.refused++;
        if (goesInCircles(document)) seen.circles++;
      } else {
        mustBeSound(begun, text);
        seen.accepted++;
      }
    });
    await fc.assert(runs, { numRuns: RUNS });
    if (process.env.WAYMARK_SOAK) console.log(seen);
    // Otherwise that half says nothing.
    expect(seen.accepted).toBeGreaterThan(RUNS / 50);
    expect(seen.refused).toBeGreaterThan(RUNS / 5);
    expect(seen.circles).toBeGreaterThan(RUNS / 50);
  },
  Math.max(RUNS * 60, 120_000),
);

it('one that is cut short anywhere is refused', () => {
  const { text } = good;
  fc.assert(
    fc.property(fc.nat(text.length - 1), (length) => {
      expect(readPack(text.slice(0, length)).problems).toHaveLength(1);
    }),
    { numRuns: process.env.WAYMARK_SOAK ? 200 : 40 },
  );
});

type Begun = Awaited<ReturnType<typeof start>> | ReturnType<typeof decide>;

function mustBeRefused({ kept, pack, newer }: Begun, inHand: typeof good): void {
  expect(kept).toMatchObject(inHand);
  expect(newer).toBeUndefined();
  expect(pack.version).toBe(inHand === good ? 1 : defaultPack.version);
  // Somebody looks for it by that path.
  expect(kept.problem).toMatchObject({ detail: expect.stringMatching(/^[^:][\s\S]*: \S/) });
}

function mustBeClear(text: string): void {
  const { problems } = readPack(text);
  expect(problems).not.toEqual([]);
  for (const { path, message } of problems)
    expect(`${path}: ${message}`).not.toMatch(/^: |Invalid|undefined|null/);
}

function mustBeSound({ kept, pack, newer }: Begun, text: string): void {
  expect(kept.text).toBe(text);
  expect(faultsOf(newer ?? pack)).toEqual([]);
  expect(JSON.parse(JSON.stringify(newer ?? pack))).toEqual(JSON.parse(text));
}

/** True for whatever still has routes that lead back to themselves. */
function goesInCircles(document: unknown): boolean {
  let found = false;
  try {
    circles(document as Pack, (holds) => {
      found ||= !holds;
    });
  } catch {
    return false;
  }
  return found;
}
