import { useLayoutEffect } from 'preact/hooks';
import { rememberFirstFrame, showFirstFrame } from './hint';

/** Start is shown once it is as it will stay: nothing moves under a finger that is about to press. */
export function useRevealWhenReady(known: boolean, more: boolean, section: string): void {
  useLayoutEffect(() => {
    if (known) rememberFirstFrame({ more });
    if (known || section !== '') showFirstFrame();
  }, [known, more, section]);
}
