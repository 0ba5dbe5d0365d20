import { useEffect, useState } from 'preact/hooks';
import type { CaseFeed, CaseList } from './case-feed';

/** Every case, by its reference; a row that did not change is the same object. */
export function useCases(feed: CaseFeed): CaseList {
  const [cases, setCases] = useState(feed.now);
  useEffect(() => {
    // They may have come between.
    setCases(feed.now);
    return feed.watch(setCases);
  }, [feed]);
  return cases;
}
