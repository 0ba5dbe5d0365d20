import { useEffect, useState } from 'preact/hooks';
import type { Checked, Finding } from '../pack/author/check';
import type { PackDocument } from './document';
import { today } from './today';

const NONE: readonly Finding[] = [];

/** Milliseconds that somebody who types is left alone. */
const PAUSE = 250;

export interface Findings {
  /** What Waymark reads of it, where it would take it. */
  readonly pack: Checked['pack'];
  readonly all: readonly Finding[];
  /** Is this of the pack as it is, and not of a moment ago? */
  readonly settled: boolean;
}

/** What the command's check says of the pack, found anew after each pause. */
export function useFindings(document: PackDocument): Findings {
  const [found, setFound] = useState<{ of: PackDocument; checked: Checked }>();
  useEffect(() => {
    let stale = false;
    const timer = setTimeout(async () => {
      const { checkDocument } = await import('./check');
      if (!stale) setFound({ of: document, checked: checkDocument(document, today()) });
    }, PAUSE);
    return () => {
      stale = true;
      clearTimeout(timer);
    };
  }, [document]);
  return {
    pack: found?.checked.pack,
    all: found?.checked.findings ?? NONE,
    settled: found?.of === document,
  };
}
