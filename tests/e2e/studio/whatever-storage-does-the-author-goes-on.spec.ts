import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { launchWatchedProfile } from '../../../scripts/drive/watched';
import { newProfile } from '../../../scripts/drive/worker-extension';
import { studioEn } from '../../../src/text/studio-en';
import { makeCertificate } from '../certificate';
import { test } from '../fixtures';
import { DEFAULT, type Site, serveSite } from './site';
import { goToPart, saveTo } from './studio';

// A site for each trouble, so that all of them fit into one browser.
const TEAMS = 'teams.microsoft.com';
const SITES = ['blocked', 'full', 'wiped', 'framed'].map((n) => `${n}.example.ac.uk`);
const studioOf = (trouble: string) => `https://${trouble}.example.ac.uk/site/studio/`;
const text = studioEn.publish;
const { version } = JSON.parse(DEFAULT.toString());

let site: Site;
let profile: string;
let context: BrowserContext;

test.beforeAll(async () => {
  site = await serveSite(makeCertificate());
  profile = newProfile();
  // As a person or an administrator sets it: no third party has cookies, and one site keeps nothing at all.
  const never = { [`${new URL(studioOf('blocked')).origin},*`]: { setting: 2 } };
  const settings = {
    cookie_controls_mode: 1,
    content_settings: { exceptions: { cookies: never } },
  };
  mkdirSync(join(profile, 'Default'));
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: settings }));
  context = await launchWatchedProfile(profile, {
    asked: [TEAMS, ...SITES],
    locale: 'en-GB',
    viewport: { width: 1366, height: 900 },
    args: ['--ignore-certificate-errors', `--host-resolver-rules=MAP * ${new URL(site.url).host}`],
  });
});
test.afterAll(async () => {
  await context.close();
  await site.close();
  rmSync(profile, { recursive: true, force: true });
});

async function begun(trouble: string, page?: Page): Promise<Page> {
  const there = page ?? (await context.newPage());
  await there.goto(studioOf(trouble));
  await there.getByRole('button', { name: studioEn.start.inUse }).click();
  await there.getByLabel('Name of your organisation').waitFor();
  return there;
}
/** Writes, and is told; the file that is offered has what was written. */
async function writesAndSaves(page: Page, said: string): Promise<void> {
  await page.getByLabel('Name of your organisation').fill('Written in trouble');
  await expect(page.locator('.studio-top [role=alert]')).toContainText(said);
  await page.getByLabel('Email address').fill('trouble@example.ac.uk');
  const saved = (await saveTo(page, studioEn.saving.save)).toString();
  expect(saved).toContain('"Written in trouble"');
  expect(saved).toContain('"trouble@example.ac.uk"');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Email address')).not.toHaveValue('trouble@example.ac.uk');
}

test('all site data is blocked: it is said, what is written can be saved, and the browser asks before it is closed', {
  tag: '@soak',
}, async () => {
  const page = await begun('blocked');
  await writesAndSaves(page, studioEn.kept.memory);
  const asked: string[] = [];
  page.on('dialog', (dialog) => {
    asked.push(dialog.type());
    void dialog.accept();
  });
  await page.close({ runBeforeUnload: true });
  await expect.poll(() => asked).toEqual(['beforeunload']);
});

test('the disk has no room for it: it is said, and what is written can be saved', {
  tag: '@soak',
}, async () => {
  const beside = await context.newPage();
  await beside.goto(new URL('../pack.json', studioOf('full')).href);
  const session = await context.newCDPSession(beside);
  // Not 0, which Chromium takes for no limit at all.
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: new URL(studioOf('full')).origin,
    quotaSize: 1,
  });
  const page = await begun('full');
  await writesAndSaves(page, studioEn.kept.failed);
  page.on('dialog', (dialog) => void dialog.accept());
  for (const one of [page, beside]) await one.close();
});

test('the browser empties it while a pack is open: that pack is kept again, with its steps, and it is said', {
  tag: '@soak',
}, async () => {
  const page = await begun('wiped');
  await page.getByLabel('Email address').fill('before@example.ac.uk');
  await expect(page.locator('.studio-top')).toContainText(studioEn.kept.kept);
  const session = await context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: new URL(studioOf('wiped')).origin,
    storageTypes: 'indexeddb',
  });
  await writesAndSaves(page, studioEn.kept.wiped);
  await page.reload();
  await page.getByRole('button', { name: /^Go on where you were/ }).click();
  await goToPart(page, 'organisation');
  const name = page.getByLabel('Name of your organisation');
  await expect(name).toHaveValue('Written in trouble');
  await page.getByRole('button', { name: 'Undo' }).click();
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(page.getByLabel('Email address')).toHaveValue('mentoring-coaching@example.ac.uk');
  await page.close();
});

test('in Teams’ frame: the way to a full tab is said; open, edit, check, publish, read back all the same', {
  tag: '@soak',
}, async () => {
  const page = await context.newPage();
  await page.goto(`https://${TEAMS}/?site=${new URL(studioOf('framed')).origin}/site`);
  // The frame with all that Teams does not let it do, in which somebody put the studio.
  await page.locator('#stage iframe').waitFor();
  await page.evaluate((src) => {
    const frame = document.querySelector<HTMLIFrameElement>('#stage iframe');
    if (frame) frame.src = src;
  }, studioOf('framed'));
  const frame = page.frameLocator('#stage iframe');
  await expect(frame.locator('main')).toContainText(text.fullTab);
  const way = frame.getByRole('link', { name: text.openTab });
  await expect(way).toHaveAttribute('href', studioOf('framed'));
  const [full] = await Promise.all([context.waitForEvent('page'), way.click()]);
  await expect(full.getByRole('button', { name: studioEn.start.open })).toBeVisible();
  await full.close();

  await frame.getByRole('button', { name: studioEn.start.inUse }).click();
  await frame.getByLabel('Name of your organisation').fill('University in Teams');
  await expect(frame.locator('.studio-top')).toContainText(studioEn.kept.kept);
  await frame.getByRole('link', { name: /^Publish/ }).click();
  await expect(frame.locator('main')).toContainText(text.raise(version + 1));
  const saved = await saveTo(page, text.save, frame);
  await expect(frame.locator('main > .notice')).toContainText('Look for it in your downloads.');
  await frame.getByRole('button', { name: text.look }).click();
  await expect(frame.locator('main')).toContainText(text.older(version));
  site.put(saved);
  await frame.getByRole('button', { name: text.look }).click();
  await expect(frame.locator('main')).toContainText(text.arrived);
  site.put(DEFAULT);
  await page.close();
});
