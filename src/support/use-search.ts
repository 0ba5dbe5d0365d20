import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Pack } from '../pack/schema';
import { makeSearch, type Search } from './search';

interface SearchState {
  /** `undefined` until it is ready. */
  readonly search: Search | undefined;
  /** Makes it ready, before the first key. */
  readonly prepare: () => void;
}

/** The search over `pack`, made when first wanted. Where its code cannot be fetched it finds nothing,
 * and the page for that still helps. */
export function useSearch(pack: Pack, wanted: boolean): SearchState {
  const [asked, setAsked] = useState(false);
  const [search, setSearch] = useState<Search>();
  useEffect(() => {
    if (!asked && !wanted) return;
    let stale = false;
    const ready = (made: Search) => stale || setSearch(() => made);
    makeSearch(pack).then(ready, () => ready(() => []));
    return () => {
      stale = true;
    };
  }, [pack, asked || wanted]);
  return { search, prepare: useCallback(() => setAsked(true), []) };
}
