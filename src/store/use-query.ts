import { useEffect, useState } from 'preact/hooks';
import type { Table } from './schema';
import type { Store } from './store';

/** What `read` gives, read again after every change of one of `tables`, in this window or another, when
 * the store itself changes (persistence), and when one of `inputs` does: a read is the only way that data
 * reaches a screen. Keeps the last value when a read fails. */
export function useQuery<T>(
  store: Store,
  tables: readonly Table[],
  first: T,
  read: (store: Store) => Promise<T>,
  inputs: readonly unknown[] = [],
): T {
  const [value, setValue] = useState(first);
  useEffect(() => {
    let asked = 0;
    const refresh = () => {
      const mine = ++asked;
      read(store).then(
        (next) => mine === asked && setValue(() => next),
        () => undefined,
      );
    };
    refresh();
    const stop = store.watch(tables, refresh);
    return () => {
      asked = -1;
      stop();
    };
  }, [store, ...inputs]);
  return value;
}
