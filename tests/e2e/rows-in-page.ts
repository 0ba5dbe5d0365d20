/** Requests put straight into the database of a built page, and read from there: what the product does
 * with many of them, without a form for each. */
import type { Request } from '../../src/request/request';

/** Runs the body of an async function in a page of the product. */
export type Run = <T>(body: string) => Promise<T>;

const OPEN = `
  const found = (await indexedDB.databases()).filter((one) => one.name.startsWith('waymark-'));
  if (found.length !== 1) throw new Error('databases: ' + JSON.stringify(found));
  const settled = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const db = await settled(indexedDB.open(found[0].name));`;

export const putRows = (run: Run, rows: readonly Request[]) =>
  run<void>(`${OPEN}
    const tx = db.transaction('requests', 'readwrite');
    for (const row of ${JSON.stringify(rows)}) tx.objectStore('requests').put(row);
    await new Promise((done) => { tx.oncomplete = done; });
    db.close();`);

export const readRows = (run: Run) =>
  run<Request[]>(`${OPEN}
    const rows = await settled(db.transaction('requests').objectStore('requests').getAll());
    db.close();
    return rows;`);

/** The rows once none of them is under way any more; rejects when that takes longer than `limit` ms. */
export async function settledRows(run: Run, limit: number): Promise<Request[]> {
  for (const end = Date.now() + limit; ; ) {
    const rows = await readRows(run);
    const open = rows.filter(({ state }) => state === 'waiting' || state === 'sending');
    if (open.length === 0) return rows;
    if (Date.now() > end) {
      throw new Error(`${open.length} of ${rows.length} still under way: ${open[0]?.reason}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
