/** A page of the extension around a real store, and its worker, for tests outside of a browser. */
import { vi } from 'vitest';
import { look } from '../../src/outbox/look';
import { keepDelivering } from '../../src/outbox/run';
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

/** As the worker looks: one look at a time, a store that is in memory is opened anew for the next. */
export function aWorker(open: () => Store) {
  const badges: number[] = [];
  let store: Store | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const once = async () => {
    store ??= open();
    await look({
      store,
      owner: 'worker',
      now: Date.now,
      random: Math.random,
      fetch: (...args) => fetch(...args),
      mayReach: async () => true,
      showBadge: async (count) => void badges.push(count),
      wakeAt: async () => undefined,
    });
    if (store.keeping === 'memory') {
      store.close();
      store = undefined;
    }
  };
  return {
    badges,
    look: () => {
      last = last.then(once);
      return last;
    },
    close: () => store?.close(),
  };
}

/** A page with that store; `wake` where the host has a worker. */
export const aPage = (store: Store, wake?: () => void) =>
  keepDelivering({ wake, signIn: undefined }, store);
