/** The second copy of what must not be lost: the newest draft and each request that has not been
 * acknowledged. Chromium can come back from a crash with the database silently emptied (14 of 600
 * kills under load on its LevelDB back end); `storage.local` lost nothing in the same kills. */
import type { SafeCopy } from '../host/host';
import type { Engine, Step } from './engine';
import { supersedes } from './newer';
import type { Row, Table } from './schema';

const MAX_DRAFT = 8192;
const SETTLED = new Set(['delivered', 'refused', 'told', 'withdrawn']);

const OURS = /^(drafts|requests)\//;
const keyOf = (table: Table, id: string) => `${table}/${id}`;

/** Copies after a write. Writes of one key never overtake each other; only the newest waits. */
export function mirror(copy: SafeCopy) {
  const waiting = new Map<string, unknown>();
  let busy: Promise<void> | undefined;

  const run = async () => {
    while (waiting.size > 0) {
      const batch = [...waiting];
      waiting.clear();
      const gone = batch.filter(([, row]) => row === undefined).map(([key]) => key);
      // The database holds the truth: a full or broken second place must not stop the first, nor one
      // row that does not fit the rest.
      const tried = (work: Promise<void>) => work.catch(() => undefined);
      if (gone.length > 0) await tried(copy.remove(gone));
      for (const [key, row] of batch) if (row !== undefined) await tried(copy.set(key, row));
    }
    busy = undefined;
  };
  const start = () => {
    busy ??= run();
    return busy;
  };

  return {
    put(table: Table, row: Row<Table>): void {
      if (table === 'drafts') {
        if (JSON.stringify(row).length <= MAX_DRAFT) waiting.set(keyOf(table, row.id), row);
      } else if (table === 'requests') {
        const settled = SETTLED.has((row as Row<'requests'>).state);
        waiting.set(keyOf(table, row.id), settled ? undefined : row);
      } else return;
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
    /** Settles when every copy asked for so far is made. */
    idle: () => busy ?? Promise.resolve(),
  };
}

/** Puts back what the database should hold and does not, and drops copies that it no longer needs.
 * Returns how many rows came back. */
export async function restore(copy: SafeCopy, engine: Engine): Promise<number> {
  const all = await copy.all();
  const under = (prefix: string) =>
    Object.keys(all)
      .filter((key) => key.startsWith(prefix))
      .map((key) => all[key]);
  const requests = under('requests/') as Row<'requests'>[];
  const drafts = under('drafts/') as Row<'drafts'>[];
  if (requests.length === 0 && drafts.length === 0) return 0;

  const newest = await engine.page('changedAt', Number.POSITIVE_INFINITY, 50);
  const lastRequest = Math.max(0, ...[...newest, ...requests].map((row) => row.createdAt));
  const stale: string[] = [];
  const restored = await engine.change(['drafts', 'requests'], async (rows) => {
    const back = await missing(requests, rows, stale);
    for (const row of back) rows.put('requests', row);
    let count = back.length;
    for (const row of drafts) {
      // Killed after Send, before the copy of the draft was removed: it became that request.
      if (lastRequest >= row.at) {
        stale.push(keyOf('drafts', row.id));
      } else if (row.at > ((await rows.get('drafts', row.id))?.at ?? -1)) {
        rows.put('drafts', row);
        count++;
      }
    }
    return count;
  });
  if (stale.length > 0) await copy.remove(stale).catch(() => undefined);
  return restored;
}

/** The requests that the database lacks, or has only in an older state. */
async function missing(copies: readonly Row<'requests'>[], rows: Step, stale: string[]) {
  const found: Row<'requests'>[] = [];
  for (const row of copies) {
    const there = await rows.get('requests', row.id);
    if (!there || supersedes(row, there)) found.push(row);
    // Killed before its copy went: left here, it would come back to life when the row is deleted
    // one day, and be sent again.
    else if (SETTLED.has(there.state)) stale.push(keyOf('requests', row.id));
  }
  return found;
}
