/** The connection goes while somebody looks for help, before they have searched. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { goTo, SITE } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

const text = en.help;
const SEARCH = readdirSync(`${SITE}/assets`).find((name) =>
  readFileSync(`${SITE}/assets/${name}`, 'utf8').includes('MiniSearch'),
);

test('in the extension everything is on the device', async ({ extension }) => {
  await extension.context.setOffline(true);
  const page = await extension.open('help');
  await page.getByRole('searchbox').fill('cant sleep');
  await expect(page.getByRole('article', { name: /Staff counselling/ })).toBeVisible();
  await extension.context.setOffline(false);
});

test('in the tab it is there soon after the screen; where it is not, “Try again” fetches it', {
  tag: '@soak',
}, async ({ teams }) => {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  const arrived = page.waitForEvent('requestfinished', (request) =>
    request.url().endsWith(`/${SEARCH}`),
  );
  const { tab } = await teams.visit('tab=support', page);
  await arrived;
  await page.context().setOffline(true);
  await tab.getByRole('searchbox').fill('cant sleep');
  await expect(tab.getByRole('article', { name: /Staff counselling/ })).toBeVisible();
  await page.close();

  // A train goes into a tunnel as the screen comes.
  const other = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  let broken = true;
  await other.route(`**/${SEARCH}`, (route) => (broken ? route.abort() : route.continue()));
  const there = await teams.visit('tab=support', other);
  await there.tab.getByRole('searchbox').fill('cant sleep');
  const again = there.tab.getByRole('button', { name: en.requests.tryAgain });
  const failed = there.tab.getByRole('alert');
  await expect(failed).toHaveText(text.searchFailed);
  await failed.evaluate((said) => said.setAttribute('data-first', ''));
  await again.click();
  // A second one: the network is not back before the second try has failed.
  await expect(there.tab.locator('[role=alert]:not([data-first])')).toHaveText(text.searchFailed);
  broken = false;
  await again.click();
  await expect(there.tab.getByRole('article', { name: /Staff counselling/ })).toBeVisible();

  // So does a whole screen, with its styles.
  await other.context().setOffline(true);
  await goTo(there.tab, 'choose');
  await expect(there.tab.getByText(en.app.screenFailed)).toBeVisible();
  await other.context().setOffline(false);
  await there.tab.getByRole('button', { name: en.app.tryAgain }).click();
  await there.tab.getByRole('button', { name: en.choose.begin, exact: true }).click();
  const steps = there.tab.locator('.leave > progress');
  await expect(steps).toBeVisible();
  // The sheet is in the list by its name also where it failed.
  const tall = () => steps.evaluate((element) => getComputedStyle(element).blockSize);
  await expect.poll(tall).toBe('4px');
});
