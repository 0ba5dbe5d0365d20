import type { RequestIndex, Row, Table } from './schema';

/** What a place for rows must be able to do. Two exist: the database, and memory for when the
 * browser blocks or breaks it. One set of tests holds for both. */
export interface Engine {
  get<T extends Table>(table: T, key: string): Promise<Row<T> | undefined>;

  all<T extends Table>(table: T): Promise<Row<T>[]>;

  /** At most `limit` requests by an index, later than `after`, up to `past` and with it: newest first
   * by `changedAt`, soonest first by the others. */
  page(
    index: RequestIndex,
    past: number,
    limit: number,
    after?: number,
  ): Promise<Row<'requests'>[]>;

  count(table: Table): Promise<number>;

  /** One atomic step: all of it or none. Inside `step`, await nothing but `Step`'s own methods.
   * `durable` waits until the bytes are flushed, as far as the browser promises it. */
  change<R>(
    tables: readonly Table[],
    step: (rows: Step) => Promise<R>,
    durable?: boolean,
  ): Promise<R>;

  /** Issues the write before it returns, so that it survives a page that dies next: `put` and an
   * explicit commit with nothing awaited. */
  putNow<T extends Table>(table: T, row: Row<T>): Promise<void>;

  close(): void;
}

export interface Step {
  get<T extends Table>(table: T, key: string): Promise<Row<T> | undefined>;
  all<T extends Table>(table: T): Promise<Row<T>[]>;
  put<T extends Table>(table: T, row: Row<T>): void;
  /** Leaves no mark: what the person or its age deletes goes by `bury`. */
  remove(table: Table, key: string): void;
  clear(table: Table): void;
}
