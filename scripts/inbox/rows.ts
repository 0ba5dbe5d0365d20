import type { Wire } from '../../src/request/wire';

/** A request or a withdrawal as it came. */
export interface Arrival {
  readonly wire: Wire;
  /** When it was taken, in milliseconds since 1970. */
  readonly at: number;
  /** How often it came; each id is taken once. */
  readonly times: number;
}

export interface Row extends Arrival {
  /** When a withdrawal of it came, if one did. */
  readonly withdrawnAt?: number | undefined;
}

/** What a coordinator looks at, newest first: each request with what became of it, and a withdrawal by
 * itself only while its request has not come, which may come later. */
export function rowsOf(arrivals: readonly Arrival[]): Row[] {
  const withdrawals = new Map(
    arrivals
      .filter(({ wire }) => wire.type === 'withdrawal')
      .map((arrival) => [arrival.wire.withdraws, arrival]),
  );
  const here = new Set(arrivals.map(({ wire }) => wire.id));
  return arrivals
    .filter(({ wire }) => wire.type === 'request' || !here.has(wire.withdraws))
    .map((arrival) => ({ ...arrival, withdrawnAt: withdrawals.get(arrival.wire.id)?.at }))
    .reverse();
}

export type RowState = 'new' | 'late' | 'withdrawn' | 'alone';

/** `today` as `2026-11-28`. */
export function stateOf({ wire, withdrawnAt }: Row, today: string): RowState {
  if (wire.type === 'withdrawal') return 'alone';
  if (withdrawnAt !== undefined) return 'withdrawn';
  return wire.replyBy !== '' && wire.replyBy < today ? 'late' : 'new';
}
