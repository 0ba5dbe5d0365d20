/** What Waymark keeps on this device. Opens in the background, falls back to memory when the
 * browser will not keep anything, and tells every open window when something changed. */
import type { SafeCopy } from '../host/host';
import { deleteDatabase, isBroken, isDenied, openDatabase } from './database';
import type { Engine, Step } from './engine';
import { memoryEngine } from './memory';
import { adopt, carryOver, empty, removeFrom, withheld } from './move';
import { revised } from './newer';
import { mirror, restore } from './safe-copy';
import type { LossNotice, Row, Table } from './schema';

/** `opening` lasts at most `limit`. `memory`: everything works, nothing is kept; a late database
 * still turns it into `kept`, and one that breaks turns `kept` into it. */
export type Keeping = 'opening' | 'kept' | 'memory';

export interface StoreOptions {
  /** Who this is; `undefined` keeps nothing. */
  readonly account: Promise<string | undefined>;
  readonly safeCopy?: SafeCopy | undefined;
  /** Milliseconds until we go on without the database. */
  readonly limit?: number;
}

export interface Store extends Omit<Engine, 'close'> {
  readonly keeping: Keeping;
  /** The browser lost what was here. Stays, in every window, until `remove('notices', 'loss')`. */
  readonly loss: LossNotice | undefined;
  /** Rows brought back from the safe copy, for words on the screen. */
  readonly restored: number;
  /** Settles, within the limit, when reads show what this device holds. */
  readonly ready: Promise<void>;
  /** As the engine's; a `durable` one also waits for the safe copy, as long as that is quick. */
  change<R>(
    tables: readonly Table[],
    step: (rows: Step) => Promise<R>,
    durable?: boolean,
  ): Promise<R>;
  /** Removes one row and every copy of it. */
  remove(table: Table, key: string): Promise<void>;
  /** Empties every table, and the safe copy. Rejects when something may be left. */
  clear(): Promise<void>;
  /** Calls back after any change, in this window or another. Returns how to stop. */
  watch(onChange: () => void): () => void;
  close(): void;
}

/** One name for each account, so that two people at one browser never see each other's data. */
export const databaseName = (account: string) => `waymark-${account}`;

const COPY_LIMIT = 1000;
const DELETE_LIMIT = 3000;

export function openStore({ account, safeCopy, limit = 1500 }: StoreOptions): Store {
  let engine: Engine = memoryEngine();
  /** The database that broke while we used it: what is deleted must be deleted there too. */
  let broken: Engine | undefined;
  let degraded = Promise.resolve();
  /** The database that is not open, or not yet. */
  let unopened: { name: string; pending: boolean; denied?: boolean } | undefined;
  let keeping: Keeping = 'opening';
  let loss: LossNotice | undefined;
  let closed = false;
  let channel: BroadcastChannel | undefined;
  const watchers = new Set<() => void>();
  const copy = safeCopy && mirror(safeCopy);

  const tell = () => {
    for (const watcher of watchers) watcher();
  };
  const announce = () => {
    tell();
    channel?.postMessage('changed');
  };
  const readLoss = async () => {
    loss = await engine.get('notices', 'loss').catch(() => loss);
    tell();
  };

  /** Brings back what the safe copy has and the database lost, and leaves a note of it. */
  const mend = async (into: Engine, emptied: boolean, from = safeCopy) => {
    const restored = from ? await restore(from, into).catch(() => 0) : 0;
    if (restored === 0 && !emptied) return;
    await into.putNow('notices', { id: 'loss', restored }).catch(() => undefined);
  };

  /** Memory has what the safe copy has. */
  const mendMemory = () => mend(engine, false, safeCopy && withheld(safeCopy)).then(readLoss);

  const open = async () => {
    const name = await account;
    if (name === undefined) return;
    unopened = { name, pending: true };
    try {
      await take(name);
      unopened = undefined;
    } catch (error) {
      unopened = { name, pending: false, denied: isDenied(error) };
      // Not deleted here: a disk that is full or a file in use gives the same error, and passes.
      if (keeping !== 'kept') await mendMemory();
    }
  };

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
    await mend(database, emptied);
    const before = engine;
    await adopt(before, database);
    engine = database;
    keeping = 'kept';
    // Once more: something may have been written while the first round was under way.
    await adopt(before, database);
    try {
      channel = new BroadcastChannel(databaseName(name));
      channel.onmessage = () => void readLoss();
    } catch {
      // Without it other windows show the change when they next read.
    }
    await readLoss();
  };

  const ready = new Promise<void>((resolve) => {
    const giveUp = () => {
      if (keeping === 'opening') keeping = 'memory';
      resolve();
      tell();
    };
    const timer = setTimeout(giveUp, limit);
    const settle = () => {
      clearTimeout(timer);
      if (keeping !== 'kept') giveUp();
      resolve();
    };
    void open().then(settle, settle);
  });

  /** Goes on in memory, with all that can still be read. */
  const degrade = (from: Engine): Promise<void> => {
    if (engine === from && keeping === 'kept') {
      broken = from;
      engine = memoryEngine();
      keeping = 'memory';
      degraded = carryOver(from, engine).then(mendMemory);
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

  return {
    get keeping() {
      return keeping;
    },
    get loss() {
      return loss;
    },
    get restored() {
      return loss?.restored ?? 0;
    },
    ready,
    get: (table, key) => run((e) => e.get(table, key)),
    all: (table) => run((e) => e.all(table)),
    count: (table) => run((e) => e.count(table)),
    page: (index, past, max) => run((e) => e.page(index, past, max)),
    async change(tables, step, durable) {
      const put: [Table, Row<Table>][] = [];
      const gone: [Table, string][] = [];
      const recorded = (rows: Step) => {
        put.length = 0;
        gone.length = 0;
        return step({
          ...rows,
          put: (table, row) => {
            const next = table === 'requests' ? revised(row) : row;
            put.push([table, next]);
            rows.put(table, next);
          },
          remove: (table, key) => {
            gone.push([table, key]);
            rows.remove(table, key);
          },
        });
      };
      const result = await run((e) => e.change(tables, recorded, durable));
      for (const [table, key] of gone) void copy?.remove(table, key);
      for (const [table, row] of put) copy?.put(table, row);
      if (broken && gone.length > 0) await removeFrom(broken, gone).catch(() => undefined);
      if (durable && copy) await Promise.race([copy.idle(), after(COPY_LIMIT)]);
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
      copy?.put(table, row);
      announce();
    },
    async remove(table, key) {
      await ready;
      await copy?.remove(table, key);
      if (broken) await removeFrom(broken, [[table, key]]);
      await run((e) => e.change([table], async (rows) => rows.remove(table, key)));
      // A write that was under way has put its copy there meanwhile.
      await copy?.remove(table, key);
      if (table === 'notices') loss = undefined;
      announce();
    },
    async clear() {
      await ready;
      await copy?.clear();
      await empty(engine);
      if (broken) await empty(broken);
      loss = undefined;
      if (unopened && !unopened.denied) {
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
      channel?.close();
      engine.close();
      broken?.close();
    },
  };
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
