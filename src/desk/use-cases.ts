import { useEffect, useState } from 'preact/hooks';
import type { Case } from './case';
import type { KeptDesk } from './kept-desk';

/** `undefined` while they are read. */
export type CaseList = ReadonlyMap<string, Case> | undefined;

/** Every case, by its reference; of a change, only the rows that it touched are read again. A row that did not change
 * is the same object. Keeps what it has when a read fails. */
export function useCases(desk: KeptDesk): CaseList {
  const [cases, setCases] = useState<CaseList>();
  useEffect(() => {
    let stopped = false;
    let pending: Promise<unknown> = Promise.resolve();
    const readAll = async () => {
      const all = await desk.all('cases');
      if (!stopped) setCases(new Map(all.map((row) => [row.reference, row])));
    };
    const readSome = async (keys: readonly string[]) => {
      const rows = await Promise.all(keys.map((key) => desk.get('cases', key)));
      if (stopped) return;
      setCases((before) => {
        const next = new Map(before);
        keys.forEach((key, i) => {
          const row = rows[i];
          if (row) next.set(key, row);
          else next.delete(key);
        });
        return next;
      });
    };
    // One after the other: of two reads of one row the later must not be overtaken.
    const then = (read: () => Promise<void>) => {
      pending = pending.then(read).catch(() => undefined);
    };
    const stop = desk.watch((changed) => {
      if (!changed) return then(readAll);
      const keys = changed.filter(({ table }) => table === 'cases').map(({ key }) => key);
      if (keys.length > 100) then(readAll);
      else if (keys.length > 0) then(() => readSome(keys));
    });
    then(readAll);
    return () => {
      stopped = true;
      stop();
    };
  }, [desk]);
  return cases;
}
