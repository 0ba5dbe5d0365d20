/** What a hundred changes of screen leave behind, after everything that is free has been freed. */
import type { CDPSession, Page } from '@playwright/test';
import { openExtension, slowDown } from './places';
import type { Samples } from './table';

const ROUTES = ['difference', 'choose', 'choose/1', 'ask', 'help', 'requests', 'settings', ''];
/** A hundred, made up to whole rounds. */
const CHANGES = 104;

export async function memory(runs: number, into: Samples): Promise<void> {
  const extension = await openExtension();
  try {
    for (let run = 0; run < runs; run++) {
      const page = await extension.page();
      const session = await slowDown(page, 1);
      await page.goto(`${extension.origin}/popup.html`);
      // The engine compiles and learns for a while; what grows after that would grow for ever.
      await walk(page, CHANGES);
      const before = await used(session);
      await walk(page, CHANGES);
      const after = await used(session);
      into.add('memory before', before.kB, 'kB');
      into.add('memory grown', after.kB - before.kB, 'kB');
      into.add('elements grown', after.nodes - before.nodes, '');
      into.add('listeners grown', after.listeners - before.listeners, '');
      await page.close();
    }
  } finally {
    await extension.close();
  }
}

async function walk(page: Page, changes: number): Promise<void> {
  for (let n = 1; n <= changes; n++) {
    await page.evaluate(
      (route) => {
        location.hash = `/${route}`;
      },
      ROUTES[n % ROUTES.length],
    );
    await page.waitForTimeout(60);
  }
  // Both walks end on the same screen.
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('.brand')?.click();
  });
  await page.waitForTimeout(300);
}

async function used(session: CDPSession) {
  for (let n = 0; n < 3; n++) await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
  return { kB: usedSize / 1000, nodes, listeners: jsEventListeners };
}
