import { render } from 'preact';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textOf } from '../../src/studio/document';
import { holdDocument } from '../../src/studio/hold';
import { type KeptDocuments, openDocuments } from '../../src/studio/kept-documents';
import { DATABASE } from '../../src/studio/rows';
import { useOpenPack } from '../../src/studio/use-open-pack';
import { place } from '../draw';
import { FILE, start, typed } from './kept';

let documents: KeptDocuments;
let pack: ReturnType<typeof useOpenPack>;

function Window() {
  pack = useOpenPack(documents);
  return null;
}

beforeEach(async () => {
  documents = openDocuments(Date.now);
  await documents.ready;
  render(<Window />, place());
});
afterEach(async () => {
  vi.restoreAllMocks();
  if (pack.open) documents.letGo(pack.open.id);
  documents.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
  });
});
const kept = () => expect.poll(() => documents.state).toBe('kept');
const stateOf = async (id: string) => {
  const { state, release } = await holdDocument(id, () => undefined);
  release();
  return state;
};
/** No disk takes anything until the returned function is called. */
const fullDisk = () => {
  const put = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  return () => put.mockRestore();
};

test('what ends late, of a pack that is not open any more, changes nothing of the one that is', async () => {
  const first = await pack.begin('first.json', typed(start(), 'First'));
  await pack.begin('second.json', typed(start(), 'Second'));
  await expect.poll(() => pack.open?.name).toBe('second.json');
  pack.change(first, typed(start(), 'Late'));
  pack.saved(first, FILE);
  await kept();
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(pack.open?.name).toBe('second.json');
  expect(pack.open && textOf(pack.open.document)).toContain('"Second"');
  expect(pack.open?.file).toBeUndefined();
});

test('another window may write what was left here, once it is kept, and not before', async () => {
  const first = await pack.begin('first.json', typed(start(), 'First'));
  await kept();
  const second = await pack.begin('second.json', start());
  await expect.poll(() => stateOf(first)).toBe('mine');
  // This window has nothing of it that it could write over the other's.
  const other = openDocuments(Date.now);
  const theirs = await other.open(first);
  if (!theirs) throw new Error('not kept');
  other.keep(first, 'theirs.json', typed(theirs, 'Theirs'));
  await other.flush();
  await expect.poll(() => other.state).toBe('kept');
  other.close();
  await new Promise((resolve) => {
    indexedDB.deleteDatabase(DATABASE).onsuccess = resolve;
  });
  pack.change(second, typed(start(), 'Second'));
  await expect.poll(() => [documents.persistence, documents.state]).toEqual(['disk', 'kept']);
  await expect
    .poll(async () => (await documents.list()).map(({ name }) => name))
    .toEqual(['second.json']);
});

test('what could be kept nowhere stays this window’s when another is opened, and can be gone on with', async () => {
  const first = await pack.begin('first.json', start());
  await kept();
  const free = fullDisk();
  pack.change(first, typed(start(), 'In this window alone'));
  await expect.poll(() => documents.state).toBe('failed');
  const second = await pack.begin('second.json', start());
  await expect.poll(() => pack.open?.name).toBe('second.json');
  expect(await stateOf(first)).toBe('elsewhere');
  expect(await pack.goOn({ id: first, name: 'first.json' })).toBe(true);
  await expect.poll(() => pack.open?.elsewhere).toBe(false);
  expect(pack.open && textOf(pack.open.document)).toContain('"In this window alone"');
  free();
  pack.change(first, typed(start(), 'Kept'));
  await kept();
  await expect.poll(() => stateOf(second)).toBe('mine');
});

test('what cannot be opened leaves the open one open, and this window’s; unread is not gone', async () => {
  const first = await pack.begin('first.json', start());
  await kept();
  expect(await pack.goOn({ id: 'nowhere', name: 'gone.json' })).toBe(false);
  await expect.poll(() => stateOf('nowhere')).toBe('mine');
  const read = vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(() => {
    throw new DOMException('damaged', 'UnknownError');
  });
  await expect(pack.goOn({ id: 'unread', name: 'unread.json' })).rejects.toThrow('damaged');
  read.mockRestore();
  await expect.poll(() => stateOf('unread')).toBe('mine');
  expect(pack.open?.name).toBe('first.json');
  expect(await stateOf(first)).toBe('elsewhere');
});

test('what another window writes is not removed from here', async () => {
  const first = await pack.begin('first.json', start());
  await pack.begin('second.json', start());
  await kept();
  let release = () => {};
  const theirs = async () => {
    const held = await holdDocument(first, () => undefined);
    release = held.release;
    return held.state;
  };
  await expect.poll(theirs).toBe('mine');
  expect(await pack.forget({ id: first })).toBe('elsewhere');
  expect(await documents.open(first)).toBeDefined();
  release();
  await expect.poll(() => pack.forget({ id: first })).toBe('done');
  expect(await documents.open(first)).toBeUndefined();
  await expect.poll(() => stateOf(first)).toBe('mine');
});
