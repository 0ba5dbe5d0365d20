import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Frame, type Page } from '@playwright/test';
import { type Extension, launchExtension, newProfile } from '../../../scripts/drive/extension';
import { goTo, look, SITE } from '../../../scripts/drive/teams';
import { databaseName } from '../../../src/store/store';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';
import { shown } from '../shown';
import { expectFirstScreen, expectListed, goTheWholeWay, goTheWholeWayIn } from './whole-way';

// A site for each trouble, so that all of them fit into one browser.
const TEAMS = 'teams.microsoft.com';
const SITES = ['blocked', 'framed', 'third', 'full', 'closed', 'cleared'].map(
  (n) => `${n}.example.ac.uk`,
);
const tabOf = (trouble: string) => `https://${trouble}.example.ac.uk/site/tab/`;

let server: Awaited<ReturnType<typeof serveTeams>>;
let profile: string;
let extension: Extension;

test.beforeAll(async () => {
  const certificate = makeCertificate();
  server = await serveTeams({ port: 0, siteDir: SITE, https: certificate });
  profile = newProfile();
  // As a person or an administrator sets it: no third party has cookies, and two sites keep nothing at
  // all. Chromium asks neither of an extension's own pages, whatever is set for them.
  const never = ['blocked', 'framed'].map((site) => [
    `${new URL(tabOf(site)).origin},*`,
    { setting: 2 },
  ]);
  const cookies = Object.fromEntries(never);
  const settings = { cookie_controls_mode: 1, content_settings: { exceptions: { cookies } } };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: settings }));
  extension = await launchExtension(profile, {
    asked: [TEAMS, ...SITES],
    args: [
      '--ignore-certificate-errors',
      `--host-resolver-rules=MAP * ${new URL(server.url).host}`,
    ],
  });
});
test.afterAll(async () => {
  await extension.close();
  await server.close();
  rmSync(profile, { recursive: true, force: true });
});

/** What the browser answers a page that wants to keep something. */
const answers = (screen: Page | Frame) =>
  screen.evaluate(async () => {
    const opening = indexedDB.open('any');
    const database = await new Promise((resolve) => {
      opening.onsuccess = () => resolve('opened');
      opening.onerror = () => resolve(opening.error?.name);
    });
    const name = (error: unknown) => (error as Error).name;
    let local = 'there';
    try {
      localStorage.getItem('any');
    } catch (error) {
      local = name(error);
    }
    return {
      database,
      local,
      locks: await navigator.locks.request('any', () => 'had').catch(name),
    };
  });
const REFUSED = { database: 'UnknownError', local: 'SecurityError', locks: 'SecurityError' };

test('all site data is blocked', async () => {
  const page = await extension.context.newPage();
  await page.goto(tabOf('blocked'));
  expect(await answers(page)).toEqual(REFUSED);
  await expectFirstScreen(page);
  await expect(shown(page, en.app.notKept)).toBeVisible();
  await goTheWholeWayIn(page);
  await page.close();
});

test('a frame in Teams, and third parties have no cookies: what is typed is kept, apart from the same site elsewhere', {
  tag: '@soak',
}, async () => {
  const page = await extension.context.newPage();
  const inTeams = `https://${TEAMS}/?site=${new URL(tabOf('third')).origin}/site`;
  await page.goto(`${inTeams}&tab=ask`);
  await look(page).tab.locator('#change').fill('Typed in Teams');
  await expect(shown(look(page).tab, en.ask.saved, { exact: true })).toBeVisible();
  await page.goto(tabOf('third'));
  await expectFirstScreen(page);
  await expect(page.getByText(en.start.draftTitle)).toHaveCount(0);
  await page.goto(`${inTeams}&tab=ask`);
  await expect(look(page).tab.locator('#change')).toHaveValue('Typed in Teams');
  await page.close();
});

test('a frame in Teams, and the browser lets its site keep nothing', { tag: '@soak' }, async () => {
  const page = await extension.context.newPage();
  // What is below the fold is painted for nobody.
  await page.setViewportSize({ width: 1000, height: 800 });
  await page.goto(`https://${TEAMS}/?site=${new URL(tabOf('framed')).origin}/site`);
  const { tab, fact } = look(page);
  await expect(shown(tab, en.app.notKept)).toBeVisible();
  const frame = page.frame({ url: /\/site\/tab\// });
  if (!frame) throw new Error('the tab is not in Teams');
  expect(await answers(frame)).toEqual(REFUSED);
  expect(await answers(page)).toEqual({ database: 'opened', local: 'there', locks: 'had' });
  await expectFirstScreen(frame);
  await goTheWholeWay(tab, () => fact('body'));
  await page.close();
});

/** A page of the extension that is none of Waymark's windows. */
async function elsewhere(): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/look.js`);
  return page;
}
const NAME = databaseName('extension');
const NEWER = 7;

test('an older window holds the database, and hears nothing', { tag: '@soak' }, async () => {
  const before = await extension.open('ask');
  await before.locator('#change').fill('From before');
  await expect(shown(before, en.ask.saved, { exact: true })).toBeVisible();
  await before.close();
  const older = await elsewhere();
  await older.evaluate(
    async ([name, version]) => {
      const holding = indexedDB.open(name);
      await new Promise((resolve) => {
        holding.onsuccess = resolve;
      });
      Object.assign(globalThis, { letGo: () => holding.result.close() });
      const upgrade = indexedDB.open(name, version);
      upgrade.onupgradeneeded = () => upgrade.result.createObjectStore('later');
      upgrade.onsuccess = () => upgrade.result.close();
      await new Promise((resolve) => {
        upgrade.onblocked = resolve;
      });
    },
    [NAME, NEWER] as const,
  );

  const page = await extension.open();
  await expectFirstScreen(page);
  await expect(shown(page, en.app.notKept)).toBeVisible();
  const reference = await goTheWholeWayIn(page);

  await older.evaluate(() => (globalThis as never as { letGo(): void }).letGo());
  await expect(page.getByText(en.app.notKept).first()).toHaveCount(0);
  const again = await extension.open('requests');
  await expectListed(again, reference);
  await expect(again.getByText(en.app.notKept).first()).toHaveCount(0);
  for (const open of [page, again, older]) await open.close();
});

test('a newer Waymark was here before', { tag: '@soak' }, async () => {
  const newer = await elsewhere();
  await newer.evaluate(
    async ([name, version]) => {
      const opening = indexedDB.open(name, version);
      opening.onupgradeneeded = () => opening.result.createObjectStore('later');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      opening.result.close();
    },
    [NAME, NEWER] as const,
  );
  const page = await extension.open();
  await expectFirstScreen(page);
  const reference = await goTheWholeWayIn(page);
  const again = await extension.open();
  await expectListed(again, reference);
  await expect(again.getByText(en.app.notKept).first()).toHaveCount(0);
  const found = await again.evaluate(() => indexedDB.databases());
  expect(found).toContainEqual({ name: NAME, version: NEWER });
  for (const open of [page, again, newer]) await open.close();
});

test('the disk has no room for it', { tag: '@soak' }, async () => {
  const { context } = extension;
  const beside = await context.newPage();
  await beside.goto(new URL('../pack.json', tabOf('full')).href);
  const session = await context.newCDPSession(beside);
  // Not 0, which Chromium takes for no limit at all; and set before it has looked how much is left.
  const { origin } = new URL(tabOf('full'));
  await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  const page = await context.newPage();
  await page.goto(tabOf('full'));
  await expectFirstScreen(page);
  await goTo(page, 'ask');
  await page.locator('#change').pressSequentially('A');
  await expect(shown(page, en.app.notKept)).toBeVisible();
  await expect(shown(page, en.ask.inWindowOnly, { exact: true })).toBeVisible();
  await goTheWholeWayIn(page);
  for (const open of [page, beside]) await open.close();
});

/** The form of that site, with a few words in it that are saved. */
async function begun(trouble: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.goto(tabOf(trouble));
  await expectFirstScreen(page);
  await goTo(page, 'ask');
  await page.locator('#name').fill('Typed before');
  await expect(shown(page, en.ask.saved, { exact: true })).toBeVisible();
  return page;
}

test('the browser closes the connection in the middle of the form', { tag: '@soak' }, async () => {
  const page = await begun('closed');
  const closed = page.evaluate(async () => {
    const opening = indexedDB.open((await indexedDB.databases())[0]?.name ?? '');
    await new Promise((resolve) => {
      opening.onsuccess = resolve;
    });
    await new Promise((resolve) => {
      opening.result.onclose = resolve;
    });
  });
  const internals = await extension.context.newPage();
  await internals.goto('chrome://indexeddb-internals');
  await internals
    .locator('indexeddb-bucket', { hasText: new URL(tabOf('closed')).host })
    .locator('.force-close')
    .click();
  await closed;
  await internals.close();
  await expect(page.locator('#name')).toHaveValue('Typed before');
  const reference = await goTheWholeWayIn(page);
  await expect(page.getByText(en.app.notKept).first()).toHaveCount(0);
  await page.reload();
  await expectListed(page, reference);
  await page.close();
});

test('the browser empties the database in the middle of the form', { tag: '@soak' }, async () => {
  const page = await begun('cleared');
  const session = await extension.context.newCDPSession(page);
  const { origin } = new URL(tabOf('cleared'));
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  const reference = await goTheWholeWayIn(page);
  // What had been kept here before is gone, and it says so.
  await expect(shown(page, en.app.lost)).toBeVisible();
  await page.reload();
  await expectListed(page, reference);
  await page.close();
});

test('the browser empties it, and there is a safe copy: the draft is back, and it says so', {
  tag: '@soak',
}, async () => {
  const half = 'I would like to lead a small te';
  const page = await extension.open('ask');
  await page.locator('#change').fill('');
  await page.locator('#change').pressSequentially(half);
  await expect(shown(page, en.ask.saved, { exact: true })).toBeVisible();
  const session = await extension.context.newCDPSession(page);
  const origin = `chrome-extension://${extension.id}`;
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  // It may have been cleared under an open page; the next one finds it so.
  await page.close();
  const again = await extension.open('ask');
  await expect(again.locator('#change')).toHaveValue(half);
  await expect(shown(again, en.app.restored)).toBeVisible();
});
