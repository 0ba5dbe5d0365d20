/** A page of the extension around a real store, and its worker, for tests outside of a browser. */
import { vi } from 'vitest';
import { deliverInPage } from '../../src/outbox/in-page';
import { workerDelivery } from '../../src/outbox/in-worker';
import type { Store } from '../../src/store/store';

/** What `keepDelivering` needs of a browser. */
export function stubPage(): void {
  const quiet = { addEventListener() {}, removeEventListener() {} };
  vi.stubGlobal('document', { ...quiet, visibilityState: 'visible' });
  vi.stubGlobal('addEventListener', quiet.addEventListener);
  vi.stubGlobal('removeEventListener', quiet.removeEventListener);
  vi.stubGlobal('navigator', { onLine: true });
}

/** The database does not open, for whoever opens it until `mend` is called. */
export function unopenable(): { mend(): void } {
  const spy = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('Internal error opening backing store', 'UnknownError');
  });
  return { mend: () => spy.mockRestore() };
}

/** The worker, and what it showed. */
export function aWorker(open: () => Store) {
  const badges: number[] = [];
  const { store, deliver } = workerDelivery(open, {
    owner: 'worker',
    now: Date.now,
    random: Math.random,
    fetch: (...args) => fetch(...args),
    hasPermission: async () => true,
    showBadge: async (count) => void badges.push(count),
    wakeAt: async () => undefined,
  });
  return { badges, deliver, close: () => store().close() };
}

/** A page with that store; `wake` where the host has a worker. */
export const aPage = (store: Store, wake?: () => void) =>
  deliverInPage({ wake, account: Promise.resolve(undefined), signIn: undefined }, store);
