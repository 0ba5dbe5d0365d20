import { useEffect, useState } from 'preact/hooks';
import type { Store } from './store';

/** What `read` gives, read again after every change in this window or another, and when one of
 * `inputs` changes: a read is the only way that data reaches a screen. Keeps the last value when a
 * read fails. */
export function useReading<T>(
  store: Store,
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
    const stop = store.watch(refresh);
    return () => {
      asked = -1;
      stop();
    };
  }, [store, ...inputs]);
  return value;
}
