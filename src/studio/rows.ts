/** What the studio keeps, in a database of its own: whatever becomes of it, nothing that staff typed is near. */
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackDocument, Step } from './document';
import type { Json } from './json';
import type { OnDisk } from './on-disk';

export const DATABASE = 'waymark-studio';

/** One pack that is being written. */
export interface DocumentRow {
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** The number of the last step that counts: those behind it were undone. 0 for none. */
  readonly position: number;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** What its steps start from. */
export interface SourceRow {
  readonly id: string;
  /** The file as it was opened. */
  readonly text: string;
  readonly notices: PackDocument['notices'];
  /** Where that is not what the file says: the steps before are forgotten. */
  readonly base?: Json;
}

export interface StepRow extends Step {
  readonly document: string;
  /** Counted from 1. */
  readonly n: number;
}

/** One change of what is kept, whole or not at all. */
export interface Write {
  readonly row: DocumentRow;
  /** Where it is new, or all is written anew. */
  readonly source?: SourceRow | undefined;
  readonly steps: readonly StepRow[];
  /** Steps behind this number go. */
  readonly last: number;
}

/** Where rows are: on disk, or in this window. */
export interface Rows {
  documents(): Promise<DocumentRow[]>;
  document(id: string): Promise<DocumentRow | undefined>;
  source(id: string): Promise<SourceRow | undefined>;
  /** In order. */
  steps(id: string): Promise<StepRow[]>;
  /** Is issued before this returns, for a page that is about to go. */
  write(write: Write): Promise<void>;
  remove(id: string): Promise<void>;
  file(id: string): Promise<OnDisk | undefined>;
  keepFile(id: string, file: OnDisk): Promise<void>;
  close(): void;
}

interface Tables extends DBSchema {
  documents: { key: string; value: DocumentRow };
  sources: { key: string; value: SourceRow };
  steps: { key: [string, number]; value: StepRow };
  handles: { key: string; value: OnDisk & { readonly id: string } };
}

const ALL = ['documents', 'sources', 'steps', 'handles'] as const;
const stepsOf = (id: string, from = 0) =>
  IDBKeyRange.bound([id, from], [id, Number.POSITIVE_INFINITY]);

/** Rejects with the browser's own error; may hang while another window holds an older version. `onClosed`: the
 * browser took it away, as where somebody clears what sites keep. */
export async function openRows(onClosed: () => void): Promise<Rows> {
  const callbacks = { blocking: () => db.close(), terminated: onClosed };
  const db: IDBPDatabase<Tables> = await openDB<Tables>(DATABASE, 1, {
    ...callbacks,
    upgrade(fresh) {
      fresh.createObjectStore('documents', { keyPath: 'id' });
      fresh.createObjectStore('sources', { keyPath: 'id' });
      fresh.createObjectStore('steps', { keyPath: ['document', 'n'] });
      fresh.createObjectStore('handles', { keyPath: 'id' });
    },
  }).catch((error: unknown) => {
    // A newer Waymark wrote it, then this one came back. Versions only add, so it is read as it is.
    if (!(error instanceof DOMException) || error.name !== 'VersionError') throw error;
    return openDB<Tables>(DATABASE, undefined, callbacks);
  });
  return {
    documents: () => db.getAll('documents'),
    document: (id) => db.get('documents', id),
    source: (id) => db.get('sources', id),
    steps: (id) => db.getAll('steps', stepsOf(id)),
    async write({ row, source, steps, last }) {
      const tx = db.transaction(['documents', 'sources', 'steps'], 'readwrite');
      const table = tx.objectStore('steps');
      const all: Promise<unknown>[] = [
        tx.objectStore('documents').put(row),
        ...(source ? [tx.objectStore('sources').put(source)] : []),
        table.delete(stepsOf(row.id, last + 1)),
        ...steps.map((step) => table.put(step)),
        tx.done,
      ];
      // A page that dies before its transaction commits by itself loses it: 0 of 15 kept against 15 of 15.
      tx.commit();
      await Promise.all(all);
    },
    async remove(id) {
      const tx = db.transaction(ALL, 'readwrite');
      for (const table of ['documents', 'sources', 'handles'] as const)
        tx.objectStore(table).delete(id);
      tx.objectStore('steps').delete(stepsOf(id));
      await tx.done;
    },
    file: (id) => db.get('handles', id),
    keepFile: async (id, file) => {
      await db.put('handles', { ...file, id });
    },
    close: () => db.close(),
  };
}

/** The same in this window, gone when it closes. */
export function rowsInMemory(): Rows {
  const documents = new Map<string, DocumentRow>();
  const sources = new Map<string, SourceRow>();
  const steps = new Map<string, Map<number, StepRow>>();
  const handles = new Map<string, OnDisk>();
  return {
    documents: async () => [...documents.values()],
    document: async (id) => documents.get(id),
    source: async (id) => sources.get(id),
    steps: async (id) => [...(steps.get(id)?.values() ?? [])].sort((a, b) => a.n - b.n),
    async write({ row, source, steps: added, last }) {
      documents.set(row.id, row);
      if (source) sources.set(row.id, source);
      const rest = [...(steps.get(row.id) ?? [])].filter(([n]) => n <= last);
      steps.set(row.id, new Map([...rest, ...added.map((step) => [step.n, step] as const)]));
    },
    async remove(id) {
      for (const table of [documents, sources, steps, handles]) table.delete(id);
    },
    file: async (id) => handles.get(id),
    keepFile: async (id, file) => void handles.set(id, file),
    close() {},
  };
}
