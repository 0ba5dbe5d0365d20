import { expect } from '@playwright/test';
import type { Teams } from '../../../scripts/drive/teams';
import { cy } from '../../../src/text/cy';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

const save = { name: 'Save', exact: true } as const;

test('it can be saved at once, opens what was chosen, and comes back with it', async () => {
  const { page, tab } = await teams.visit('place=configure&theme=dark');
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(tab.getByRole('radio', { name: en.start.difference })).toBeChecked();
  await expect(page.getByRole('button', save)).toBeEnabled();

  await tab.getByRole('radio', { name: en.app.otherHelp }).check();
  await expect(tab.getByText(en.start.supportHint)).toBeVisible();
  await page.getByRole('button', save).click();
  await expect(page.locator('[name=place]')).toHaveValue('channel');
  await expect(tab.locator('h1')).toHaveText(en.help.title);
  await expect(tab.getByText(en.app.sharedPlace)).toBeVisible();
  await expect(page.locator('#where')).toContainText(en.app.otherHelp);

  await page.locator('[name=place]').selectOption('configure');
  await expect(tab.getByRole('radio', { name: en.app.otherHelp })).toBeChecked();
  await tab.getByRole('radio', { name: en.start.choose }).check();
  await page.getByRole('button', save).click();
  await expect(tab.getByRole('button', { name: en.choose.begin, exact: true })).toBeVisible();
});

test('what Teams still says late does not undo a choice that the person has made', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await teams.visit('place=configure');
  await tab.getByRole('radio', { name: en.app.otherHelp }).check();
  await page.getByRole('button', save).click();
  await expect(page.locator('[name=place]')).toHaveValue('channel');
  await page.locator('[name=place]').selectOption('configure');
  await tab.getByRole('radio', { name: en.start.choose }).check();
  await expect(page.locator('#log')).toContainText('settings.getSettings');
  await expect(tab.getByRole('radio', { name: en.start.choose })).toBeChecked();
});

test('the theme changes under it, and a Teams that refuses to save hears that nothing was', {
  tag: '@soak',
}, async () => {
  const { page, tab, fact } = await teams.visit('place=configure&saving=refused');
  await expect(page.getByRole('button', save)).toBeEnabled();
  await page.locator('[name=theme]').selectOption('contrast');
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await tab.getByRole('radio', { name: en.start.choose }).check();
  await page.getByRole('button', save).click();
  await expect(page.locator('[data-fact="Could not save"]')).toBeVisible();
  expect(await fact('Could not save')).toContain('INTERNAL_ERROR');
  // The choice is still there to be saved again.
  await expect(tab.getByRole('radio', { name: en.start.choose })).toBeChecked();
  await expect(page.locator('[name=place]')).toHaveValue('configure');
});

test('a Teams that never answers: what can be chosen is there all the same', {
  tag: '@soak',
}, async () => {
  const { tab } = await teams.visit('place=configure&shape=mute&theme=dark&locale=cy-gb');
  await expect(tab.locator('html')).toHaveAttribute('data-theme', 'dark');
  await tab.getByRole('radio', { name: cy.start.choose }).check();
  await expect(tab.getByText(cy.start.chooseHint)).toBeVisible();
});

test('opened outside Teams, it says where it belongs', async () => {
  const page = await teams.browser.newPage();
  await page.goto(`${teams.url}site/configure/`);
  await expect(page.getByText(en.configure.alone)).toBeVisible();
});
