/** What Waymark keeps on this device. Opens in the background, falls back to memory when the
 * browser will not keep anything, and tells every open window when something changed. */
import type { SafeCopy } from '../host/host';
import { openDatabase } from './database';
import type { Engine, Step } from './engine';
import { memoryEngine } from './memory';
import { mirror, restore } from './safe-copy';
import { type Row, TABLES, type Table } from './schema';

/** `opening` lasts at most `limit`. `memory`: everything works, nothing is kept; a late database
 * still turns it into `kept`. */
export type Keeping = 'opening' | 'kept' | 'memory';

export interface StoreOptions {
  /** Who this is; `undefined` keeps nothing. */
  readonly account: Promise<string | undefined>;
  readonly safeCopy?: SafeCopy | undefined;
  /** Milliseconds until we go on without the database. */
  readonly limit?: number;
}

export interface Store extends Omit<Engine, 'close' | 'change'> {
  readonly keeping: Keeping;
  /** Rows brought back from the safe copy, for words on the screen. */
  readonly restored: number;
  /** Settles, within the limit, when reads show what this device holds. */
  readonly ready: Promise<void>;
  change<R>(
    tables: readonly Table[],
    step: (rows: Step) => Promise<R>,
    durable?: boolean,
  ): Promise<R>;
  /** Removes one row and every copy of it. */
  remove(table: Table, key: string): Promise<void>;
  /** Empties every table, and the safe copy. */
  clear(): Promise<void>;
  /** Calls back after any change, in this window or another. Returns how to stop. */
  watch(onChange: () => void): () => void;
  close(): void;
}

/** One name for each account, so that two people at one browser never see each other's data. */
export const databaseName = (account: string) => `waymark-${account}`;

export function openStore({ account, safeCopy, limit = 1500 }: StoreOptions): Store {
  let engine: Engine = memoryEngine();
  let keeping: Keeping = 'opening';
  let restored = 0;
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

  const open = async () => {
    const name = await account;
    if (name === undefined) return;
    const opened = await openDatabase(databaseName(name), tell);
    if (closed) return opened.engine.close();
    if (safeCopy) restored = await restore(safeCopy, opened.engine).catch(() => 0);
    await adopt(engine, opened.engine);
    engine = opened.engine;
    keeping = 'kept';
    try {
      channel = new BroadcastChannel(databaseName(name));
      channel.onmessage = tell;
    } catch {
      // Without it other windows show the change when they next read.
    }
    tell();
  };

  const ready = new Promise<void>((resolve) => {
    const giveUp = () => {
      if (keeping === 'opening') keeping = 'memory';
      resolve();
      tell();
    };
    const timer = setTimeout(giveUp, limit);
    open()
      .catch(() => undefined)
      .then(() => {
        clearTimeout(timer);
        if (keeping !== 'kept') giveUp();
        resolve();
      });
  });

  return {
    get keeping() {
      return keeping;
    },
    get restored() {
      return restored;
    },
    ready,
    get: async (table, key) => {
      await ready;
      return engine.get(table, key);
    },
    all: async (table) => {
      await ready;
      return engine.all(table);
    },
    count: async (table) => {
      await ready;
      return engine.count(table);
    },
    page: async (index, past, max) => {
      await ready;
      return engine.page(index, past, max);
    },
    async change(tables, step, durable) {
      await ready;
      const put: [Table, Row<Table>][] = [];
      const gone: [Table, string][] = [];
      const result = await engine.change(
        tables,
        (rows) => {
          put.length = 0;
          gone.length = 0;
          return step({
            ...rows,
            put: (table, row) => {
              put.push([table, row]);
              rows.put(table, row);
            },
            remove: (table, key) => {
              gone.push([table, key]);
              rows.remove(table, key);
            },
          });
        },
        durable,
      );
      for (const [table, key] of gone) void copy?.remove(table, key);
      for (const [table, row] of put) copy?.put(table, row);
      if (put.length > 0 || gone.length > 0) announce();
      return result;
    },
    async putNow(table, row) {
      await engine.putNow(table, row);
      copy?.put(table, row);
      announce();
    },
    async remove(table, key) {
      await ready;
      await copy?.remove(table, key);
      await engine.change([table], async (rows) => rows.remove(table, key));
      announce();
    },
    async clear() {
      await ready;
      await copy?.clear();
      await engine.change(
        TABLES,
        async (rows) => {
          for (const table of TABLES) rows.clear(table);
        },
        true,
      );
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
    },
  };
}

/** What was written while the database was not there yet goes into it; the newer row wins. */
async function adopt(from: Engine, to: Engine): Promise<void> {
  const draft = await from.get('drafts', 'draft');
  const requests = await from.all('requests');
  const settings = await from.get('settings', 'settings');
  if (!draft && requests.length === 0 && !settings) return;
  await to.change(['drafts', 'requests', 'settings'], async (rows) => {
    const there = await rows.get('drafts', 'draft');
    if (draft && (!there || there.at < draft.at)) rows.put('drafts', draft);
    for (const request of requests) rows.put('requests', request);
    if (settings) rows.put('settings', settings);
  });
}
