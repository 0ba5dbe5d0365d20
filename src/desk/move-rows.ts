/** What was done in a window goes to the database that opened late. */
import { joined } from './arrivals';
import { type Change, type Rows, TABLES } from './rows';

/** So often in a row may another window be quicker. */
const TRIES = 20;

/** All of it or none, beside what is there: a case that both have is joined, and of another row the newer one counts.
 * Rejects where it cannot be kept. */
export async function moveRows(from: Rows, to: Rows): Promise<void> {
  for (let tries = 0; tries < TRIES; tries++) {
    const moved = await Promise.all(
      TABLES.map(async (table) => {
        const rows = await from.all(table);
        return Promise.all(
          rows.map(async (row): Promise<Change> => {
            const key = 'reference' in row ? row.reference : row.id;
            const there = await to.get(table, key);
            const next =
              there && 'reference' in there && 'reference' in row ? joined(there, row) : row;
            return { table, key, from: there?.version ?? 0, row: next } as Change;
          }),
        );
      }),
    );
    const changes = moved.flat();
    if (changes.length === 0 || (await to.change(changes)) === 'done') return;
  }
  throw new Error('other windows are always quicker');
}
