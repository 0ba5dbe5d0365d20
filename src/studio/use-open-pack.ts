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
  /** The name of what was open before, and is kept. */
  readonly before?: string | undefined;
}

/** `elsewhere`: another window writes it, and it is still there. */
export type Forgotten = 'done' | 'elsewhere' | 'failed';

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
  /** What gives back the lock of each that this window may write. */
  const locks = useRef(new Map<string, () => void>());
  /** Those of them that were open before. */
  const left = useRef(new Set<string>());
  const newest = useRef(open);
  newest.current = open;

  useEffect(() => {
    const say = () => {
      setKept(keptIn(documents));
      leave();
    };
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

  /** From now on that one is open. */
  const enter = (next: OpenPack): void => {
    const before = newest.current;
    left.current.delete(next.id);
    const isOther = before !== undefined && before.id !== next.id;
    if (isOther) left.current.add(before.id);
    const isKept = isOther && keptIn(documents) === 'kept';
    newest.current = { ...next, before: isKept ? before.name : undefined };
    setOpen(newest.current);
    void documents.flush().then(async () => {
      leave();
      // When that was changed last is known now.
      setListed(await documents.list());
    });
  };
  /** Another window may write what was open before, unless what was typed is in this one alone. */
  const leave = () => {
    if (documents.state !== 'kept') return;
    for (const id of left.current) {
      documents.letGo(id);
      letLock(id);
    }
  };
  const letLock = (id: string) => {
    locks.current.get(id)?.();
    locks.current.delete(id);
    left.current.delete(id);
  };
  /** Takes it for this window, as far as no other one has it. What is open stays ours. */
  const hold = async (id: string, take = false): Promise<void> => {
    left.current.delete(id);
    if (locks.current.has(id)) return;
    const lost = () => {
      locks.current.delete(id);
      // What this window could not write would be written over what the other one has.
      documents.letGo(id);
      const there = newest.current;
      if (there?.id !== id) return;
      newest.current = { ...there, elsewhere: true };
      setOpen(newest.current);
    };
    const held = await holdDocument(id, lost, take);
    if (held.state !== 'elsewhere') locks.current.set(id, held.release);
  };

  /** As it was left. False where it is not there any more; rejects where it cannot be read. What was open stays open
   * then. */
  const goOn = useCallback(
    async ({ id, name }: Pick<Listed, 'id' | 'name'>, take = false): Promise<boolean> => {
      if (newest.current?.id === id && !newest.current.elsewhere) return true;
      await hold(id, take);
      let document: PackDocument | undefined;
      try {
        document = await documents.open(id);
        if (!document) return false;
        const file = await documents.file(id);
        const elsewhere = !locks.current.has(id);
        if (elsewhere) documents.letGo(id);
        enter({ id, name, document, file, elsewhere });
        return true;
      } finally {
        if (!document) letLock(id);
      }
    },
    [documents],
  );
  /** A new one; `file`: it is that file on disk. */
  const begin = useCallback(
    async (name: string, document: PackDocument, file?: OnDisk): Promise<string> => {
      const id = crypto.randomUUID();
      await hold(id);
      // What was open is kept already, or not: from the next line on it would be this one.
      enter({ id, name, document, file, elsewhere: false });
      documents.keep(id, name, document);
      if (file) void documents.keepFile(id, file);
      setListed(await documents.list());
      return id;
    },
    [documents],
  );
  /** Of that pack; nothing where another is open by now. */
  const change = useCallback(
    (id: string, document: PackDocument) => {
      const there = newest.current;
      if (there?.id !== id || there.elsewhere) return;
      documents.keep(there.id, there.name, document);
      newest.current = { ...there, document };
      setOpen(newest.current);
    },
    [documents],
  );
  /** That pack was saved in that file, and has its name; nothing where another is open by now. */
  const saved = useCallback(
    (id: string, file: OnDisk) => {
      const there = newest.current;
      if (there?.id !== id) return;
      newest.current = { ...there, file, name: file.handle.name };
      setOpen(newest.current);
      void documents.keepFile(there.id, file);
      if (!there.elsewhere) documents.keep(there.id, file.handle.name, there.document);
    },
    [documents],
  );
  /** Writes it here, and no longer there; as `goOn`. */
  const take = useCallback(
    async () => newest.current !== undefined && goOn(newest.current, true),
    [goOn],
  );
  const forget = useCallback(
    async ({ id }: Pick<Listed, 'id'>): Promise<Forgotten> => {
      await hold(id);
      if (!locks.current.has(id)) return 'elsewhere';
      const done = await documents.remove(id);
      letLock(id);
      setListed(await documents.list());
      return done ? 'done' : 'failed';
    },
    [documents],
  );
  return { open, listed, kept, goOn, begin, change, saved, take, forget };
}
