/** How long “Your requests” takes to open when much is kept, against when little is. */

import { aRequest } from '../drive/rows';
import { launch, newProfile, prepareExtension, removeFolder } from '../drive/worker-extension';
import type { Samples } from './table';

export const FEW = 10;
export const MANY = 10_000;

/** What the list takes with that many requests, as a row of the table. */
export const opensWith = (count: number) => `your requests, with ${count}`;

export async function requests(runs: number, into: Samples): Promise<void> {
  const extension = await prepareExtension();
  try {
    for (const count of [FEW, MANY]) await measure(extension, count, runs, into);
  } finally {
    removeFolder(extension);
  }
}

async function measure(extension: string, count: number, runs: number, into: Samples) {
  const profile = newProfile();
  const running = await launch(extension, profile);
  try {
    await running.context.addInitScript('globalThis.__name = (wrapped) => wrapped');
    const page = await running.window();
    const now = Date.now();
    const rows = Array.from({ length: count }, (_, i) =>
      aRequest({
        state: 'withdrawn',
        unsent: true,
        dueAt: undefined,
        createdAt: now,
        changedAt: now - i,
        keepUntil: now + 9e9,
      }),
    );
    for (let i = 0; i < count; i += 1000) {
      await page.evaluate((some) => tools.put(some), rows.slice(i, i + 1000));
    }
    const screen = await running.screen('settings');
    await screen.getByRole('heading', { level: 1 }).waitFor();
    for (let run = 0; run <= runs; run++) {
      const took = await screen.evaluate(async () => {
        const began = performance.now();
        location.hash = '#/requests';
        while (!document.querySelector('.request-link')) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        const shown = performance.now() - began;
        location.hash = '#/settings';
        while (document.querySelector('.request-link')) {
          await new Promise((resolve) => requestAnimationFrame(resolve));
        }
        return shown;
      });
      // The first one also fetches the screen.
      if (run > 0) into.add(opensWith(count), took);
    }
  } finally {
    await running.close();
    removeFolder(profile);
  }
}
