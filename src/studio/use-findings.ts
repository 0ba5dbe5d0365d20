import { useEffect, useState } from 'preact/hooks';
import type { Finding } from '../pack/author/check';
import type { PackDocument } from './document';
import { today } from './today';

/** Milliseconds that somebody who types is left alone. */
const PAUSE = 250;

export interface Findings {
  readonly all: readonly Finding[];
  /** Is this of the pack as it is, and not of a moment ago? */
  readonly settled: boolean;
}

/** What the command's check says of the pack, found anew after each pause. */
export function useFindings(document: PackDocument): Findings {
  const [found, setFound] = useState<{ of: PackDocument; all: readonly Finding[] }>();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const { checkDocument } = await import('./check');
      if (!stale) setFound({ of: document, all: checkDocument(document, today()).findings });
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [document]);
  return { all: found?.all ?? [], settled: found?.of === document };
}
