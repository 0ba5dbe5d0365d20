/** The packs that somebody writes, kept as they are typed. Where nothing can be kept, this window goes on alone. */
import type { PackDocument } from './document';
import { type Numbers, restore, writeOf } from './kept-steps';
import type { OnDisk } from './on-disk';
import { openRows, type Rows, rowsInMemory } from './rows';

/** `memory`: this window only, because the browser keeps nothing for this page. */
type Persistence = 'opening' | 'disk' | 'memory';
/** `failed`: the newest change is in this window alone. The next one, and `flush`, try again. */
type KeepState = 'kept' | 'keeping' | 'failed';

interface Listed {
  readonly id: string;
  readonly name: string;
  /** When it last changed; milliseconds since 1970. */
  readonly at: number;
}

/** Nothing here waits without an end, or throws, but `open` where a pack cannot be read. */
export interface KeptDocuments {
  readonly persistence: Persistence;
  readonly state: KeepState;
  /** The browser emptied what was kept while this window was open: others that were kept may be gone. */
  readonly wiped: boolean;
  /** Settles when `persistence` is known. */
  readonly ready: Promise<void>;
  /** The newest first; empty where they cannot be read. */
  list(): Promise<Listed[]>;
  /** As it was left, with its steps; `undefined` where it is not there. Rejects where it cannot be read. */
  open(id: string): Promise<PackDocument | undefined>;
  /** Takes the newest state and starts to write it. */
  keep(id: string, name: string, document: PackDocument): void;
  /** This window writes it no more, as when another has taken it over. */
  letGo(id: string): void;
  /** Writes what is not written yet, with nothing awaited before that is issued: for a page that goes. */
  flush(): Promise<void>;
  /** False where it could not be removed. */
  remove(id: string): Promise<boolean>;
  /** The file to save into, where the browser gave one. */
  file(id: string): Promise<OnDisk | undefined>;
  keepFile(id: string, file: OnDisk): Promise<void>;
  watch(onChange: () => void): () => void;
  close(): void;
}

/** Milliseconds for the database to open: another window with an older one may hold it. */
const PATIENCE = 10_000;
/** So often in a row is it opened anew before this window goes on alone: a browser that clears what a site keeps
 * closes each new one, until it is done. Each time it waits so many milliseconds longer. */
const REOPENED = 6;
const LONGER = 50;

/** `now` gives milliseconds since 1970. */
export function openDocuments(now: () => number, patience = PATIENCE): KeptDocuments {
  let persistence: Persistence = 'opening';
  let state: KeepState = 'kept';
  let rows: Rows | undefined;
  let busy = false;
  let closed = false;
  let reopened = 0;
  let wiped = false;
  /** What this window has of each, and the steps that are on disk. */
  const open = new Map<
    string,
    { name: string; document: PackDocument; numbers: Numbers | undefined }
  >();
  const files = new Map<string, OnDisk>();
  const unwritten = new Set<string>();
  const watchers = new Set<() => void>();
  const become = (next: { persistence?: Persistence; state?: KeepState }) => {
    persistence = next.persistence ?? persistence;
    state = next.state ?? state;
    for (const watcher of watchers) watcher();
  };

  const connect = async (): Promise<void> => {
    const opening = openRows(reconnect);
    const opened = await Promise.race([
      opening,
      new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
    ]).catch(() => 'failed' as const);
    if (opened === 'failed' && reopened > 0 && reopened <= REOPENED) return reconnect();
    const onDisk = typeof opened === 'object' && reopened <= REOPENED;
    if (!onDisk || closed) opening.then((late) => late.close()).catch(() => undefined);
    rows = onDisk ? opened : rowsInMemory();
    if (reopened > 0) void again(rows);
    become({ persistence: onDisk ? 'disk' : 'memory' });
    await write();
  };
  // Asked before anything is written, it is answered before.
  const again = async (there: Rows): Promise<void> => {
    const looked = Promise.all([...open.keys()].map((id) => there.document(id)));
    for (const [id, file] of files) there.keepFile(id, file).catch(() => undefined);
    wiped ||= await looked.then(
      (found) => found.includes(undefined),
      () => false,
    );
    become({});
  };
  // The browser took it away, as where somebody clears what sites keep: all that is here is written anew.
  const reconnect = () => {
    if (closed) return;
    rows = undefined;
    reopened++;
    for (const [id, one] of open) {
      one.numbers = undefined;
      unwritten.add(id);
    }
    become({ persistence: 'opening', state: 'keeping' });
    setTimeout(connect, (reopened - 1) * LONGER);
  };

  const writeOne = async (here: Rows, id: string): Promise<void> => {
    const one = open.get(id);
    if (!one) return;
    const { write, numbers } = writeOf(one.document, one.numbers, {
      id,
      name: one.name,
      at: now(),
    });
    one.numbers = numbers;
    try {
      await here.write(write);
    } catch (error) {
      one.numbers = undefined;
      unwritten.add(id);
      throw error;
    }
  };
  const write = async (): Promise<void> => {
    if (!rows || unwritten.size === 0) return;
    const here = rows;
    const all = [...unwritten];
    unwritten.clear();
    busy = true;
    try {
      await Promise.all(all.map((id) => writeOne(here, id)));
      reopened = 0;
      become({ state: unwritten.size > 0 ? 'keeping' : 'kept' });
      busy = false;
      if (unwritten.size > 0) await write();
    } catch (error) {
      busy = false;
      become({ state: 'failed' });
      if (here === rows && (error as DOMException).name === 'InvalidStateError') reconnect();
    }
  };

  const letGo = (id: string) => {
    open.delete(id);
    files.delete(id);
    unwritten.delete(id);
  };

  const ready = connect();
  const place = async (): Promise<Rows> => {
    await ready;
    return rows ?? rowsInMemory();
  };

  return {
    get persistence() {
      return persistence;
    },
    get state() {
      return state;
    },
    get wiped() {
      return wiped;
    },
    ready,
    async list() {
      const all = await (await place()).documents().catch(() => []);
      return all.sort((a, b) => b.at - a.at).map(({ id, name, at }): Listed => ({ id, name, at }));
    },
    async open(id) {
      const from = await place();
      // What is in hand here is newer than what is kept.
      if (unwritten.has(id)) await write();
      if (unwritten.has(id)) return open.get(id)?.document;
      const [row, source, steps] = await Promise.all([
        from.document(id),
        from.source(id),
        from.steps(id),
      ]);
      if (!row || !source) return undefined;
      const { document, numbers } = restore(row, source, steps);
      open.set(id, { name: row.name, document, numbers });
      return document;
    },
    keep(id, name, document) {
      const before = open.get(id);
      // On another file the steps are others.
      const goesOn = before?.document.written === document.written;
      open.set(id, { name, document, numbers: goesOn ? before?.numbers : undefined });
      unwritten.add(id);
      become({ state: 'keeping' });
      if (!busy) void write();
    },
    letGo,
    flush: write,
    async remove(id) {
      letGo(id);
      const from = await place();
      return from.remove(id).then(
        () => true,
        () => false,
      );
    },
    file: async (id) => files.get(id) ?? (await place()).file(id).catch(() => undefined),
    async keepFile(id, file) {
      files.set(id, file);
      await (await place()).keepFile(id, file).catch(() => undefined);
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    close() {
      closed = true;
      rows?.close();
    },
  };
}
