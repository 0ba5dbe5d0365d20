import { expect, test } from '@playwright/test';
import { en } from '../../../src/text/en';
import { openTeams, reachReview, type Teams } from './stage';

let teams: Teams;
test.beforeAll(async () => {
  teams = await openTeams();
});
test.afterAll(() => teams.close());

test('the theme changes as Teams changes, without a reload', async () => {
  const { page, tab } = await teams.visit('theme=dark');
  const root = tab.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  await tab.getByRole('link', { name: en.start.difference }).click();
  const wants = { contrast: 'contrast', glass: 'dark', default: 'light' };
  for (const [name, theme] of Object.entries(wants)) {
    await page.locator('[name=theme]').selectOption(name);
    await expect(root).toHaveAttribute('data-theme', theme);
  }
  // A reload would have gone back to Start.
  await expect(tab.getByRole('link', { name: en.start.difference })).toHaveCount(0);
});

test('it speaks the language of Teams', async () => {
  const { tab } = await teams.visit('locale=cy-gb');
  await expect(tab.locator('html')).toHaveAttribute('lang', 'cy');
});

test('a deep link opens its page, whichever tab it is in', async () => {
  for (const scene of ['sub=help', 'tab=support', 'tab=ask&sub=help']) {
    const { tab } = await teams.visit(scene);
    await expect(tab.locator('html')).not.toHaveAttribute('lang', '');
    const frame = tab.owner();
    await expect
      .poll(
        () => frame.evaluate((f) => (f as HTMLIFrameElement).contentWindow?.location.hash),
        scene,
      )
      .toBe('#/help');
  }
});

test('Teams’ own back button goes back inside the tab, then leaves', async () => {
  const { page, tab } = await teams.visit();
  await tab.getByRole('link', { name: en.start.difference }).click();
  await expect(tab.getByRole('link', { name: en.start.difference })).toHaveCount(0);
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await page.getByRole('button', { name: 'Back' }).click();
  await expect(page.locator('[data-fact="Left"]')).toBeVisible();
});

test('put away in the middle of a word and brought back, nothing typed is lost', async () => {
  const { page, tab } = await teams.visit('tab=ask');
  await tab.locator('#change').pressSequentially('Half a w');
  await page.getByRole('button', { name: 'Put away' }).click();
  await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible();
  // Teams may throw the page away while it is put away.
  const again = await teams.visit('tab=ask', page);
  await expect(again.tab.locator('#change')).toHaveValue('Half a w');
});

test('brought back, it shows the page that Teams asks for', async () => {
  const { page, tab } = await teams.visit('tab=support');
  await tab.getByRole('link', { name: en.app.name, exact: false }).first().click();
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await page.getByRole('button', { name: 'Put away' }).click();
  await page.getByRole('button', { name: 'Bring back' }).click();
  await expect(tab.getByRole('heading', { name: en.start.title })).toHaveCount(0);
});

test('Teams hears that the tab is there, once it is', async () => {
  const { page, tab } = await teams.visit();
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await expect(page.locator('#log')).toContainText('appInitialization.success');
  await expect(page.locator('#log')).not.toContainText('unknown call');
});

test('a channel shows the same to everybody, and leads to one’s own', async () => {
  const { page, tab } = await teams.visit('place=channel');
  await expect(tab.getByText(en.app.sharedPlace)).toBeVisible();
  await expect(tab.getByRole('link', { name: en.app.requests, exact: true })).toHaveCount(0);
  await expect(tab.getByRole('link', { name: en.app.settings, exact: true })).toHaveCount(0);
  await tab.getByRole('button', { name: en.app.openPersonal }).click();
  await expect(page.locator('[name=place]')).toHaveValue('personal');
  await expect(tab.getByRole('link', { name: en.app.requests, exact: true })).toBeVisible();
});

test('a draft of the personal tab never shows in a channel', async () => {
  const { page, tab } = await teams.visit();
  await reachReview(tab);
  await page.locator('[name=place]').selectOption('channel');
  await expect(tab.getByText(en.app.sharedPlace)).toBeVisible();
  await tab.locator('html').evaluate(() => {
    location.hash = '#/ask/review';
  });
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await expect(tab.getByText(en.start.draftTitle)).toHaveCount(0);
});

test('in the narrow panel of a meeting nothing is cut off', async () => {
  const { tab } = await teams.visit('place=side');
  for (const route of ['', 'difference', 'choose', 'help']) {
    await tab.locator('html').evaluate((_, to) => {
      location.hash = `#/${to}`;
    }, route);
    await expect(tab.locator('h1')).toBeVisible();
    const wide = await tab.locator('html').evaluate((root) => root.scrollWidth - root.clientWidth);
    expect(wide, route).toBeLessThanOrEqual(0);
  }
});
