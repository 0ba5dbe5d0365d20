import { expect, test } from '@playwright/test';
import { en } from '../../../src/text/en';
import { ANSWER, openTeams, reachReview, type Teams } from './stage';

let teams: Teams;
test.beforeAll(async () => {
  teams = await openTeams();
});
test.afterAll(() => teams.close());

const inbox = 'mentoring-coaching@example.ac.uk';

for (const shape of ['current', 'desktop', 'office', 'legacy']) {
  test(`${shape}: the request arrives whole in Outlook on the web`, async () => {
    const { page, tab, fact } = await teams.visit(`shape=${shape}`);
    await reachReview(tab);
    await expect(tab.getByText('account.a@example.ac.uk', { exact: true })).toBeVisible();
    await tab.getByRole('button', { name: en.review.openMail }).click();
    await expect(page.locator('[data-fact="Open"]')).toContainText(
      'https://outlook.office.com/mail/deeplink/compose?',
    );
    expect(await fact('to')).toBe(inbox);
    expect(await fact('Open')).not.toContain('+');
    const body = await fact('body');
    for (const part of [ANSWER, 'Account A', 'account.a@example.ac.uk'])
      expect(body).toContain(part);
    const reference = await tab.locator('dd', { hasText: /^WM-/ }).textContent();
    expect(await fact('subject')).toContain(reference);
    await expect(tab.getByText(body).first()).toBeAttached();
  });
}

test('Outlook: its own message window has every line of it', async () => {
  const { page, tab, fact } = await teams.visit('shape=outlook');
  await reachReview(tab);
  await tab.getByRole('button', { name: en.review.openMail }).click();
  await expect(page.locator('[data-fact="toRecipients"]')).toHaveText(inbox);
  expect(await fact('type')).toBe('new');
  expect(await fact('message')).toContain(ANSWER);
  await expect(page.locator('[data-fact="Open"]')).toHaveCount(0);
});

test('a phone: the mail program of the phone is asked, in a window of its own', async () => {
  const { page, tab } = await teams.visit('shape=mobile');
  await reachReview(tab);
  const frame = page.frame({ url: /\/site\/tab\// });
  // A browser without a mail program drops the address, so it is looked at where it leaves.
  await frame?.evaluate(() => {
    addEventListener('click', (event) => {
      const link = event.target as HTMLAnchorElement;
      if (link.protocol !== 'mailto:') return;
      document.documentElement.dataset.left = `${link.target} ${decodeURIComponent(link.href)}`;
      event.preventDefault();
    });
    HTMLAnchorElement.prototype.click = function () {
      document.documentElement.dataset.left = `${this.target} ${decodeURIComponent(this.href)}`;
    };
  });
  await tab.getByRole('button', { name: en.review.openMail }).click();
  // Not the title: the next screen sets that.
  const left = () => frame?.evaluate(() => document.documentElement.dataset.left);
  await expect.poll(left).toContain(`_blank mailto:${inbox}`);
  expect(await left()).toContain(ANSWER);
});

test('what was asked is still there when the tab is opened again, and only for that account', async () => {
  const { page, tab } = await teams.visit('account=a');
  await reachReview(tab);
  await tab.getByRole('button', { name: en.review.openMail }).click();
  const reference = await tab.locator('dd', { hasText: /^WM-/ }).textContent();

  const again = await teams.visit('account=a', page);
  await again.tab.getByRole('link', { name: en.app.requests, exact: true }).click();
  await expect(again.tab.getByText(reference ?? '').first()).toBeVisible();

  const other = await teams.visit('account=b', page);
  await other.tab.getByRole('link', { name: en.app.requests, exact: true }).click();
  await expect(other.tab.getByText(en.requests.none)).toBeVisible();
  await expect(other.tab.getByText(reference ?? '')).toHaveCount(0);
});
