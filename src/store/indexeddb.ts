/** The only door to IndexedDB. What browsers do to it is measured in tests/e2e; the reasons for the
 * odd-looking steps stand beside them. */
import { type IDBPDatabase, openDB } from 'idb';
import { MIGRATIONS, type Rows, type Table } from './schema';
import type { Backend, Transaction } from './types';

export interface DatabaseEvents {
  /** The browser closed the connection; the next use opens it again. */
  onClosed(): void;
  /** It came back empty where it should not be: found damaged, or cleared while we were open. */
  onEmptied(): void;
}

/** Opens the database of that name. Rejects with the browser's own error; may hang as long as an
 * older window holds an older version, so callers race it. */
export async function openDatabase(name: string, events: DatabaseEvents): Promise<Backend> {
  let handle: Promise<IDBPDatabase<Rows>> | undefined;
  // The open one, for a write that cannot wait for a promise.
  let ready: IDBPDatabase<Rows> | undefined;
  let opened = false;

  const open = (): Promise<IDBPDatabase<Rows>> => {
    const callbacks = {
      // Another window wants a newer version: let go at once, or it hangs.
      blocking: () => drop(opening),
      terminated: () => {
        drop(opening);
        events.onClosed();
      },
    };
    let emptied = false;
    const opening: Promise<IDBPDatabase<Rows>> = openDB<Rows>(name, MIGRATIONS.length, {
      ...callbacks,
      upgrade(db, from, _to, tx, event) {
        // Chromium's word for "it was corrupt, I deleted it"; no other browser says so.
        const loss = (event as IDBVersionChangeEvent & { dataLoss?: string }).dataLoss;
        emptied = loss === 'total' || (opened && from === 0);
        for (const migrate of MIGRATIONS.slice(from)) migrate(db, tx as never);
      },
    }).catch((error: unknown) => {
      // A newer Waymark wrote it, then this one came back. Migrations only add, so read it as it is.
      if (isNamed(error, 'VersionError')) return openDB<Rows>(name, undefined, callbacks);
      throw error;
    });
    handle = opening;
    opening.then(
      (db) => {
        if (handle === opening) ready = db;
        opened = true;
        if (emptied) events.onEmptied();
      },
      () => drop(opening),
    );
    return opening;
  };
  const drop = (which = handle) => {
    which?.then((db) => db.close()).catch(() => undefined);
    if (which !== handle) return;
    handle = undefined;
    ready = undefined;
  };

  // A connection that the browser closed throws only on the next use, and a retry on the same
  // handle loses data silently in WebKit: again, with a fresh one. A browser that clears what a site
  // keeps closes that one too, until it is done.
  const use = async <R>(work: (db: IDBPDatabase<Rows>) => Promise<R>): Promise<R> => {
    for (let tries = 1; ; tries++) {
      const at = handle ?? open();
      try {
        return await work(await at);
      } catch (error) {
        if (!isWorth(error, tries)) throw error;
        drop(at);
        await new Promise((resolve) => setTimeout(resolve, (tries - 1) * 50));
      }
    }
  };

  await use(async () => undefined);
  return {
    get: (table, key) => use((db) => db.get(table, key)),
    all: (table) => use((db) => db.getAll(table)),
    count: (table) => use((db) => db.count(table)),
    requestsBy: (index, past, limit, after = Number.NEGATIVE_INFINITY) =>
      use(async (db) => {
        const upTo = IDBKeyRange.bound(after, past, true);
        if (index !== 'changedAt') return db.getAllFromIndex('requests', index, upTo, limit);
        const rows = [];
        const tx = db.transaction('requests');
        let cursor = await tx.store.index(index).openCursor(upTo, 'prev');
        while (cursor && rows.length < limit) {
          rows.push(cursor.value);
          cursor = rows.length < limit ? await cursor.continue() : null;
        }
        return rows;
      }),
    change: (tables, step, durable = false) =>
      use(async (db) => {
        const tx = db.transaction(tables as Table[], 'readwrite', {
          durability: durable ? 'strict' : 'relaxed',
        });
        const ended: Promise<unknown>[] = [];
        const note = (write: Promise<unknown>) => {
          // Waited for below; until then nobody else may call it unhandled.
          write.catch(() => undefined);
          ended.push(write);
        };
        note(tx.done);
        const rows: Transaction = {
          get: (table, key) => tx.objectStore(table).get(key),
          all: (table) => tx.objectStore(table).getAll(),
          put: (table, row) => note(tx.objectStore(table).put(row)),
          remove: (table, key) => note(tx.objectStore(table).delete(key)),
          clear: (table) => note(tx.objectStore(table).clear()),
        };
        try {
          const result = await step(rows);
          await Promise.all(ended);
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
    putBeforeUnload(table, row) {
      const write = (db: IDBPDatabase<Rows>) => {
        const tx = db.transaction(table, 'readwrite');
        const put = tx.store.put(row);
        // Without it, a page that dies now loses the write: 0 of 15 kept against 15 of 15.
        tx.commit();
        return Promise.all([put, tx.done]).then(() => undefined);
      };
      if (!ready) return use(write);
      try {
        return write(ready).catch((error) =>
          isClosed(error) ? use(write) : Promise.reject(error),
        );
      } catch (error) {
        return isClosed(error) ? use(write) : Promise.reject(error);
      }
    },
    close: () => drop(),
  };
}

/** The browser's own errors are `DOMException`s; `DataCloneError` would be a mistake of ours, and
 * memory would fail in the same way. */
export const isBroken = (error: unknown) =>
  error instanceof DOMException && error.name !== 'DataCloneError';

export const isNamed = (error: unknown, ...names: string[]) =>
  error instanceof DOMException && names.includes(error.name);

/** Whether a fresh connection may do, after so many. */
const isWorth = (error: unknown, tries: number) =>
  isClosed(error) && tries < (isNamed(error, 'UnknownError') ? 2 : 6);

// `AbortError` is how a transaction ends that the browser closed under us; our own aborts carry the
// error that led to them. Nothing of either was written, so once more is safe.
const isClosed = (error: unknown) =>
  isNamed(error, 'InvalidStateError', 'UnknownError', 'AbortError');
