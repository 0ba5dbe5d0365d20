import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Pack } from '../pack/schema';
import { fetchSearch, makeSearch, type Search } from './search';

interface SearchState {
  /** `undefined` until it is ready. */
  readonly search: Search | undefined;
  /** Its code could not be fetched. */
  readonly failed: boolean;
  /** Makes it ready, before the first key; or tries again. */
  readonly prepare: () => void;
}

/** Once what the user came for is painted. */
const SOON = 500;

/** The search over `pack`, made when first wanted. Its code is fetched soon after the screen is there,
 * so that it works where there is no connection by then. */
export function useSearch(pack: Pack, wanted: boolean): SearchState {
  const [asked, setAsked] = useState(0);
  const [search, setSearch] = useState<Search>();
  const [failed, setFailed] = useState(false);
  const needed = asked > 0 || wanted;
  useEffect(() => {
    if (!needed) return;
    let stale = false;
    setFailed(false);
    makeSearch(pack).then(
      (made) => stale || setSearch(() => made),
      () => stale || setFailed(true),
    );
    return () => {
      stale = true;
    };
  }, [pack, needed, asked]);
  useEffect(() => {
    const timer = setTimeout(fetchSearch, SOON);
    return () => clearTimeout(timer);
  }, []);
  // Not while it is being made: each focus of the box would begin anew.
  const prepare = useCallback(
    () => setAsked((times) => (times === 0 || failed ? times + 1 : times)),
    [failed],
  );
  return { search, failed, prepare };
}
