import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { openDatabase } from '../../src/store/indexeddb';
import { memoryBackend } from '../../src/store/memory';
import type { Backend } from '../../src/store/types';

const quiet = { onClosed() {}, onEmptied() {} };
const ENGINES: [string, () => Promise<Backend>][] = [
  ['memory', async () => memoryBackend()],
  ['database', () => openDatabase(crypto.randomUUID(), quiet)],
];

describe.each(ENGINES)('%s', (_name, open) => {
  test('a step is all or nothing, also when it fails after it wrote', async () => {
    const engine = await open();
    const row = aRequest();
    const failing = engine.change(['requests', 'drafts'], async (rows) => {
      rows.put('requests', row);
      rows.clear('drafts');
      throw new Error('stop');
    });
    await expect(failing).rejects.toThrow('stop');
    expect(await engine.count('requests')).toBe(0);
    engine.close();
  });

  test('steps do not overlap: a hundred additions to one row are a hundred', async () => {
    const engine = await open();
    const row = aRequest();
    await engine.change(['requests'], async (rows) => rows.put('requests', row));
    await Promise.all(
      Array.from({ length: 100 }, () =>
        engine.change(['requests'], async (rows) => {
          const there = await rows.get('requests', row.id);
          if (there) rows.put('requests', { ...there, attempts: there.attempts + 1 });
        }),
      ),
    );
    expect((await engine.get('requests', row.id))?.attempts).toBe(100);
    engine.close();
  });

  test('a write that cannot wait is not undone by a step that was under way', async () => {
    const engine = await open();
    const settings = { id: 'settings', language: 'cy', theme: '', keepDraft: true } as const;
    const step = engine.change(['requests', 'settings'], async (rows) => {
      await rows.get('requests', 'none');
      rows.put('requests', aRequest());
    });
    await Promise.all([engine.putBeforeUnload('settings', settings), step]);
    expect(await engine.get('settings', 'settings')).toEqual(settings);
    expect(await engine.count('requests')).toBe(1);
    engine.close();
  });

  test('a page is in order, bounded, and leaves out what has no such time', async () => {
    const engine = await open();
    const rows = [5, 1, 3, 2, 4].map((n) => aRequest({ changedAt: NOW + n, dueAt: NOW + n }));
    const idle = aRequest({ changedAt: NOW, dueAt: undefined });
    const { dueAt: _none, ...without } = idle;
    await engine.change(['requests'], async (tx) => {
      for (const row of [...rows, without]) tx.put('requests', row);
    });
    const times = async (index: 'changedAt' | 'dueAt', past: number, limit: number) =>
      (await engine.requestsBy(index, past, limit)).map((row) => (row[index] as number) - NOW);
    expect(await times('changedAt', Number.POSITIVE_INFINITY, 3)).toEqual([5, 4, 3]);
    expect(await times('dueAt', Number.POSITIVE_INFINITY, 9)).toEqual([1, 2, 3, 4, 5]);
    expect(await times('dueAt', NOW + 2, 9)).toEqual([1, 2]);
    engine.close();
  });

  test('what comes out is a copy: changing it changes nothing', async () => {
    const engine = await open();
    const row = aRequest();
    await engine.putBeforeUnload('requests', row);
    const out = await engine.get('requests', row.id);
    out?.answers.topics.push('tampered');
    expect((await engine.get('requests', row.id))?.answers.topics).toEqual(row.answers.topics);
    engine.close();
  });
});
