/** What the desk keeps on this device. Every change of a row is by `change`, which takes the version that it was
 * made from: a list that several people share can stand here. */
import { moveRows } from './move-rows';
import { type Change, type Changed, databaseName, openRows, type Rows, rowsInMemory } from './rows';

/** `memory`: this window only, because the browser keeps nothing for this page, or nobody says who this is. `late`:
 * this window only, and beside what is kept as soon as that opens. */
type Persistence = 'opening' | 'disk' | 'memory' | 'late';

/** A row that was changed, or is gone. */
type Touched = Pick<Change, 'table' | 'key'>;

/** Nothing here waits without an end. */
export interface KeptDesk extends Pick<Rows, 'get' | 'all'> {
  readonly persistence: Persistence;
  /** The browser deleted what was kept here, by itself or because somebody told it to. */
  readonly emptied: boolean;
  /** Settles when `persistence` is known. */
  readonly ready: Promise<void>;
  /** All of them or none. `failed`: it could not be kept, as on a full disk, and nothing was written. Never rejects. */
  change(changes: readonly Change[]): Promise<Changed | 'failed'>;
  /** Calls back after a change, in this window or another: of these rows, or of any where it does not say. Returns how
   * to stop. */
  watch(onChange: (changed?: readonly Touched[]) => void): () => void;
  close(): void;
}

/** Milliseconds to wait for the database before this window goes on without it: another with an older one may hold
 * it. */
const PATIENCE = 10_000;

/** `account`: whose desk it is; `undefined` keeps nothing. */
export function openDesk(account: Promise<string | undefined>, patience = PATIENCE): KeptDesk {
  let persistence: Persistence = 'opening';
  let emptied = false;
  let closed = false;
  let wasOpen = false;
  let rows: Promise<Rows>;
  let others: BroadcastChannel | undefined;
  const watchers = new Set<(changed?: readonly Touched[]) => void>();
  const notify = (changed?: readonly Touched[]) => {
    for (const watcher of watchers) watcher(changed);
  };

  const onDisk = (database: Rows, name: string): Rows => {
    others ??= listen(databaseName(name), notify);
    wasOpen = true;
    persistence = 'disk';
    return database;
  };
  const inWindow = (how: 'memory' | 'late', here = rowsInMemory()): Rows => {
    persistence = how;
    return here;
  };

  const connect = async (): Promise<Rows> => {
    const name = await account.catch(() => undefined);
    if (name === undefined) return inWindow('memory');
    const opening = openRows(databaseName(name), {
      onClosed: reconnect,
      onNew: (lost) => {
        emptied ||= lost || wasOpen;
      },
    });
    const opened = await Promise.race([
      opening,
      new Promise<undefined>((resolve) => setTimeout(resolve, patience)),
    ]).catch(() => 'failed' as const);
    if (opened === 'failed') return inWindow('memory');
    if (opened && !closed) return onDisk(opened, name);
    const here = inWindow('late');
    opening.then(
      (late) => (closed ? late.close() : take(late, here, name)),
      () => {
        inWindow('memory', here);
        notify();
      },
    );
    return here;
  };
  /** What was done meanwhile goes there; what is asked for from now on waits for that. */
  const take = (late: Rows, here: Rows, name: string) => {
    rows = moveRows(here, late).then(
      () => onDisk(late, name),
      () => {
        late.close();
        return inWindow('memory', here);
      },
    );
    rows.then(() => notify());
  };
  const reconnect = () => {
    if (closed) return;
    rows = connect();
    rows.then(() => notify());
  };
  rows = connect();

  /** A connection that the browser closed throws at its next use: nothing of it was written, so once more is safe. */
  const use = async <R>(work: (at: Rows) => Promise<R>): Promise<R> => {
    const at = rows;
    try {
      return await work(await at);
    } catch (error) {
      if (!isClosed(error) || closed) throw error;
      if (rows === at) reconnect();
      return work(await rows);
    }
  };

  return {
    get persistence() {
      return persistence;
    },
    get emptied() {
      return emptied;
    },
    ready: rows.then(() => undefined),
    get: (table, key) => use((at) => at.get(table, key)),
    all: (table) => use((at) => at.all(table)),
    async change(changes) {
      if (changes.length === 0) return 'done';
      try {
        const changed = await use((at) => at.change(changes));
        if (changed === 'done') {
          const touched = changes.map(({ table, key }) => ({ table, key }));
          notify(touched);
          others?.postMessage(touched);
        }
        return changed;
      } catch {
        return 'failed';
      }
    },
    watch(onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    close() {
      closed = true;
      others?.close();
      rows.then((at) => at.close());
    },
  };
}

const isClosed = (error: unknown) =>
  error instanceof DOMException && ['InvalidStateError', 'UnknownError'].includes(error.name);

/** Without it another window shows a change when it next reads. */
function listen(
  name: string,
  onChange: (changed?: readonly Touched[]) => void,
): BroadcastChannel | undefined {
  try {
    const channel = new BroadcastChannel(name);
    channel.onmessage = ({ data }) => onChange(Array.isArray(data) ? data : undefined);
    // Nothing is heard in the browser's back-forward cache: whoever comes back from there reads again.
    globalThis.addEventListener?.('pageshow', ({ persisted }) => persisted && onChange());
    return channel;
  } catch {
    return undefined;
  }
}
