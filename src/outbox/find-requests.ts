import type { Request } from '../request/request';
import type { RequestIndex } from '../store/schema';
import type { Store } from '../store/store';

const FIRST = 200;

/** Some of the requests that fit, the first of the index among them, however many that do not fit come
 * before them, and none at or before `after`. Empty only when none does. */
export async function findRequests(
  store: Store,
  index: RequestIndex,
  past: number,
  fits: (row: Request) => boolean,
  after?: number,
): Promise<Request[]> {
  for (let limit = FIRST; ; limit *= 4) {
    const rows = await store.requestsBy(index, past, limit, after);
    const found = rows.filter(fits);
    if (found.length > 0 || rows.length < limit) return found;
  }
}
