import { expect } from '@playwright/test';
import { deskEn } from '../../../src/text/desk-en';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { askAsStaff, bringInAll, type DeskSite, serveDesk } from './desk';

const { reply } = deskEn;

let site: DeskSite;
test.beforeAll(async ({ teams }) => {
  site = await serveDesk(teams);
});
test.afterAll(() => site.close());

test('what is answered at the desk has an address that opens the request where it was made, and asks whether they replied', async () => {
  const context = await site.teams.browser.newContext({ locale: 'en-GB' });
  const staff = await askAsStaff(site, context);

  const desk = await context.newPage();
  await desk.goto(site.url);
  await bringInAll(desk);
  await desk.locator('.desk-case').click();
  await desk.getByLabel(reply.which).selectOption(reply.kinds.waiting);
  const [address = ''] = /https?:\S+/.exec(await desk.locator('pre[lang]').innerText()) ?? [];
  expect(address).toContain(`/tab/#/requests/${site.inbox.received[0]?.reference}`);
  await desk.getByRole('button', { name: reply.sent, exact: true }).click();
  await expect(desk.locator('.desk-history')).toContainText(deskEn.case.did.replied.waiting);
  await expect(desk.locator('.desk-facts')).toContainText(deskEn.waitsFor.place);

  await staff.goto(address);
  await expect(staff.getByRole('heading', { name: en.requests.didThey })).toBeVisible();
  await staff.getByRole('button', { name: en.requests.close, exact: true }).click();
  await expect(staff.locator('main').getByText(en.requests.answered)).toBeVisible();
});
