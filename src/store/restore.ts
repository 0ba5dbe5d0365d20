/** What the safe copy brings back, and the note that it leaves for the person. Loaded only where there
 * is something to bring back. */
import type { SafeCopy } from '../host/host';
import type { Engine, Step } from './engine';
import { withhold } from './move';
import { supersedes } from './newer';
import { type Copied, keyOf, SETTLED } from './safe-copy';
import type { Row, Table } from './schema';

/** The database has what the safe copy has. What it should have had is a loss. */
export async function mend(from: SafeCopy | undefined, into: Engine, emptied: boolean) {
  const { back, lost } = from ? await restore(from, into, DATABASE).catch(() => NONE) : NONE;
  if (lost > 0 || emptied) await note(into, back);
}

/** Memory has what the safe copy has. Only the `first` time it lacked what should be there. */
export async function mendMemory(from: SafeCopy, memory: Engine, first: boolean) {
  const { back, lost } = await restore(withheld(from), memory, MEMORY).catch(() => NONE);
  if (lost > 0 && first) await note(memory, back);
}

/** Takes in the requests that other windows could write to the safe copy alone. Rejects when the
 * database breaks over it. */
export async function takeIn(from: SafeCopy, into: Engine): Promise<number> {
  return (await restore(from, into, { drafts: false, drop: true })).back;
}

const NONE = { back: 0, lost: 0 };
const DATABASE: Restoring = { drafts: true, drop: true };
const MEMORY: Restoring = { drafts: true, drop: false };

const note = (into: Engine, restored: number) =>
  into.putNow('notices', { id: 'loss', restored }).catch(() => undefined);

/** The safe copy as memory may have it: what is due and in the database is for whoever can still write
 * there, or it would be sent twice. */
const withheld = (copy: SafeCopy): SafeCopy => ({
  ...copy,
  all: async () => {
    const rows = Object.entries((await copy.all()) as Record<string, Copied>);
    return Object.fromEntries(rows.map(([key, row]) => [key, row.aside ? row : withhold(row)]));
  },
});

interface Restoring {
  readonly drafts: boolean;
  /** Into the database: copies that it makes needless go. */
  readonly drop: boolean;
}

/** Puts back what is in the second place and not here. `lost` of the rows that came `back` should
 * have been here. */
async function restore(
  copy: SafeCopy,
  engine: Engine,
  { drafts: withDrafts, drop }: Restoring,
): Promise<{ readonly back: number; readonly lost: number }> {
  const all = await copy.all();
  const under = (prefix: string) =>
    Object.keys(all)
      .filter((key) => key.startsWith(prefix))
      .map((key) => all[key]);
  const requests = under('requests/') as Copied<'requests'>[];
  const drafts = withDrafts ? (under('drafts/') as Copied<'drafts'>[]) : [];
  if (requests.length === 0 && drafts.length === 0) return { back: 0, lost: 0 };

  const newest = await engine.page('changedAt', Number.POSITIVE_INFINITY, 50);
  const lastRequest = Math.max(0, ...[...newest, ...requests].map((row) => row.createdAt));
  const stale: string[] = [];
  const back: Copied[] = [];
  await engine.change(['drafts', 'requests'], async (rows) => {
    // From the beginning, when the step is done over on a new connection.
    stale.length = 0;
    back.length = 0;
    back.push(...(await missing(requests, rows, stale)));
    for (const row of back) rows.put('requests', plain(row as Copied<'requests'>));
    for (const row of drafts) {
      // Killed after Send, before the copy of the draft was removed: it became that request.
      if (lastRequest >= row.at) {
        stale.push(keyOf('drafts', row.id));
      } else if (row.at > ((await rows.get('drafts', row.id))?.at ?? -1)) {
        rows.put('drafts', plain(row));
        back.push(row);
      }
    }
  });
  await forgetDeleted(copy, engine, back);
  if (drop && stale.length > 0) await copy.remove(stale).catch(() => undefined);
  return { back: back.length, lost: back.filter((row) => !row.aside).length };
}

const plain = <T extends Table>({ aside: _aside, ...row }: Copied<T>) => row as unknown as Row<T>;

/** The requests that the database lacks, or has only in an older state. */
async function missing(copies: readonly Copied<'requests'>[], rows: Step, stale: string[]) {
  const found: Copied<'requests'>[] = [];
  for (const row of copies) {
    const there = await rows.get('requests', row.id);
    const back = !there || supersedes(row, there);
    if (back) found.push(row);
    // Killed before its copy went: left here, it would come back to life when the row is deleted
    // one day, and be sent again.
    if (SETTLED.has((back ? row : there).state)) stale.push(keyOf('requests', row.id));
  }
  return found;
}

/** What somebody deleted while it came back goes again: its copy went first. */
async function forgetDeleted(copy: SafeCopy, engine: Engine, back: readonly Copied[]) {
  const open = back.filter(isOpen);
  if (open.length === 0) return;
  const still = await copy.all();
  const gone = open.filter((row) => !(keyOf('requests', row.id) in still));
  if (gone.length === 0) return;
  await engine.change(['requests'], async (rows) => {
    for (const row of gone) {
      const there = await rows.get('requests', row.id);
      // Changed since, it is not gone: it has come to its end, which needs no copy.
      if (there && !supersedes(there, row)) rows.remove('requests', row.id);
    }
  });
}

const isOpen = (row: Copied): row is Copied<'requests'> =>
  'state' in row && !SETTLED.has(row.state);
