import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PackDocument } from './document';
import { holdDocument } from './hold';
import type { openDocuments } from './kept-documents';
import type { OnDisk } from './on-disk';

type KeptDocuments = ReturnType<typeof openDocuments>;
type Listed = Awaited<ReturnType<KeptDocuments['list']>>[number];

/** The pack that is written in this window. */
export interface OpenPack {
  readonly id: string;
  /** What its file is called. */
  readonly name: string;
  readonly document: PackDocument;
  /** Where it is saved in place, in a browser that can. */
  readonly file?: OnDisk | undefined;
  /** Another window writes it: here it is only read. */
  readonly elsewhere: boolean;
}

/** How well what is written is kept. */
export type Kept = 'opening' | 'kept' | 'keeping' | 'wiped' | 'failed' | 'memory';

function keptIn({ persistence, state, wiped }: KeptDocuments): Kept {
  if (persistence !== 'disk') return persistence;
  return state === 'kept' && wiped ? 'wiped' : state;
}

/** The one pack that is open, and the way into and out of what is kept. */
export function useOpenPack(documents: KeptDocuments) {
  const [open, setOpen] = useState<OpenPack>();
  const [listed, setListed] = useState<readonly Listed[]>([]);
  const [kept, setKept] = useState<Kept>('opening');
  const release = useRef(() => {});
  const newest = useRef(open);
  newest.current = open;

  useEffect(() => {
    const say = () => setKept(keptIn(documents));
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

  /** Another window may write it from now on, unless it is in this one alone. */
  const leave = async (id: string): Promise<void> => {
    await documents.flush();
    if (documents.state === 'kept' && newest.current?.id !== id) documents.letGo(id);
  };
  /** Takes it for this window, as far as no other one has it. */
  const hold = async (id: string, take: boolean): Promise<boolean> => {
    release.current();
    const before = newest.current?.id;
    if (before !== undefined && before !== id) void leave(before);
    const lost = () => {
      const there = newest.current;
      if (there?.id !== id) return;
      // What this window could not write would be written over what the other one has.
      documents.letGo(id);
      newest.current = { ...there, elsewhere: true };
      setOpen(newest.current);
    };
    const held = await holdDocument(id, lost, take);
    release.current = held.release;
    return held.state === 'elsewhere';
  };

  /** As it was left. False where it is not there any more. */
  const goOn = useCallback(
    async ({ id, name }: Pick<Listed, 'id' | 'name'>, take = false): Promise<boolean> => {
      const elsewhere = await hold(id, take);
      const [document, file] = [await documents.open(id), await documents.file(id)];
      if (elsewhere) documents.letGo(id);
      if (document) setOpen({ id, name, document, file, elsewhere });
      return document !== undefined;
    },
    [documents],
  );
  /** A new one; `file`: it is that file on disk. */
  const begin = useCallback(
    async (name: string, document: PackDocument, file?: OnDisk): Promise<string> => {
      const id = crypto.randomUUID();
      await hold(id, false);
      documents.keep(id, name, document);
      if (file) void documents.keepFile(id, file);
      setOpen({ id, name, document, file, elsewhere: false });
      setListed(await documents.list());
      return id;
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
  /** It was saved in that file, and has its name. */
  const saved = useCallback(
    (file: OnDisk) => {
      const there = newest.current;
      if (!there) return;
      newest.current = { ...there, file, name: file.handle.name };
      setOpen(newest.current);
      void documents.keepFile(there.id, file);
      if (!there.elsewhere) documents.keep(there.id, file.handle.name, there.document);
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
  return { open, listed, kept, goOn, begin, change, saved, take, forget };
}
