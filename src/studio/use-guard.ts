import { useEffect, useRef } from 'preact/hooks';
import type { Edits } from './use-edits';

/** In a box for text these keys are the browser's own, for what was typed in it. */
const BOX = 'textarea, input:not([type="checkbox"], [type="radio"])';

/** The keys that save, undo and redo do so here. While what is written is nowhere but in this window, the browser asks
 * before it closes it. `locked`: it is only read here. */
export function useGuard(save: () => void, edits: Edits, locked: boolean, alone: boolean): void {
  const newest = useRef({ save, edits, locked });
  newest.current = { save, edits, locked };
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const key = pressed(event);
      const { save, edits, locked } = newest.current;
      const isBox = event.target instanceof Element && event.target.matches(BOX);
      if (!key || (key !== 'save' && (locked || isBox))) return;
      event.preventDefault();
      if (key !== 'save') edits[key]();
      else if (!event.repeat) save();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
  useEffect(() => {
    if (!alone) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [alone]);
}

function pressed({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent) {
  if (!(ctrlKey || metaKey) || altKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 's') return 'save';
  if (letter === 'y' || (letter === 'z' && shiftKey)) return 'redo';
  return letter === 'z' ? 'undo' : undefined;
}
