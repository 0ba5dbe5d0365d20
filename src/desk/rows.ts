/** Where the desk's rows are: a database of its own, or this window. */
import { type IDBPDatabase, type IDBPTransaction, openDB, type StoreNames } from 'idb';
import { type BundleSchema, besideBundle, makeBundle, readCases } from './bundle';
import type { Case } from './case';
import type { Person } from './person';

/** One for each account: two people at one browser never see each other's desk. */
export const databaseName = (account: string) => `waymark-desk-${account}`;

/** A row that is kept as it is given; who writes it knows what is in it. */
export interface Row {
  /** Its key. */
  readonly id: string;
  /** Grows with each change, from 1. */
  readonly version: number;
}

interface Tables {
  /** Keyed by reference. */
  cases: Case;
  /** Who mentors or coaches. */
  people: Person;
  /** Whoever sits here: their name, when a copy was last saved. */
  settings: Row;
}
export type Table = keyof Tables;
export const TABLES = ['cases', 'people', 'settings'] as const satisfies readonly Table[];

/** One row, whole, or that it goes. */
export type Change = {
  [T in Table]: {
    readonly table: T;
    readonly key: string;
    /** The version that it was made from; 0: there was none. */
    readonly from: number;
    /** Without it the row goes. Its version is not looked at. */
    readonly row?: Tables[T] | undefined;
    /** What was in it before must be nowhere any more. */
    readonly erases?: boolean;
  };
}[Table];

/** `stale`: a row was changed meanwhile, and nothing was written. */
export type Changed = 'done' | 'stale';

export interface Rows {
  get<T extends Table>(table: T, key: string): Promise<Tables[T] | undefined>;
  all<T extends Table>(table: T): Promise<Tables[T][]>;
  /** All of them or none. Rejects where it cannot be kept. */
  change(changes: readonly Change[]): Promise<Changed>;
  close(): void;
}

interface Schema extends BundleSchema {
  people: { key: string; value: Person };
  settings: { key: string; value: Row };
}

interface Events {
  /** The browser took it away while it was open. */
  readonly onClosed: () => void;
  /** It is made anew. `lost`: because the browser found it damaged. */
  readonly onNew: (lost: boolean) => void;
}

/** Milliseconds after which cases that were read are put together: nothing that somebody waits for is held up. */
const BUNDLED = 1_000;

/** Rejects with the browser's own error; may hang while another window holds an older version. */
export async function openRows(name: string, { onClosed, onNew }: Events): Promise<Rows> {
  const callbacks = { blocking: () => db.close(), terminated: onClosed };
  const db: IDBPDatabase<Schema> = await openDB<Schema>(name, 2, {
    ...callbacks,
    upgrade(fresh, from, _to, _tx, event) {
      fresh.createObjectStore('bundle');
      fresh.createObjectStore('beside');
      if (from > 0) return;
      // Chromium's word for "it was corrupt, I deleted it"; no other browser says so.
      onNew((event as IDBVersionChangeEvent & { dataLoss?: string }).dataLoss === 'total');
      fresh.createObjectStore('cases', { keyPath: 'reference' });
      fresh.createObjectStore('people', { keyPath: 'id' });
      fresh.createObjectStore('settings', { keyPath: 'id' });
    },
  }).catch((error: unknown) => {
    // A newer Waymark wrote it, then this one came back. Versions only add, so it is read as it is.
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    return openDB<Schema>(name, undefined, callbacks);
  });
  const cases = db as unknown as IDBPDatabase<BundleSchema>;
  let bundling: ReturnType<typeof setTimeout> | undefined;
  const allCases = async () => {
    const { rows, isOld } = await readCases(cases);
    if (isOld) bundling ??= setTimeout(bundle, BUNDLED);
    return rows;
  };
  const bundle = () => {
    bundling = undefined;
    // Another window closed it, or the disk is full: then it is read row by row.
    makeBundle(cases).catch(() => undefined);
  };
  return {
    get: (table, key) => db.get(table, key) as never,
    all: (table) => (table === 'cases' ? allCases() : db.getAll(table)) as never,
    async change(changes) {
      const tables = [...new Set(changes.map(({ table }) => table))];
      const stores: StoreName[] = tables.includes('cases') ? [...tables, ...BESIDE] : tables;
      const tx = db.transaction(stores, 'readwrite', { durability: 'strict' });
      const done = tx.done;
      // Waited for below; until then nobody else may call it unhandled.
      done.catch(() => undefined);
      try {
        const there = await Promise.all(
          changes.map(({ table, key }) => tx.objectStore(table).get(key)),
        );
        if (changes.some(({ from }, i) => from !== (there[i]?.version ?? 0))) {
          tx.abort();
          return 'stale';
        }
        writeIn(tx, changes);
        tx.commit();
        await done;
        return 'done';
      } catch (error) {
        try {
          tx.abort();
        } catch {
          // It has already ended.
        }
        throw error;
      }
    },
    close() {
      clearTimeout(bundling);
      db.close();
    },
  };
}

type StoreName = StoreNames<Schema>;
const BESIDE = ['bundle', 'beside'] as const;

/** Whether all of it is written, the end of the transaction tells. */
function writeIn(
  tx: IDBPTransaction<Schema, StoreName[], 'readwrite'>,
  changes: readonly Change[],
) {
  const writes = changes.map(({ table, key, from, row }): Promise<unknown> => {
    const store = tx.objectStore(table);
    return row ? store.put({ ...row, version: from + 1 } as never) : store.delete(key);
  });
  const touched = changes
    .filter(({ table }) => table === 'cases')
    .map(({ key, row, erases = false }) => ({ key, erased: erases || !row }));
  if (touched.length > 0) writes.push(...besideBundle(tx as never, touched));
  for (const write of writes) write.catch(() => undefined);
}

/** Versions of rows in a window begin here: a change that was made from one is stale wherever they go from there. */
const IN_MEMORY = 1e9;

/** The same in this window, gone when it closes. */
export function rowsInMemory(): Rows {
  const tables: { readonly [T in Table]: Map<string, Tables[T]> } = {
    cases: new Map(),
    people: new Map(),
    settings: new Map(),
  };
  return {
    get: async (table, key) => tables[table].get(key) as never,
    all: async (table) => [...tables[table].values()] as never,
    async change(changes) {
      const isStale = ({ table, key, from }: Change) =>
        from !== (tables[table].get(key)?.version ?? 0);
      if (changes.some(isStale)) return 'stale';
      for (const { table, key, from, row } of changes) {
        const version = Math.max(from, IN_MEMORY) + 1;
        if (row) tables[table].set(key, { ...row, version } as never);
        else tables[table].delete(key);
      }
      return 'done';
    },
    close() {},
  };
}
