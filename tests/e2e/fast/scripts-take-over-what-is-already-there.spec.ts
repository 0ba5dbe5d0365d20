import { expect, type Frame, type Page } from '@playwright/test';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

const PARTS = ['h1', '.doors', '.doors a', '.urgent a[data-to=help]'];

/** Keeps hold of the first screen as the parser made it. */
const holdOn = (page: Page) =>
  page.addInitScript((parts) => {
    // Once the whole page is read, and before the first module script runs.
    document.addEventListener('readystatechange', () => {
      if (document.readyState !== 'interactive') return;
      const early = parts.map((part) => document.querySelector(part));
      const taken = Object.keys(document.querySelector('#app') ?? {}).length > 0;
      Object.assign(globalThis, { early, taken });
    });
  }, PARTS);

/** Which of them a script had taken over then, and which were replaced since. */
const replacedIn = (at: Page | Frame) =>
  at.evaluate((parts) => {
    const { early, taken } = globalThis as unknown as { early: (Element | null)[]; taken: boolean };
    return {
      taken,
      absent: parts.filter((_, i) => early[i] === null),
      replaced: parts.filter((part, i) => early[i] !== document.querySelector(part)),
    };
  }, PARTS);

const NOTHING = { taken: false, absent: [], replaced: [] };

test('the popup: the screen that was painted is the one that works', async ({ extension }) => {
  const page = await extension.context.newPage();
  await holdOn(page);
  await page.goto(`chrome-extension://${extension.id}/popup.html#/`);
  await takenOver(page);
  expect(await replacedIn(page)).toEqual(NOTHING);
  await page.locator('.doors a[href="#/difference"]').click();
  await expect(page.locator('h1')).toHaveText(en.difference.title);
});

test('the tab: the screen that was painted is the one that works', async ({ teams }) => {
  const page = await teams.browser.newPage({ locale: 'en-GB' });
  await holdOn(page);
  const { tab } = await teams.visit('', page);
  await tab.locator('.doors').waitFor();
  const frame = page.frames().find((one) => one.url().includes('/tab/'));
  if (!frame) throw new Error('the tab is not there');
  await takenOver(frame);
  expect(await replacedIn(frame)).toEqual(NOTHING);
  await tab.locator('.doors a[href="#/difference"]').click();
  await expect(tab.locator('h1')).toHaveText(en.difference.title);
});

/** Preact leaves its own mark on the element in which it renders. */
async function takenOver(at: Page | Frame): Promise<void> {
  await at.waitForFunction(() => Object.keys(document.querySelector('#app') ?? {}).length > 0);
  await at.waitForFunction(() => performance.now() > 1200);
}
