/** What receivers, forms, files and older copies of Waymark rely on, byte for byte as release 1.0 wrote it. */
import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeFor } from '../../src/outbox/compose';
import { exportCsv, exportData } from '../../src/outbox/export';
import { FORM_ORDER, QUESTIONS } from '../../src/request/questions';
import { type Request, referenceFor } from '../../src/request/request';
import { wireOf } from '../../src/request/wire';
import { databaseName, openStore } from '../../src/store/store';

// As a pack may map them; of two as long, the first is the first in the address.
const MAPPED =
  'reference subject text kind name email unit topics meeting change when language adjustments preferences avoid contact manager campus';

const text = (name: string) => readFileSync(`tests/request/${name}.json`, 'utf8');
const written = JSON.parse(text('a-published-row'));
const row: Request = { ...written, reference: referenceFor(written.id) };

test('a request, a withdrawal, the table, the file and a form’s address are the bytes that they were', async () => {
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  await store.change(['requests'], async (rows) => rows.put('requests', row));
  const fields = Object.fromEntries(MAPPED.split(' ').map((id) => [id, `f-${id}`]));
  const url = 'https://forms.example/x';
  const form = { ...row, route: { id: 'f', kind: 'link' as const, name: 'Form', url, fields } };
  const addressOf = (one: Request) => {
    const composed = composeFor(one, 2000, '');
    return composed?.as === 'url' ? composed.url : undefined;
  };
  const now = {
    wire: wireOf(row),
    withdrawal: wireOf({ ...row, id: '1b1c2d3e-4f50-4a6b-8c7d-9e0f1a2b3c4d', withdraws: row.id }),
    csv: await exportCsv(store),
    exported: await exportData(store, row.createdAt),
    form: addressOf(form),
    formBack: addressOf({ ...form, withdraws: row.id }),
  };
  store.close();
  expect(`${JSON.stringify(now, null, 2)}\n`).toBe(text('published'));
});

test('the database has the name, tables and indexes that it had', async () => {
  const account = crypto.randomUUID();
  const store = openStore({ account: Promise.resolve(account) });
  await store.ready;
  store.close();
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(`waymark-${account}`);
    opening.onsuccess = () => resolve(opening.result);
    opening.onerror = () => reject(opening.error);
  });
  expect(databaseName(account)).toBe(`waymark-${account}`);
  expect(db.version).toBe(1);
  expect([...db.objectStoreNames]).toEqual(['drafts', 'notices', 'packs', 'requests', 'settings']);
  const requests = db.transaction('requests').objectStore('requests');
  expect([...requests.indexNames]).toEqual(['asksAt', 'changedAt', 'dueAt', 'keepUntil']);
  expect(requests.keyPath).toBe('id');
  db.close();
});

test('each question has its place in the form, once', () => {
  expect([...FORM_ORDER].sort()).toEqual(QUESTIONS.map(({ id }) => id).sort());
});
