import { useState } from 'preact/hooks';
import { localDay } from '../text/day';
import { announce } from '../ui/announce';
import type { Deed } from './case';
import { doDeeds } from './deeds';
import { useDesk } from './desk-context';
import { useManagers } from './held-managers';
import { undo } from './undo';
import { useWords } from './words';

/** Does things with one case. `failed`: in words, why the last was not done. */
export function useDeeds(reference: string) {
  const { desk } = useDesk();
  const words = useWords();
  const { managers } = useManagers();
  const [failed, setFailed] = useState<string>();
  const say = (why: string | undefined) => {
    setFailed(why);
    if (why) announce(why);
  };
  /** All of them or none; true where they were done. */
  const act = async (...deeds: readonly Deed[]): Promise<boolean> => {
    const done = await doDeeds(desk, reference, deeds, Date.now());
    say({ done: undefined, 'not-now': words.notNow, failed: words.notKept }[done]);
    return done === 'done';
  };
  /** What was done at that moment, which is the last; true where it was taken back. */
  const takeBack = async (of: number): Promise<boolean> => {
    const now = Date.now();
    const done = await undo(desk, { reference, of, managers, today: localDay(now), now });
    const why = {
      done: undefined,
      'not-now': words.notNow,
      refused: words.case.cannotUndo,
      failed: words.notKept,
    };
    say(why[done]);
    if (done === 'done') announce(words.case.undone);
    return done === 'done';
  };
  return { act, takeBack, failed };
}
