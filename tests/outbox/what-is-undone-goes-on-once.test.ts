/** A request is deleted while the worker may be at it, and brought back: at whatever moment, it is sent once. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { aRequest } from '../../scripts/drive/rows';
import { bringBack } from '../../src/outbox/bring-back';
import { exportData } from '../../src/outbox/export';
import { importData } from '../../src/outbox/import';
import { deleteExpired } from '../../src/outbox/retention';
import { Browser, ticks } from '../store/processes';
import { pack } from './devices';

const saved = async (browser: Browser) => {
  const page = browser.process();
  const row = aRequest();
  await page.change(['requests'], async (tx) => tx.put('requests', row), true);
  return { page, row };
};

test('deleted at any moment of its sending and brought back, it is sent once; while it is being sent it is not deleted', async () => {
  const ends: Record<string, number> = {};
  for (let moment = 0; moment < 60; moment++) {
    const browser = new Browser();
    const { page, row } = await saved(browser);
    browser.work(2, 202, 'look');
    await ticks(moment);
    const removed = await page.remove('requests', row.id, ({ state }) => state === 'sending');
    if (typeof removed === 'object') {
      await ticks(moment % 7);
      expect(await bringBack(page, removed.row, removed.mark)).toBe(true);
    }
    browser.work(0, 202, 'look');
    await vi.waitFor(
      async () => expect((await page.get('requests', row.id))?.state).toBe('delivered'),
      10_000,
    );
    expect(browser.sent.filter((id) => id === row.id)).toHaveLength(1);
    const end = typeof removed === 'object' ? removed.row.state : 'spared';
    ends[end] = (ends[end] ?? 0) + 1;
    await browser.restart(true);
  }
  expect(Object.keys(ends).sort()).toEqual(['delivered', 'spared', 'waiting']);
});

test('until it is brought back no start, no copy and no look at what is old has it; then it outlives a lost database', async () => {
  const browser = new Browser();
  const { page, row } = await saved(browser);
  const removed = await page.remove('requests', row.id);
  if (typeof removed !== 'object') throw new Error('not removed');
  for (const store of [page, browser.process(), browser.process(0, false)]) {
    expect(await store.get('requests', row.id)).toBeUndefined();
  }
  await deleteExpired(page, browser.now);
  expect(await bringBack(page, removed.row, removed.mark)).toBe(true);
  await browser.quiet();
  await browser.restart(true);
  expect(await browser.process().get('requests', row.id)).toMatchObject({
    answers: row.answers,
    state: 'waiting',
  });
});

test('after “Delete everything”, in whatever window, nothing is brought back', async () => {
  const browser = new Browser();
  const { page, row } = await saved(browser);
  const removed = await page.remove('requests', row.id);
  if (typeof removed !== 'object') throw new Error('not removed');
  await browser.process().clear();
  expect(await bringBack(page, removed.row, removed.mark)).toBe(false);
  expect(await page.count('requests')).toBe(0);
});

test('what a file brought back meanwhile stays as the file had it', async () => {
  const browser = new Browser();
  const { page, row } = await saved(browser);
  const file = await exportData(page, browser.now);
  const removed = await page.remove('requests', row.id);
  if (typeof removed !== 'object') throw new Error('not removed');
  await importData(page, file, browser.now, pack, { signIn: false });
  const there = await page.get('requests', row.id);
  expect(await bringBack(page, removed.row, removed.mark)).toBe(true);
  expect(await page.get('requests', row.id)).toEqual(there);
});
