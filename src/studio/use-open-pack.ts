import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PackDocument } from './document';
import { holdDocument } from './hold';
import type { openDocuments } from './kept-documents';

type KeptDocuments = ReturnType<typeof openDocuments>;
type Listed = Awaited<ReturnType<KeptDocuments['list']>>[number];

/** The pack that is written in this window. */
export interface OpenPack {
  readonly id: string;
  /** What its file is called. */
  readonly name: string;
  readonly document: PackDocument;
  /** Another window writes it: here it is only read. */
  readonly elsewhere: boolean;
}

/** How well what is written is kept. */
export type Kept = 'opening' | 'kept' | 'keeping' | 'failed' | 'memory';

/** The one pack that is open, and the way into and out of what is kept. */
export function useOpenPack(documents: KeptDocuments) {
  const [open, setOpen] = useState<OpenPack>();
  const [listed, setListed] = useState<readonly Listed[]>([]);
  const [kept, setKept] = useState<Kept>('opening');
  const release = useRef(() => {});
  const newest = useRef(open);
  newest.current = open;

  useEffect(() => {
    const say = () =>
      setKept(
        documents.persistence === 'disk'
          ? documents.state
          : documents.persistence === 'memory'
            ? 'memory'
            : 'opening',
      );
    void documents.list().then(setListed);
    const stop = documents.watch(say);
    say();
    const flush = () => void documents.flush();
    addEventListener('pagehide', flush);
    addEventListener('blur', flush);
    return () => {
      stop();
      removeEventListener('pagehide', flush);
      removeEventListener('blur', flush);
    };
  }, [documents]);

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
      const document = await documents.open(id);
      if (document) setOpen({ id, name, document, elsewhere });
      return document !== undefined;
    },
    [documents],
  );
  /** A new one, from a file. */
  const begin = useCallback(
    async (name: string, document: PackDocument) => {
      const id = crypto.randomUUID();
      await hold(id, false);
      documents.keep(id, name, document);
      setOpen({ id, name, document, elsewhere: false });
    },
    [documents],
  );
  const change = useCallback(
    (document: PackDocument) => {
      const there = newest.current;
      if (!there || there.elsewhere) return;
      documents.keep(there.id, there.name, document);
      newest.current = { ...there, document };
      setOpen(newest.current);
    },
    [documents],
  );
  /** Writes it here, and no longer there. */
  const take = useCallback(() => {
    if (newest.current) void goOn(newest.current, true);
  }, [goOn]);
  const forget = useCallback(
    async ({ id }: Pick<Listed, 'id'>) => {
      await documents.remove(id);
      setListed(await documents.list());
    },
    [documents],
  );
  return { open, listed, kept, goOn, begin, change, take, forget };
}
