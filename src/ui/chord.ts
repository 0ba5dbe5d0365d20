/** The keys that ask to leave quickly. */

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
