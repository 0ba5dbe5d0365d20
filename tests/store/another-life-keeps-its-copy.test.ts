/** Deleted, and brought back from a file: a process that still goes by what was before must not take from
 * the second place what is there since. */
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import { updateRequest } from '../../src/outbox/update-request';
import type { Request } from '../../src/request/request';
import { databaseName, openStore, type Store } from '../../src/store/store';
import { pack } from '../outbox/devices';
import { type Area, aSafeCopy } from './copy';

const save = (store: Store, row: Request) =>
  store.change(['requests'], async (tx) => tx.put('requests', row), true);
const bringBack = async (store: Store, file: string) => {
  const { ok } = await importData(store, file, NOW, pack, { signIn: false });
  expect(ok).toBe(true);
};

/** What is there once the database was lost, and the browser has started again. */
async function afterALoss(account: Promise<string>, area: Area, ...stores: Store[]) {
  await area.quiet();
  for (const store of stores) store.close();
  const name = databaseName(await account);
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(name).onsuccess = resolve;
  });
  const next = openStore({ account, safeCopy: area.anotherProcess() });
  const rows = await next.all('requests');
  next.close();
  return rows.map(({ id }) => id);
}

const shut = () => {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
};

test('a late copy from before the deletion does not take the place of the one from after it', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const area = aSafeCopy();
  const gate = shut();
  let held = false;
  const page = openStore({ account, safeCopy: area.anotherProcess() });
  const row = aRequest();
  await save(page, row);
  const worker = openStore({
    account,
    safeCopy: area.anotherProcess(async () => (held ? gate.opened : undefined)),
  });
  await worker.ready;
  const file = await exportData(page, NOW);
  held = true;
  // Its copy is on the way from here on.
  void updateRequest(worker, row.id, (one) => ({ ...one, attempts: 1 }), false);
  await expect.poll(async () => (await page.get('requests', row.id))?.attempts).toBe(1);
  await page.remove('requests', row.id);
  await bringBack(page, file);
  await area.quiet();
  held = false;
  gate.open();
  expect(await afterALoss(account, area, page, worker)).toEqual([row.id]);
});

test('who clears away what a killed process left behind does not clear away what came since', async () => {
  const account = Promise.resolve(crypto.randomUUID());
  const area = aSafeCopy();
  const gate = shut();
  const page = openStore({ account, safeCopy: area.anotherProcess() });
  const row = aRequest();
  await save(page, row);
  const file = await exportData(page, NOW);
  await page.remove('requests', row.id);
  await area.quiet();
  await area.set(`requests/${row.id}`, row);
  // It looks into the second place twice, and what it does then is late.
  let calls = 0;
  const other = openStore({
    account,
    safeCopy: area.anotherProcess(async () => (++calls > 2 ? gate.opened : undefined)),
  });
  await expect.poll(() => calls).toBe(3);
  await bringBack(page, file);
  await area.quiet();
  gate.open();
  await other.ready;
  expect(await afterALoss(account, area, page, other)).toEqual([row.id]);
});
