/** The day of a reply for one's own calendar, and a message to whoever owns the words: from the popup's page, and from
 * inside the frame of Teams. */
import { readFileSync } from 'node:fs';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { recordLinks } from '../../scripts/drive/extension';
import { goTo, reachReview } from '../../scripts/drive/teams';
import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import { en } from '../../src/text/en';
import { test } from './fixtures';

const { email } = defaultPack.organisation.contact;
const UNTIL = en.requests.calendar('').trim();

/** Sends a request by a mail program, as they say, and takes the day of its reply along. */
async function dayOfReply(page: Page, at: Page | FrameLocator): Promise<void> {
  await reachReview(at);
  await at.getByRole('button', { name: en.review.openMail }).click();
  await at.getByRole('button', { name: en.requests.yesSent }).click();
  const saving = page.waitForEvent('download');
  await at.getByRole('button', { name: UNTIL }).click();
  const saved = await saving;
  expect(saved.suggestedFilename()).toMatch(/^waymark-WM-\w{4}-\w{4}\.ics$/);
  const file = readFileSync((await saved.path()) ?? '', 'utf8');
  const [event] = new ICAL.Component(ICAL.parse(file)).getAllSubcomponents('vevent');
  expect(event && new ICAL.Event(event).startDate.isDate).toBe(true);
  await goTo(at, 'difference');
}

test('in the popup’s page', async ({ extension }) => {
  const page = await extension.open();
  const links = await recordLinks(page);
  await dayOfReply(page, page);
  await page.getByRole('button', { name: en.report.press }).click();
  await expect.poll(async () => (await links()).at(-1)).toContain(`mailto:${email}`);
});

test('in Teams', { tag: '@soak' }, async ({ teams }) => {
  const { page, tab, fact } = await teams.visit('mail=1');
  await dayOfReply(page, tab);
  await tab.getByRole('button', { name: en.report.press }).click();
  await expect(page.locator('[data-fact="Open"]')).toContainText('outlook.office.com');
  expect(await fact('to')).toBe(email);
});
