/** Delivery from the background worker: one pass over everything that is due, and passes one at a time. */
import { resend } from '../request/actions';
import { originOf } from '../request/destinations';
import type { Store } from '../store/store';
import { type Delivery, deliver, nextDeliveryAt } from './deliver';
import { findRequests } from './find-requests';
import { deleteExpired } from './retention';
import { updateRequest } from './update-request';

/** If this life ends before it has planned the next look. */
const IN_CASE = 60_000;

export interface WorkerContext extends Delivery {
  readonly hasPermission: (origin: string) => Promise<boolean>;
  readonly showBadge: (count: number) => Promise<void>;
  readonly wakeAt: (at: number | undefined) => Promise<void>;
}

/** Delivers, forgets what is old, shows how many want the user, plans the next look. Where the
 * database cannot be seen, that is not the same as an empty one: what was planned and shown stays,
 * and the next look is soon. Until then it delivers what pages that had no database either left in
 * the safe copy. */
export async function workerPass(looking: WorkerContext): Promise<void> {
  const { store, now, showBadge, wakeAt } = looking;
  await wakeAt(now() + IN_CASE);
  await store.ready;
  await store.mergeShared();
  await goOnWherePermitted(looking);
  // What it does must be there for its next life, or that one would do it again.
  await deliver({ ...looking, ours: (id) => store.isShared(id) === true });
  if (store.persistence !== 'persistent') return;
  await deleteExpired(store, now());
  const asking = await store.requestsBy('asksAt', now(), 10);
  const next = await nextDeliveryAt(store, now(), false);
  // It may have broken meanwhile.
  if (store.persistence !== 'persistent') return;
  await showBadge(asking.length);
  await wakeAt(next);
}

/** The user may have said yes after the popup that asked was gone. */
async function goOnWherePermitted({ store, now, hasPermission }: WorkerContext): Promise<void> {
  const looked = new Set<string>();
  // Also those that ask at a time still to come: the clock may have gone back since.
  const ever = Number.POSITIVE_INFINITY;
  const find = () =>
    findRequests(
      store,
      'asksAt',
      ever,
      (row) => row.reason === 'permission' && !looked.has(row.id),
    );
  for (let rows = await find(); rows.length > 0; rows = await find()) {
    for (const row of rows) {
      looked.add(row.id);
      const origin = originOf(row.route);
      if (!origin || !(await hasPermission(origin))) continue;
      await updateRequest(store, row.id, (r) =>
        r.reason === 'permission' ? resend(r, now()) : undefined,
      );
    }
  }
}

export interface WorkerDelivery {
  /** What it reads from; opened when first wanted. */
  store(): Store;
  /** Starts a pass, or queues one more if a pass is running. Resolves after it; never rejects, since each
   * pass has planned the next before anything can fail. */
  deliver(): Promise<void>;
}

/** The background worker's looks at what `open` gives, one at a time. */
export function workerDelivery(
  open: () => Store,
  looking: Omit<WorkerContext, 'store'>,
): WorkerDelivery {
  let store: Store | undefined;
  let busy: Promise<void> | undefined;
  let again = false;

  const opened = () => (store ??= open());
  const once = async () => {
    const at = opened();
    try {
      await workerPass({ ...looking, store: at });
    } finally {
      // In memory it would never see what the pages write; the next look opens it anew.
      if (at.persistence === 'memory-only') {
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
    deliver() {
      again = true;
      busy ??= run();
      return busy;
    },
  };
}
