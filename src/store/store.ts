/** What Waymark keeps on this device. Opens in the background, falls back to memory when the
 * browser will not keep anything, and tells every open window when something changed. */

import { type Broadcast, joinBroadcast } from './broadcast';
import { isBroken, openDatabase } from './indexeddb';
import { isUsed, memoryBackend } from './memory';
import type { Mirror } from './safe-copy';
import type { Table } from './schema';
import { trackWrites } from './track-writes';
import type { Backend, Persistence, Phase, Store, StoreOptions } from './types';

export type { Persistence, Store, StoreOptions };

/** One name for each account, so that two people at one browser never see each other's data. */
export const databaseName = (account: string) => `waymark-${account}`;

const DELETE_LIMIT = 3000;

/** Opens the store of one account: reads and writes wait at most `limit` ms for the database, then go to memory. A
 * database that opens late takes that over; memory takes over from one that breaks. Never throws. */
export function openStore({ account, safeCopy, limit = 1500 }: StoreOptions): Store {
  let phase: Phase = { is: 'opening', backend: memoryBackend() };
  let degraded = Promise.resolve();
  /** The database that is not open, or not yet. */
  let unopened: { name: string; pending: boolean; error?: unknown } | undefined;
  let closed = false;
  let windows: Broadcast | undefined;
  let mends = 0;
  /** Deleted while the database could not hear of it: it must not bring them back. */
  const buried: [Table, string][] = [];
  const watchers = new Map<() => void, readonly Table[]>();
  // Not on the way to the first screen; what is to be copied waits for it, in order.
  let copy: Mirror | undefined;
  const copying =
    safeCopy &&
    import('./safe-copy').then(
      ({ mirrorWrites }) => (copy = mirrorWrites(safeCopy)),
      () => undefined,
    );
  const broken = () => (phase.is === 'memory-only' ? phase.broken : undefined);
  const backends = () => [phase.backend, broken()].filter((one) => one !== undefined);
  /** Most starts find nothing there, and need not know how to bring it back. */
  const held = async () =>
    safeCopy && Object.keys(await safeCopy.all().catch(() => ({}))).length > 0
      ? safeCopy
      : undefined;

  /** `undefined`: any table may have changed, or where the rows are. */
  const notify = (tables?: readonly Table[]) => {
    for (const [watcher, wanted] of watchers) {
      if (!tables || wanted.some((table) => tables.includes(table))) watcher();
    }
  };
  const notifyAll = (tables?: readonly Table[]) => {
    notify(tables);
    windows?.notify(tables);
  };

  const mend = async (database: Backend, emptied: boolean) => {
    const found = await held();
    if (emptied || found) await (await restoring()).restoreInto(found, database, emptied);
  };
  const mendHere = async () => {
    const found = await held();
    if (found) await (await restoring()).restoreMemory(found, phase.backend, mends++ === 0);
    notify();
  };

  const open = async () => {
    const name = await account;
    if (name === undefined) return;
    windows ??= joinBroadcast(databaseName(name), (tables) => void onNews(tables));
    unopened = { name, pending: true };
    try {
      await take(name);
      unopened = undefined;
    } catch (error) {
      unopened = { name, pending: false, error };
      // Not deleted here: a disk that is full or a file in use gives the same error, and passes.
      // Only now: one that is slow may still say what became of them.
      if (phase.is !== 'persistent') await mendHere();
    }
  };

  /** Another window changed something: what it could write on disk, we may be able to read now. */
  const onNews = (tables?: readonly Table[]) =>
    phase.is === 'memory-only' && !closed && !unopened?.pending ? open() : notify(tables);

  const take = async (name: string) => {
    let emptied = false;
    const database: Backend = await openDatabase(databaseName(name), {
      onClosed: () => notify(),
      onEmptied: () => {
        emptied = true;
        if (phase.backend === database) void mend(database, true).then(() => notifyAll());
      },
    });
    if (closed) return database.close();
    const before = phase.backend;
    const adopt = async () => (await isUsed(before)) && (await moving()).adopt(before, database);
    try {
      await mend(database, emptied);
      if (buried.length > 0) await (await moving()).removeFrom(database, buried);
      await adopt();
    } catch (error) {
      database.close();
      throw error;
    }
    const broke = broken();
    phase = { is: 'persistent', backend: database };
    buried.length = 0;
    broke?.close();
    // Once more: something may have been written while the first round was under way.
    await adopt();
    notify();
  };

  /** Once it is settled where the rows are. */
  const deleting = async () => {
    await ready;
    await degraded;
    return import('./delete');
  };
  const removeBroken = async (keys: readonly (readonly [Table, string])[]) => {
    const database = broken();
    if (database) await (await moving()).removeFrom(database, keys);
  };

  const ready = new Promise<void>((resolve) => {
    const settle = () => {
      clearTimeout(timer);
      if (phase.is === 'opening') phase = { is: 'memory-only', backend: phase.backend };
      resolve();
      notify();
    };
    const timer = setTimeout(settle, limit);
    void open().then(settle, settle);
  });

  /** Goes on in memory, with all that can still be read. */
  const degrade = (from: Backend): Promise<void> => {
    if (phase.backend === from && phase.is === 'persistent') {
      const into = memoryBackend();
      phase = { is: 'memory-only', backend: into, broken: from };
      degraded = moving()
        .then(({ carryOver }) => carryOver(from, into))
        // The screen goes on with less, rather than not at all.
        .catch(() => undefined)
        .then(mendHere)
        .catch(() => undefined);
    }
    return degraded;
  };

  const run = async <R>(work: (backend: Backend) => Promise<R>): Promise<R> => {
    await ready;
    const at = phase.backend;
    try {
      return await work(at);
    } catch (error) {
      if (!isBroken(error) || phase.is === 'opening') throw error;
      await degrade(at);
      return work(phase.backend);
    }
  };

  const store: Store = {
    get persistence() {
      return phase.is;
    },
    ready,
    isShared: (id) => phase.is === 'persistent' || (safeCopy ? copy?.has('requests', id) : false),
    async mergeShared() {
      await ready;
      const [found, at] = [await held(), phase.backend];
      if (!found || phase.is !== 'persistent') return;
      try {
        if ((await (await restoring()).mergeSharedRows(found, at)) > 0) notifyAll();
      } catch (error) {
        if (isBroken(error)) await degrade(at);
      }
    },
    get: (table, key) => run((e) => e.get(table, key)),
    all: (table) => run((e) => e.all(table)),
    count: (table) => run((e) => e.count(table)),
    requestsBy: (...range) => run((e) => e.requestsBy(...range)),
    async change(tables, step, durable) {
      const { put, gone, recording } = trackWrites(step);
      const result = await run((e) => e.change(tables, recording, durable));
      const copy = await copying;
      for (const [table, key] of gone) void copy?.remove(table, key);
      const aside = phase.is === 'memory-only';
      if (aside) buried.push(...gone);
      for (const [table, row] of put) copy?.put(table, row, aside);
      if (gone.length > 0) await removeBroken(gone).catch(() => undefined);
      if (durable || aside) await copy?.soon();
      const changed = [...put, ...gone].map(([table]) => table);
      if (changed.length > 0) notifyAll([...new Set(changed)]);
      return result;
    },
    async putBeforeUnload(table, row) {
      const at = phase.backend;
      const write = at.putBeforeUnload(table, row);
      await write.catch(async (error) => {
        if (!isBroken(error)) throw error;
        await degrade(at);
        await phase.backend.putBeforeUnload(table, row);
      });
      // Of a draft that the window alone holds it is said that it goes with the window.
      if (phase.is === 'persistent' || table !== 'drafts')
        void copying?.then((c) => c?.put(table, row, phase.is === 'memory-only'));
      notifyAll([table]);
    },
    isDeleted: async (row) => (await (await copying)?.gone(row)) ?? false,
    remove: async (...which) =>
      (await deleting()).removeOne({ store, copy: await copying, removeBroken }, ...which),
    async clear() {
      const { deleteDatabase, emptyAll, isDenied } = await deleting();
      await emptyAll(backends, {
        store,
        safeCopy,
        copy: await copying,
      });
      if (unopened && !isDenied(unopened.error)) {
        await deleteDatabase(databaseName(unopened.name), DELETE_LIMIT);
        if (!unopened.pending) await open();
      }
      notifyAll();
    },
    watch(tables, onChange) {
      watchers.set(onChange, tables);
      return () => watchers.delete(onChange);
    },
    close() {
      closed = true;
      windows?.close();
      // What is still on its way has nobody to tell.
      windows = undefined;
      for (const backend of backends()) backend.close();
    },
  };
  return store;
}

// Rarely needed: not on the way to the first screen.
const moving = () => import('./fallback');
const restoring = () => import('./restore');
