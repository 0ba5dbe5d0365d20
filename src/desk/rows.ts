/** Where the desk's rows are: a database of its own, or this window. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
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

interface Schema extends DBSchema {
  cases: { key: string; value: Case };
  people: { key: string; value: Person };
  settings: { key: string; value: Row };
}

interface Events {
  /** The browser took it away while it was open. */
  readonly onClosed: () => void;
  /** It is made anew. `lost`: because the browser found it damaged. */
  readonly onNew: (lost: boolean) => void;
}

/** Rejects with the browser's own error; may hang while another window holds an older version. */
export async function openRows(name: string, { onClosed, onNew }: Events): Promise<Rows> {
  const callbacks = { blocking: () => db.close(), terminated: onClosed };
  const db: IDBPDatabase<Schema> = await openDB<Schema>(name, 1, {
    ...callbacks,
    upgrade(fresh, _from, _to, _tx, event) {
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
  return {
    get: (table, key) => db.get(table, key) as never,
    all: (table) => db.getAll(table) as never,
    async change(changes) {
      const tables = [...new Set(changes.map(({ table }) => table))];
      const tx = db.transaction(tables, 'readwrite', { durability: 'strict' });
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
        for (const { table, key, from, row } of changes) {
          const store = tx.objectStore(table);
          const write = row ? store.put({ ...row, version: from + 1 } as never) : store.delete(key);
          (write as Promise<unknown>).catch(() => undefined);
        }
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
    close: () => db.close(),
  };
}

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
        if (row) tables[table].set(key, { ...row, version: from + 1 } as never);
        else tables[table].delete(key);
      }
      return 'done';
    },
    close() {},
  };
}
