import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { openDesk } from './desk';
import type { PackDocument } from './document';
import { holdDocument } from './hold';

type Desk = ReturnType<typeof openDesk>;
type Listed = Awaited<ReturnType<Desk['list']>>[number];

/** The pack that is written in this window. */
export interface OpenPack {
  readonly id: string;
  /** What its file is called. */
  readonly name: string;
  readonly document: PackDocument;
  /** Another window writes it: here it is only read. */
  readonly elsewhere: boolean;
}

/** What the desk says of how it keeps what is written. */
export type Kept = 'opening' | 'kept' | 'keeping' | 'failed' | 'memory';

/** The one pack that is open, and the way into and out of what is kept. */
export function useOpenPack(desk: Desk) {
  const [open, setOpen] = useState<OpenPack>();
  const [listed, setListed] = useState<readonly Listed[]>([]);
  const [kept, setKept] = useState<Kept>('opening');
  const release = useRef(() => {});
  const newest = useRef(open);
  newest.current = open;

  useEffect(() => {
    const say = () =>
      setKept(
        desk.persistence === 'disk'
          ? desk.state
          : desk.persistence === 'memory'
            ? 'memory'
            : 'opening',
      );
    void desk.list().then(setListed);
    const stop = desk.watch(say);
    say();
    const flush = () => void desk.flush();
    addEventListener('pagehide', flush);
    addEventListener('blur', flush);
    return () => {
      stop();
      removeEventListener('pagehide', flush);
      removeEventListener('blur', flush);
    };
  }, [desk]);

  /** Takes it for this window, as far as no other one has it. */
  const hold = async (id: string, take: boolean): Promise<boolean> => {
    release.current();
    const lost = () =>
      setOpen((there) => (there && there.id === id ? { ...there, elsewhere: true } : there));
    const held = await holdDocument(id, lost, take);
    release.current = held.release;
    return held.state === 'elsewhere';
  };

  /** As it was left. False where it is not there any more. */
  const goOn = useCallback(
    async ({ id, name }: Pick<Listed, 'id' | 'name'>, take = false): Promise<boolean> => {
      const elsewhere = await hold(id, take);
      const document = await desk.open(id);
      if (document) setOpen({ id, name, document, elsewhere });
      return document !== undefined;
    },
    [desk],
  );
  /** A new one, from a file. */
  const begin = useCallback(
    async (name: string, document: PackDocument) => {
      const id = crypto.randomUUID();
      await hold(id, false);
      desk.keep(id, name, document);
      setOpen({ id, name, document, elsewhere: false });
    },
    [desk],
  );
  const change = useCallback(
    (document: PackDocument) => {
      const there = newest.current;
      if (!there || there.elsewhere) return;
      desk.keep(there.id, there.name, document);
      newest.current = { ...there, document };
      setOpen(newest.current);
    },
    [desk],
  );
  /** Writes it here, and no longer there. */
  const take = useCallback(() => {
    if (newest.current) void goOn(newest.current, true);
  }, [goOn]);
  const forget = useCallback(
    async ({ id }: Pick<Listed, 'id'>) => {
      await desk.remove(id);
      setListed(await desk.list());
    },
    [desk],
  );
  return { open, listed, kept, goOn, begin, change, take, forget };
}
