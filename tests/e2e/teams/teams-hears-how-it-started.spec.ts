import { expect, type Page } from '@playwright/test';
import type { Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { inSoak, test } from '../fixtures';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

/** What Teams has been told of the start, in order. */
const told = async (page: Page) =>
  ((await page.locator('#log').textContent()) ?? '').match(/(?<=appInitialization\.)\w+/g) ?? [];

async function visitor() {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  return { page, faults };
}

const scenes = ['', ...inSoak('place=configure', 'shape=legacy', 'sub=help', 'place=channel')];
for (const scene of scenes) {
  test(`${scene || 'Start'}: it is loaded, and it succeeded, each said once`, async () => {
    const { page, faults } = await visitor();
    const { tab } = await teams.visit(scene, page);
    await expect(tab.locator('h1')).toBeVisible();
    await expect.poll(() => told(page)).toEqual(['appLoaded', 'success']);
    await expect(page.locator('#log')).not.toContainText('unknown call');
    expect(faults).toEqual([]);
  });
}

// The words of the screens after the first one do not arrive.
for (const scene of ['', ...inSoak('place=configure', 'sub=help')]) {
  test(`${scene || 'Start'}: a start that failed is said to have failed, here and to Teams`, async () => {
    const { page } = await visitor();
    await page.route(/\/assets\/en-(?!first)/, (route) => route.abort());
    const { tab } = await teams.visit(scene, page);
    await expect(tab.getByText(en.app.failedTitle)).toBeVisible();
    await expect(page.locator('[data-fact="Could not start"]')).toBeVisible();
    expect(await told(page)).toEqual(['appLoaded', 'failure']);
    // Whatever failed, who can be called in danger is there.
    if (scene === '') await expect(tab.getByText(en.app.danger)).toBeVisible();
    await expect(
      page.getByRole('button', { name: 'Save', exact: true, disabled: true }),
    ).toHaveCount(scene === 'place=configure' ? 1 : 0);
  });
}

test('a set-up that failed is there once the network is', { tag: '@soak' }, async () => {
  const { page } = await visitor();
  await page.route(/\/assets\/en-(?!first)/, (route) => route.abort());
  const { tab } = await teams.visit('place=configure', page);
  const again = tab.getByRole('button', { name: en.app.tryAgain });
  await expect(again).toBeVisible();
  await page.unroute(/\/assets\/en-(?!first)/);
  await again.click();
  await expect(tab.getByRole('heading', { name: en.configure.title })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Save', exact: true })).toBeEnabled();
});

test('in a host that can do nothing the tab works, and the set-up says where it belongs', {
  tag: '@soak',
}, async () => {
  const { page, faults } = await visitor();
  const { tab } = await teams.visit('shape=bare', page);
  await tab.getByRole('link', { name: en.start.difference }).click();
  await expect(tab.getByRole('heading', { name: en.difference.title })).toBeVisible();
  await expect.poll(() => told(page)).toEqual(['appLoaded', 'success']);
  const set = await teams.visit('shape=bare&place=configure', page);
  await expect(set.tab.getByText(en.configure.alone)).toBeVisible();
  await expect.poll(() => told(page)).toEqual(['appLoaded', 'success']);
  expect(faults).toEqual([]);
});
