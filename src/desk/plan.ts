/** What bringing something in would do, before it is done. Pure. */
import { withArrival } from './arrivals';
import type { Arrival, Case } from './case';
import { standingOf } from './case-lifecycle';
import type { Change } from './rows';

export interface Plan {
  readonly changes: readonly Change[];
  /** References; each is in one of the three. */
  readonly fresh: readonly string[];
  readonly known: readonly string[];
  /** What is withdrawn by it, whether it was here or comes with it. */
  readonly takenBack: readonly string[];
}

/** `cases`: what is here, by reference. The same plan for the same things, in whatever order they are. */
export function planOf(
  arrivals: readonly Arrival[],
  cases: ReadonlyMap<string, Case>,
  now: number,
): Plan {
  const after = new Map<string, Case>();
  for (const arrival of arrivals) {
    const { reference } = arrival;
    const before = after.get(reference) ?? cases.get(reference);
    after.set(reference, withArrival(before, arrival, now));
  }
  const fresh: string[] = [];
  const known: string[] = [];
  const takenBack: string[] = [];
  for (const [reference, row] of after) {
    const before = cases.get(reference);
    const wasWithdrawn = before && standingOf(before).withdrawn;
    if (!wasWithdrawn && standingOf(row).withdrawn) takenBack.push(reference);
    else (before ? known : fresh).push(reference);
  }
  const changes = [...after.values()]
    .filter((row) => row !== cases.get(row.reference))
    .map((row): Change => ({ table: 'cases', key: row.reference, from: row.version, row }));
  return { changes, fresh, known, takenBack };
}
