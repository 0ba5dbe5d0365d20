/** The only door to IndexedDB. What browsers do to it is measured in tests/e2e; the reasons for the
 * odd-looking steps stand beside them. */
import { type IDBPDatabase, openDB } from 'idb';
import type { Engine, Step } from './engine';
import { MIGRATIONS, type Rows, type Table } from './schema';

export interface Opened {
  readonly engine: Engine;
  /** The browser found the database damaged and began an empty one. */
  readonly lost: boolean;
}

/** Opens the database of that name. Rejects with the browser's own error; may hang as long as an
 * older window holds an older version, so callers race it. */
export async function openDatabase(name: string, onClosed: () => void): Promise<Opened> {
  let lost = false;
  let handle: Promise<IDBPDatabase<Rows>> | undefined;

  const open = (): Promise<IDBPDatabase<Rows>> => {
    const opening = openDB<Rows>(name, MIGRATIONS.length, {
      upgrade(db, from, _to, tx, event) {
        // Chromium's word for "it was corrupt, I deleted it"; no other browser says so.
        lost ||= (event as IDBVersionChangeEvent & { dataLoss?: string }).dataLoss === 'total';
        for (const migrate of MIGRATIONS.slice(from)) migrate(db, tx as never);
      },
      // Another window wants a newer version: let go at once, or it hangs.
      blocking: () => drop(),
      terminated: () => {
        drop();
        onClosed();
      },
    }).catch((error: unknown) => {
      // A newer Waymark wrote it, then this one came back. Migrations only add, so read it as it is.
      if (error instanceof DOMException && error.name === 'VersionError') return openDB<Rows>(name);
      throw error;
    });
    handle = opening;
    opening.catch(() => drop());
    return opening;
  };
  const drop = () => {
    handle?.then((db) => db.close()).catch(() => undefined);
    handle = undefined;
    ready = undefined;
  };
  let ready: IDBPDatabase<Rows> | undefined;

  // A connection that the browser closed throws only on the next use, and a retry on the same
  // handle loses data silently in WebKit: once more, with a fresh one.
  const use = async <R>(work: (db: IDBPDatabase<Rows>) => Promise<R>): Promise<R> => {
    try {
      ready = await (handle ?? open());
      return await work(ready);
    } catch (error) {
      if (!isClosed(error)) throw error;
      drop();
      ready = await open();
      return work(ready);
    }
  };

  await use(async () => undefined);
  const engine: Engine = {
    get: (table, key) => use((db) => db.get(table, key)),
    all: (table) => use((db) => db.getAll(table)),
    count: (table) => use((db) => db.count(table)),
    page: (index, past, limit) =>
      use(async (db) => {
        const below = IDBKeyRange.upperBound(past, index === 'changedAt');
        if (index === 'dueAt') return db.getAllFromIndex('requests', index, below, limit);
        const rows = [];
        const tx = db.transaction('requests');
        let cursor = await tx.store.index(index).openCursor(below, 'prev');
        for (; cursor && rows.length < limit; cursor = await cursor.continue())
          rows.push(cursor.value);
        return rows;
      }),
    change: (tables, step, durable = false) =>
      use(async (db) => {
        const tx = db.transaction(tables as Table[], 'readwrite', {
          durability: durable ? 'strict' : 'relaxed',
        });
        const failed: Promise<unknown>[] = [tx.done];
        const note = (write: Promise<unknown>) => void failed.push(write);
        const rows: Step = {
          get: (table, key) => tx.objectStore(table).get(key),
          put: (table, row) => note(tx.objectStore(table).put(row)),
          remove: (table, key) => note(tx.objectStore(table).delete(key)),
          clear: (table) => note(tx.objectStore(table).clear()),
        };
        tx.done.catch(() => undefined);
        try {
          const result = await step(rows);
          await Promise.all(failed);
          return result;
        } catch (error) {
          try {
            tx.abort();
          } catch {
            // It has already ended.
          }
          throw error;
        }
      }),
    putNow(table, row) {
      const write = (db: IDBPDatabase<Rows>) => {
        const tx = db.transaction(table, 'readwrite');
        const put = tx.store.put(row);
        // Without it, a page that dies now loses the write: 0 of 15 kept against 15 of 15.
        tx.commit();
        return Promise.all([put, tx.done]).then(() => undefined);
      };
      if (ready) {
        try {
          return write(ready).catch((error) =>
            isClosed(error) ? use(write) : Promise.reject(error),
          );
        } catch (error) {
          if (!isClosed(error)) return Promise.reject(error);
        }
      }
      return use(write);
    },
    close: drop,
  };
  return {
    engine,
    get lost() {
      return lost;
    },
  };
}

function isClosed(error: unknown): boolean {
  return (
    error instanceof DOMException &&
    (error.name === 'InvalidStateError' || error.name === 'UnknownError')
  );
}
