/** Every case, as it is now: begins to read as soon as it is made, so that nothing else has to be there before. */
import type { Case } from './case';
import type { KeptDesk } from './kept-desk';

/** `undefined` while they are read. */
export type CaseList = ReadonlyMap<string, Case> | undefined;

export interface CaseFeed {
  readonly now: CaseList;
  /** Calls back after each change. Returns how to stop. */
  watch(onChange: (cases: CaseList) => void): () => void;
}

/** So many rows are read one by one; more, all at once. */
const FEW = 100;

/** By their reference. Of a change, only the rows that it touched are read again: a row that did not change is the same
 * object. Keeps what it has when a read fails. */
export function feedOf(desk: KeptDesk): CaseFeed {
  let now: CaseList;
  let pending: Promise<unknown> = Promise.resolve();
  const watchers = new Set<(cases: CaseList) => void>();
  const become = (next: ReadonlyMap<string, Case>) => {
    now = next;
    for (const watcher of watchers) watcher(next);
  };
  const readAll = async () =>
    become(new Map((await desk.all('cases')).map((row) => [row.reference, row])));
  const readSome = async (keys: readonly string[]) => {
    // The first read of all failed.
    if (!now) return readAll();
    const rows = await Promise.all(keys.map((key) => desk.get('cases', key)));
    const next = new Map(now);
    keys.forEach((key, i) => {
      const row = rows[i];
      if (row) next.set(key, row);
      else next.delete(key);
    });
    become(next);
  };
  // One after the other: of two reads of one row the later must not be overtaken.
  const then = (read: () => Promise<void>) => {
    pending = pending.then(read).catch(() => undefined);
  };
  desk.watch((changed) => {
    if (!changed) return then(readAll);
    const keys = changed.filter(({ table }) => table === 'cases').map(({ key }) => key);
    if (keys.length > FEW) then(readAll);
    else if (keys.length > 0) then(() => readSome(keys));
  });
  then(readAll);
  return {
    get now() {
      return now;
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
  };
}
