import type { Store } from '../store/store';

/** The newest request that is on its way, or that waits for the user or for a reply; `null` where
 * there is none. One that was taken back, left or answered has no time at which anything is due. */
export async function latestOpenRequest(store: Pick<Store, 'requestsBy'>) {
  const due = await store.requestsBy('dueAt', Number.POSITIVE_INFINITY, 99);
  const rows = due.concat(await store.requestsBy('asksAt', Number.POSITIVE_INFINITY, 99));
  rows.sort((a, b) => b.changedAt - a.changedAt);
  return rows.find((row) => !row.withdraws) ?? null;
}
