/** Puts what was brought in where the rest is. */
import type { Arrival, Case } from './case';
import type { KeptDesk } from './kept-desk';
import { type Plan, planOf } from './plan';

/** So often in a row may another window be quicker. */
const TRIES = 20;

/** All of it or none, joined with what is there at that moment. `failed`: it could not be kept. Never rejects. */
export async function addArrivals(
  desk: KeptDesk,
  arrivals: readonly Arrival[],
  now: number,
): Promise<Plan | 'failed'> {
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const plan = await planFor(desk, arrivals, now);
      const changed = await desk.change(plan.changes);
      if (changed === 'done') return plan;
      if (changed === 'failed') return changed;
    }
  } catch {
    // It could not be read.
  }
  return 'failed';
}

/** What adding them would do to what is there now. Rejects where that cannot be read. */
export async function planFor(
  desk: KeptDesk,
  arrivals: readonly Arrival[],
  now: number,
): Promise<Plan> {
  const keys = [...new Set(arrivals.map(({ reference }) => reference))];
  const rows = await Promise.all(keys.map((key) => desk.get('cases', key)));
  const here = rows.flatMap((row): [string, Case][] => (row ? [[row.reference, row]] : []));
  return planOf(arrivals, new Map(here), now);
}
