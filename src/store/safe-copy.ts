/** The second copy of what must not be lost: the newest draft and each request that has not been
 * acknowledged. Chromium can come back from a crash with the database silently emptied (14 of 600
 * kills under load on its LevelDB back end); `storage.local` lost nothing in the same kills. */
import type { SafeCopy } from '../host/host';
import { isSettled } from '../request/request';
import type { Row, Table, Tombstone } from './schema';
import { isDeletedBy, isTombstone, tombstoneId } from './tombstone';

const MAX_DRAFT = 8192;
const COPY_LIMIT = 1000;
const OURS = /^(drafts|requests)\//;
export const keyOf = (table: Table, id: string) => `${table}/${id}`;

const markKey = (id: string) => keyOf('notices', tombstoneId(id));

/** A row as the second place has it. `aside`: written where the database could not be, so that this
 * may be the only place that has it, and the one that says how it ended. */
export type CopiedRow<T extends Table = Table> = Row<T> & { readonly aside?: true };

/** Copies after a write. Writes of one key never overtake each other; only the newest waits. */
export function mirrorWrites(copy: SafeCopy) {
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
        if (row !== undefined) await tried([key], write(key, row as Row<Table>));
      }
    }
    busy = undefined;
  };
  /** Another process may have deleted it meanwhile: its mark was there before its own removal. Asked before
   * as well, because what was brought back since has a copy there that must stay. */
  const write = async (key: string, row: Row<Table>) => {
    const over = async () => !isTombstone(row) && (await gone(row as Row<'requests'>));
    if (await over()) return;
    await copy.set(key, row);
    if (await over()) await copy.remove([key]);
  };
  const gone = async (row: { readonly id: string; readonly request?: string; life?: number }) => {
    const key = markKey(row.request ?? row.id);
    return isDeletedBy(row, (await copy.get([key]))[key] as Tombstone | undefined);
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
      if (table !== 'drafts' && table !== 'requests' && !isTombstone(row)) return;
      if (table === 'drafts' && JSON.stringify(row).length > MAX_DRAFT) return;
      const settled = table === 'requests' && isSettled(row as Row<'requests'>);
      const kept = aside && !isTombstone(row) ? { ...row, aside: true } : row;
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
    /** Says the second place that it was deleted? Another window may have no other to say it in. */
    gone: (row: Row<'requests'>) => gone(row).catch(() => false),
    /** Settles when every copy asked for so far is made. */
    idle: () => busy ?? Promise.resolve(),
    /** The same, as long as that is quick. */
    soon: () => Promise.race([busy, after(COPY_LIMIT)]),
  };
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

export type Mirror = ReturnType<typeof mirrorWrites>;
