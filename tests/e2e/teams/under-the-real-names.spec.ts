import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, expect } from '@playwright/test';
import { ANSWER, goTo, hashOf, look, reachReview, SITE } from '../../../scripts/drive/teams';
import { ROUTES } from '../../../scripts/drive/tour';
import { launchWatched, launchWatchedProfile } from '../../../scripts/drive/watched';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { makeCertificate } from '../certificate';
import { inSoak, test } from '../fixtures';
import { shown } from '../shown';

// Real names over https: teams-js then checks the origin of its host as it does for everyone, the
// tab is a third party to Teams, and the policy of the site is put to the test.
const NAMES = ['teams.microsoft.com', 'teams.cloud.microsoft', 'outlook.office.com'];
const LOOKALIKES = ['lookalike.example.com', 'teams.microsoft.com.evil.example'];
const OURS = 'https://waymark.example.ac.uk';

let certificate: { key: string; cert: string };
let server: Awaited<ReturnType<typeof serveTeams>>;
let browser: Browser;

test.beforeAll(async () => {
  certificate = makeCertificate();
  server = await serveTeams({ port: 0, siteDir: SITE, https: certificate });
  const { host } = new URL(server.url);
  browser = await launchWatched({
    asked: [...NAMES, new URL(OURS).hostname],
    args: ['--ignore-certificate-errors', `--host-resolver-rules=MAP * ${host}`],
  });
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

// As each name is met: Teams new and old, Outlook with a mail window of its own and without.
type Meeting = [name: string, shape: string];
const MET: Meeting[] = [
  ['teams.cloud.microsoft', 'current'],
  ...inSoak<Meeting>(
    ['teams.microsoft.com', 'legacy'],
    ['outlook.office.com', 'outlook'],
    ['teams.microsoft.com', 'current'],
    ['teams.cloud.microsoft', 'legacy'],
    ['outlook.office.com', 'current'],
  ),
];
for (const [name, shape] of MET) {
  test(`${name}, ${shape}: the whole way, from Start to what the person says of it`, async () => {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(`https://${name}/?shape=${shape}&site=${OURS}/site`);
    const { tab } = look(page);
    await reachReview(tab);
    await tab.getByRole('button', { name: en.review.openMail }).click();
    const field = shape === 'outlook' ? 'message' : 'body';
    await expect(page.locator(`[data-fact="${field}"]`)).toContainText(ANSWER);
    await tab.getByRole('button', { name: en.requests.yesSent }).click();
    await expect(shown(tab, en.requests.toldByEmail)).toBeVisible();
    await expect(page.locator('#log')).toContainText('appInitialization.success');
  });
}

for (const name of [
  'teams.cloud.microsoft',
  ...inSoak('teams.microsoft.com', 'outlook.office.com'),
]) {
  test(`${name}, mute: painted and pressed before any answer, and as good a minute later`, {
    tag: '@soak',
  }, async () => {
    const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.clock.install();
    await page.goto(`https://${name}/?shape=mute&theme=contrast&site=${OURS}/site`);
    const { tab } = look(page);
    await tab.getByRole('link', { name: en.start.difference }).click();
    await expect(tab.getByRole('heading', { name: en.difference.title })).toBeVisible();
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'contrast');
    await expect(page.locator('#log')).toContainText('initialize');
    await page.clock.runFor(65_000);
    await tab.getByRole('button', { name: en.app.back }).click();
    await reachReview(tab);
    expect(faults).toEqual([]);
  });
}

test('under each: theme, deep link, back, put away, brought back, and a channel’s set-up', {
  tag: '@soak',
}, async () => {
  // A private window, as other tests use, has no storage for a third party. People mostly do.
  const profile = mkdtempSync(join(tmpdir(), 'waymark-teams-'));
  const names = `--host-resolver-rules=MAP * ${new URL(server.url).host}`;
  const context = await launchWatchedProfile(profile, {
    asked: [...NAMES, new URL(OURS).hostname],
    args: ['--ignore-certificate-errors', names],
    locale: 'en-GB',
  });
  const page = await context.newPage();
  for (const name of NAMES) {
    await page.goto(`https://${name}/?sub=help&site=${OURS}/site`);
    const { tab } = look(page);
    const start = tab.getByRole('heading', { name: en.start.title });
    await expect(tab.locator('h1')).toHaveText(en.help.title);
    await page.locator('[name=theme]').selectOption('contrast');
    await expect(tab.locator('html')).toHaveAttribute('data-theme', 'contrast');
    // Nothing of ours is before the page that a link opened.
    await page.getByRole('button', { name: 'Back', exact: true }).first().click();
    await expect(start).toBeVisible();

    await goTo(tab, 'ask');
    await tab.locator('#change').pressSequentially('Half a w');
    await page.getByRole('button', { name: 'Put away' }).click();
    await expect(page.getByRole('button', { name: 'Bring back' })).toBeVisible();
    await page.goto(`https://${name}/?tab=ask&site=${OURS}/site`);
    await expect(tab.locator('#change')).toHaveValue('Half a w');
    await goTo(tab, '');
    await expect(start).toBeVisible();
    await page.getByRole('button', { name: 'Put away' }).click();
    await page.getByRole('button', { name: 'Bring back' }).click();
    await expect.poll(() => hashOf(tab)).toBe('#/ask');

    await page.locator('[name=place]').selectOption('configure');
    await tab.getByRole('radio', { name: en.app.otherHelp }).check();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await expect(tab.locator('h1')).toHaveText(en.help.title);
    await expect(tab.getByText(en.app.sharedPlace)).toBeVisible();
    await page.locator('[name=place]').selectOption('configure');
    await expect(tab.getByRole('radio', { name: en.app.otherHelp })).toBeChecked();
  }
  await context.close();
  rmSync(profile, { recursive: true });
});

test('no screen breaks the policy of the site', async () => {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  const broken: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/i.test(message.text())) broken.push(message.text());
  });
  await page.goto(`https://teams.microsoft.com/?site=${OURS}/site`);
  const { tab } = look(page);
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  for (const route of ROUTES) {
    await goTo(tab, route);
    await expect(tab.locator('h1')).toBeVisible();
  }
  await tab.getByRole('button', { name: en.app.copyLink }).click();
  await goTo(tab, 'hidden');
  await expect(tab.getByRole('heading', { name: en.difference.title })).toBeVisible();
  await page.goto(`https://teams.microsoft.com/?place=chat&sub=ask&site=${OURS}/site`);
  await expect(tab.getByText(en.app.yours)).toBeVisible();
  await page.goto(`https://teams.microsoft.com/?place=configure&site=${OURS}/site`);
  await expect(tab.getByRole('heading', { name: en.configure.title })).toBeVisible();
  expect(broken).toEqual([]);
});

test('a page anywhere else cannot frame the site', { tag: '@soak' }, async () => {
  const foreign = createServer(certificate, (_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end(`<iframe src="${OURS}/site/tab/?host=teams"></iframe>`);
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  const { port } = foreign.address() as AddressInfo;
  const other = await launchWatched({
    asked: [...LOOKALIKES, new URL(OURS).hostname],
    provoked: /frame-ancestors/,
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP waymark.example.ac.uk ${new URL(server.url).host}, MAP * localhost:${port}`,
    ],
  });
  try {
    for (const name of LOOKALIKES) {
      const page = await other.newPage();
      const refused = page.waitForEvent('console', (m) => m.text().includes('frame-ancestors'));
      await page.goto(`https://${name}/`);
      await refused;
      await expect(page.frameLocator('iframe').locator('#app')).toHaveCount(0);
    }
  } finally {
    await other.close();
    foreign.close();
    foreign.closeAllConnections();
  }
});
