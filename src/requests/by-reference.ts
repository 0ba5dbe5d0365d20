/** A request by what people call it. */
import { findRequests } from '../outbox/find-requests';
import type { Request } from '../request/request';
import type { Store } from '../store/store';

/** The reference at the beginning of `text`, as `referenceFor` writes it: a mail program may take the full stop of a
 * sentence into an address, and a person may write small letters. `undefined` where there is none. */
export const referenceIn = (text: string): string | undefined =>
  /^WM(-\w{4}){2}\b/i.exec(text)?.[0].toUpperCase();

/** The request that has it; the newest, should there ever be two. */
export async function findByReference(
  store: Store,
  reference: string,
): Promise<Request | undefined> {
  const all = Number.POSITIVE_INFINITY;
  const found = await findRequests(store, 'changedAt', all, (row) => row.reference === reference);
  return found[0];
}
