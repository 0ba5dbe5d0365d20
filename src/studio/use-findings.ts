import { useEffect, useRef, useState } from 'preact/hooks';
import type { Checked, Finding } from '../pack/author/check';
import { checkDocument } from './check';
import type { PackDocument } from './document';
import { today } from './today';

const NONE: readonly Finding[] = [];

/** Milliseconds that somebody who types is left alone; after a check that took long twice as long as that, so that a
 * large pack is seen in the preview first, whose frame shares this thread. */
const PAUSE = 250;

export interface Findings {
  /** What Waymark reads of it, as it was when it would last take it. */
  readonly pack: Checked['pack'];
  readonly all: readonly Finding[];
  /** Is this of the pack as it is, and not of a moment ago? */
  readonly settled: boolean;
}

/** What the command's check says of the pack, found anew after each pause. */
export function useFindings(document: PackDocument): Findings {
  const [found, setFound] = useState<{ of: PackDocument; checked: Checked }>();
  const good = useRef<Checked['pack']>(undefined);
  const pause = useRef(PAUSE);
  useEffect(() => {
    const timer = setTimeout(() => {
      const begun = performance.now();
      const checked = checkDocument(document, today());
      good.current = checked.pack ?? good.current;
      setFound({ of: document, checked });
      pause.current = Math.max(PAUSE, 2 * (performance.now() - begun));
    }, pause.current);
    return () => clearTimeout(timer);
  }, [document]);
  return {
    pack: good.current,
    all: found?.checked.findings ?? NONE,
    settled: found?.of === document,
  };
}
