/** The second copy of what must not be lost: the newest draft and each request that has not been
 * acknowledged. Chromium can come back from a crash with the database silently emptied (14 of 600
 * kills under load on its LevelDB back end); `storage.local` lost nothing in the same kills. */
import type { SafeCopy } from '../host/host';
import type { Row, Table } from './schema';

const MAX_DRAFT = 8192;
/** Nothing more is owed to anybody: the database alone keeps it. */
export const SETTLED = new Set(['delivered', 'refused', 'told', 'withdrawn']);

const OURS = /^(drafts|requests)\//;
export const keyOf = (table: Table, id: string) => `${table}/${id}`;

/** A row as the second place has it. `aside`: written where the database could not be, so that this
 * may be the only place that has it, and the one that says how it ended. */
export type Copied<T extends Table = Table> = Row<T> & { readonly aside?: true };

/** Copies after a write. Writes of one key never overtake each other; only the newest waits. */
export function mirror(copy: SafeCopy) {
  const waiting = new Map<string, unknown>();
  const writing = new Set<string>();
  const failed = new Set<string>();
  let busy: Promise<void> | undefined;

  const run = async () => {
    while (waiting.size > 0) {
      const batch = [...waiting];
      waiting.clear();
      for (const [key] of batch) writing.add(key);
      const gone = batch.filter(([, row]) => row === undefined).map(([key]) => key);
      // The database holds the truth: a full or broken second place must not stop the first, nor one
      // row that does not fit the rest.
      if (gone.length > 0) await tried(gone, copy.remove(gone));
      for (const [key, row] of batch) {
        if (row !== undefined) await tried([key], copy.set(key, row));
      }
    }
    busy = undefined;
  };
  const tried = async (keys: readonly string[], work: Promise<void>) => {
    const done = await work.then(
      () => true,
      () => false,
    );
    for (const key of keys) {
      writing.delete(key);
      if (done) failed.delete(key);
      else failed.add(key);
    }
  };
  const start = () => {
    busy ??= run();
    return busy;
  };

  return {
    put(table: Table, row: Row<Table>, aside: boolean): void {
      if (table !== 'drafts' && table !== 'requests') return;
      if (table === 'drafts' && JSON.stringify(row).length > MAX_DRAFT) return;
      const settled = table === 'requests' && SETTLED.has((row as Row<'requests'>).state);
      const kept = aside ? { ...row, aside: true } : row;
      waiting.set(keyOf(table, row.id), settled && !aside ? undefined : kept);
      void start();
    },
    remove(table: Table, id: string): Promise<void> {
      waiting.set(keyOf(table, id), undefined);
      return start();
    },
    async clear(): Promise<void> {
      waiting.clear();
      await busy;
      await copy.remove(Object.keys(await copy.all()).filter((key) => OURS.test(key)));
    },
    /** Is the newest of this row in the second place? `undefined`: on its way there. */
    has(table: Table, id: string): boolean | undefined {
      const key = keyOf(table, id);
      return waiting.has(key) || writing.has(key) ? undefined : !failed.has(key);
    },
    /** Settles when every copy asked for so far is made. */
    idle: () => busy ?? Promise.resolve(),
  };
}

/** Most starts find nothing there, and need not know how to bring it back. */
export const heldBy = async (copy: SafeCopy | undefined) =>
  copy && Object.keys(await copy.all().catch(() => ({}))).length > 0 ? copy : undefined;
