/** What the safe copy brings back, and the note that it leaves for the user. Loaded only where there
 * is something to bring back. */
import type { SafeCopy } from '../host/host';
import { isSettled, supersedes } from '../request/request';
import { applyTombstone } from './apply-tombstone';
import { withoutDueTime } from './fallback';
import { type CopiedRow, keyOf } from './safe-copy';
import type { Row, Table } from './schema';
import { isDeletedBy, isOver, isTombstone, tombstoneId } from './tombstone';
import type { Backend, Transaction } from './types';

/** Restores from the safe copy; rows that the database should have had count as lost. */
export async function restoreInto(from: SafeCopy | undefined, into: Backend, emptied: boolean) {
  const { back, lost } = from ? await restore(from, into, true).catch(() => NONE) : NONE;
  if (lost > 0 || emptied) await note(into, back);
}

/** Memory has what the safe copy has. Only the `first` time it lacked what should be there. */
export async function restoreMemory(from: SafeCopy, memory: Backend, first: boolean) {
  const { back, lost } = await restore(withheld(from), memory, false).catch(() => NONE);
  if (lost > 0 && first) await note(memory, back);
}

/** Imports requests that other windows could only write to the safe copy. Rejects when the
 * database breaks over it. Returns how many rows came, or went because they were deleted there. */
export async function mergeSharedRows(from: SafeCopy, into: Backend): Promise<number> {
  const { back, gone } = await restore(from, into, true);
  return back + gone;
}

const NONE = { back: 0, lost: 0, gone: 0 };

const note = (into: Backend, restored: number) =>
  into.putBeforeUnload('notices', { id: 'loss', restored }).catch(() => undefined);

/** The safe copy as memory may have it: what is due and in the database is for whoever can still write
 * there, or it would be sent twice. */
const withheld = (copy: SafeCopy): SafeCopy => ({
  ...copy,
  all: async () => {
    const rows = Object.entries((await copy.all()) as Record<string, CopiedRow>);
    return Object.fromEntries(
      rows.map(([key, row]) => [key, row.aside ? row : withoutDueTime(row)]),
    );
  },
});

/** Puts back what is in the second place and not here; `drop`: copies that this makes needless go. `lost`
 * of the rows that came `back` should have been here. */
async function restore(copy: SafeCopy, engine: Backend, drop: boolean): Promise<typeof NONE> {
  const all = await copy.all();
  const under = (prefix: string) =>
    Object.keys(all)
      .filter((key) => key.startsWith(prefix))
      .map((key) => all[key]);
  const requests = under('requests/') as CopiedRow<'requests'>[];
  const drafts = under('drafts/') as CopiedRow<'drafts'>[];
  const known = new Map((await engine.all('notices')).filter(isTombstone).map((m) => [m.id, m.at]));
  const marks = (under('notices/') as Row<'notices'>[])
    .filter(isTombstone)
    .filter((mark) => mark.at > (known.get(mark.id) ?? -1));
  if (requests.length + drafts.length + marks.length === 0) return NONE;

  const newest = await engine.requestsBy('changedAt', Number.POSITIVE_INFINITY, 50);
  const lastRequest = Math.max(0, ...[...newest, ...requests].map((row) => row.createdAt));
  const stale: string[] = [];
  const back: CopiedRow[] = [];
  let gone = 0;
  await engine.change(['drafts', 'requests', 'notices'], async (rows) => {
    // From the beginning, when the step is done over on a new connection.
    stale.length = 0;
    back.length = 0;
    gone = 0;
    for (const mark of marks) gone += await applyTombstone(mark, rows);
    back.push(...(await missing(requests, rows, stale)));
    for (const row of back) rows.put('requests', plain(row as CopiedRow<'requests'>));
    for (const row of drafts) {
      // The first releases did not say of which request it is the draft.
      const over = row.request ? await isOver(row, rows) : lastRequest >= row.at;
      if (over) stale.push(keyOf('drafts', row.id));
      else if (await putBack(row, rows)) back.push(row);
    }
  });
  if (drop && stale.length > 0) await removeAsRead(copy, stale, all).catch(() => undefined);
  return { back: back.length, lost: back.filter((row) => !row.aside).length, gone };
}

/** Another window may have written a newer one since: a request that was brought back has it nowhere else. */
async function removeAsRead(
  copy: SafeCopy,
  keys: readonly string[],
  read: Readonly<Record<string, unknown>>,
): Promise<void> {
  const now = await copy.get(keys);
  await copy.remove(keys.filter((key) => JSON.stringify(now[key]) === JSON.stringify(read[key])));
}

/** Puts it back where there is none as new. */
async function putBack(row: CopiedRow<'drafts'>, rows: Transaction): Promise<boolean> {
  const newer = row.at > ((await rows.get('drafts', row.id))?.at ?? -1);
  if (newer) rows.put('drafts', plain(row));
  return newer;
}

const plain = <T extends Table>({ aside: _aside, ...row }: CopiedRow<T>) =>
  row as unknown as Row<T>;

/** The requests that the database lacks, or has only in an older state. */
async function missing(
  copies: readonly CopiedRow<'requests'>[],
  rows: Transaction,
  stale: string[],
) {
  const found: CopiedRow<'requests'>[] = [];
  for (const row of copies) {
    const there = await rows.get('requests', row.id);
    if (isDeletedBy(row, await rows.get('notices', tombstoneId(row.id)))) {
      stale.push(keyOf('requests', row.id));
      continue;
    }
    const back = !there || supersedes(row, there);
    if (back) found.push(row);
    // Killed before its copy went: left here, it would come back to life when the row is deleted
    // one day, and be sent again.
    if (isSettled(back ? row : there)) stale.push(keyOf('requests', row.id));
  }
  return found;
}
