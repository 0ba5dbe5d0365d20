import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import {
  bytesOf,
  edit,
  openDocument,
  type PackDocument,
  redo,
  textOf,
  undo,
} from '../../src/studio/document';
import { type Json, put } from '../../src/studio/json';
import { type KeptDocuments, openDocuments } from '../../src/studio/kept-documents';
import { DATABASE } from '../../src/studio/rows';
import { authored } from './author';
import { operate } from './operations';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const bytes = new TextEncoder().encode(`\ufeff${JSON.stringify(authored, null, 2)}\r\n`);
const start = (): PackDocument => {
  const opened = openDocument(bytes);
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.document;
};
const step = (document: PackDocument, next: Json, group?: string) => {
  const done = edit(document, next, group);
  return 'refused' in done ? document : done.document;
};
const typed = (document: PackDocument, words: string, group?: string) =>
  step(document, put(document.value, ['organisation', 'programme', 'en'], words), group);

const openings: KeptDocuments[] = [];
function theDocuments(patience?: number): KeptDocuments {
  const documents = openDocuments(() => 1_764_000_000_000, patience);
  openings.push(documents);
  return documents;
}
beforeEach(() => {
  for (const documents of openings.splice(0)) documents.close();
  vi.restoreAllMocks();
});
afterEach(async () => {
  for (const documents of openings.splice(0)) documents.close();
  await new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = resolve;
    request.onerror = reject;
  });
});

/** All that a person could see of it, to the start and to the end of its steps. */
function everything(document: PackDocument): string[] {
  const seen = [textOf(document)];
  for (let back = document; back.past.length > 0; ) {
    back = undo(back);
    seen.push(textOf(back));
  }
  for (let on = document; on.future.length > 0; ) {
    on = redo(on);
    seen.push(textOf(on));
  }
  return seen;
}

test('whatever was done, the next window has it, and every step of it', async () => {
  const dice = fc.tuple(fc.nat(), fc.nat(), fc.nat());
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(dice, { maxLength: 12 }), { minLength: 1, maxLength: 5 }),
      async (lives) => {
        const id = crypto.randomUUID();
        let document = start();
        for (const rolls of lives) {
          const documents = theDocuments();
          const there = await documents.open(id);
          if (there) {
            expect(everything(there)).toEqual(everything(document));
            document = there;
          }
          for (const roll of rolls) {
            document = operate(document, roll);
            documents.keep(id, 'pack.json', document);
            if ((roll[0] + roll[1]) % 4 === 0) await documents.flush();
          }
          documents.keep(id, 'pack.json', document);
          await documents.flush();
          await vi.waitFor(() => expect(documents.state).toBe('kept'));
          documents.close();
        }
        const last = await theDocuments().open(id);
        expect(last && everything(last)).toEqual(everything(document));
        expect(last && bytesOf(last)).toEqual(bytesOf(document));
      },
    ),
    { numRuns: SOAK ? 60 : 5 },
  );
}, 300_000);

test('more steps than can be undone, and many windows: the same', async () => {
  let document = start();
  let documents = theDocuments();
  for (let i = 1; i <= 1300; i++) {
    document = step(document, put(document.value, ['version'], i + 1));
    if (i % 260 === 0) document = undo(undo(document));
    if (i % 3 === 0 || i % 260 === 0) documents.keep('long', 'pack.json', document);
    if (i % 130 === 0) {
      await documents.flush();
      await vi.waitFor(() => expect(documents.state).toBe('kept'));
      documents.close();
      documents = theDocuments();
      const there = await documents.open('long');
      // What was not handed over is not there.
      expect(there?.past.length).toBeGreaterThan(100);
      document = there as PackDocument;
    }
  }
  for (let i = 0; i < 200; i++) document = undo(document);
  documents.keep('long', 'pack.json', step(document, put(document.value, ['version'], 77)));
  await documents.flush();
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  const last = await theDocuments().open('long');
  expect(JSON.stringify(last?.value)).toContain('"version":77');
  // Those before it are on disk, and can be undone again.
  expect(last?.past.length).toBeGreaterThan(1);
  expect(last && textOf(undo(last))).toBe(textOf(document));
});

test('a key press is written at once, and while one is under way the newest follows it alone', async () => {
  const documents = theDocuments();
  await documents.ready;
  let document = start();
  documents.keep('a', 'pack.json', document);
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  document = typed(document, 'H', 'programme');
  documents.keep('a', 'pack.json', document);
  // Issued before anything else can happen, were the page to die now: the document, and one step.
  expect(puts.mock.calls.map(([row]) => Object.keys(row as object).includes('patch'))).toEqual([
    false,
    true,
  ]);
  for (const words of ['He', 'Hel', 'Hell', 'Hello']) {
    document = typed(document, words, 'programme');
    documents.keep('a', 'pack.json', document);
  }
  expect(puts).toHaveBeenCalledTimes(2);
  // A page that goes does not wait for the one that is under way.
  const flushed = documents.flush();
  expect(puts).toHaveBeenCalledTimes(4);
  await flushed;
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  expect(puts).toHaveBeenCalledTimes(4);
  const there = await theDocuments().open('a');
  expect(there?.past).toHaveLength(1);
  expect(JSON.stringify(there?.value)).toContain('"Hello"');
});

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
  await vi.waitFor(() =>
    expect([documents.persistence, documents.state]).toEqual(['memory', 'kept']),
  );
  expect(broken.mock.calls.length).toBeLessThan(20);
  expect(JSON.stringify((await documents.open('a'))?.value)).toContain('"One"');
});

test('what is in hand is opened before it is written, and what was let go is written no more', async () => {
  const documents = theDocuments();
  const document = typed(start(), 'In hand');
  documents.keep('a', 'pack.json', document);
  const opened = await documents.open('a');
  expect(opened && textOf(opened)).toBe(textOf(document));
  // It waits for the one that is under way.
  documents.keep('c', 'pack.json', document);
  documents.keep('b', 'pack.json', document);
  documents.letGo('b');
  await documents.flush();
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  expect((await documents.list()).map(({ id }) => id).sort()).toEqual(['a', 'c']);
});

test('several documents are listed, opened and removed without each other', async () => {
  const documents = theDocuments();
  documents.keep('a', 'ours.json', typed(start(), 'A'));
  documents.keep('b', 'theirs.json', typed(start(), 'B'));
  await documents.ready;
  await documents.flush();
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  await documents.keepHandle('a', { kind: 'file', name: 'ours.json' });
  expect((await documents.list()).map(({ name }) => name).sort()).toEqual([
    'ours.json',
    'theirs.json',
  ]);
  expect(await documents.handle('a')).toEqual({ kind: 'file', name: 'ours.json' });
  await documents.remove('a');
  expect(await documents.open('a')).toBeUndefined();
  expect(await documents.handle('a')).toBeUndefined();
  expect(JSON.stringify((await documents.open('b'))?.value)).toContain('"B"');
});
