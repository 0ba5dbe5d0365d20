import { expect, type Page } from '@playwright/test';
import { ANSWER, goTo, reachReview, type Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { inSoak, test } from '../fixtures';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
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

for (const place of inSoak('chat', 'side')) {
  test(`${place}: one’s own requests are not shown there, and open in one’s own Waymark`, async () => {
    const { page, tab } = await teams.visit(`place=${place}&sub=requests`);
    await expect(tab.getByText(en.app.yours)).toBeVisible();
    await expect(tab.getByText(en.requests.none)).toHaveCount(0);
    await expect(page.locator('[name=place]')).toHaveValue(place);
    await tab.getByRole('main').getByRole('button', { name: en.app.openPersonal }).click();
    await expect(page.locator('[name=place]')).toHaveValue('personal');
    await expect(tab.getByText(en.requests.none)).toBeVisible();
  });
}

test('an old Teams leads to one’s own Waymark as well, by a link', { tag: '@soak' }, async () => {
  const { page, tab } = await teams.visit('place=channel&shape=legacy');
  await expect(tab.getByText(en.app.sharedPlace)).toBeVisible();
  await goTo(tab, 'ask');
  await expect(page.locator('[name=place]')).toHaveValue('personal');
  await expect(page.locator('#log')).toContainText('executeDeepLink');
  await expect(tab.locator('#change')).toBeVisible();
});

test('a draft of the personal tab never shows in a channel', async () => {
  const { page, tab } = await teams.visit();
  await reachReview(tab);
  await teams.visit('place=channel&sub=ask/review', page);
  await expect(tab.getByText(en.app.yours)).toBeVisible();
  await expect(tab.getByText(ANSWER)).toHaveCount(0);
  // Nobody pressed anything, so nobody is carried away.
  await expect(page.locator('[name=place]')).toHaveValue('channel');
  await tab.getByRole('button', { name: en.app.back }).click();
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await expect(tab.getByText(en.start.draftTitle)).toHaveCount(0);
});

async function broughtBack(page: Page, place: string) {
  await page.getByRole('button', { name: 'Put away' }).click();
  const back = page.getByRole('button', { name: 'Bring back' });
  await expect(back).toBeVisible();
  await page.locator('[name=place]').selectOption(place);
  await back.click();
}

test('a personal tab that Teams kept and brings back in a channel shows what everybody sees', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await teams.visit('tab=ask');
  const requests = tab.getByRole('link', { name: en.app.requests, exact: true });
  await tab.locator('#change').fill(ANSWER);
  await broughtBack(page, 'channel');
  await expect(tab.getByText(en.app.sharedPlace)).toBeVisible();
  await expect(requests).toHaveCount(0);
  await goTo(tab, '');
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  await expect(tab.getByText(en.start.draftTitle)).toHaveCount(0);

  // And back again: one's own things are where they were.
  await broughtBack(page, 'personal');
  await expect(tab.locator('#change')).toHaveValue(ANSWER);
  await expect(requests).toBeVisible();
});

test('asking from a channel opens the form in one’s own Waymark', { tag: '@soak' }, async () => {
  const { page, tab } = await teams.visit('place=channel');
  await goTo(tab, '');
  await tab.getByRole('link', { name: en.start.ask }).click();
  await expect(page.locator('[name=place]')).toHaveValue('personal');
  await expect(tab.getByRole('heading', { name: en.ask.title })).toBeVisible();
  await expect(tab.locator('#change')).toBeVisible();
});

test('what the guide found comes along from a chat to one’s own form', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await teams.visit('place=chat');
  await goTo(tab, 'choose');
  await tab.getByRole('button', { name: en.choose.begin }).click();
  const ask = tab.getByRole('button', { name: en.choose.ask.unsure });
  const skip = tab.getByRole('button', { name: en.choose.skip });
  while ((await skip.or(ask).first().isVisible()) && (await skip.isVisible())) await skip.click();
  await ask.click();
  await expect(page.locator('[name=place]')).toHaveValue('personal');
  await expect(tab.getByRole('radio', { name: en.ask.kinds.unsure })).toBeChecked();
});
