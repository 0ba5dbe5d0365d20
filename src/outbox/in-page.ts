/** Delivery from a page: while it is open, when the network is back, and when it is looked at. */
import type { Host } from '../host/host';
import { HOUR } from '../request/lifecycle';
import type { Store } from '../store/store';
import { deliver, nextDeliveryAt } from './deliver';
import { deleteExpired, deleteExpiredOfOthers } from './retention';

const SOONEST = 1000;
// A longer timer is lost when the machine sleeps; then this one finds the rest.
const LATEST = 60_000;
/** How often what other accounts of this browser left is looked through. */
const OTHERS = HOUR;

/** Delivers what is due from now on, or wakes the worker where the host has one. Returns how to
 * stop. */
export function deliverInPage(
  host: Pick<Host, 'wake' | 'signIn' | 'account'>,
  store: Store,
): () => void {
  const owner = crypto.randomUUID();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let running = false;
  let again = false;
  let stopped = false;
  let failures = 0;
  let othersAt = 0;

  // One sender for each request. The worker sends all that it can see; what neither the database nor
  // the safe copy took is in this window alone, so it is this window's to send.
  const ours = host.wake && ((id: string) => store.isShared(id) === false);
  const byWorker = () => host.wake !== undefined && store.persistence === 'persistent';

  const run = async () => {
    if (stopped) return;
    if (running) {
      again = true;
      return;
    }
    running = true;
    try {
      await deliverAll();
      failures = 0;
    } catch {
      // The store is between two connections, or it is something that nobody thought of.
      runIn(SOONEST * 2 ** failures++);
    } finally {
      running = false;
      // What came while it planned: the network may be back, and no timer knows.
      if (again) void run();
    }
  };
  const deliverAll = async () => {
    await store.ready;
    do {
      again = false;
      host.wake?.();
      if (!byWorker()) await deliver({ ...tools, owner, store, token: host.signIn, ours });
    } while (again && !byWorker());
    if (!byWorker()) await plan();
  };
  const plan = async () => {
    // The worker's business, where there is one: here it is only whether the database is back.
    if (host.wake) return runIn(LATEST);
    await deleteExpired(store, Date.now());
    if (Math.abs(Date.now() - othersAt) > OTHERS) {
      othersAt = Date.now();
      host.account
        .then((account) => deleteExpiredOfOthers(account, Date.now()))
        // Again in an hour.
        .catch(() => undefined);
    }
    const next = await nextDeliveryAt(store, Date.now(), host.signIn !== undefined);
    clearTimeout(timer);
    if (next !== undefined) runIn(next - Date.now());
  };
  const runIn = (wait: number) => {
    clearTimeout(timer);
    if (!stopped) timer = setTimeout(run, Math.min(Math.max(wait, SOONEST), LATEST));
  };
  const onVisible = () => {
    if (document.visibilityState === 'visible') void run();
  };

  const unwatch = store.watch(['requests'], () => {
    if (!byWorker()) void run();
  });
  addEventListener('online', run);
  document.addEventListener('visibilitychange', onVisible);
  // While it can be had: the store needs it when its database breaks, and that may be offline.
  for (const part of [import('../store/fallback'), import('../store/delete')])
    part.catch(() => undefined);
  void run();
  return () => {
    stopped = true;
    clearTimeout(timer);
    unwatch();
    removeEventListener('online', run);
    document.removeEventListener('visibilitychange', onVisible);
  };
}

const tools = {
  now: Date.now,
  random: Math.random,
  // Called without an object, as browsers demand.
  fetch: (...args: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...args),
  online: () => navigator.onLine,
};
