import { useEffect, useState } from 'preact/hooks';
import { useDesk } from './desk-context';
import type { Row } from './rows';

interface Me extends Row {
  readonly name: string;
}

const KEY = 'me';

/** The name of whoever sits here, as colleagues know it; empty until it is known. */
export function useMe() {
  const { desk, host } = useDesk();
  const [name, setName] = useState('');
  useEffect(() => {
    let stopped = false;
    const read = async () => {
      const kept = (await desk.get('settings', KEY).catch(() => undefined)) as Me | undefined;
      const said = kept?.name ?? (await host.person).name ?? '';
      if (!stopped) setName(said);
    };
    void read();
    const stop = desk.watch(() => void read());
    return () => {
      stopped = true;
      stop();
    };
  }, [desk, host]);
  /** Where it is not kept, this window goes on with it. */
  const keep = async (next: string) => {
    setName(next);
    const before = await desk.get('settings', KEY).catch(() => undefined);
    const row: Me = { id: KEY, version: 0, name: next };
    await desk.change([{ table: 'settings', key: KEY, from: before?.version ?? 0, row }]);
  };
  return { name, keep };
}
