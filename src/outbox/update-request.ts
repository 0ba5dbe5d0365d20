import type { Request } from '../request/request';
import type { Store } from '../store/store';

/** Changes one row in one transaction; `undefined` when the change is not (or no longer) open. */
export function updateRequest(
  store: Store,
  id: string,
  change: (row: Request) => Request | undefined,
  durable = false,
): Promise<Request | undefined> {
  return store.change(
    ['requests'],
    async (rows) => {
      const row = await rows.get('requests', id);
      const next = row && change(row);
      if (next) rows.put('requests', next);
      return next;
    },
    durable,
  );
}
