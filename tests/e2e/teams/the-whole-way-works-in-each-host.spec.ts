import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { newProfile, recordLinks } from '../../../scripts/drive/extension';
import { ANSWER, fillIn, reachReview, type Teams } from '../../../scripts/drive/teams';
import { launchWatchedProfile } from '../../../scripts/drive/watched';
import { en } from '../../../src/text/en';
import { expectWhole, fillEveryField, throughTheGuide } from '../every-field';
import { inSoak, test } from '../fixtures';
import { shown } from '../shown';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

const CHANGE = 'I would like to lead a small team, and to say no more often.';
const inbox = 'mentoring-coaching@example.ac.uk';

// The one of today goes further, below.
for (const shape of inSoak('desktop', 'office', 'legacy')) {
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

test('Outlook: its own message window has every line of it', { tag: '@soak' }, async () => {
  const { page, tab, fact } = await teams.visit('shape=outlook');
  await reachReview(tab);
  await tab.getByRole('button', { name: en.review.openMail }).click();
  await expect(page.locator('[data-fact="toRecipients"]')).toHaveText(inbox);
  expect(await fact('type')).toBe('new');
  expect(await fact('message')).toContain(ANSWER);
  await expect(page.locator('[data-fact="Open"]')).toHaveCount(0);
});

test('a phone: the mail program of the phone is asked, in a window of its own', {
  tag: '@soak',
}, async () => {
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

test('guide, filled form, closed mid-word, sent, told, browser restarted: nothing is lost, and the other account sees none of it', {
  tag: '@soak',
}, async () => {
  const profile = newProfile();
  const launch = () => launchWatchedProfile(profile, { locale: 'en-GB' });
  let context = await launch();
  const open = async (scene: string) => teams.visit(scene, await context.newPage());

  let { page, tab, fact } = await open('account=a');
  await throughTheGuide(tab);
  await tab.locator('#change').pressSequentially(CHANGE.slice(0, 30));
  await page.close();

  const other = await open('account=b&sub=ask');
  await expect(other.tab.locator('#name')).toHaveValue('Account B');
  await expect(other.tab.locator('#change')).toHaveValue('');
  await other.tab.locator('#change').fill('What B writes');
  await expect(shown(other.tab, en.ask.saved, { exact: true })).toBeVisible();
  await other.page.close();

  ({ page, tab, fact } = await open('account=a'));
  const root = tab.locator('html');
  await expect(tab.getByText(en.start.draftTitle)).toBeVisible();
  // What lies outside of an account's own database is there for the next one to find.
  // How the organisation looks is no account's.
  expect(await root.evaluate(() => Object.keys(localStorage))).toEqual(['waymark-brand']);
  await tab.getByText(en.start.draftTitle).click();
  await expect(tab.locator('#change')).toHaveValue(CHANGE.slice(0, 30));
  const answers = await fillEveryField(tab, CHANGE);
  // A reload would take it away, and nothing else with it.
  await root.evaluate(() => Object.assign(window, { sameWindow: true }));
  const colour = () => root.evaluate(() => getComputedStyle(document.body).color);
  const light = await colour();
  await page.locator('[name=theme]').selectOption('dark');
  await expect.poll(colour).not.toBe(light);
  expect(await root.evaluate(() => 'sameWindow' in window)).toBe(true);
  await tab.getByRole('button', { name: en.ask.review }).click();
  await tab.getByRole('button', { name: en.review.openMail }).click();
  await expect(tab.getByRole('heading', { name: en.requests.states.ready })).toBeVisible();
  await expect(page.locator('[data-fact="body"]')).not.toBeEmpty();
  const message = await fact('body');
  expect(await fact('to')).toBe(inbox);
  await expectWhole(tab, message, answers);
  await tab.getByRole('button', { name: en.requests.yesSent }).click();
  await expect(tab.getByRole('heading', { name: en.requests.states.told })).toBeVisible();
  await context.close();

  context = await launch();
  ({ page, tab } = await open('account=a&sub=requests'));
  await tab.getByRole('link', { name: en.requests.states.told }).click();
  await expectWhole(tab, message, answers);
  await page.close();
  const later = await open('account=b&sub=requests');
  await expect(later.tab.getByRole('listitem')).toHaveCount(0);
  await later.tab.getByRole('link', { name: en.requests.draft }).click();
  await expect(later.tab.locator('#change')).toHaveValue('What B writes');
  await context.close();
  rmSync(profile, { recursive: true });
});

test('what one account writes, the next one in the same browser sees nothing of, and neither loses it', async () => {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  for (const [account, words] of [
    ['a', CHANGE],
    ['b', 'What B writes'],
  ] as const) {
    const { tab } = await teams.visit(`account=${account}&sub=ask`, page);
    await expect(tab.locator('#email')).toHaveValue(`account.${account}@example.ac.uk`);
    await expect(tab.locator('#change')).toHaveValue('');
    await tab.locator('#change').fill(words);
    await expect(shown(tab, en.ask.saved, { exact: true })).toBeVisible();
  }
  const { tab } = await teams.visit('account=a&sub=ask', page);
  await expect(tab.locator('#change')).toHaveValue(CHANGE);
});

test('no Teams at all, the site as a page in a browser: guide, form, mail program, and still there after a reload', {
  tag: '@soak',
}, async () => {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${teams.url}site/tab/`);
  await throughTheGuide(page);
  await fillIn(page);
  await page.getByRole('button', { name: en.ask.review }).click();
  await page.getByRole('heading', { name: en.review.title }).waitFor();
  const links = await recordLinks(page);
  await page.getByRole('button', { name: en.review.openMail }).click();
  await expect(page.getByText(en.requests.about.ready)).toBeVisible();
  const [mail = '', ...more] = await links();
  expect(more).toEqual([]);
  expect(mail).toContain(`mailto:${inbox}?`);
  for (const part of [ANSWER, 'Career and promotion', 'account.c@example.ac.uk'])
    expect(decodeURIComponent(mail)).toContain(part);

  await page.reload();
  await page.getByRole('link', { name: en.app.requests, exact: true }).click();
  await expect(page.locator('.request-link')).toHaveCount(1);
  await expect(page.locator('.request-link')).toContainText(en.requests.states.ready);
  const [reference] = decodeURIComponent(mail).match(/WM-\w{4}-\w{4}/) ?? [];
  await expect(page.locator('.request-link')).toContainText(reference ?? 'no reference');
});
