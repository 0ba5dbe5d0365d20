import { useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import type { Deed } from './case';
import { doDeeds } from './deeds';
import { useDesk } from './desk-context';
import { useWords } from './words';

/** Does things with one case. `failed`: in words, why the last was not done. */
export function useDeeds(reference: string) {
  const { desk } = useDesk();
  const words = useWords();
  const [failed, setFailed] = useState<string>();
  /** All of them or none; true where they were done. */
  const act = async (...deeds: readonly Deed[]): Promise<boolean> => {
    const done = await doDeeds(desk, reference, deeds, Date.now());
    const why = { done: undefined, 'not-now': words.notNow, failed: words.notKept }[done];
    setFailed(why);
    if (why) announce(why);
    return done === 'done';
  };
  return { act, failed };
}
