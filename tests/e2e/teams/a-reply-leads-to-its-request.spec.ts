import { expect } from '@playwright/test';
import { hashOf, reachReview } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { shown } from '../shown';

test('the link in a reply opens the request in Teams, asks for the reply, and holds nothing but the reference', {
  tag: '@soak',
}, async ({ teams }) => {
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

test('a first meeting is a new meeting in Teams, with nothing in it but the time and the reference', {
  tag: '@soak',
}, async ({ teams }) => {
  const { tab, fact } = await teams.visit('mail=1');
  await reachReview(tab);
  await tab.getByRole('button', { name: en.review.openMail }).click();
  await tab.getByRole('button', { name: en.requests.yesSent }).click();
  await tab.getByText(en.requests.meeting).click();
  const plan = tab.getByRole('button', { name: en.requests.meetingInTeams });
  await plan.click();
  await expect(shown(tab, en.requests.meetingWhen)).toBeVisible();
  await tab.getByLabel(en.requests.meetingDay).fill('2026-12-08');
  await tab.getByLabel(en.requests.meetingTime).fill('09:30');
  await plan.click();
  await expect.poll(() => fact('Open')).toContain('/l/meeting/new');
  const link = new URL(await fact('Open'));
  expect([...link.searchParams.keys()].sort()).toEqual(['endTime', 'startTime', 'subject']);
  expect(link.searchParams.get('subject')).toMatch(/^First meeting \(WM-\w{4}-\w{4}\)$/);
});
