import { expect } from '@playwright/test';
import { hashOf, reachReview } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

test('the link in a reply opens the request in Teams, asks for the reply, and holds nothing but the reference', async ({
  teams,
}) => {
  const { page, tab } = await teams.visit('mail=1');
  await reachReview(tab);
  await tab.getByRole('button', { name: en.review.openMail }).click();
  await tab.getByRole('button', { name: en.requests.yesSent }).click();
  const title = tab.getByRole('heading', { level: 1 });
  await expect(title).toHaveText(en.requests.states.told);
  const [reference = ''] =
    /WM-\w{4}-\w{4}/.exec((await tab.locator('main').textContent()) ?? '') ?? [];

  const there = await teams.visit(`sub=requests/${reference}`, page);
  await expect(there.tab.getByRole('heading', { name: en.requests.didThey })).toBeVisible();
  expect(await hashOf(there.tab)).toBe(`#/requests/${reference}`);
  await there.tab.getByRole('button', { name: en.requests.close }).click();
  await expect(there.tab.locator('main')).toContainText(en.requests.answered);
  await expect(there.tab.getByRole('heading', { name: en.requests.didThey })).toHaveCount(0);

  // Somebody else's Waymark, or another browser.
  const elsewhere = await teams.visit(`sub=requests/${reference}`);
  await expect(elsewhere.tab.locator('h1')).toHaveText(en.requests.notHere(reference));
});

test('the same link opens it in a plain page', async ({ teams }) => {
  const context = await teams.browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${teams.url}site/tab/#/requests/WM-7K3F-9QXD`);
  await expect(page.locator('h1')).toHaveText(en.requests.notHere('WM-7K3F-9QXD'));
});
