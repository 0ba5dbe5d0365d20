import { useEffect, useMemo, useState } from 'preact/hooks';
import { isObject, type Json, type Path } from './json';
import { pageOf } from './sections';

/** Entries that somebody has just added. */
export interface Fresh {
  add(path: Path): void;
  /** Does `path` lie in one of them? */
  has(path: Path): boolean;
}

/** What an entry still lacks is no fault while it is first filled in: it is said once its page was left. Words that come
 * of themselves between the fields would move them under the pointer. `path`: of the page. */
export function useFresh(path: string): Fresh {
  const [added, setAdded] = useState<readonly Path[]>([]);
  useEffect(() => setAdded((all) => all.filter((one) => pageOf(one) === path)), [path]);
  return useMemo(
    () => ({
      add: (one) => setAdded((all) => [...all, one]),
      has: (one) => added.some((entry) => entry.every((key, i) => key === one[i])),
    }),
    [added],
  );
}

/** Has nobody written anything there? */
export const isBlank = (held: Json | undefined): boolean =>
  held === undefined ||
  held === '' ||
  (Array.isArray(held) && held.length === 0) ||
  (isObject(held) && Object.values(held).every(isBlank));
