import 'fake-indexeddb/auto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test, vi } from 'vitest';
import { trimLibraries, trimSchema } from '../../scripts/trim-libraries';
import { makeSearch } from '../../src/help/search';
import defaultPack from '../../src/pack/default/pack.json';
import { checkPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import schema from '../../src/pack/schema.json';
import { type Part, shapeOf } from '../../src/studio/parts';
import { asked } from '../help/phrases/some-of-it-not-ours';
import { changedPack, changes } from '../pack/hostile-packs';

const folder = mkdtempSync(join(tmpdir(), 'waymark-trim-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

interface Trimmer {
  transform(code: string, id: string): { code: string } | undefined;
}

/** The library as a build has it. */
async function trimmed(file: string) {
  const path = resolve('node_modules', file);
  const { transform } = trimLibraries() as unknown as Trimmer;
  const whole = readFileSync(path, 'utf8');
  const { code = whole } = transform(whole, path) ?? {};
  expect(code.length).toBeLessThan(whole.length * 0.99);
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

test('a pack is refused with what a build carries of Valibot for the very reasons of all of it', async () => {
  const packs = fc.sample(changes, { seed: 7, numRuns: 200 }).map(changedPack);
  const found = packs.map((one) => checkPack(one));
  const less = await trimmed('valibot/dist/index.mjs');
  expect(less.string()).not.toHaveProperty('reference');
  vi.doMock('valibot', () => less);
  vi.resetModules();
  const { checkPack: checkAnother } = await import('../../src/pack/read');
  vi.doUnmock('valibot');
  expect(checkAnother).not.toBe(checkPack);
  expect(packs.map((one) => checkAnother(one))).toEqual(found);
  expect(found.filter(({ problems }) => problems.length > 0).length).toBeGreaterThan(50);
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

test('the studio has of the schema all that it reads', () => {
  const READ: Record<Exclude<keyof Part, 'description'>, true> = {
    $ref: true,
    $defs: true,
    type: true,
    properties: true,
    required: true,
    items: true,
    anyOf: true,
    oneOf: true,
    enum: true,
    const: true,
    maxLength: true,
    minItems: true,
    maxItems: true,
    minimum: true,
    maximum: true,
  };
  const { transform } = trimSchema() as unknown as Trimmer;
  const { code = '' } = transform(JSON.stringify(schema), '/src/pack/schema.json') ?? {};
  let parts = 0;
  const compare = (whole: Part, left: Part) => {
    parts++;
    expect(shapeOf(left)).toBe(shapeOf(whole));
    const inner = ['properties', '$defs', 'items', 'anyOf', 'oneOf'];
    for (const name of (Object.keys(READ) as (keyof Part)[]).filter((one) => !inner.includes(one)))
      expect(left[name]).toEqual(whole[name]);
    for (const named of ['properties', '$defs'] as const) {
      expect(Object.keys(left[named] ?? {})).toEqual(Object.keys(whole[named] ?? {}));
      for (const [name, part] of Object.entries(whole[named] ?? {}))
        compare(part, left[named]?.[name] as Part);
    }
    for (const list of ['anyOf', 'oneOf'] as const)
      whole[list]?.forEach((part, i) => {
        compare(part, left[list]?.[i] as Part);
      });
    if (whole.items) compare(whole.items, left.items as Part);
  };
  compare(schema as unknown as Part, JSON.parse(code));
  expect(parts).toBeGreaterThan(400);
  expect(code.length).toBeLessThan(JSON.stringify(schema).length / 2);
});
