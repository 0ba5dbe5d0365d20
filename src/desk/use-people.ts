import { useEffect, useState } from 'preact/hooks';
import type { KeptDesk } from './kept-desk';
import type { Person } from './person';

/** Who mentors or coaches, by name; `undefined` while they are read. Keeps what it has when a read fails. */
export function usePeople(desk: KeptDesk): readonly Person[] | undefined {
  const [people, setPeople] = useState<readonly Person[]>();
  useEffect(() => {
    let stopped = false;
    let asked = 0;
    const read = async () => {
      const mine = ++asked;
      const all = await desk.all('people').catch(() => undefined);
      // Of two reads the later one counts, whichever is there first.
      if (stopped || mine !== asked) return;
      setPeople((before) =>
        all ? [...all].sort((a, b) => a.name.localeCompare(b.name)) : (before ?? []),
      );
    };
    const stop = desk.watch((changed) => {
      if (!changed || changed.some(({ table }) => table === 'people')) void read();
    });
    void read();
    return () => {
      stopped = true;
      stop();
    };
  }, [desk]);
  return people;
}
