/** What is known of a request that the user took back: no more than what became of the message that
 * says so. */
import { DAY } from '../request/lifecycle';
import { isSent, type Request } from '../request/request';
import type { Store } from '../store/store';
import { findRequests } from './find-requests';

/** The message that takes it back, where there was one and it is still on this device. */
export async function noticeOf(store: Store, row: Request): Promise<Request | undefined> {
  // One that never left was taken back without a message.
  if (row.state !== 'withdrawn' || row.unsent) return undefined;
  if (row.withdrawnBy !== undefined) return store.get('requests', row.withdrawnBy);
  // What an earlier Waymark took back does not name it. The message is not older than that, but for a clock
  // that went back; without a bound, each row of a long list read every request.
  const [found] = await findRequests(
    store,
    'changedAt',
    Number.POSITIVE_INFINITY,
    (one) => one.withdraws === row.id,
    row.changedAt - DAY,
  );
  return found;
}

/** The state that may be claimed: `asked` until the programme has that message, or the user says that
 * they sent it. */
export function standingOf(row: Request, notice: Request | undefined): Request['state'] | 'asked' {
  if (row.state !== 'withdrawn') return row.state;
  if (notice === undefined) return row.withdrawnBy === undefined ? 'withdrawn' : 'asked';
  return isSent(notice) ? 'withdrawn' : 'asked';
}
