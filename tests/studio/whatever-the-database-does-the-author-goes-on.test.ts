import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { textOf } from '../../src/studio/document';
import { DATABASE } from '../../src/studio/rows';
import { everything, FILE, keptDocuments, start, typed } from './kept';

const theDocuments = keptDocuments();

test.each(['refused', 'never answered'])(
  'a database that is %s leaves this window usable, and is said',
  async (how) => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      if (how === 'refused') throw new DOMException('denied', 'SecurityError');
      return new EventTarget() as IDBOpenDBRequest;
    });
    const documents = theDocuments(50);
    expect(documents.persistence).toBe('opening');
    documents.keep('a', 'pack.json', typed(start(), 'Early'));
    await documents.ready;
    expect(documents.persistence).toBe('memory');
    await vi.waitFor(() => expect(documents.state).toBe('kept'));
    expect(await documents.list()).toEqual([{ id: 'a', name: 'pack.json', at: 1_764_000_000_000 }]);
    expect(JSON.stringify((await documents.open('a'))?.value)).toContain('"Early"');
    expect(await documents.remove('a')).toBe(true);
    expect(await documents.list()).toEqual([]);
  },
);

test('what a full disk refused is there with the next key, whole', async () => {
  const documents = theDocuments();
  await documents.ready;
  let document = typed(start(), 'One');
  documents.keep('a', 'pack.json', document);
  await documents.flush();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  document = typed(document, 'Two');
  documents.keep('a', 'pack.json', document);
  await vi.waitFor(() => expect(documents.state).toBe('failed'));
  put.mockRestore();
  document = typed(document, 'Three');
  documents.keep('a', 'pack.json', document);
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  const there = await theDocuments().open('a');
  expect(there && everything(there)).toEqual(everything(document));
});

test('what was wiped while it was open is written anew from this window', async () => {
  const documents = theDocuments();
  await documents.ready;
  let document = typed(typed(start(), 'One'), 'Two');
  documents.keep('a', 'pack.json', document);
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
  });
  document = typed(document, 'Three');
  documents.keep('a', 'pack.json', document);
  await vi.waitFor(() =>
    expect([documents.persistence, documents.state]).toEqual(['disk', 'kept']),
  );
  const there = await theDocuments().open('a');
  expect(there && everything(there)).toEqual(everything(document));
});

test('a browser that closes and refuses while it empties is asked again, and what is here is kept, with its file, and said', async () => {
  const documents = theDocuments();
  await documents.ready;
  documents.keep('a', 'pack.json', typed(start(), 'One'));
  await documents.keepFile('a', FILE);
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  expect(documents.wiped).toBe(false);
  const open = indexedDB.open.bind(indexedDB);
  let refusals = 3;
  vi.spyOn(indexedDB, 'open').mockImplementation((...all) => {
    if (refusals-- > 0) throw new DOMException('clearing', 'AbortError');
    return open(...all);
  });
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
  });
  const document = typed(typed(start(), 'One'), 'Two');
  documents.keep('a', 'pack.json', document);
  await vi.waitFor(
    () => expect([documents.persistence, documents.state]).toEqual(['disk', 'kept']),
    5000,
  );
  await vi.waitFor(() => expect(documents.wiped).toBe(true));
  const other = theDocuments();
  const there = await other.open('a');
  expect(there && everything(there)).toEqual(everything(document));
  expect(await other.file('a')).toMatchObject(FILE);
});

test('a database that is taken away each time is given up, and nothing is lost', async () => {
  const documents = theDocuments();
  await documents.ready;
  const real = IDBDatabase.prototype.transaction;
  const broken = vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (
    this: IDBDatabase,
    ...all: Parameters<typeof real>
  ) {
    if (all[1] === 'readwrite') throw new DOMException('closing', 'InvalidStateError');
    return real.apply(this, all);
  });
  documents.keep('a', 'pack.json', typed(start(), 'One'));
  await vi.waitFor(
    () => expect([documents.persistence, documents.state]).toEqual(['memory', 'kept']),
    5000,
  );
  expect(broken.mock.calls.length).toBeLessThan(20);
  expect(JSON.stringify((await documents.open('a'))?.value)).toContain('"One"');
});

test('what a newer Waymark has kept is read and written by this one', async () => {
  const before = theDocuments();
  before.keep('a', 'pack.json', typed(start(), 'Before'));
  await before.flush();
  await vi.waitFor(() => expect(before.state).toBe('kept'));
  before.close();
  // Versions only add.
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 2);
    request.onupgradeneeded = () => request.result.createObjectStore('newer');
    request.onerror = reject;
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
  const documents = theDocuments();
  await documents.ready;
  expect(documents.persistence).toBe('disk');
  const there = await documents.open('a');
  expect(there && textOf(there)).toContain('"Before"');
  documents.keep('a', 'pack.json', typed(there ?? start(), 'After'));
  await documents.flush();
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  const next = await theDocuments().open('a');
  expect(next && textOf(next)).toContain('"After"');
});
