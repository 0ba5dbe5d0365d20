/** What the store promises to its users, and what it asks of the places that hold its rows. */
import type { SafeCopy } from '../host/host';
import type { RequestIndex, Row, Table, Tombstone } from './schema';

/** `opening` lasts at most `limit`. `memory-only`: everything works, nothing is kept; a late database
 * still turns it into `persistent`, and one that breaks turns `persistent` into it. */
export type Persistence = 'opening' | 'persistent' | 'memory-only';

export interface StoreOptions {
  /** Who this is; `undefined` keeps nothing. */
  readonly account: Promise<string | undefined>;
  readonly safeCopy?: SafeCopy | undefined;
  /** Milliseconds until we go on without the database. */
  readonly limit?: number;
}

export interface Store extends Omit<Backend, 'close'> {
  readonly persistence: Persistence;
  /** Settles, within the limit, when reads show what this device holds. */
  readonly ready: Promise<void>;
  /** Is the newest version of this request in storage that other windows share? `undefined`: being written. */
  isShared(id: string): boolean | undefined;
  /** Imports requests that other windows could only write to the safe copy. */
  mergeShared(): Promise<void>;
  /** Like `Backend.change`; with `durable` it also waits up to 1 s for the safe copy. */
  change<R>(
    tables: readonly Table[],
    step: (rows: Transaction) => Promise<R>,
    durable?: boolean,
  ): Promise<R>;
  /** Was it deleted by a window that could say so in the safe copy alone? */
  isDeleted(row: Row<'requests'>): Promise<boolean>;
  /** Removes one row and every copy of it, for good: what it leaves is a mark without content. A request whose copy
   * cannot go stays, and it rejects. One that `spares` says so of, as it is at that moment, stays too: `'spared'`. */
  remove<T extends Table>(
    table: T,
    key: string,
    spares?: (row: Row<T>) => boolean,
  ): Promise<Removed<T>>;
  /** Empties every table, and the safe copy; what it leaves are marks without content. Rejects when something may be left. */
  clear(): Promise<void>;
  /** Calls back after a change of one of `tables`, in this window or another, and whenever persistence
   * changes. Returns how to stop. */
  watch(tables: readonly Table[], onChange: () => void): () => void;
  close(): void;
}

/** A row as it was when it went, and the mark that it left; `undefined` where there was none. */
export type Removed<T extends Table> =
  | { readonly row: Row<T>; readonly mark: Tombstone | undefined }
  | 'spared'
  | undefined;

/** What a place for rows must be able to do. Two exist: the database, and memory for when the
 * browser blocks or breaks it. One set of tests holds for both. */
export interface Backend {
  get<T extends Table>(table: T, key: string): Promise<Row<T> | undefined>;

  all<T extends Table>(table: T): Promise<Row<T>[]>;

  /** At most `limit` requests by an index, later than `after`, up to `past` and with it: newest first
   * by `changedAt`, soonest first by the others. */
  requestsBy(
    index: RequestIndex,
    past: number,
    limit: number,
    after?: number,
  ): Promise<Row<'requests'>[]>;

  count(table: Table): Promise<number>;

  /** One atomic step: all of it or none. Inside `step`, await nothing but `Transaction`'s own methods.
   * `durable` waits until the bytes are flushed, as far as the browser promises it. */
  change<R>(
    tables: readonly Table[],
    step: (rows: Transaction) => Promise<R>,
    durable?: boolean,
  ): Promise<R>;

  /** Issues the write before it returns, so that it survives a page that dies next: `put` and an
   * explicit commit with nothing awaited. */
  putBeforeUnload<T extends Table>(table: T, row: Row<T>): Promise<void>;

  close(): void;
}

export interface Transaction {
  get<T extends Table>(table: T, key: string): Promise<Row<T> | undefined>;
  all<T extends Table>(table: T): Promise<Row<T>[]>;
  put<T extends Table>(table: T, row: Row<T>): void;
  /** Leaves no mark: what the user or its age deletes goes by `deleteWithTombstone`. */
  remove(table: Table, key: string): void;
  clear(table: Table): void;
}

/** Where the rows are. `broken`: the database that failed while it was used; what is deleted must be deleted there
 * too. */
export type Phase =
  | { readonly is: Exclude<Persistence, 'memory-only'>; readonly backend: Backend }
  | { readonly is: 'memory-only'; readonly backend: Backend; readonly broken?: Backend };
