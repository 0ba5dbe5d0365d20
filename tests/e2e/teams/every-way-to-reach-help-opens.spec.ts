/** Calls, texts, mails and pages from inside the frame of Teams, which lets no program be called from
 * it: each by the way that works there, and each to be read and copied where none does. The local host
 * is as strict: a plain link to a program breaks its policy, and that fails the run. */
import { expect, type FrameLocator, type Page } from '@playwright/test';
import type { Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

const text = en.help;

/** Other help for somebody who is harassed, with every way to reach it unfolded; and what Chromium
 * itself was asked to open in a new window. */
async function openHelp(scene = ''): Promise<{ page: Page; tab: FrameLocator; asked: string[] }> {
  const context = await teams.browser.newContext({ locale: 'en-GB' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  const asked: string[] = [];
  const browser = await context.newCDPSession(page);
  await browser.send('Page.enable');
  browser.on('Page.windowOpen', ({ url, windowName, userGesture }) => {
    asked.push(`${windowName} ${url}${userGesture ? '' : ', unasked'}`);
  });
  const { tab } = await teams.visit(`tab=support&${scene}`, page);
  await tab.getByRole('button', { name: /harassment/ }).click();
  await tab.getByRole('heading', { name: text.fitting, exact: true }).waitFor();
  for (const summary of await tab.locator('.service.line summary').all()) await summary.click();
  return { page, tab, asked };
}

const contact = (tab: FrameLocator, kind: keyof typeof text.kinds, shown: string) =>
  tab
    .locator('.contact')
    .filter({ has: tab.getByText(text.kinds[kind]) })
    .filter({ hasText: shown })
    .filter({ has: tab.getByRole('button') });

const WAYS = [
  ['phone', '01632 960555', 'tel:01632960555'],
  ['text', '999', 'sms:999'],
  ['relay', '18000', 'tel:18000'],
  ['bsl', '999bsl.co.uk', 'https://999bsl.co.uk/'],
  ['email', 'harassment.adviser@example.ac.uk', 'https://outlook.office.com/mail/deeplink/compose'],
  ['chat', 'example.ac.uk/harassment-chat', 'https://www.example.ac.uk/harassment-chat'],
  ['web', 'example.ac.uk/report-and-support', 'https://www.example.ac.uk/report-and-support'],
  ['visit', 'Wellbeing Centre, room 12. Drop in.', undefined],
] as const;

test('Teams on the web: each opens as Teams lets it, stands there as text, and is copied', {
  tag: '@soak',
}, async () => {
  const { page, tab, asked } = await openHelp();
  for (const [kind, shown, opens] of WAYS) {
    // A window that has just been opened for a program stands in front, and what is behind sleeps.
    await page.bringToFront();
    const way = contact(tab, kind, shown).first();
    await expect(way.getByText(shown, { exact: true }).first(), kind).toBeVisible();
    await way.getByRole('button', { name: text.copy }).click();
    await expect(tab.getByRole('status').filter({ hasText: en.app.copied })).toHaveCount(1);
    // The line may still say it of the copy before.
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText()), kind).toBe(shown);
    if (!opens) {
      await expect(way.getByRole('link')).toHaveCount(0);
      continue;
    }
    await way.getByRole('link').click();
    if (opens.startsWith('https:'))
      await expect(page.locator('[data-fact="Open"]'), kind).toContainText(opens);
    else await expect.poll(() => asked.pop(), kind).toBe(`_blank ${opens}`);
    if (kind === 'email') await expect(page.locator('[data-fact="to"]')).toHaveText(shown);
    await expect(way.getByText(text.notOpened)).toHaveCount(0);
  }
  // The number that is on every screen.
  await tab.locator('.strip').getByRole('link', { name: '999', exact: true }).click();
  await expect.poll(() => asked).toEqual(['_blank tel:999']);
});

test('a mail goes to whom it says, in Outlook itself and on a phone', {
  tag: '@soak',
}, async () => {
  const address = 'harassment.adviser@example.ac.uk';
  for (const shape of ['outlook', 'mobile']) {
    const { page, tab, asked } = await openHelp(`shape=${shape}`);
    await contact(tab, 'email', address).getByRole('link').click();
    if (shape === 'outlook')
      await expect(page.locator('[data-fact="toRecipients"]')).toHaveText(address);
    if (shape === 'mobile')
      await expect.poll(() => asked).toEqual([expect.stringMatching(`^_blank mailto:${address}`)]);
    await page.close();
  }
});
