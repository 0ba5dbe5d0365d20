/** `storage.local` as extensions have it: JSON, with a quota, and each process in its own time. What one
 * process asks for is done in order; between two processes there is no order at all. */
import type { SafeCopy } from '../../src/host/host';
import type { LossNotice } from '../../src/store/schema';
import type { Store } from '../../src/store/store';

/** What Chromium and Firefox give an extension without more leave: 10 MB, of keys and JSON. */
const QUOTA = 10 * 1024 * 1024;

export interface Area extends SafeCopy {
  /** What is there now, by key. */
  readonly rows: Map<string, unknown>;
  /** The same place, as one more process has it. `late` settles when the next call may reach it. */
  anotherProcess(late?: () => Promise<void>): SafeCopy;
  /** Settles when nobody has asked for anything for a while. */
  quiet(): Promise<void>;
}

/** A second place that outlives the stores of one test. */
export function aSafeCopy({ quota = QUOTA }: { readonly quota?: number } = {}): Area {
  const rows = new Map<string, unknown>();
  const size = () => [...rows].reduce((sum, [key, value]) => sum + sizeOf(key, value), 0);
  const read = (keys: readonly string[]) =>
    json(Object.fromEntries(keys.flatMap((key) => (rows.has(key) ? [[key, rows.get(key)]] : []))));

  let asked = 0;
  const quiet = async () => {
    for (let before = -1; before !== asked; ) {
      before = asked;
      for (let turn = 0; turn < 20; turn++) await soon();
    }
  };
  const anotherProcess = (late: () => Promise<void> = soon): SafeCopy => {
    let last: Promise<unknown> = Promise.resolve();
    const inOrder = <R>(work: () => R): Promise<R> => {
      asked++;
      const done = last.then(late).then(work);
      last = done.catch(() => undefined);
      // The answer takes its time too.
      return done.then((result) => soon().then(() => result));
    };
    return {
      all: () => inOrder(() => read([...rows.keys()])),
      get: (keys) => inOrder(() => read(keys)),
      set(key, value) {
        // As it was when it was asked for.
        const written = json(value);
        return inOrder(() => {
          const grows = sizeOf(key, written) - (rows.has(key) ? sizeOf(key, rows.get(key)) : 0);
          if (size() + grows > quota) throw new Error('QUOTA_BYTES quota exceeded');
          rows.set(key, written);
        });
      },
      remove: (keys) =>
        inOrder(() => {
          for (const key of keys) rows.delete(key);
        }),
    };
  };
  return { rows, anotherProcess, quiet, ...anotherProcess() };
}

const json = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
const sizeOf = (key: string, value: unknown) => key.length + JSON.stringify(value).length;
const soon = () => new Promise<void>((resolve) => setImmediate(resolve));

/** The keys of all that says anything of a person: a mark of a deletion does not. */
export const copiesIn = ({ rows }: Area) =>
  [...rows.keys()].filter((key) => !key.startsWith('notices/gone/'));

/** What people are told of a loss, as the screen reads it. */
export const lossIn = async (store: Store) =>
  (await store.get('notices', 'loss')) as LossNotice | undefined;
