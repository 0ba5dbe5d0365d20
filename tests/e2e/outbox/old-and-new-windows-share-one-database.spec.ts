import { expect } from '@playwright/test';
import { aRequest } from '../../../scripts/drive/rows';
import {
  launch,
  newProfile,
  prepareExtension,
  removeFolder,
} from '../../../scripts/drive/worker-extension';
import { databaseName } from '../../../src/store/store';
import { test } from '../fixtures';

const PATIENCE = 2000;

test('the next version upgrades under two open windows and goes back: nothing lost, no wait over 2 s', async () => {
  const extension = await prepareExtension();
  const profile = newProfile();
  const running = await launch(extension, profile);
  try {
    const [one, two] = [await running.window(), await running.window()];
    const row = () => aRequest({ state: 'ready', dueAt: undefined, createdAt: Date.now() });
    const [before, during, after] = [row(), row(), row()];
    await one.evaluate((r) => tools.save(r), before);

    // What a newer Waymark would do, in a window of its own.
    const newer = await running.window();
    const upgradeTook = await newer.evaluate(async (name) => {
      const began = performance.now();
      const version = (await indexedDB.databases()).find((d) => d.name === name)?.version ?? 0;
      const opening = indexedDB.open(name, version + 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('later', { keyPath: 'id' });
      await new Promise((resolve, reject) => {
        opening.onsuccess = resolve;
        opening.onerror = reject;
      });
      opening.result.onversionchange = () => opening.result.close();
      return performance.now() - began;
    }, databaseName('extension'));
    expect(upgradeTook).toBeLessThan(PATIENCE);

    // The old windows go on, in what the newer one made.
    const began = Date.now();
    await one.evaluate((r) => tools.save(r), during);
    const seen = await two.evaluate(() => tools.store.all('requests'));
    expect(Date.now() - began).toBeLessThan(PATIENCE);
    expect(seen.map((r) => r.id).sort()).toEqual([before.id, during.id].sort());

    // Back to the version before: a fresh window of it, and the old ones.
    await newer.close();
    const fresh = await running.window();
    expect((await fresh.evaluate(() => tools.persistence())).persistence).toBe('persistent');
    await fresh.evaluate((r) => tools.save(r), after);
    for (const page of [one, two, fresh]) {
      const ids = (await page.evaluate(() => tools.store.all('requests'))).map((r) => r.id);
      expect(ids.sort()).toEqual([before.id, during.id, after.id].sort());
    }
  } finally {
    await running.close();
    removeFolder(profile);
    removeFolder(extension);
  }
});
