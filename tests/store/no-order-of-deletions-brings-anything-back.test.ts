/** Windows and a worker as processes of one browser, on the real store and outbox: any order of saving,
 * deleting, undoing, delivering, late writes, deaths, lost databases and files. The model knows what was deleted
 * and by whom it was brought back; nothing else may. Repeat a run with WAYMARK_SEED. */
import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRequest, seedOfRun } from '../../scripts/drive/rows';
import { bringBack } from '../../src/outbox/bring-back';
import { exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import type { Request } from '../../src/request/request';
import { pack } from '../outbox/devices';
import { copiesIn } from './copy';
import { Browser, ticks } from './processes';

const RUNS = Number(process.env.WAYMARK_RUNS ?? (process.env.WAYMARK_SOAK ? 1000 : 30));
const met: Record<string, number> = {};
/** What the person knows of: saved and not deleted, or deleted and not brought back. */
interface Model {
  readonly saved: Set<string>;
  readonly deleted: Set<string>;
  /** The last that was deleted, until it is deleted once more, or its window is gone. */
  undoable?: string | undefined;
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
  if (model.undoable === id) model.undoable = undefined;
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
  fc.tuple(fc.nat(9), fc.nat(12)).map(
    ([n, wait]) =>
      new Act(`deleteWithUndo ${n} ${wait}`, async (model, browser) => {
        await ticks(wait);
        const page = browser.process();
        const rows = await page.all('requests');
        const row = rows[n % (rows.length || 1)];
        if (!row) return;
        const removed = await page.remove('requests', row.id, ({ state }) => state === 'sending');
        if (typeof removed !== 'object') return;
        gone(model, browser, row.id);
        model.undoable = row.id;
        browser.undo = { id: row.id, back: () => bringBack(page, removed.row, removed.mark) };
      }),
  ),
  fc.nat(12).map(
    (wait) =>
      new Act(`undo ${wait}`, async (model, browser) => {
        await ticks(wait);
        const { undo } = browser;
        browser.undo = undefined;
        if (!undo) return;
        const stands = model.undoable === undo.id;
        model.undoable = undefined;
        // What may be sent from here on is there by the person's own hand.
        if (stands) browser.deleted.delete(undo.id);
        expect(await undo.back()).toBe(stands || model.saved.has(undo.id));
        if (!stands) return;
        model.deleted.delete(undo.id);
        model.saved.add(undo.id);
      }),
  ),
  fc.nat(12).map(
    (wait) =>
      new Act(`everything ${wait}`, async (model, browser) => {
        await ticks(wait);
        await browser.process().clear();
        for (const id of [...model.saved]) gone(model, browser, id);
        model.undoable = undefined;
      }),
  ),
  fc.boolean().map(
    (lost) =>
      new Act(`restart ${lost}`, async (model, browser) => {
        await browser.restart(lost);
        model.undoable = undefined;
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

test('any order of saving, deleting, undoing, delivering, late writes and deaths: what was deleted is nowhere, and is never sent', async () => {
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
  expect(all.length, 'each act was tried').toBe(9);
}, 900_000);
