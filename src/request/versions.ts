import type { Request } from './request';

/** Nothing sends these any more, and nothing leads back from them. */
const FINAL = new Set(['delivered', 'told', 'withdrawn']);

export const isFinal = (row: Pick<Request, 'state'>) => FINAL.has(row.state);

/** Does `row` tell more than `there`, another copy of the same request? That it has come to an end
 * counts before anything else; then which of them has been changed more often. A clock is asked only
 * about what the first release wrote: it may have been set back in between. */
export function supersedes(row: Request, there: Request): boolean {
  if (isFinal(row) !== isFinal(there)) return isFinal(row);
  const [ours, theirs] = [row.revision ?? 0, there.revision ?? 0];
  return ours === theirs ? row.changedAt > there.changedAt : ours > theirs;
}

/** The row as it is after one more change. */
export const revised = <R extends { readonly id: string }>(row: R): R => ({
  ...row,
  revision: ((row as { readonly revision?: number }).revision ?? 0) + 1,
});
