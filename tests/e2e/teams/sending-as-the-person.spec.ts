import { readFileSync } from 'node:fs';
import { type Browser, expect, test } from '@playwright/test';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { makeCertificate } from '../certificate';
import { launchWatched } from '../watched';
import { type Mood, serveGraph } from './graph';
import { ANSWER, look, reachReview, SITE } from './stage';

// Real msal-browser, through the real bridge of teams-js, to a host and a mailbox on this machine.
const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const TO = 'programme@example.ac.uk';
const BY_MAIL = {
  ...pack,
  routes: [
    {
      id: 'as-you',
      kind: 'graph-mail',
      name: 'The programme’s mailbox',
      to: TO,
      signIn: { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' },
      fallback: pack.routes[0].id,
    },
    ...pack.routes,
  ],
};

let server: Awaited<ReturnType<typeof serveTeams>>;
let graph: Awaited<ReturnType<typeof serveGraph>>;
let browser: Browser;

test.beforeAll(async () => {
  server = await serveTeams({ port: 0, siteDir: SITE });
  graph = await serveGraph(makeCertificate());
  browser = await launchWatched({
    asked: ['graph.microsoft.com'],
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP graph.microsoft.com ${graph.host}, MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1`,
    ],
  });
});
test.afterAll(async () => {
  await browser.close();
  graph.close();
  await server.close();
});

async function send(signIn: string, mood: Mood = { status: 202 }) {
  graph.answerWith(mood);
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.route('**/site/pack.json', (route) => route.fulfill({ json: BY_MAIL }));
  await page.goto(`${server.url}?signIn=${signIn}`);
  const visit = look(page);
  await reachReview(visit.tab);
  await expect(visit.tab.getByText(TO)).toBeVisible();
  const reviewed = await visit.tab.locator('dl.facts').textContent();
  await visit.tab.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  return { ...visit, reviewed };
}

const state = en.requests.states;
const about = en.requests.about;
const NEXT = en.requests.otherWay(`${pack.routes[0].name.en} (${pack.routes[0].to})`);

test('granted: it is in the person’s own mailbox, word for word what was reviewed', async () => {
  const { tab, page, reviewed } = await send('granted');
  await expect(tab.getByText(about.delivered)).toBeVisible();
  expect(graph.sent).toHaveLength(1);
  const [first] = graph.sent;
  expect(first?.authorization).toBe('Bearer local-token-a');
  expect(first?.mail.saveToSentItems).toBe(true);
  const message = first?.mail.message;
  expect(message?.toRecipients).toEqual([{ emailAddress: { address: TO } }]);
  expect(message?.body.contentType).toBe('Text');
  expect(message?.body.content).toContain(ANSWER);
  expect(reviewed).toContain(message?.subject);
  await expect(tab.locator('.request-text')).toHaveText(message?.body.content ?? '-', {
    useInnerText: true,
  });
  await expect(page.locator('#log')).not.toContainText('unknown call');
});

const reasons = en.requests.reasons;
const refusals: [signIn: string, says: string][] = [
  ['cancelled', reasons['sign-in-cancelled'](TO)],
  ['consent', reasons['sign-in-consent'](TO)],
  ['offline', reasons['sign-in-offline'](TO)],
  ['disabled', reasons['sign-in-unsupported'](TO)],
  // The bridge never answers, so it takes as long as our patience with it.
  ['silent', reasons['sign-in-timeout'](TO)],
];
for (const [signIn, says] of refusals) {
  test(`${signIn}: nothing leaves, it says what to do, and the next way is one click`, async () => {
    const { page, tab } = await send(signIn);
    await expect(tab.getByText(says)).toBeVisible({ timeout: 20_000 });
    await expect(tab.getByText(state.waiting).first()).toBeVisible();
    expect(graph.sent).toEqual([]);
    await tab.getByRole('button', { name: NEXT }).click();
    await expect(page.locator('[data-fact="to"]')).toHaveText(pack.routes[0].to);
    await expect(tab.getByText(about.ready)).toBeVisible();
  });
}

test('not supported here: it goes by e-mail instead, before anything is tried', async () => {
  graph.answerWith({ status: 202 });
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.route('**/site/pack.json', (route) => route.fulfill({ json: BY_MAIL }));
  await page.goto(`${server.url}?signIn=absent`);
  const { tab } = look(page);
  await reachReview(tab);
  await expect(tab.getByRole('button', { name: en.review.openMail })).toBeVisible();
  expect(graph.sent).toEqual([]);
});

const ends: [name: string, mood: Mood, says: string][] = [
  ['401', { status: 401 }, about.refused],
  ['403', { status: 403 }, about.refused],
  [
    '429 with Retry-After',
    { status: 429, headers: { 'retry-after': '120' } },
    en.requests.reasons.busy(TO),
  ],
  // Graph is known to deliver after a failure of its own, and knows no keys.
  ['503', { status: 503 }, about.uncertain],
  ['a line that broke after the request had left', 'lost', about.uncertain],
];
for (const [name, mood, says] of ends) {
  test(`${name}: what is shown is what is known, and it is sent once`, async () => {
    const { tab } = await send('granted', mood);
    await expect(tab.getByText(says).first()).toBeVisible();
    await tab.owner().page().waitForTimeout(1500);
    expect(graph.sent).toHaveLength(1);
  });
}
