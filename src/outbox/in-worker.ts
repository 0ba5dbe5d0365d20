import type { Store } from '../store/store';
import { type Looking, look } from './worker-pass';

export interface Worker {
  /** What it reads from; opened when first wanted. */
  store(): Store;
  /** Has it look: at once, or once more when the look under way is over. Settles when it has; never
   * rejects, since each look has planned the next before anything can fail. */
  look(): Promise<void>;
}

/** The background worker's looks at what `open` gives, one at a time. */
export function worker(open: () => Store, looking: Omit<Looking, 'store'>): Worker {
  let store: Store | undefined;
  let busy: Promise<void> | undefined;
  let again = false;

  const opened = () => (store ??= open());
  const once = async () => {
    const at = opened();
    try {
      await look({ ...looking, store: at });
    } finally {
      // In memory it would never see what the pages write; the next look opens it anew.
      if (at.keeping === 'memory') {
        at.close();
        store = undefined;
      }
    }
  };
  const run = async () => {
    while (again) {
      again = false;
      await once().catch(() => undefined);
    }
    busy = undefined;
  };
  return {
    store: opened,
    look() {
      again = true;
      busy ??= run();
      return busy;
    },
  };
}
