/** The mark that a deletion leaves. Another process may still be writing a copy of what was deleted, or
 * hold it in memory, so whoever restores, takes in, adopts or sends asks for the mark. It holds no word
 * of what was deleted. */

import type { Draft } from '../request/request';
import type { Tombstone } from './schema';
import type { Transaction } from './types';

export const tombstoneId = (id: string) => `gone/${id}` as const;

export const isTombstone = (row: { readonly id: string }): row is Tombstone =>
  row.id.startsWith('gone/');

/** Was this copy of a request deleted? Brought back by the user from a file, it has another life. */
export const isDeletedBy = (row: { readonly life?: number }, mark: object | undefined) =>
  mark !== undefined && (row.life ?? 0) < (mark as Tombstone).at;

/** Was it sent or thrown away, in whatever window? */
export const isOver = async (
  { request }: Pick<Draft, 'request'>,
  { get }: Pick<Transaction, 'get'>,
) =>
  request !== undefined &&
  ((await get('requests', request)) ?? (await get('notices', tombstoneId(request)))) !== undefined;
