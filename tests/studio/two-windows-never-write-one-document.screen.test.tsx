import { afterEach, expect, test } from 'vitest';
import { edit, openDocument, type PackDocument } from '../../src/studio/document';
import { holdDocument } from '../../src/studio/hold';
import { put } from '../../src/studio/json';
import { openDocuments } from '../../src/studio/kept-documents';
import { authored } from './author';

const start = (): PackDocument => {
  const opened = openDocument(new TextEncoder().encode(JSON.stringify(authored, null, 2)));
  if ('refused' in opened) throw new Error(opened.refused);
  return opened.document;
};
afterEach(() => indexedDB.deleteDatabase('waymark-studio'));

test('the second window is told, and can take it over; the first is told then', async () => {
  const told: string[] = [];
  const first = await holdDocument('a', () => told.push('first'));
  expect(first.state).toBe('mine');
  expect((await holdDocument('a', () => told.push('second'))).state).toBe('elsewhere');
  // Another document is nobody's yet.
  const other = await holdDocument('b', () => told.push('other'));
  expect(other.state).toBe('mine');
  other.release();
  const taken = await holdDocument('a', () => told.push('second'), true);
  expect(taken.state).toBe('mine');
  await expect.poll(() => told).toEqual(['first']);
  taken.release();
  await expect.poll(async () => (await holdDocument('a', () => {})).state).toBe('mine');
});

test('each key press is in the browser’s own database within 300 ms', async () => {
  const [documents, other] = [openDocuments(Date.now), openDocuments(Date.now)];
  await Promise.all([documents.ready, other.ready]);
  expect(documents.persistence).toBe('disk');
  let document = start();
  documents.keep('typed', 'pack.json', document);
  await expect.poll(() => documents.state).toBe('kept');
  const late: number[] = [];
  for (let i = 1; i <= 25; i++) {
    const words = 'x'.repeat(i);
    const done = edit(
      document,
      put(document.value, ['organisation', 'programme', 'en'], words),
      'programme',
    );
    if ('refused' in done) throw new Error(done.refused);
    document = done.document;
    const pressed = performance.now();
    documents.keep('typed', 'pack.json', document);
    await documents.flush();
    while (documents.state !== 'kept') await new Promise((resolve) => setTimeout(resolve));
    late.push(performance.now() - pressed);
    expect(JSON.stringify((await other.open('typed'))?.value)).toContain(`"${words}"`);
  }
  expect(late.sort((a, b) => a - b)[12]).toBeLessThan(300);
  for (const one of [documents, other]) one.close();
});
