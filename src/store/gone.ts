/** The mark that a deletion leaves. Another process may still be writing a copy of what was deleted, or
 * hold it in memory, so whoever restores, takes in, adopts or sends asks for the mark. It holds no word
 * of what was deleted. */

import type { Draft } from '../request/request';
import type { Step } from './engine';

/** In the table of notices, and in the safe copy. `at`: every life of that id from before is over. */
export interface Gone {
  /** Of a request, or of the draft that would have become it. */
  readonly id: `gone/${string}`;
  readonly at: number;
  /** That of a loss alone, in the same table. */
  readonly restored?: undefined;
}

export const goneId = (id: string) => `gone/${id}` as const;

export const isMark = (row: { readonly id: string }): row is Gone => row.id.startsWith('gone/');

/** Was this copy of a request deleted? Brought back by the person from a file, it has another life. */
export const isGone = (row: { readonly life?: number }, mark: object | undefined) =>
  mark !== undefined && (row.life ?? 0) < (mark as Gone).at;

/** Was it sent or thrown away, in whatever window? */
export const isOver = async ({ request }: Pick<Draft, 'request'>, { get }: Pick<Step, 'get'>) =>
  request !== undefined &&
  ((await get('requests', request)) ?? (await get('notices', goneId(request)))) !== undefined;
