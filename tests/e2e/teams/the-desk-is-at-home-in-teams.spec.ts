import { type Browser, expect } from '@playwright/test';
import { look, SITE } from '../../../scripts/drive/teams';
import { launchWatched } from '../../../scripts/drive/watched';
import { deskCy } from '../../../src/text/desk-cy';
import { deskEn } from '../../../src/text/desk-en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';

// Real names over https, as in under-the-real-names.spec.ts: the desk is a third party to Teams here.
const TEAMS = 'https://teams.cloud.microsoft';
const SITE_URL = 'https://waymark.example.ac.uk/site';

let server: Awaited<ReturnType<typeof serveTeams>>;
let browser: Browser;
test.beforeAll(async () => {
  server = await serveTeams({ port: 0, siteDir: SITE, https: makeCertificate() });
  browser = await launchWatched({
    asked: [TEAMS, SITE_URL].map((url) => new URL(url).hostname),
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * ${new URL(server.url).host}`,
    ],
  });
});
test.afterAll(async () => {
  await browser.close();
  await server.close();
});

/** The desk in the frame of a Teams, by the address of its package, which that Teams has filled in. */
async function openDesk(theme: string, locale: string, shape = 'current') {
  const page = await (await browser.newContext({ locale: 'en-GB' })).newPage();
  await page.clock.install();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  await page.goto(
    `${TEAMS}/?place=desk&shape=${shape}&theme=${theme}&locale=${locale}&site=${SITE_URL}`,
  );
  return { page, desk: look(page).tab, faults };
}

const A =
  'waymark-desk-teams-6f1c0a52-4a53-4c0e-9d5e-5b7a3c1d2e10-0b6a7c1e-1111-4a4a-8a8a-00000000000a';

test('it opens in Teams’ own frame, in its theme and language, says that it is there, and keeps things for that account', async () => {
  const { page, desk, faults } = await openDesk('dark', 'cy-gb');
  await expect(desk.locator('h1')).toHaveText(deskCy.inbox.title);
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('#log')).toContainText('appInitialization.success');
  const kept = await desk
    .locator('html')
    .evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
  expect(kept).toContain(A);
  expect(faults).toEqual([]);
});

test('where Teams never answers, it says that it is opening, and after a minute that it keeps nothing', {
  tag: '@soak',
}, async () => {
  const { page, desk } = await openDesk('contrast', 'en-gb', 'mute');
  await expect(desk.getByText(deskEn.kept.opening)).toBeVisible();
  await expect(desk.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await page.clock.runFor(61_000);
  await expect(desk.getByRole('heading', { name: deskEn.inbox.title })).toBeVisible();
  await expect(desk.getByRole('alert')).toContainText(deskEn.kept.memory);
});

test('on this machine, as `npm start` shows it, the desk is one press from the tab, beside the popup, and may read the inbox', async ({
  teams,
}) => {
  const inboxUrl = 'http://localhost:1/';
  const popupUrl = '/site/tab/index.html?view=popup';
  const here = await serveTeams({ port: 0, siteDir: SITE, inboxUrl, popupUrl });
  try {
    const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
    await page.goto(here.url);
    await page.getByRole('button', { name: 'Desk', exact: true }).click();
    const { tab } = look(page);
    await expect(tab.getByRole('heading', { name: deskEn.inbox.empty })).toBeVisible();
    await tab.getByRole('link', { name: deskEn.nav['bring-in'], exact: true }).click();
    await expect(tab.getByRole('button', { name: deskEn.bringIn.fetch })).toBeVisible();
    await page.reload();
    await tab.getByRole('link', { name: deskEn.nav['bring-in'], exact: true }).click();
    await expect(tab.getByRole('button', { name: deskEn.bringIn.fetch })).toBeVisible();
    await expect(page.locator('#popup iframe')).toBeVisible();
  } finally {
    await here.close();
  }
});
