import { useState } from 'preact/hooks';
import { announce } from '../ui/announce';

/** Milliseconds, in which the words that something is under way are drawn. */
const DRAWN = 50;

/** For work in which the page stands still, as a key is made of a passphrase: `words` are said before it, and it is done
 * once at a time. `work` says itself what became of it. */
export function useSlow(words: string) {
  const [busy, setBusy] = useState(false);
  const run = async (work: () => Promise<void>): Promise<void> => {
    if (busy) return;
    setBusy(true);
    announce(words);
    await new Promise((resolve) => setTimeout(resolve, DRAWN));
    await work();
    setBusy(false);
  };
  return { busy, run };
}
