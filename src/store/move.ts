/** Rows on their way from one place to the other: into a database that came late, out of one that
 * broke. */
import { deleteDB } from 'idb';
import type { Engine } from './engine';
import { supersedes } from './newer';
import { type Row, TABLES, type Table } from './schema';

/** Removes rows in one step. */
export const removeFrom = (engine: Engine, keys: readonly (readonly [Table, string])[]) =>
  engine.change([...new Set(keys.map(([table]) => table))], async (rows) => {
    for (const [table, key] of keys) rows.remove(table, key);
  });

/** Empties every table in one step. */
export const empty = (engine: Engine) =>
  engine.change(
    TABLES,
    async (rows) => {
      for (const table of TABLES) rows.clear(table);
    },
    true,
  );

/** What is due is for whoever can still write on disk. */
export const withhold = (row: Row<Table>) => {
  const { dueAt: _due, ...still } = row as Row<'requests'>;
  return still;
};

/** Copies into memory whatever can still be read; what memory has already is newer. */
export async function carryOver(from: Engine, memory: Engine): Promise<void> {
  for (const table of TABLES) {
    for (const row of await from.all(table).catch(() => [])) {
      const there = await memory.get(table, row.id);
      if (!there) await memory.putNow(table, withhold(row));
    }
  }
}

/** What was written while the database was not there yet goes into it; the newer row wins. */
export async function adopt(from: Engine, to: Engine): Promise<void> {
  const draft = await from.get('drafts', 'draft');
  const requests = await from.all('requests');
  const settings = await from.get('settings', 'settings');
  if (!draft && requests.length === 0 && !settings) return;
  await to.change(['drafts', 'requests', 'settings'], async (rows) => {
    const there = await rows.get('drafts', 'draft');
    if (draft && there && there.at < draft.at) rows.put('drafts', filledIn(draft, there));
    else if (draft && !there) rows.put('drafts', draft);
    for (const request of requests) {
      const kept = await rows.get('requests', request.id);
      if (!kept || supersedes(request, kept)) rows.put('requests', request);
    }
    if (settings) rows.put('settings', settings);
  });
}

/** The newer draft, and the older one wherever the newer says nothing: nobody threw that away. */
function filledIn(newer: Row<'drafts'>, older: Row<'drafts'>): Row<'drafts'> {
  const said = Object.entries(newer.answers).filter(([, value]) => value.length !== 0);
  const answers = { ...older.answers, ...Object.fromEntries(said) };
  // Later than either, so that the window that typed it takes it as news.
  return { ...newer, answers, at: newer.at + 1 };
}

/** Deletes it with all that is in it, also when it is too damaged to open. Rejects when that is not
 * done within `limit` milliseconds, as when another window holds it. */
export async function deleteDatabase(name: string, limit: number): Promise<void> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new DOMException('held', 'TimeoutError')), limit);
  });
  try {
    await Promise.race([deleteDB(name), late]);
  } finally {
    clearTimeout(timer);
  }
}
