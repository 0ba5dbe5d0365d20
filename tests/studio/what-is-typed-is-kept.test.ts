import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { bytesOf, type PackDocument, textOf, undo } from '../../src/studio/document';
import { put } from '../../src/studio/json';
import { asPublished } from '../../src/studio/publication';
import { everything, FILE, keptDocuments, start, step, typed } from './kept';
import { operate } from './operations';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const theDocuments = keptDocuments();

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
    { numRuns: SOAK ? 60 : 3 },
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

test('what has arrived is another file for the next window, too', async () => {
  const documents = theDocuments();
  const document = typed(start(), 'Published');
  documents.keep('a', 'pack.json', document);
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  const published = asPublished(document);
  documents.keep('a', 'pack.json', published);
  await documents.flush();
  await vi.waitFor(() => expect(documents.state).toBe('kept'));
  const there = await theDocuments().open('a');
  expect(there?.written.text).toBe(published.written.text);
  expect(there && everything(there)).toEqual(everything(published));
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
  await documents.keepFile('a', FILE);
  // Another window has it from the database.
  const other = theDocuments();
  expect((await documents.list()).map(({ name }) => name).sort()).toEqual([
    'ours.json',
    'theirs.json',
  ]);
  expect(await other.file('a')).toMatchObject(FILE);
  await documents.remove('a');
  expect(await documents.open('a')).toBeUndefined();
  expect(await other.file('a')).toBeUndefined();
  expect(JSON.stringify((await documents.open('b'))?.value)).toContain('"B"');
});
