import type { Request } from '../request/request';
import { isNewest } from '../store/apply-tombstone';
import type { Tombstone } from '../store/schema';
import type { Store } from '../store/store';

/** Brings back a request that was deleted a moment ago, as it was in that moment: what could not go on while it
 * was gone goes on. It outlives the mark of that deletion and no other, as one from a file does. False: it was deleted
 * again since, with everything else. Rejects when it could not be saved. */
export function bringBack(
  store: Store,
  row: Request,
  mark: Tombstone | undefined,
): Promise<boolean> {
  return store.change(
    ['requests', 'notices'],
    async (rows) => {
      // From a file, meanwhile: what became of it since counts.
      if (await rows.get('requests', row.id)) return true;
      if (!mark || !(await isNewest(mark, rows))) return false;
      rows.put('requests', { ...row, life: mark.at });
      return true;
    },
    true,
  );
}
