/** How a deletion reaches every place. Marks first, then what they mark: another process may be writing
 * a copy all the while, and looks for its mark after it has. */
import { deleteDB } from 'idb';
import type { SafeCopy } from '../host/host';
import { deleteWithTombstone, TOMBSTONED } from './apply-tombstone';
import { isNamed } from './indexeddb';
import type { Mirror } from './safe-copy';
import { type Row, TABLES, type Table, type Tombstone } from './schema';
import { isTombstone, tombstoneId } from './tombstone';
import type { Backend, Removed, Store, Transaction } from './types';

interface Places {
  readonly store: Pick<Store, 'change' | 'persistence'>;
  readonly copy: Mirror | undefined;
  /** Removes rows from the database that broke, where there is one. */
  readonly removeBroken: (keys: readonly (readonly [Table, string])[]) => Promise<void>;
}

/** The step that removes one row, and leaves the mark of a request or a draft. */
export async function removeRow<T extends Table>(
  rows: Transaction,
  table: T,
  key: string,
  spares: (row: Row<T>) => boolean = () => false,
): Promise<Removed<T>> {
  const row = await rows.get(table, key);
  if (row && spares(row)) {
    // As it is, for the copy that went just now.
    rows.put(table, row);
    return 'spared';
  }
  const marked = table === 'drafts' || table === 'requests';
  const mark = marked ? await deleteWithTombstone(rows, table, key) : undefined;
  if (!marked) rows.remove(table, key);
  return row && { row, mark };
}

/** Removes one row and every copy of it, unless `spares` says of it that it stays. Rejects while a copy of a
 * request stays, or where nobody could be told of it. */
export async function removeOne<T extends Table>(
  { store, copy, removeBroken }: Places,
  table: T,
  key: string,
  spares?: (row: Row<T>) => boolean,
): Promise<Removed<T>> {
  await copy?.remove(table, key);
  // A copy that stays would bring it back one day, and send it.
  if (table === 'requests' && copy?.has(table, key) === false) throw new Error('not deleted');
  const removed = await store.change<Removed<T>>(
    TOMBSTONED.includes(table) ? TOMBSTONED : [table],
    (rows) => removeRow(rows, table, key, spares),
    true,
  );
  if (removed === 'spared') return removed;
  await removeBroken([[table, key]]);
  await copy?.idle();
  // Again, now that its mark is there: what another process writes even later finds it, and goes.
  await copy?.remove(table, key);
  if (table === 'requests') told(store, copy, tombstoneId(key));
  return removed;
}

/** Without a database only the second place can tell the worker. */
function told(store: Places['store'], copy: Mirror | undefined, mark: string): void {
  if (store.persistence !== 'persistent' && copy?.has('notices', mark) === false) {
    throw new Error('not deleted');
  }
}

/** Empties those places and the second one, but for the marks of what was there. Rejects where nobody
 * could be told of it. */
export async function emptyAll(
  engines: () => readonly Backend[],
  {
    store,
    safeCopy,
    copy,
  }: Pick<Places, 'store' | 'copy'> & { readonly safeCopy: SafeCopy | undefined },
): Promise<void> {
  const copied = Object.values((await safeCopy?.all()) ?? {}) as Row<'requests'>[];
  const ids = copied.flatMap((row) => idOf(row) ?? []);
  await copy?.clear();
  const marks: Tombstone[] = [];
  for (const engine of engines()) marks.push(...(await empty(engine, ids)));
  for (const mark of marks) copy?.put('notices', mark, false);
  await copy?.idle();
  // Again, now that the marks are there: what another process writes even later finds them, and goes.
  await copy?.clear();
  for (const { id } of marks) told(store, copy, id);
}

const idOf = (row: Row<'drafts'> | Row<'requests'> | Row<'notices'>) => {
  if (isTombstone(row) || row.id === 'loss') return undefined;
  return row.id === 'draft' ? (row as Row<'drafts'>).request : row.id;
};

/** Empties every table in one step, but for the marks of what was there and of those ids; gives these.
 * A full disk has no room for the marks. */
const empty = (engine: Backend, ids: readonly string[]): Promise<Tombstone[]> =>
  emptyBut(engine, ids, true).catch(() => emptyBut(engine, ids, false));

const emptyBut = (engine: Backend, ids: readonly string[], marked: boolean): Promise<Tombstone[]> =>
  engine.change(
    TABLES,
    async (rows) => {
      const there = [...(await rows.all('drafts')), ...(await rows.all('requests'))];
      const marks = (await rows.all('notices')).filter(isTombstone);
      const lives = [
        ...there.map((row) => ('life' in row && row.life) || 0),
        ...marks.map((m) => m.at),
      ];
      // Later than any life, whatever the clock says.
      const at = lives.reduce((last, life) => Math.max(last, life + 1), Date.now());
      const all = new Set([...ids, ...there.flatMap((row) => idOf(row) ?? [])]);
      for (const table of TABLES) rows.clear(table);
      const made = [...all].map((id): Tombstone => ({ id: tombstoneId(id), at }));
      const before = marks.filter((mark) => !all.has(mark.id.slice('gone/'.length)));
      // Those too: whoever could still undo one of these deletions finds another, and leaves it.
      const again = before.map((mark): Tombstone => ({ ...mark, at }));
      if (marked) for (const mark of [...again, ...made]) rows.put('notices', mark);
      return made;
    },
    true,
  );

/** Deletes it with all that is in it, also when it is too damaged to open. Rejects when that is not
 * done within `limit` milliseconds, as when another window holds it. */
export async function deleteDatabase(name: string, limit: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('held', 'TimeoutError')), limit);
  });
  try {
    await Promise.race([deleteDB(name), late]);
  } finally {
    clearTimeout(timer);
  }
}

/** The browser keeps nothing for this page at all, so nothing can be left there (Chromium's words). */
export const isDenied = (error: unknown) =>
  isNamed(error, 'SecurityError') ||
  (isNamed(error, 'UnknownError') && /denied permission/.test((error as DOMException).message));
