/** The file of managers, for as long as this window is open. It is written nowhere. */
import { useEffect, useState } from 'preact/hooks';
import { type Managers, NO_MANAGERS } from './managers';

interface Held {
  readonly managers: Managers;
  /** Lines that are in use. */
  readonly lines: number;
}

const NONE: Held = { managers: NO_MANAGERS, lines: 0 };

let held = NONE;
const watchers = new Set<(now: Held) => void>();

export function holdManagers(next: Held | undefined): void {
  held = next ?? NONE;
  for (const watcher of watchers) watcher(held);
}

export function useManagers(): Held {
  const [now, setNow] = useState(held);
  useEffect(() => {
    watchers.add(setNow);
    setNow(held);
    return () => {
      watchers.delete(setNow);
    };
  }, []);
  return now;
}
