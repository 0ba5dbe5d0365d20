/** Leaving quickly: the keys that ask for it, and what then happens. */
import type { Host } from '../host/host';

const PRESSES = 3;
const WITHIN = 5000;

/** Counts presses of Shift, of either one or both in turn; true at the third within five seconds.
 * Anything else pressed in between (a capital letter, a click) starts the count again. */
export function makeChord(): (key: string, at: number) => boolean {
  let presses: number[] = [];
  return (key, at) => {
    presses = key === 'Shift' ? [...presses, at].slice(-PRESSES) : [];
    const done = presses.length === PRESSES && at - (presses[0] ?? 0) <= WITHIN;
    if (done) presses = [];
    return done;
  };
}

/** Calls `onChord` at the third Shift; returns how to stop. Keys are looked at, never kept. */
export function watchChord(onChord: () => void, on: Window = window): () => void {
  const press = makeChord();
  const key = (event: KeyboardEvent) => {
    if (!event.repeat && press(event.key, event.timeStamp)) onChord();
  };
  const click = (event: PointerEvent) => void press('', event.timeStamp);
  on.addEventListener('keydown', key, true);
  on.addEventListener('pointerdown', click, true);
  return () => {
    on.removeEventListener('keydown', key, true);
    on.removeEventListener('pointerdown', click, true);
  };
}

interface Leaving {
  readonly host: Pick<Host, 'leave'>;
  readonly go: (route: string, options: { readonly replace: boolean }) => void;
  /** Wipes what others hold of what the person said here. */
  readonly onClear: () => void;
}

/** The neutral page takes the place of this one in the history; then everything is wiped, and the
 * window closed where the host can. What the screen itself holds dies with it. */
export function clearAndHide({ host, go, onClear }: Leaving): void {
  go('hidden', { replace: true });
  onClear();
  host.leave();
}

/** While the neutral page is shown, Back and Forward lead to it again: each entry that they reach is
 * replaced in turn, before any screen hears of it. Returns how to stop. */
export function stayHidden(on: Window = window): () => void {
  const replace = () => on.history.replaceState(on.history.state, '', '#/hidden');
  on.addEventListener('popstate', replace, true);
  return () => on.removeEventListener('popstate', replace, true);
}
