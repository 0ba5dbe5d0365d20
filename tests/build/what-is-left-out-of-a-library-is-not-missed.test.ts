import 'fake-indexeddb/auto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test, vi } from 'vitest';
import { trimLibraries } from '../../scripts/trim-libraries';
import { makeSearch } from '../../src/help/search';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { asked } from '../help/phrases/some-of-it-not-ours';

const folder = mkdtempSync(join(tmpdir(), 'waymark-trim-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The library as a build has it. */
async function trimmed(file: string) {
  const path = resolve('node_modules', file);
  const { transform } = trimLibraries() as unknown as {
    transform(code: string, id: string): { code: string } | undefined;
  };
  const whole = readFileSync(path, 'utf8');
  const { code = whole } = transform(whole, path) ?? {};
  expect(code.length).toBeLessThan(whole.length * 0.9);
  const copy = join(folder, `${file.replaceAll('/', '-')}.mjs`);
  writeFileSync(copy, code.replace(/^\/\/# sourceMappingURL.*/m, ''));
  return import(/* @vite-ignore */ pathToFileURL(copy).href);
}

const pack = defaultPack as Pack;

test('a search finds with what a build carries of MiniSearch what it finds with all of it', async () => {
  const whole = await makeSearch(pack);
  const texts = asked.map(({ text }) => text);
  const found = texts.map((text) => whole(text));
  const less = await trimmed('minisearch/dist/es/index.js');
  vi.doMock('minisearch', () => less);
  vi.resetModules();
  const { makeSearch: makeAnother } = await import('../../src/help/search');
  const search = await makeAnother(pack);
  vi.doUnmock('minisearch');
  // The one that was read is the one that was trimmed.
  expect(Object.getOwnPropertyNames(less.default.prototype)).not.toContain('autoSuggest');
  expect(makeAnother).not.toBe(makeSearch);
  expect(texts.map((text) => search(text))).toEqual(found);
  expect(found.flat().length).toBeGreaterThan(texts.length);
});

test('what a build carries of idb opens a database, writes, reads and goes through rows', async () => {
  const idb = await trimmed('idb/build/index.js');
  const db = await idb.openDB('trimmed', 1, {
    upgrade: (made: IDBDatabase) => {
      made.createObjectStore('rows', { keyPath: 'id' }).createIndex('at', 'at');
    },
  });
  for (const id of [1, 2, 3]) await db.put('rows', { id, at: -id });
  const cursors: unknown[] = [];
  const tx = db.transaction('rows');
  for (let at = await tx.store.index('at').openCursor(null, 'prev'); at; at = await at.continue())
    cursors.push(at.value.id);
  await tx.done;
  expect(cursors).toEqual([1, 2, 3]);
  expect(await db.getAllFromIndex('rows', 'at')).toHaveLength(3);
  db.close();
  await idb.deleteDB('trimmed');
});
