/** One look of the background worker at everything that is due. */

import { resend } from '../request/actions';
import { originOf } from '../request/destinations';
import { type Delivery, deliver, nextLook, step } from './deliver';
import { pageWhere } from './find-requests';
import { forgetOld } from './retention';

/** If this life ends before it has planned the next look. */
const IN_CASE = 60_000;

export interface Looking extends Delivery {
  readonly mayReach: (origin: string) => Promise<boolean>;
  readonly showBadge: (count: number) => Promise<void>;
  readonly wakeAt: (at: number | undefined) => Promise<void>;
}

/** Delivers, forgets what is old, shows how many want the person, plans the next look. Where the
 * database cannot be seen, that is not the same as an empty one: what was planned and shown stays,
 * and the next look is soon. Until then it delivers what pages that had no database either left in
 * the safe copy. */
export async function look(looking: Looking): Promise<void> {
  const { store, now, showBadge, wakeAt } = looking;
  await wakeAt(now() + IN_CASE);
  await store.ready;
  await store.reread();
  await goOnWherePermitted(looking);
  // What it does must be there for its next life, or that one would do it again.
  await deliver({ ...looking, ours: (id) => store.seen(id) === true });
  if (store.keeping !== 'kept') return;
  await forgetOld(store, now());
  const asking = await store.page('asksAt', now(), 10);
  const next = await nextLook(store, now(), false);
  // It may have broken meanwhile.
  if (store.keeping !== 'kept') return;
  await showBadge(asking.length);
  await wakeAt(next);
}

/** The person may have said yes after the popup that asked was gone. */
async function goOnWherePermitted({ store, now, mayReach }: Looking): Promise<void> {
  const looked = new Set<string>();
  // Also those that ask at a time still to come: the clock may have gone back since.
  const ever = Number.POSITIVE_INFINITY;
  const find = () =>
    pageWhere(store, 'asksAt', ever, (row) => row.reason === 'permission' && !looked.has(row.id));
  for (let rows = await find(); rows.length > 0; rows = await find()) {
    for (const row of rows) {
      looked.add(row.id);
      const origin = originOf(row.route);
      if (!origin || !(await mayReach(origin))) continue;
      await step(store, row.id, (r) => (r.reason === 'permission' ? resend(r, now()) : undefined));
    }
  }
}
