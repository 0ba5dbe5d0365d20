/** A browser keeps a page that is left, and shows it again as it was. What Waymark must not keep is gone by
 * then, and what it keeps is read anew. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { unfold } from '../../../scripts/drive/guide';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { shown } from '../shown';
import { english, pack } from './pack';

const situation = english(pack.situations.find((s) => s.id === 'harassment')?.label ?? '');

/** Goes to another site and Back, as a person does; tells every heading that was there after it, be it for
 * an instant. Playwright's own way waits for a load that never comes. */
async function awayAndBack(
  page: Page,
  elsewhere: string,
  meanwhile?: () => Promise<void>,
): Promise<string[]> {
  await page.evaluate(() => {
    const seen: string[] = [];
    const look = () => seen.push(document.querySelector('h1')?.textContent ?? '');
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) look();
      Object.assign(window, { seen, persisted });
      new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
    });
  });
  const session = await page.context().newCDPSession(page);
  const history = () => session.send('Page.getNavigationHistory');
  const { currentIndex, entries } = await history();
  await page.goto(elsewhere);
  await meanwhile?.();
  await session.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex]?.id ?? 0 });
  // Told of another window's change, Chromium throws the kept page away and loads it anew.
  if (meanwhile) return [];
  const came = () => page.evaluate(() => (window as never as { persisted?: boolean }).persisted);
  await expect.poll(() => came().catch(() => undefined)).toBe(true);
  await page.waitForTimeout(200);
  return page.evaluate(() => [...new Set((window as never as { seen: string[] }).seen)]);
}

test('a page that Back brings back shows Start, the neutral page, or what is kept by now', {
  tag: '@soak',
}, async ({ teams }) => {
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<h1>Elsewhere</h1>');
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const elsewhere = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  const context = await teams.browser.newContext({
    locale: 'en-GB',
    viewport: { width: 400, height: 600 },
  });
  const open = async () => {
    const page = await context.newPage();
    await page.goto(`${teams.url}site/tab/`);
    await page.locator('h1').waitFor();
    return page;
  };
  const page = await open();

  await page.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await page.getByRole('button', { name: situation }).click();
  await page.getByRole('heading', { name: situation }).waitFor();
  expect(await awayAndBack(page, elsewhere)).toEqual([en.start.title]);
  await page.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await expect(page.getByRole('heading', { name: en.help.situationsTitle })).toBeVisible();

  await page.getByRole('button', { name: en.app.back }).click();
  const toQuestion = async () => {
    await page.getByRole('link', { name: en.start.choose }).click();
    await page.getByRole('button', { name: en.choose.begin, exact: true }).click();
    await page.locator('#about').waitFor();
    await unfold(page);
  };
  await toQuestion();
  await page.getByLabel(situation).check();
  expect(await awayAndBack(page, elsewhere)).toEqual([en.start.title]);
  await toQuestion();
  await expect(page.getByLabel(situation)).not.toBeChecked();

  await page.getByLabel(situation).check();
  await page.getByRole('button', { name: en.help.clear }).click();
  expect(await awayAndBack(page, elsewhere)).toEqual([en.difference.title]);

  // A draft that is kept, written on in another window meanwhile; then one that is not kept.
  const form = await open();
  await form.getByRole('link', { name: en.start.ask }).click();
  await form.locator('#change').fill('first');
  await expect(shown(form, en.ask.saved)).toBeVisible();
  await awayAndBack(form, elsewhere, async () => {
    const second = await open();
    await second.getByRole('link', { name: en.start.draftTitle }).click();
    await second.locator('#change').fill('second');
    await expect(shown(second, en.ask.saved)).toBeVisible();
    await second.close();
  });
  await expect(form.locator('#change')).toHaveValue('second');
  await form.getByLabel(en.ask.keepDraft).check();
  await form.locator('#change').fill('for this window only');
  await awayAndBack(form, elsewhere);
  await expect(form.locator('#change')).toHaveValue('');
  other.close();
});
