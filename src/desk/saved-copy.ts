/** When a copy was last handed to the browser: kept, so that somebody is reminded. */
import { useEffect, useState } from 'preact/hooks';
import type { KeptDesk } from './kept-desk';
import type { Row } from './rows';

interface SavedCopy extends Row {
  /** Milliseconds since 1970. */
  readonly at: number;
}

const KEY = 'copy';

/** Days after which a copy is an old one. */
const OLD = 14;

/** Where it cannot be kept, nobody is told: the copy itself was made. */
export async function noteCopy(desk: KeptDesk, at: number): Promise<void> {
  const before = await desk.get('settings', KEY).catch(() => undefined);
  const row: SavedCopy = { id: KEY, version: 0, at };
  await desk.change([{ table: 'settings', key: KEY, from: before?.version ?? 0, row }]);
}

/** Milliseconds since 1970; 0 where none was, `undefined` until it is known. */
export function useSavedCopy(desk: KeptDesk): number | undefined {
  const [at, setAt] = useState<number>();
  useEffect(() => {
    let stopped = false;
    const read = async () => {
      const kept = await desk.get('settings', KEY).catch(() => undefined);
      if (!stopped) setAt(((kept as SavedCopy | undefined)?.at as number | undefined) ?? 0);
    };
    void read();
    const stop = desk.watch(() => void read());
    return () => {
      stopped = true;
      stop();
    };
  }, [desk]);
  return at;
}

/** Is there something that no copy, or only an old one, has? */
export const needsCopy = (savedAt: number, now: number, rows: number): boolean =>
  rows > 0 && now - savedAt > OLD * 86_400_000;
