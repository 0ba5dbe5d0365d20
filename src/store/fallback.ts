/** Rows on their way from one place to the other: into a database that came late, out of one that
 * broke. */

import { supersedes } from '../request/request';
import { applyTombstone } from './apply-tombstone';
import { type Row, TABLES, type Table } from './schema';
import { isDeletedBy, isOver, isTombstone, tombstoneId } from './tombstone';
import type { Backend, Transaction } from './types';

/** Removes rows in one step. */
export const removeFrom = (engine: Backend, keys: readonly (readonly [Table, string])[]) =>
  engine.change([...new Set(keys.map(([table]) => table))], async (rows) => {
    for (const [table, key] of keys) rows.remove(table, key);
  });

/** What is due is for whoever can still write on disk. */
export const withoutDueTime = (row: Row<Table>) => {
  const { dueAt: _due, ...still } = row as Row<'requests'>;
  return still;
};

/** Copies into memory whatever can still be read; what memory has already is newer. */
export async function carryOver(from: Backend, memory: Backend): Promise<void> {
  for (const table of TABLES) {
    for (const row of await from.all(table).catch(() => [])) {
      const there = await memory.get(table, row.id);
      if (!there) await memory.putBeforeUnload(table, withoutDueTime(row));
    }
  }
}

/** What was written while the database was not there yet goes into it; the newer row wins. */
export async function adopt(from: Backend, to: Backend): Promise<void> {
  const draft = await from.get('drafts', 'draft');
  const requests = await from.all('requests');
  const settings = await from.get('settings', 'settings');
  const marks = (await from.all('notices')).filter(isTombstone);
  await to.change(['drafts', 'requests', 'settings', 'notices'], async (rows) => {
    for (const mark of marks) await applyTombstone(mark, rows);
    for (const request of requests) await adoptRequest(request, rows);
    if (draft) await adoptDraft(draft, rows);
    if (settings) rows.put('settings', settings);
  });
}

async function adoptRequest(request: Row<'requests'>, rows: Transaction): Promise<void> {
  const there = await rows.get('requests', request.id);
  // Deleted in another window meanwhile.
  if (isDeletedBy(request, await rows.get('notices', tombstoneId(request.id)))) return;
  if (!there || supersedes(request, there)) rows.put('requests', request);
}

async function adoptDraft(draft: Row<'drafts'>, rows: Transaction): Promise<void> {
  if (await isOver(draft, rows)) return;
  const there = await rows.get('drafts', 'draft');
  if (!there) rows.put('drafts', draft);
  else if (there.at < draft.at) rows.put('drafts', filledIn(draft, there));
}

/** The newer draft, and the older one wherever the newer says nothing: nobody threw that away. */
function filledIn(newer: Row<'drafts'>, older: Row<'drafts'>): Row<'drafts'> {
  const said = Object.entries(newer.answers).filter(([, value]) => value.length !== 0);
  const answers = { ...older.answers, ...Object.fromEntries(said) };
  // Later than either, so that the window that typed it takes it as news.
  return { ...newer, answers, at: newer.at + 1 };
}
