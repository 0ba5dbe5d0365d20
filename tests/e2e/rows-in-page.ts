/** Requests put straight into the database of a built page, and read from there: what the product does
 * with many of them, without a form for each. */
import type { Request } from '../../src/request/request';

/** Runs the body of an async function in a page of the product. */
export type Run = <T>(body: string) => Promise<T>;

const BATCH = 50;

// Firefox lists none for a moment while it makes one.
const OPEN = `
  const named = async () =>
    (await indexedDB.databases()).filter((one) => one.name.startsWith('waymark-'));
  let found = await named();
  for (let tries = 0; found.length === 0 && tries < 50; tries++) {
    await new Promise((done) => setTimeout(done, 100));
    found = await named();
  }
  if (found.length !== 1) throw new Error('databases: ' + JSON.stringify(found));
  const settled = (request) => new Promise((done, failed) => {
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
  const db = await settled(indexedDB.open(found[0].name));`;

export async function putRows(run: Run, rows: readonly Request[]): Promise<void> {
  for (let at = 0; at < rows.length; at += BATCH) {
    await run<void>(`${OPEN}
      const tx = db.transaction('requests', 'readwrite');
      for (const row of ${JSON.stringify(rows.slice(at, at + BATCH))}) tx.objectStore('requests').put(row);
      await new Promise((done) => { tx.oncomplete = done; });
      db.close();`);
  }
}

const ROWS = `${OPEN}
  const rows = await settled(db.transaction('requests').objectStore('requests').getAll());
  db.close();
  const open = rows.filter(({ state }) => state === 'waiting' || state === 'sending');`;

/** As if the time had come for whatever waits for another try. */
const SOONER = `${OPEN}
  const requests = db.transaction('requests', 'readwrite').objectStore('requests');
  for (const row of await settled(requests.getAll())) {
    if (row.state === 'waiting' && row.dueAt) requests.put({ ...row, dueAt: Date.now() });
  }
  db.close();`;

/** Has the page of the product look again, as when another window has changed something. Not by opening it
 * anew: that ends what it is at, and whoever follows must wait for the lease. */
export const tellOtherWindows = (run: Run) =>
  run<void>(`${OPEN}
    db.close();
    const channel = new BroadcastChannel(found[0].name);
    channel.postMessage('changed');
    channel.close();`);

/** The rows once none of them is under way any more, without their long text. What only waits for its
 * time need not: then `wake` has the product look again. Rejects when nothing has moved for `limit` ms:
 * a busy machine makes it slow, and only a fault makes it stand still. */
export async function settledRows(
  run: Run,
  wake: () => Promise<unknown>,
  limit: number,
): Promise<Request[]> {
  const underWay = `${ROWS} return open.map(({ state, reason, attempts }) => ({ state, reason, attempts }));`;
  let idle = 0;
  let last = '';
  for (let end = Date.now() + limit; ; ) {
    const open = await run<Pick<Request, 'state' | 'reason' | 'attempts'>[]>(underWay);
    if (open.length === 0) {
      return run(`${ROWS} return rows.map((row) => ({ ...row, message: undefined }));`);
    }
    if (JSON.stringify(open) !== last) {
      last = JSON.stringify(open);
      end = Date.now() + limit;
    }
    if (Date.now() > end) throw new Error(`stands still: ${JSON.stringify(open)}`);
    // To wake a page is to open it anew: not while it is at the first try of any.
    const tried = open.every(({ state, attempts }) => state === 'waiting' && attempts > 0);
    idle = tried ? idle + 1 : 0;
    if (idle === 8) {
      idle = 0;
      await run(SOONER);
      await wake();
    }
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
