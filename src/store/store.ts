/** What Waymark keeps on this device. Opens in the background, falls back to memory when the
 * browser will not keep anything, and tells every open window when something changed. */

import { joinWindows, type Windows } from './broadcast';
import type { Keeping, Store, StoreOptions } from './contract';
import type { Engine } from './engine';
import { isBroken, openDatabase } from './indexeddb';
import { isUsed, memoryEngine } from './memory';
import type { Mirror } from './safe-copy';
import type { LossNotice, Table } from './schema';
import { recorded } from './track-writes';

export type { Keeping, Store, StoreOptions };

/** One name for each account, so that two people at one browser never see each other's data. */
export const databaseName = (account: string) => `waymark-${account}`;

const DELETE_LIMIT = 3000;

export function openStore({ account, safeCopy, limit = 1500 }: StoreOptions): Store {
  let engine: Engine = memoryEngine();
  /** The database that broke while we used it: what is deleted must be deleted there too. */
  let broken: Engine | undefined;
  let degraded = Promise.resolve();
  /** The database that is not open, or not yet. */
  let unopened: { name: string; pending: boolean; error?: unknown } | undefined;
  let keeping: Keeping = 'opening';
  let loss: LossNotice | undefined;
  let closed = false;
  let windows: Windows | undefined;
  let mends = 0;
  /** Deleted while the database could not hear of it: it must not bring them back. */
  const buried: [Table, string][] = [];
  const watchers = new Set<() => void>();
  // Not on the way to the first screen; what is to be copied waits for it, in order.
  let copy: Mirror | undefined;
  const copying =
    safeCopy &&
    import('./safe-copy').then(
      ({ mirror }) => (copy = mirror(safeCopy)),
      () => undefined,
    );
  /** Most starts find nothing there, and need not know how to bring it back. */
  const held = async () =>
    safeCopy && Object.keys(await safeCopy.all().catch(() => ({}))).length > 0
      ? safeCopy
      : undefined;

  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  const announce = () => {
    tell();
    windows?.tell();
  };
  const readLoss = async () => {
    loss = (await engine.get('notices', 'loss').catch(() => loss)) as LossNotice | undefined;
    tell();
  };

  const mend = async (database: Engine, emptied: boolean) => {
    const found = await held();
    if (emptied || found) await (await restoring()).mend(found, database, emptied);
  };
  const mendHere = async () => {
    const found = await held();
    if (found) await (await restoring()).mendMemory(found, engine, mends++ === 0);
    await readLoss();
  };

  const open = async () => {
    const name = await account;
    if (name === undefined) return;
    windows ??= joinWindows(databaseName(name), () => void onNews());
    unopened = { name, pending: true };
    try {
      await take(name);
      unopened = undefined;
    } catch (error) {
      unopened = { name, pending: false, error };
      // Not deleted here: a disk that is full or a file in use gives the same error, and passes.
      // Only now: one that is slow may still say what became of them.
      if (keeping !== 'kept') await mendHere();
    }
  };

  /** Another window changed something: what it could write on disk, we may be able to read now. */
  const onNews = () =>
    keeping === 'memory' && !closed && !unopened?.pending ? open() : readLoss();

  const take = async (name: string) => {
    let emptied = false;
    const database: Engine = await openDatabase(databaseName(name), {
      onClosed: tell,
      onEmptied: () => {
        emptied = true;
        if (engine === database) void mend(database, true).then(readLoss).then(announce);
      },
    });
    if (closed) return database.close();
    const before = engine;
    const adopt = async () => (await isUsed(before)) && (await moving()).adopt(before, database);
    try {
      await mend(database, emptied);
      if (buried.length > 0) await (await moving()).removeFrom(database, buried);
      await adopt();
    } catch (error) {
      database.close();
      throw error;
    }
    engine = database;
    keeping = 'kept';
    buried.length = 0;
    broken?.close();
    broken = undefined;
    // Once more: something may have been written while the first round was under way.
    await adopt();
    await readLoss();
  };

  /** Once it is settled where the rows are. */
  const deleting = async () => {
    await ready;
    await degraded;
    return import('./delete');
  };
  const removeBroken = async (keys: readonly (readonly [Table, string])[]) => {
    if (broken) await (await moving()).removeFrom(broken, keys);
  };

  const ready = new Promise<void>((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      if (keeping === 'opening') keeping = 'memory';
      resolve();
      tell();
    };
    const timer = setTimeout(settle, limit);
    void open().then(settle, settle);
  });

  /** Goes on in memory, with all that can still be read. */
  const degrade = (from: Engine): Promise<void> => {
    if (engine === from && keeping === 'kept') {
      broken = from;
      engine = memoryEngine();
      keeping = 'memory';
      const into = engine;
      degraded = moving()
        .then(({ carryOver }) => carryOver(from, into))
        // The screen goes on with less, rather than not at all.
        .catch(() => undefined)
        .then(mendHere)
        .catch(() => undefined);
    }
    return degraded;
  };

  const run = async <R>(work: (engine: Engine) => Promise<R>): Promise<R> => {
    await ready;
    const at = engine;
    try {
      return await work(at);
    } catch (error) {
      if (!isBroken(error) || keeping === 'opening') throw error;
      await degrade(at);
      return work(engine);
    }
  };

  const store: Store = {
    get keeping() {
      return keeping;
    },
    get loss() {
      return loss;
    },
    ready,
    seen: (id) => keeping === 'kept' || (safeCopy ? copy?.has('requests', id) : false),
    async reread() {
      await ready;
      const [found, at] = [await held(), engine];
      if (!found || keeping !== 'kept') return;
      try {
        if ((await (await restoring()).takeIn(found, at)) > 0) announce();
      } catch (error) {
        if (isBroken(error)) await degrade(at);
      }
    },
    get: (table, key) => run((e) => e.get(table, key)),
    all: (table) => run((e) => e.all(table)),
    count: (table) => run((e) => e.count(table)),
    page: (...range) => run((e) => e.page(...range)),
    async change(tables, step, durable) {
      const { put, gone, recording } = recorded(step);
      const result = await run((e) => e.change(tables, recording, durable));
      const copy = await copying;
      for (const [table, key] of gone) void copy?.remove(table, key);
      const aside = keeping === 'memory';
      if (aside) buried.push(...gone);
      for (const [table, row] of put) copy?.put(table, row, aside);
      if (gone.length > 0) await removeBroken(gone).catch(() => undefined);
      if (durable || aside) await copy?.soon();
      if (put.length > 0 || gone.length > 0) announce();
      return result;
    },
    async putNow(table, row) {
      const at = engine;
      const write = at.putNow(table, row);
      await write.catch(async (error) => {
        if (!isBroken(error)) throw error;
        await degrade(at);
        await engine.putNow(table, row);
      });
      // Of a draft that the window alone holds it is said that it goes with the window.
      if (keeping === 'kept' || table !== 'drafts')
        void copying?.then((c) => c?.put(table, row, keeping === 'memory'));
      announce();
    },
    gone: async (row) => (await (await copying)?.gone(row)) ?? false,
    async remove(table, key) {
      if (table === 'notices') loss = undefined;
      await (await deleting()).removeOne(table, key, { store, copy: await copying, removeBroken });
    },
    async clear() {
      const { deleteDatabase, emptyAll, isDenied } = await deleting();
      await emptyAll(() => (broken ? [engine, broken] : [engine]), {
        store,
        safeCopy,
        copy: await copying,
      });
      loss = undefined;
      if (unopened && !isDenied(unopened.error)) {
        await deleteDatabase(databaseName(unopened.name), DELETE_LIMIT);
        if (!unopened.pending) await open();
      }
      announce();
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    close() {
      closed = true;
      windows?.close();
      engine.close();
      broken?.close();
    },
  };
  return store;
}

// Rarely needed: not on the way to the first screen.
const moving = () => import('./fallback');
const restoring = () => import('./restore');
