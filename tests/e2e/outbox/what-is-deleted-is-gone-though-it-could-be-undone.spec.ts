/** A deletion can be undone for a while, in its window alone: the window closed or the browser killed meanwhile, what was
 * deleted is gone, and never sent. */
import { expect, type Page } from '@playwright/test';
import { aRequest, webhook } from '../../../scripts/drive/rows';
import {
  launch,
  newProfile,
  pause,
  prepareExtension,
  removeFolder,
} from '../../../scripts/drive/worker-extension';
import { serveInbox } from '../../../scripts/inbox/server';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { shown } from '../shown';
import { copiesIn } from './copies';

const undo = (page: Page) => page.getByRole('button', { name: en.undo.press, exact: true });
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
/** To be sent in an hour, so that the worker leaves it to the test when. */
const later = (url: string) =>
  aRequest({ route: webhook(url), createdAt: Date.now(), dueAt: Date.now() + 3_600_000 });
const left = async (page: Page) => ({
  drafts: await page.evaluate(() => tools.store.count('drafts')),
  requests: await page.evaluate(() => tools.store.count('requests')),
  copies: await copiesIn(page),
});
const NOTHING = { drafts: 0, requests: 0, copies: [] };

test('the popup closed, or the browser killed, while it can be undone: gone, with its copies, and not sent in the next life', {
  tag: '@soak',
}, async () => {
  test.setTimeout(90_000);
  const [profile, inbox] = [newProfile(), await serveInbox({ port: 0 })];
  const extension = await prepareExtension();
  try {
    for (const end of ['closed', 'killed']) {
      const running = await launch(extension, profile);
      const page = await running.window();
      const row = later(inbox.url);
      await page.evaluate((r) => tools.put([r]), row);
      const screen = await running.screen(`requests/${row.id}`);
      await screen.getByText(en.requests.manage).click();
      await press(screen, en.requests.delete);
      await expect(undo(screen)).toBeVisible();
      const form = await running.screen('ask');
      await form.locator('#change').fill('A draft that is deleted');
      await press(form, en.ask.discard);
      await expect(undo(form)).toBeVisible();
      const kill = running.aim();
      if (end === 'closed') {
        await screen.close();
        await form.close();
        expect(await left(page)).toEqual(NOTHING);
        await running.close();
      } else await kill();

      const next = await launch(extension, profile);
      const after = await next.window();
      await after.evaluate(() => tools.wake());
      await after.evaluate(() => tools.deliver('later', 3_700_000));
      expect(await left(after), end).toEqual(NOTHING);
      const shown = await next.screen('');
      await shown.locator('.doors').waitFor();
      await expect(undo(shown)).toHaveCount(0);
      await next.close();
    }
    await pause(500);
    expect([...inbox.arrivals]).toEqual([]);
  } finally {
    await inbox.close();
    removeFolder(profile);
    removeFolder(extension);
  }
});

test('undone in time, it is sent as if nothing had been; the other window shows it gone, and offers nothing', {
  tag: '@soak',
}, async ({ running }) => {
  const inbox = await serveInbox({ port: 0 });
  try {
    const page = await running.window();
    const row = later(inbox.url);
    await page.evaluate((r) => tools.put([r]), row);
    const [here, there] = [
      await running.screen(`requests/${row.id}`),
      await running.screen('requests'),
    ];
    await expect(there.locator('.request-link')).toHaveCount(1);
    await here.bringToFront();
    await here.getByText(en.requests.manage).click();
    await press(here, en.requests.delete);
    await expect(shown(here, en.requests.deletedUnsent(row.reference))).toBeVisible();
    await expect(there.getByText(en.requests.none)).toBeVisible();
    await expect(undo(there)).toHaveCount(0);
    await here.keyboard.press('Control+z');
    await expect(shown(here, row.reference)).toBeVisible();
    await expect(there.locator('.request-link')).toHaveCount(1);
    await page.evaluate(() => tools.deliver('later', 3_700_000));
    expect([...inbox.arrivals]).toEqual([[row.id, 1]]);
  } finally {
    await inbox.close();
  }
});
