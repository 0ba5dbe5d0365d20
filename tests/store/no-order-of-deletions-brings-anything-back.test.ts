/** Windows and a worker as processes of one browser, on the real store and outbox: any order of saving,
 * deleting, delivering, late writes, deaths, lost databases and files. The model knows what was deleted
 * and by whom it was brought back; nothing else may. Repeat a run with WAYMARK_SEED. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRequest, NOW, seedOfRun } from '../../scripts/drive/rows';
import { deliver } from '../../src/outbox/deliver';
import { exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import { workerPass } from '../../src/outbox/in-worker';
import type { Request } from '../../src/request/request';
import { databaseName, openStore, type Store } from '../../src/store/store';
import { pack } from '../outbox/devices';
import { aSafeCopy, copiesIn } from './copy';

const RUNS = Number(process.env.WAYMARK_RUNS ?? (process.env.WAYMARK_SOAK ? 1000 : 60));
const met: Record<string, number> = {};
const ticks = async (many: number) => {
  for (let i = 0; i < many; i++) await new Promise((resolve) => setImmediate(resolve));
};

/** What the person knows of: saved and not deleted, or deleted and not brought back. */
interface Model {
  readonly saved: Set<string>;
  readonly deleted: Set<string>;
}

class Browser {
  readonly area = aSafeCopy();
  readonly account = Promise.resolve(crypto.randomUUID());
  readonly wrong: string[] = [];
  deleted = new Set<string>();
  file = '';
  now = NOW;
  /** How long a process that was killed goes on: not at all. */
  private life = { over: false };
  private readonly stores: Store[] = [];
  private readonly working: Promise<unknown>[] = [];

  /** One more window, or the worker, whose calls for the safe copy are late by so many ticks. */
  process(late = 0, hasDatabase = true): Store {
    const { life } = this;
    const view = this.area.anotherProcess(async () => {
      await ticks(late);
      if (life.over) await new Promise(() => undefined);
    });
    const account = hasDatabase ? this.account : Promise.resolve(undefined);
    const store = openStore({ account, safeCopy: view });
    this.stores.push(store);
    return store;
  }
  /** The worker looks, while whatever comes next happens. */
  work(late: number, status: number, by: 'look' | 'window') {
    const store = this.process(late);
    const { life } = this;
    const delivery = {
      store,
      owner: crypto.randomUUID(),
      now: () => this.now,
      random: () => 0.5,
      hasPermission: async () => true,
      showBadge: async () => undefined,
      wakeAt: async () => undefined,
      fetch: async (_url: unknown, init?: RequestInit) => {
        if (life.over) await new Promise(() => undefined);
        const id = new Headers(init?.headers).get('idempotency-key') ?? 'a knock';
        // It leaves as it is asked for; the answer takes its time.
        if (this.deleted.has(id)) this.wrong.push(`sent after it was deleted: ${id}`);
        await ticks(late);
        if (life.over) await new Promise(() => undefined);
        return new Response(null, { status });
      },
    } as Parameters<typeof workerPass>[0];
    const done = by === 'look' ? workerPass(delivery) : deliver(delivery);
    this.working.push(done.catch(() => undefined));
  }
  /** Every process ends at once; `lost`: the database is found empty. */
  async restart(lost: boolean) {
    this.life.over = true;
    this.life = { over: false };
    for (const store of this.stores.splice(0)) store.close();
    this.working.length = 0;
    await ticks(5);
    if (!lost) return;
    const name = databaseName(await this.account);
    await new Promise((resolve, reject) => {
      const deleting = indexedDB.deleteDatabase(name);
      deleting.onsuccess = resolve;
      deleting.onerror = reject;
    });
  }
  async quiet() {
    await Promise.race([Promise.all(this.working), ticks(400)]);
    await this.area.quiet();
  }
}

class Act implements fc.AsyncCommand<Model, Browser> {
  readonly name: string;
  readonly act: (model: Model, browser: Browser) => Promise<void>;
  constructor(name: string, act: (model: Model, browser: Browser) => Promise<void>) {
    this.name = name;
    this.act = act;
  }
  check = () => true;
  async run(model: Model, browser: Browser) {
    await this.act(model, browser);
    const kind = this.name.split(' ')[0] as string;
    met[kind] = (met[kind] ?? 0) + 1;
    expect(browser.wrong).toEqual([]);
  }
  toString = () => this.name;
}

const gone = (model: Model, browser: Browser, id: string) => {
  model.saved.delete(id);
  model.deleted.add(id);
  browser.deleted.add(id);
};
const late = fc.constantFrom(0, 1, 4, 20);

const acts = [
  fc.nat(2).map(
    (more) =>
      new Act(`save ${more}`, async (model, browser) => {
        const page = browser.process();
        const rows = Array.from({ length: more + 1 }, () => aRequest());
        await page.change(
          ['requests'],
          async (tx) => {
            for (const row of rows) tx.put('requests', row);
          },
          true,
        );
        for (const { id } of rows) model.saved.add(id);
      }),
  ),
  fc.tuple(late, fc.constantFrom(202, 429, 503, 400), fc.constantFrom('look', 'window')).map(
    ([by, status, who]) =>
      new Act(`work ${by} ${status} ${who}`, async (_model, browser) => {
        browser.now += 3_600_000;
        browser.work(by, status, who as 'look');
        await ticks(by);
      }),
  ),
  fc.tuple(fc.nat(9), fc.boolean(), fc.nat(12)).map(
    ([n, hasDatabase, wait]) =>
      new Act(`delete ${n} ${hasDatabase} ${wait}`, async (model, browser) => {
        await ticks(wait);
        const page = browser.process(0, hasDatabase);
        const rows = await page.all('requests');
        const row = rows[n % (rows.length || 1)];
        if (!row) return;
        await page.remove('requests', row.id);
        gone(model, browser, row.id);
      }),
  ),
  fc.nat(12).map(
    (wait) =>
      new Act(`everything ${wait}`, async (model, browser) => {
        await ticks(wait);
        await browser.process().clear();
        for (const id of [...model.saved]) gone(model, browser, id);
      }),
  ),
  fc.boolean().map(
    (lost) =>
      new Act(`restart ${lost}`, async (model, browser) => {
        await browser.restart(lost);
        // What nobody owed anything any more was there alone.
        if (lost)
          for (const id of model.saved)
            if (!copiesIn(browser.area).includes(`requests/${id}`)) model.saved.delete(id);
      }),
  ),
  fc.constant(
    new Act('export', async (_model, browser) => {
      browser.file = await exportData(browser.process(), browser.now);
    }),
  ),
  fc.constant(
    new Act('import', async (model, browser) => {
      if (!browser.file) return;
      const done = await importData(browser.process(), browser.file, browser.now, pack, {
        signIn: false,
      });
      expect(done.ok).toBe(true);
      // By the person's own hand; they are not sent from here until the person says so.
      for (const { id } of JSON.parse(browser.file).requests) {
        model.deleted.delete(id);
        model.saved.add(id);
      }
    }),
  ),
];

test('any order of saving, deleting, delivering, late writes and deaths: what was deleted is nowhere, and is never sent', async () => {
  const seed = seedOfRun();
  const plenty = [...acts, acts[0], acts[1], acts[1], acts[2], acts[2]] as typeof acts;
  await fc.assert(
    fc.asyncProperty(fc.commands(plenty, { maxCommands: 25, size: 'max' }), async (script) => {
      const browser = new Browser();
      const model: Model = { saved: new Set(), deleted: new Set() };
      try {
        await fc.asyncModelRun(() => ({ model, real: browser }), script);
        await browser.quiet();
        // Two more starts, with a look each.
        let rows: Request[] = [];
        for (let start = 0; start < 2; start++) {
          await browser.restart(false);
          browser.work(0, 202, 'look');
          await browser.quiet();
          rows = await browser.process().all('requests');
        }
        expect(browser.wrong).toEqual([]);
        const there = new Set(rows.map((row) => row.id));
        expect([...model.deleted].filter((id) => there.has(id))).toEqual([]);
        expect([...model.saved].filter((id) => !there.has(id))).toEqual([]);
        const copied = copiesIn(browser.area).map((key) => key.replace('requests/', ''));
        expect(copied.filter((id) => model.deleted.has(id))).toEqual([]);
      } finally {
        await browser.restart(true);
      }
    }),
    { numRuns: RUNS, seed },
  );
  const all = Object.entries(met).map(([act, count]) => `${act} ${count}`);
  console.log(`seed ${seed}: ${RUNS} scripts; ${all.join(', ')}`);
  expect(all.length, 'each act was tried').toBe(7);
}, 900_000);
