import { readFileSync } from 'node:fs';
import { type Browser, expect, type Page } from '@playwright/test';
import { ANSWER, fillIn, reachReview, SITE } from '../../../scripts/drive/teams';
import { launchWatched } from '../../../scripts/drive/watched';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { makeCertificate } from '../certificate';
import { inSoak, test } from '../fixtures';
import { shown } from '../shown';
import { type SignIn, serveEntra } from './entra';
import { type Mood, serveGraph } from './graph';

// The built page under its real policy, real msal-browser, a real window, and a sign-in and a mailbox
// on this machine.
const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const TO = 'programme@example.ac.uk';
const signIn = { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' };
const asYou = { id: 'as-you', kind: 'graph-mail', name: 'Mailbox', to: TO, signIn };
const BY_MAIL = { ...pack, routes: [{ ...asYou, fallback: pack.routes[0].id }, ...pack.routes] };

let server: Awaited<ReturnType<typeof serveTeams>>;
let graph: Awaited<ReturnType<typeof serveGraph>>;
let entra: Awaited<ReturnType<typeof serveEntra>>;
let browser: Browser;

test.beforeAll(async () => {
  const certificate = makeCertificate();
  server = await serveTeams({ port: 0, siteDir: SITE });
  graph = await serveGraph(certificate);
  entra = await serveEntra(certificate, [`${server.url}site/signed-in/`]);
  browser = await launchWatched({
    asked: ['graph.microsoft.com', 'login.microsoftonline.com'],
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP graph.microsoft.com ${graph.host}, MAP login.microsoftonline.com ${entra.host}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    ],
  });
});
test.afterAll(async () => {
  await browser.close();
  graph.close();
  entra.close();
  await server.close();
});

async function review(mood: SignIn, mailbox: (nth: number) => Mood = () => ({ status: 202 })) {
  entra.answerWith(mood);
  graph.answerWith(mailbox);
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) broken.push(message.text());
  });
  await page.route('**/site/pack.json', (route) => route.fulfill({ json: BY_MAIL }));
  await page.goto(`${server.url}site/tab/`);
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
  expect(graph.sent).toHaveLength(1);
  expect(graph.sent[0]?.authorization).toEqual(expect.stringMatching(/^Bearer entra-token-\d+$/));
  expect(graph.sent[0]?.mail.message.body.content).toContain(ANSWER);
  expect(page.context().pages()).toHaveLength(1);

  const [asked] = entra.asked;
  const scopes = asked?.searchParams.get('scope')?.split(' ') ?? [];
  const own = ['openid', 'profile', 'offline_access'];
  expect(scopes.filter((scope) => !own.includes(scope))).toEqual([
    'https://graph.microsoft.com/Mail.Send',
  ]);
  expect(asked?.pathname).toContain('/example.ac.uk/');
  expect(asked?.searchParams.get('redirect_uri')).toBe(`${server.url}site/signed-in/`);
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
  expect([entra.asked.length, entra.renewed.length]).toEqual([1, 1]);
  const tokens = graph.sent.map(({ authorization }) => authorization);
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
    expect(graph.sent).toEqual([]);
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
  expect(graph.sent).toEqual([]);
  entra.answerWith('granted');
  await page.getByRole('button', { name: en.requests.sendNow, exact: true }).click();
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({
    timeout: 15_000,
  });
  expect(graph.sent).toHaveLength(1);
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
  expect(graph.sent).toEqual([]);
  await page.getByRole('button', { name: en.requests.sendNow, exact: true }).click();
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  expect(graph.sent).toHaveLength(1);
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
  await expect.poll(() => graph.sent.length).toBe(2);
  expect(entra.asked).toHaveLength(1);

  await askAgain(page, D);
  entra.answerWith('granted', D);
  const popup = page.waitForEvent('popup');
  await page.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await popup;
  // What was said of the one before may still be heard.
  await expect.poll(() => graph.sent.length, { timeout: 15_000 }).toBe(3);
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  expect(entra.asked[0]?.searchParams.get('prompt')).toBe('select_account');
  const tokens = graph.sent.map((mail) => mail.authorization);
  expect(tokens[1]).toBe(tokens[0]);
  expect(tokens[2]).not.toBe(tokens[0]);
});

test('signed in as somebody else: nothing leaves until the person says from whose account', {
  tag: '@soak',
}, async () => {
  const { page } = await review('granted');
  entra.answerWith('granted', D);
  await page.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await expect(page.getByText(en.requests.otherAccount(D, C))).toBeVisible({ timeout: 15_000 });
  expect(graph.sent).toEqual([]);
  const agrees = page.getByRole('button', { name: en.requests.sendAs(D) });
  await expect(agrees).toBeVisible();
  await agrees.click();
  await expect(shown(page, en.requests.mail.aboutSent)).toBeVisible({ timeout: 15_000 });
  expect(graph.sent).toHaveLength(1);
});
