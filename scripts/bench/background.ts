/** What nobody waits for, but somebody may close the browser on: a keystroke on its way to the disk,
 * and a worker on its way from sleep to the first request. */
import type { Page } from '@playwright/test';
import { aRequest, webhook } from '../drive/rows';
import type {} from '../drive/worker-extension';
import { serveInbox } from '../inbox/server';
import { openExtension, type Popup, slowDown } from './places';
import type { Samples } from './table';

export async function background(runs: number, into: Samples): Promise<void> {
  const extension = await openExtension();
  const inbox = await serveInbox({ port: 0 });
  try {
    for (let run = 0; run <= runs; run++) {
      const saved = await draft(extension);
      const woken = await wake(extension, inbox);
      if (run === 0) continue;
      into.add('draft: from the key to the disk', saved);
      if (woken) into.add('worker: from sleep to its first request', woken);
    }
  } finally {
    await inbox.close();
    await extension.close();
  }
}

/** Until the form says “saved”: it does when the transaction is complete. */
async function draft({ page, origin }: Popup): Promise<number> {
  const here = await page();
  await here.goto(`${origin}/popup.html#/ask`);
  await here.locator('#change').click();
  await here.evaluate(watchDraft);
  await here.keyboard.press('x');
  const took = await here.evaluate(() => (globalThis as unknown as Saved).saved);
  await here.close();
  return took;
}

interface Saved {
  saved: Promise<number>;
}

/** Runs in the page. */
function watchDraft(): void {
  const saved = new Promise<number>((resolve) => {
    let pressed = 0;
    let first = '';
    addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
    new MutationObserver(() => {
      const note = document.querySelector('.draft-note')?.textContent ?? '';
      if (pressed === 0 || note === '') return;
      if (first === '') first = note;
      // “Saving…” comes first, then what is true from then on.
      else if (note !== first) resolve(performance.now() - pressed);
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  Object.assign(globalThis, { saved });
}

/** Puts one request in, ends the worker as the browser does, and calls it. */
async function wake(extension: Popup, inbox: Awaited<ReturnType<typeof serveInbox>>) {
  const window = await extension.page();
  await window.goto(`${extension.origin}/window.html`);
  await window.waitForFunction(() => 'tools' in globalThis);
  const now = Date.now();
  const row = aRequest({ route: webhook(inbox.url), dueAt: now, createdAt: now });
  await endWorker(window);
  await window.evaluate((one) => tools.save(one), row);
  const before = inbox.received.length;
  const began = performance.now();
  await window.evaluate(() => void tools.wake());
  while (inbox.received.length === before && performance.now() - began < 10_000)
    await new Promise((resolve) => setTimeout(resolve, 1));
  const took = performance.now() - began;
  await window.close();
  return inbox.received.length > before ? took : undefined;
}

async function endWorker(page: Page): Promise<void> {
  const session = await slowDown(page, 1);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await page.waitForTimeout(300);
}
