/** The keys that ask to leave quickly: both Shift keys, held at once.
 *
 * Not presses of one Shift in a row: a screen reader keeps the letter of Shift+H (“previous heading”) for
 * itself and passes the Shift on, so that to a page somebody who reads backwards presses Shift alone,
 * again and again (heard with Orca 43; NVDA and JAWS have the same keys). */

type Input = Pick<Event, 'type'> & Partial<Pick<KeyboardEvent, 'key' | 'code'>>;

/** Takes each event in turn; true when the second Shift goes down while the first is held and nothing
 * was pressed in between. `repeat` is not asked: Windows calls the second Shift a repeat of the first. */
export function makeChord(): (event: Input) => boolean {
  let held: string | undefined;
  return ({ type, key, code }) => {
    // The key before it may come up late.
    if (type === 'keyup' && key !== 'Shift') return false;
    const shift = type === 'keydown' && key === 'Shift' ? code : undefined;
    const both = held !== undefined && shift !== undefined && shift !== held;
    held = both ? undefined : shift;
    return both;
  };
}

// A Shift that comes up while another window has the keys is never heard of.
const WATCHED = ['keydown', 'keyup', 'pointerdown', 'blur'] as const;

/** Calls `onChord` when both Shifts are held; returns how to stop. Keys are looked at, never kept. */
export function watchChord(onChord: () => void, on: Window = window): () => void {
  const isChord = makeChord();
  const look = (event: Event) => {
    if (isChord(event)) onChord();
  };
  for (const type of WATCHED) on.addEventListener(type, look, true);
  return () => {
    for (const type of WATCHED) on.removeEventListener(type, look, true);
  };
}
