/** The site is replaced while somebody has it open: what their page has yet to load is gone. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { ANSWER, fillIn, goTo, SITE, type Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { shown } from '../shown';

/** The script that the page itself names. */
const [LOOK = ''] = /look-[\w-]+\.js/.exec(readFileSync(`${SITE}/tab/index.html`, 'utf8')) ?? [];

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

/** The server from then on: another build, which is whole to whoever loads its page. */
async function replaceSite(page: Page): Promise<void> {
  let loaded = false;
  await page.route('**/assets/Help-*', (route) =>
    loaded ? route.fallback() : route.fulfill({ status: 404 }),
  );
  await page.route(/\/site\/tab\//, async (route) => {
    loaded ||= route.request().isNavigationRequest();
    const response = await route.fetch();
    const body = (await response.text()).replaceAll(LOOK, 'look-anew.js');
    await route.fulfill({ response, body });
  });
  await page.route('**/assets/look-anew.js', async (route) => {
    const url = route.request().url().replace('look-anew.js', LOOK);
    await route.fulfill({ response: await route.fetch({ url }) });
  });
}

const arrive = async () => {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  const { tab } = await teams.visit('', page);
  await tab.getByRole('link', { name: en.start.ask }).click();
  await fillIn(tab);
  await expect(shown(tab, en.ask.saved)).toBeVisible();
  return { page, tab };
};

test('it says that there is a new version, and one press leads on, with the draft', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await arrive();
  await replaceSite(page);
  await goTo(tab, 'help');
  await expect(tab.getByText(en.app.replaced)).toBeVisible();
  await expect(tab.getByText(en.app.screenFailed)).toHaveCount(0);
  await tab.getByRole('button', { name: en.app.reload }).click();
  // No address says where it was, so it begins at Start.
  await tab.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await expect(tab.getByRole('heading', { name: en.help.title, level: 1 })).toBeVisible();
  await goTo(tab, 'ask');
  await expect(tab.locator('#change')).toHaveValue(ANSWER);
  await page.close();
});

test('a connection that breaks is not taken for a new version', { tag: '@soak' }, async () => {
  const { page, tab } = await arrive();
  await page.route('**/assets/Help-*', (route) => route.abort());
  await goTo(tab, 'help');
  await expect(tab.getByText(en.app.screenFailed)).toBeVisible();
  await page.route(/\/site\/tab\//, (route) => route.abort());
  await tab.getByRole('button', { name: en.app.tryAgain }).click();
  await expect(tab.getByText(en.app.replaced)).toHaveCount(0);
  await page.close();
});
