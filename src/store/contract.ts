/** What a store promises to those who use it. */
import type { SafeCopy } from '../host/host';
import type { Engine, Step } from './engine';
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
  /** Settles, within the limit, when reads show what this device holds. */
  readonly ready: Promise<void>;
  /** Can the others see this request as it is here? `undefined`: in a moment, or not. */
  seen(id: string): boolean | undefined;
  /** Takes in the requests that other windows could write to the safe copy alone. */
  reread(): Promise<void>;
  /** As the engine's; a `durable` one also waits for the safe copy, as long as that is quick. */
  change<R>(
    tables: readonly Table[],
    step: (rows: Step) => Promise<R>,
    durable?: boolean,
  ): Promise<R>;
  /** Was it deleted by a window that could say so in the safe copy alone? */
  gone(row: Row<'requests'>): Promise<boolean>;
  /** Removes one row and every copy of it, for good: what it leaves is a mark without content. A request whose copy cannot go stays, and it rejects. */
  remove(table: Table, key: string): Promise<void>;
  /** Empties every table, and the safe copy; what it leaves are marks without content. Rejects when something may be left. */
  clear(): Promise<void>;
  /** Calls back after any change, in this window or another. Returns how to stop. */
  watch(onChange: () => void): () => void;
  close(): void;
}
