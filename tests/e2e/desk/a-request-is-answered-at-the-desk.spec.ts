import { expect } from '@playwright/test';
import { ANSWER, reachReview } from '../../../scripts/drive/teams';
import { deskEn } from '../../../src/text/desk-en';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { askAsStaff, type DeskSite, lookInInbox, serveDesk } from './desk';

const { bringIn, inbox: list, case: one } = deskEn;

let site: DeskSite;
test.beforeAll(async ({ teams }) => {
  site = await serveDesk(teams);
});
test.afterAll(() => site.close());

test('asked in Waymark, it is sent to the inbox, brought in at the desk, taken in hand, and kept', {
  tag: '@soak',
}, async () => {
  const context = await site.teams.browser.newContext({ locale: 'en-GB' });
  const staff = await askAsStaff(site, context);
  const [wire] = site.inbox.received;

  const desk = await context.newPage();
  await desk.goto(site.url);
  await expect(desk.getByRole('heading', { name: list.empty })).toBeVisible();
  expect(await lookInInbox(desk)).toBe(bringIn.fresh(1));
  await desk.getByRole('button', { name: bringIn.add }).click();
  await desk.getByRole('link', { name: bringIn.toInbox }).click();
  const card = desk.locator('.desk-case');
  await expect(card).toContainText(wire?.reference ?? 'nothing');
  await expect(card).toContainText(ANSWER);
  await card.click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Account C');
  await expect(desk.locator('.desk-asked')).toContainText(ANSWER);
  await desk.getByRole('button', { name: one.take }).click();
  await desk.getByLabel(one.yourName).fill('Account D');
  await desk.getByRole('button', { name: one.save, exact: true }).click();
  await expect(desk.locator('.desk-history')).toContainText(one.did.taken('Account D'));

  // The same again is known, and it is withdrawn as soon as its sender says so.
  expect(await lookInInbox(desk)).toBe(bringIn.known(1));
  await desk.getByRole('button', { name: bringIn.leave }).click();
  await staff.getByText(en.requests.manage, { exact: true }).click();
  await staff.getByRole('button', { name: en.requests.withdraw }).click();
  await staff
    .getByRole('alertdialog')
    .getByRole('button', { name: en.requests.withdrawYes })
    .click();
  await expect.poll(() => site.inbox.received.length).toBe(2);
  expect(await lookInInbox(desk)).toBe(bringIn.takenBack(1));
  await desk.getByRole('button', { name: bringIn.addWithdrawn }).click();
  await expect(desk.locator('.notice').getByText(bringIn.marked(1))).toBeVisible();
  await desk.goto(`${site.url}#/case/${wire?.reference}`);
  await desk.reload();
  await expect(desk.getByText(one.withdrawn)).toBeVisible();
  await expect(desk.locator('.desk-history')).toContainText(one.did.taken('Account D'));
  await expect(desk.getByRole('button', { name: one.take })).toHaveCount(0);
});

test('the same by a mail that is pasted, with no endpoint at all', async ({ teams }) => {
  const { page, tab, fact } = await teams.visit('shape=desktop');
  await reachReview(tab);
  await tab.getByRole('button', { name: en.review.openMail }).click();
  await expect(page.locator('[data-fact="body"]')).toContainText(ANSWER);
  const [body, subject] = [await fact('body'), await fact('subject')];

  const desk = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await desk.goto(`${teams.url}site/desk/#/bring-in`);
  await expect(desk.getByRole('button', { name: bringIn.fetch })).toHaveCount(0);
  const mail = `-----Original Message-----\nFrom: Account A\nSubject: ${subject}\n\n${body}\n\n--\nAccount A\n01632 960001`;
  await desk.getByLabel(bringIn.paste).fill(mail);
  await desk.getByRole('button', { name: bringIn.read }).click();
  await expect(desk.locator('section strong').first()).toHaveText(bringIn.fresh(1));
  await desk.getByRole('button', { name: bringIn.add }).click();
  await desk.getByRole('link', { name: bringIn.toInbox }).click();
  await desk.locator('.desk-case').click();
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Account A');
  await expect(desk.locator('.desk-asked')).toContainText(ANSWER);
});
