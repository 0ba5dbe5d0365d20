import { expect, type Page } from '@playwright/test';
import { ANSWER, fillIn, reachReview } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { inSoak, test } from '../fixtures';
import { shown } from '../shown';
import type { SignIn } from './entra';
import type { Mood } from './graph';
import { servePlainPage, TO } from './plain-page';

let site: Awaited<ReturnType<typeof servePlainPage>>;
test.beforeAll(async () => {
  site = await servePlainPage();
});
test.afterAll(() => site.close());

async function review(mood: SignIn, mailbox: (nth: number) => Mood = () => ({ status: 202 })) {
  site.entra.answerWith(mood);
  site.graph.answerWith(mailbox);
  const page = await site.page();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) broken.push(message.text());
  });
  await page.goto(`${site.url}tab/`);
  await reachReview(page);
  return { page, broken };
}

async function send(mood: SignIn, mailbox?: (nth: number) => Mood) {
  const { page, broken } = await review(mood, mailbox);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  return { page, popup: await popup, broken };
}

test('granted: the window closes by itself and the mail goes out, for the least right to send', async () => {
  const { page, broken } = await send('granted');
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({
    timeout: 15_000,
  });
  expect(site.graph.sent).toHaveLength(1);
  expect(site.graph.sent[0]?.authorization).toEqual(
    expect.stringMatching(/^Bearer entra-token-\d+$/),
  );
  expect(site.graph.sent[0]?.mail.message.body.content).toContain(ANSWER);
  expect(page.context().pages()).toHaveLength(1);

  const [asked] = site.entra.asked;
  const scopes = asked?.searchParams.get('scope')?.split(' ') ?? [];
  const own = ['openid', 'profile', 'offline_access'];
  expect(scopes.filter((scope) => !own.includes(scope))).toEqual([
    'https://graph.microsoft.com/Mail.Send',
  ]);
  expect(asked?.pathname).toContain('/example.ac.uk/');
  expect(asked?.searchParams.get('redirect_uri')).toBe(`${site.url}signed-in/`);
  expect(asked?.search).not.toContain('secret');
  expect(broken).toEqual([]);
  // Tokens die with the page.
  const kept = await page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage }));
  expect(kept).not.toContain('entra-token');
});

test('a token that was withdrawn is renewed without a second window, and the mail goes out', {
  tag: '@soak',
}, async () => {
  const { page } = await send('granted', (nth) => ({ status: nth === 0 ? 401 : 202 }));
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  expect([site.entra.asked.length, site.entra.renewed.length]).toEqual([1, 1]);
  const tokens = site.graph.sent.map(({ authorization }) => authorization);
  expect(tokens).toHaveLength(2);
  expect(tokens[0]).not.toBe(tokens[1]);
});

const reasons = en.requests.reasons;
const refusals: [SignIn, string][] = [
  ...inSoak<[SignIn, string]>(
    ['declined', reasons['sign-in-cancelled'](TO)],
    ['needs-administrator', reasons['sign-in-consent'](TO)],
  ),
];
for (const [mood, says] of refusals) {
  test(`${mood}: nothing leaves, and it says what to do`, async () => {
    const { page } = await send(mood);
    await expect(page.getByText(says)).toBeVisible({ timeout: 15_000 });
    expect(site.graph.sent).toEqual([]);
  });
}

test('a sign-in window that is closed is a no, and can be asked again', {
  tag: '@soak',
}, async () => {
  const { page, popup } = await send('closes');
  await popup.getByRole('heading', { name: 'Sign in' }).waitFor();
  await popup.close();
  // A page under automation always counts as focused, so it does not hear that it is again.
  await page.evaluate(() => dispatchEvent(new FocusEvent('focus')));
  await expect(page.getByText(reasons['sign-in-cancelled'](TO))).toBeVisible({ timeout: 15_000 });
  expect(site.graph.sent).toEqual([]);
  site.entra.answerWith('granted');
  await page.getByRole('button', { name: en.requests.sendNow, exact: true }).click();
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({
    timeout: 15_000,
  });
  expect(site.graph.sent).toHaveLength(1);
});

test('a sign-in that comes too late for its window is said, with the blocked window, and the next press opens it', {
  tag: '@soak',
}, async () => {
  const { page } = await review('granted');
  // Longer than browsers take a press for the reason of a window.
  await page.route('**/assets/msal-*', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 6500));
    await route.continue();
  });
  // By the protocol itself: each look of Playwright's would count as another press.
  const session = await page.context().newCDPSession(page);
  const seen = async () => {
    const expression = 'document.body.innerText';
    return (await session.send('Runtime.evaluate', { expression })).result.value as string;
  };
  const popups: Page[] = [];
  page.on('popup', (popup) => popups.push(popup));
  await page.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await expect.poll(seen, { timeout: 30_000 }).toContain(reasons['sign-in'](TO));
  expect(await seen()).toContain('your browser may have blocked it');
  expect(popups).toEqual([]);
  expect(site.graph.sent).toEqual([]);
  await page.getByRole('button', { name: en.requests.sendNow, exact: true }).click();
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  expect(site.graph.sent).toHaveLength(1);
});

/** Somebody asks from the page as it stands, under another address. */
async function askAgain(page: Page, email: string) {
  await page.evaluate(() => {
    location.hash = '#/ask';
  });
  await fillIn(page);
  await page.locator('#email').fill(email);
  await page.getByRole('button', { name: en.ask.review }).click();
  await expect(page.getByText(en.review.sentAs(email))).toBeVisible();
}
const C = 'account.c@example.ac.uk';
const D = 'account.d@example.ac.uk';

test('the next person at this page signs in for themselves, and it goes from their account', {
  tag: '@soak',
}, async () => {
  const { page } = await send('granted');
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  // The same person is not asked again.
  await askAgain(page, C);
  await page.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  await expect.poll(() => site.graph.sent.length).toBe(2);
  expect(site.entra.asked).toHaveLength(1);

  await askAgain(page, D);
  site.entra.answerWith('granted', D);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await popup;
  // What was said of the one before may still be heard.
  await expect.poll(() => site.graph.sent.length, { timeout: 15_000 }).toBe(3);
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  expect(site.entra.asked[0]?.searchParams.get('prompt')).toBe('select_account');
  const tokens = site.graph.sent.map((mail) => mail.authorization);
  expect(tokens[1]).toBe(tokens[0]);
  expect(tokens[2]).not.toBe(tokens[0]);
});

test('signed in as somebody else: nothing leaves until the person says from whose account', {
  tag: '@soak',
}, async () => {
  const { page } = await review('granted');
  site.entra.answerWith('granted', D);
  await page.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await expect(page.getByText(en.requests.otherAccount(D, C))).toBeVisible({ timeout: 15_000 });
  expect(site.graph.sent).toEqual([]);
  const agrees = page.getByRole('button', { name: en.requests.sendAs(D) });
  await expect(agrees).toBeVisible();
  await agrees.click();
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  expect(site.graph.sent).toHaveLength(1);
});
