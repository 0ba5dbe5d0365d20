/** A window and the worker are two processes: what the one writes to the safe copy may land after the
 * other has deleted it there. */
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { deliver } from '../../src/outbox/deliver';
import { exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import { updateRequest } from '../../src/outbox/update-request';
import { claim } from '../../src/request/lifecycle';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import type { Request } from '../../src/request/request';
import { databaseName, openStore, type Store } from '../../src/store/store';
import { pack } from '../outbox/devices';
import { type Area, aSafeCopy, copiesIn } from './copy';

afterEach(() => vi.restoreAllMocks());

/** Holds back what one process has asked the safe copy for. */
function aGate() {
  let open: () => void = () => undefined;
  let gate: Promise<void> | undefined;
  return {
    late: () => gate ?? Promise.resolve(),
    shut() {
      gate = new Promise((resolve) => {
        open = resolve;
      });
    },
    open() {
      gate = undefined;
      open();
    },
  };
}

/** A window and a worker over one database and one safe copy. */
async function aBrowser(rows: readonly Request[]) {
  const account = Promise.resolve(crypto.randomUUID());
  const area = aSafeCopy();
  const gate = aGate();
  const page = openStore({ account, safeCopy: area.anotherProcess() });
  await page.change(
    ['requests'],
    async (tx) => {
      for (const row of rows) tx.put('requests', row);
    },
    true,
  );
  const worker = openStore({ account, safeCopy: area.anotherProcess(gate.late) });
  await worker.ready;
  return { account, area, gate, page, worker };
}

/** The browser starts again, as often as that; what is there then, and what is sent. */
async function afterStarts(account: Promise<string>, area: Area, starts = 2) {
  let sent = 0;
  let rows: Request[] = [];
  for (let start = 0; start < starts; start++) {
    const store = openStore({ account, safeCopy: area.anotherProcess() });
    await store.ready;
    await store.mergeShared();
    await post(store, () => sent++);
    rows = await store.all('requests');
    store.close();
  }
  return { rows: rows.map((row) => row.id), copies: copiesIn(area), sent };
}

const post = (store: Store, onPost: () => void) =>
  deliver({
    store,
    owner: crypto.randomUUID(),
    now: () => NOW + 3_600_000,
    random: Math.random,
    fetch: async (_url, init) => {
      if (init?.method !== 'HEAD') onPost();
      return new Response(null, { status: 202 });
    },
  });
const wipe = async (account: Promise<string>) => {
  const name = databaseName(await account);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
};
const NOTHING = { rows: [], copies: [], sent: 0 };

test('a copy that the worker was writing when the request was deleted brings nothing back, and goes', async () => {
  const row = aRequest();
  const { account, area, gate, page, worker } = await aBrowser([row]);
  gate.shut();
  await updateRequest(worker, row.id, (r) => claim(r, 'worker', NOW));
  await page.remove('requests', row.id);
  gate.open();
  await area.quiet();
  expect(copiesIn(area)).toEqual([]);
  page.close();
  worker.close();
  expect(await afterStarts(account, area)).toEqual(NOTHING);
});

test('deleting everything while the worker is at each of many leaves none of them, anywhere', async () => {
  const rows = Array.from({ length: 40 }, () => aRequest());
  const { account, area, gate, page, worker } = await aBrowser(rows);
  gate.shut();
  await Promise.all(
    rows.map(({ id }) => updateRequest(worker, id, (r) => claim(r, 'worker', NOW))),
  );
  await page.clear();
  gate.open();
  await area.quiet();
  expect(copiesIn(area)).toEqual([]);
  page.close();
  worker.close();
  expect(await afterStarts(account, area)).toEqual(NOTHING);
});

test('the worker dies as its late copy lands, and the database is lost too: still nothing comes back', async () => {
  const row = aRequest();
  const { account, area, page, worker } = await aBrowser([row]);
  await page.remove('requests', row.id);
  await area.set(`requests/${row.id}`, row);
  page.close();
  worker.close();
  await wipe(account);
  expect(await afterStarts(account, area)).toEqual(NOTHING);
});

test('a safe copy that was cleared by itself forgets no deletion that the database knows', async () => {
  const row = aRequest();
  const { account, area, page, worker } = await aBrowser([row]);
  await page.remove('requests', row.id);
  area.rows.clear();
  await area.set(`requests/${row.id}`, row);
  page.close();
  worker.close();
  expect(await afterStarts(account, area)).toEqual(NOTHING);
});

test('deleted in a window that has no database, it is not sent by a worker that has one', async () => {
  const row = aRequest();
  const { account, area, page, worker } = await aBrowser([row]);
  page.close();
  const open = indexedDB.open.bind(indexedDB);
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('no', 'SecurityError');
  });
  const blocked = openStore({ account, safeCopy: area.anotherProcess() });
  await blocked.ready;
  expect(blocked.persistence).not.toBe('persistent');
  await blocked.remove('requests', row.id);
  vi.mocked(indexedDB.open).mockImplementation(open);
  let sent = 0;
  await post(worker, () => sent++);
  expect(sent).toBe(0);
  await worker.mergeShared();
  expect(await worker.count('requests')).toBe(0);
  blocked.close();
  worker.close();
  expect(await afterStarts(account, area)).toEqual(NOTHING);
});

test.each(['one', 'everything'])(
  '%s deleted in another window does not come back from one whose database was away',
  async (which) => {
    const account = Promise.resolve(crypto.randomUUID());
    const [here, there] = [openStore({ account }), openStore({ account })];
    const row = aRequest();
    await here.change(['requests'], async (tx) => tx.put('requests', row));
    await there.ready;
    await new Promise((resolve) => setTimeout(resolve, 30));
    // The disk is full for a moment: it goes on in memory, with all that it can read.
    const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('full', 'QuotaExceededError');
    });
    await there.putBeforeUnload('drafts', { id: 'draft', answers: EMPTY_ANSWERS, at: NOW });
    expect(await there.count('requests')).toBe(1);
    put.mockRestore();
    await (which === 'one' ? here.remove('requests', row.id) : here.clear());
    // It hears of the change, and has its database again.
    await vi.waitFor(() => expect(there.persistence).toBe('persistent'), 10_000);
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(await here.count('requests')).toBe(0);
    here.close();
    there.close();
  },
);

test('a copy saved before, brought in after everything was deleted, is there again, and is not sent by itself', async () => {
  const row = aRequest();
  const { account, area, page, worker } = await aBrowser([row]);
  const file = await exportData(page, NOW);
  // Deleted by a clock that was ahead, brought in by one that was set right.
  vi.spyOn(Date, 'now').mockReturnValueOnce(NOW + 864_000_000);
  await page.clear();
  expect(await importData(page, file, NOW, pack, { signIn: false })).toMatchObject({ added: 1 });
  // As late as can be: a copy from before, of one that waits to be sent.
  await area.set(`requests/${row.id}`, { ...row, revision: 50 });
  page.close();
  worker.close();
  expect(await afterStarts(account, area)).toEqual({ rows: [row.id], copies: [], sent: 0 });
  const again = openStore({ account, safeCopy: area.anotherProcess() });
  expect((await again.get('requests', row.id))?.state).toBe('uncertain');
  // It can be deleted once more.
  await again.remove('requests', row.id);
  again.close();
  expect(await afterStarts(account, area)).toEqual(NOTHING);
});

test('what marks a deletion says nothing but which and when', async () => {
  const row = aRequest();
  const { area, page, worker } = await aBrowser([row]);
  await page.remove('requests', row.id);
  expect(Object.fromEntries(area.rows)).toEqual({
    [`notices/gone/${row.id}`]: { id: `gone/${row.id}`, at: expect.any(Number) },
  });
  page.close();
  worker.close();
});
