/** Marks of deletions: how they are made, and what they mean in a place that has yet to hear of them. */
import type { Draft, Request } from '../request/request';
import type { Table, Tombstone } from './schema';
import { isDeletedBy, tombstoneId } from './tombstone';
import type { Transaction } from './types';

/** The tables of a step that buries. */
export const TOMBSTONED: readonly Table[] = ['drafts', 'requests', 'notices'];

/** Removes a request, or a draft, and leaves its mark, which it gives: none of a draft that was never written. */
export async function deleteWithTombstone(
  rows: Transaction,
  table: 'drafts' | 'requests',
  key: string,
): Promise<Tombstone | undefined> {
  const row = (await rows.get(table, key)) as Partial<Draft & Request> | undefined;
  const id = table === 'requests' ? key : row?.request;
  rows.remove(table, key);
  // A draft that was sent is not deleted: it has become the request of that id.
  if (!id || (table === 'drafts' && (await rows.get('requests', id)))) return undefined;
  const old = (await rows.get('notices', tombstoneId(id))) as Tombstone | undefined;
  // Later than any life, whatever the clock says.
  const at = Math.max(Date.now(), (row?.life ?? 0) + 1, old?.at ?? 0);
  const mark: Tombstone = { id: tombstoneId(id), at };
  rows.put('notices', mark);
  return mark;
}

/** Writes down a mark that was made elsewhere, and removes what it says was deleted. Returns how many
 * rows went. */
export async function applyTombstone(mark: Tombstone, rows: Transaction): Promise<number> {
  const there = (await rows.get('notices', mark.id)) as Tombstone | undefined;
  if (!there || there.at < mark.at) rows.put('notices', mark);
  const id = mark.id.slice('gone/'.length);
  const request = await rows.get('requests', id);
  const draft = await rows.get('drafts', 'draft');
  const gone = [
    ...(request && isDeletedBy(request, mark) ? [['requests', id] as const] : []),
    ...(draft?.request === id ? [['drafts', 'draft'] as const] : []),
  ];
  for (const [table, key] of gone) rows.remove(table, key);
  return gone.length;
}

/** Is that still the last deletion of it? “Delete everything” renews all marks. */
export const isNewest = async (
  mark: Tombstone | undefined,
  { get }: Pick<Transaction, 'get'>,
): Promise<boolean> =>
  mark !== undefined && ((await get('notices', mark.id)) as Tombstone | undefined)?.at === mark.at;
