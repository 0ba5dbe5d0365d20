import { expect, type FrameLocator, type Page } from '@playwright/test';
import { ANSWER, reachReview } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { inSoak, test } from '../fixtures';
import { shown } from '../shown';
import type { Mood } from './graph';
import { BY_FLOW, type Mailbox, NEXT, openMailbox, SCOPE, TO } from './mailbox';

let mailbox: Mailbox;
test.beforeAll(async () => {
  mailbox = await openMailbox();
});
test.afterAll(() => mailbox.close());

const state = en.requests.states;
const { about, mail, reasons } = en.requests;
const CLAIMS = '{"access_token":{"nbf":{"essential":true,"value":"insufficient_claims_test"}}}';
const sendNow = { name: en.review.sendNow, exact: true } as const;
const next = { name: en.requests.otherWay.email };
const nextIs = en.requests.otherWayTo(`${NEXT.name.en} (${NEXT.to})`);

/** What the host was asked for, in order. */
const asked = async (page: Page) =>
  ((await page.locator('#log').textContent()) ?? '').match(/(?<="method":")Get\w+/g) ?? [];

/** Each line of the review, as it is on the screen. */
async function reviewed(tab: FrameLocator) {
  const [to = '', subject = '', ...lines] = await tab
    .locator('dl.facts > div')
    .evaluateAll((rows) =>
      rows.map((row) => {
        const said = row.querySelector('.written') ?? row.querySelector('dd');
        return `${row.querySelector('dt')?.textContent}\n${said?.textContent}`;
      }),
    );
  const reference = /WM-\S+?(?=\)|$)/.exec(subject)?.[0];
  const first = `${en.message.reference}: ${reference}`;
  const body = [first, ...lines, en.message.madeWith].join('\n\n');
  return { to, subject: subject.replace(/^.*\n/, ''), body };
}

test('granted: the mail is word for word what was reviewed, and the library comes with the click', async () => {
  const page = await mailbox.arrive();
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  mailbox.graph.answerWith({ status: 202 });
  const library: string[] = [];
  page.on('request', (request) => {
    if (/\/msal-/.test(request.url())) library.push(request.url());
  });
  const { tab } = await mailbox.visit(page, '');
  await reachReview(tab);
  const review = await reviewed(tab);
  expect(review.to).toContain(TO);
  expect(review.body).toContain(ANSWER);
  await tab.getByRole('button', { name: en.review.copy }).click();
  const copied = () => page.evaluate(() => navigator.clipboard.readText());
  await expect.poll(copied).toBe(`${review.subject}\n\n${review.body}`);

  expect(library).toEqual([]);
  await tab.getByRole('button', sendNow).click();
  await expect(shown(tab, mail.aboutSent)).toBeVisible();
  expect(library.length).toBeGreaterThan(0);
  expect(mailbox.graph.sent).toHaveLength(1);
  const [first] = mailbox.graph.sent;
  expect(first?.authorization).toBe('Bearer local-token-a');
  expect(first?.mail.saveToSentItems).toBe(true);
  const message = first?.mail.message;
  expect(message?.toRecipients).toEqual([{ emailAddress: { address: TO } }]);
  expect(message?.subject).toBe(review.subject);
  expect(message?.body).toEqual({ contentType: 'Text', content: review.body });
  await expect(tab.locator('.request-text')).toHaveText(review.body, { useInnerText: true });
  await expect(page.locator('#log')).not.toContainText('unknown call');
});

test('Outlook that must ask first: it is asked quietly, then the person is, and it is sent once', {
  tag: '@soak',
}, async () => {
  const page = await mailbox.arrive();
  const { tab } = await mailbox.send(page, 'shape=outlook&signIn=prompted');
  await expect(shown(tab, mail.aboutSent)).toBeVisible();
  expect(await asked(page)).toEqual(['GetInitContext', 'GetToken', 'GetTokenPopup']);
  expect(mailbox.graph.sent).toHaveLength(1);
});

test('under the name of Teams, with our own site in its frame, it is sent once', {
  tag: '@soak',
}, async () => {
  const page = await mailbox.arrive();
  const { tab } = await mailbox.send(page, '', { status: 202 }, true);
  await expect(shown(tab, mail.aboutSent)).toBeVisible();
  expect(await asked(page)).toEqual(['GetInitContext', 'GetToken']);
  expect(mailbox.graph.sent).toHaveLength(1);
});

type Refusal = [scene: string, says: string];
const refusals: Refusal[] = [
  ...inSoak<Refusal>(
    ['signIn=cancelled', reasons['sign-in-cancelled'](TO)],
    ['signIn=consent', reasons['sign-in-consent'](TO)],
    ['signIn=offline', reasons['sign-in-offline'](TO)],
    ['signIn=disabled', reasons['sign-in-unsupported'](TO)],
    // The bridge never answers, so it takes as long as our patience with it.
    ['signIn=silent', reasons['sign-in-timeout'](TO)],
  ),
];
for (const [scene, says] of refusals) {
  test(`${scene}: nothing leaves, it says what to do, and the next way is one click`, async () => {
    const page = await mailbox.arrive();
    const silent = scene === 'signIn=silent';
    if (silent) await page.clock.install();
    const { tab } = await mailbox.send(page, scene);
    await expect
      .poll(
        async () => {
          if (silent) await page.clock.runFor(2000);
          return tab.getByText(says).isVisible();
        },
        { timeout: 20_000 },
      )
      .toBe(true);
    await expect(shown(tab, state.waiting)).toBeVisible();
    expect(mailbox.graph.sent).toEqual([]);
    await expect(tab.getByText(nextIs)).toBeVisible();
    await tab.getByRole('button', next).click();
    await expect(page.locator('[data-fact="to"]')).toHaveText(NEXT.to);
    await expect(tab.getByText(about.ready)).toBeVisible();
  });
}

test('a Teams that never answers: it says so, and the next way opens by itself', {
  tag: '@soak',
}, async () => {
  const page = await mailbox.arrive();
  const { tab } = await mailbox.send(page, 'shape=mute');
  await expect(tab.getByText(reasons['sign-in-timeout'](TO))).toBeVisible({ timeout: 20_000 });
  await page.context().route('https://outlook.office.com/**', (route) => route.fulfill());
  const opened = page.context().waitForEvent('page');
  await tab.getByRole('button', next).click();
  await (await opened).waitForURL('https://outlook.office.com/**');
  await expect(tab.getByText(about.ready)).toBeVisible();
  expect(mailbox.graph.sent).toEqual([]);
});

for (const scene of ['signIn=absent', ...inSoak('shape=legacy')]) {
  test(`${scene}: it goes by email instead, before anything is tried`, {
    tag: '@soak',
  }, async () => {
    mailbox.graph.answerWith({ status: 202 });
    const page = await mailbox.arrive();
    const { tab } = await mailbox.visit(page, scene);
    await reachReview(tab);
    await expect(tab.getByRole('button', { name: en.review.openMail })).toBeVisible();
    expect(await asked(page)).toEqual([]);
    expect(mailbox.graph.sent).toEqual([]);
  });
}

type End = [name: string, mood: Mood, says: string, why: string];
const ends: End[] = [
  ...inSoak<End>(
    // Graph is known to deliver after a failure of its own, and knows no keys.
    ['503', { status: 503 }, about.uncertain, reasons.failing(mail.place)],
    ['403', { status: 403 }, about.refused, mail.reasons.forbidden],
    ['no mailbox', { status: 404 }, about.refused, mail.reasons['not-found']],
    ['a broken line', 'after the body', about.uncertain, reasons['no-answer'](mail.place)],
  ),
];
for (const [name, mood, says, why] of ends) {
  test(`${name}: what is shown is what is known, and it is sent once`, async () => {
    const { tab } = await mailbox.send(await mailbox.arrive(), '', mood);
    await expect(shown(tab, says)).toBeVisible();
    await expect(tab.getByText(why)).toBeVisible();
    await tab.owner().page().waitForTimeout(1500);
    expect(mailbox.graph.sent).toHaveLength(1);
  });
}

test('a token that was withdrawn: another is asked for with what the mailbox wants, and it goes', {
  tag: '@soak',
}, async () => {
  const page = await mailbox.arrive();
  const challenge = `Bearer realm="", error="insufficient_claims", claims="${btoa(CLAIMS)}"`;
  mailbox.graph.answerWith((nth) =>
    nth === 0 ? { status: 401, headers: { 'www-authenticate': challenge } } : { status: 202 },
  );
  const { tab } = await mailbox.visit(page, '');
  await reachReview(tab);
  await tab.getByRole('button', sendNow).click();
  await expect(shown(tab, mail.aboutSent)).toBeVisible();
  expect(await asked(page)).toEqual(['GetInitContext', 'GetToken', 'GetToken']);
  expect(await page.locator('#log').textContent()).toContain('insufficient_claims_test');
  expect(mailbox.graph.sent).toHaveLength(2);
});

test('a mailbox that takes no token at all: it says so, and the next way is one click', {
  tag: '@soak',
}, async () => {
  const { tab } = await mailbox.send(await mailbox.arrive(), '', { status: 401 });
  await expect(tab.getByText(mail.reasons.unauthorised)).toBeVisible();
  expect(mailbox.graph.sent).toHaveLength(2);
  await tab.getByRole('button', next).click();
  await expect(tab.getByText(about.ready)).toBeVisible();
});

test('429 with Retry-After: not a second before, then by itself', { tag: '@soak' }, async () => {
  const page = await mailbox.arrive();
  await page.clock.install();
  const { tab } = await mailbox.visit(page, '');
  mailbox.graph.answerWith({ status: 429, headers: { 'retry-after': '120' } });
  await reachReview(tab);
  const before = await page.evaluate(() => Date.now());
  await tab.getByRole('button', sendNow).click();
  await expect(shown(tab, reasons.busy(mail.place))).toBeVisible();
  const after = await page.evaluate(() => Date.now());
  expect(mailbox.graph.sent).toHaveLength(1);
  mailbox.graph.answerWith({ status: 202 });

  await page.clock.pauseAt(before + 119_000);
  await page.clock.runFor(500);
  await tab.owner().page().waitForTimeout(500);
  expect(mailbox.graph.sent).toEqual([]);
  await page.clock.pauseAt(after + 151_000);
  await page.clock.resume();
  await expect(shown(tab, mail.aboutSent)).toBeVisible();
  expect(mailbox.graph.sent).toHaveLength(1);
});

test('tried again later, without a click, it opens no window and asks the person to come', {
  tag: '@soak',
}, async () => {
  const page = await mailbox.arrive();
  await page.clock.install();
  const first = await mailbox.send(page, 'signIn=offline');
  await expect(first.tab.getByText(reasons['sign-in-offline'](TO))).toBeVisible();
  // Each look that a test takes at a page counts as a click in it: nobody is there now.
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'userActivation', { value: { isActive: false } });
  });
  const { tab } = await mailbox.visit(page, 'sub=requests&signIn=prompted');
  await tab.getByRole('link', { name: /WM-/ }).first().click();
  await page.clock.runFor(31_000);
  await expect(tab.getByText(reasons['sign-in'](TO))).toBeVisible();
  expect(await asked(page)).toEqual(['GetInitContext', 'GetToken']);
  expect(page.context().pages()).toHaveLength(1);
  expect(mailbox.graph.sent).toEqual([]);
});

test('a flow of the organisation gets a token for exactly its own scope, two slashes and all', {
  tag: '@soak',
}, async () => {
  const page = await mailbox.arrive(BY_FLOW);
  const { tab } = await mailbox.send(page, 'signIn=prompted');
  await expect(shown(tab, about.delivered)).toBeVisible();
  const [first] = mailbox.graph.sent;
  expect(mailbox.graph.sent).toHaveLength(1);
  expect(first?.authorization).toBe('Bearer local-token-a');
  expect(first?.mail).toMatchObject({
    format: 'waymark.request/1',
    text: expect.stringContaining(ANSWER),
  });
  const log = (await page.locator('#log').textContent()) ?? '';
  const scopes = [...log.matchAll(/"method":"GetToken\w*","scope":"([^"]*)"/g)].map((m) => m[1]);
  expect(scopes).toEqual([SCOPE, SCOPE]);
});
