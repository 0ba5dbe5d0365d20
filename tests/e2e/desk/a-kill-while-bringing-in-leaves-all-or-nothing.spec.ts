import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { newProfile } from '../../../scripts/drive/extension';
import { launchWatchedProfile } from '../../../scripts/drive/watched';
import { aimAt, removeFolder } from '../../../scripts/drive/worker-extension';
import type { Pack } from '../../../src/pack/schema';
import { deskEn } from '../../../src/text/desk-en';
import { en } from '../../../src/text/en';
import { makeLanguage } from '../../../src/text/language';
import { asLines, sent } from '../../desk/ways';
import { test } from '../fixtures';

const KILLS = process.env.WAYMARK_SOAK ? 12 : 1;
const MANY = 400;

const pack: Pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const language = makeLanguage('en', en, pack.languages);
const file = {
  name: 'requests.jsonl',
  mimeType: 'application/json',
  buffer: Buffer.from(
    asLines(...Array.from({ length: MANY }, (_, n) => sent(n, pack, language).wire)),
  ),
};

test(`${KILLS} kills while bringing in ${MANY} requests: all of them are there or none, and again brings the rest`, async ({
  teams,
}) => {
  test.setTimeout(KILLS * 30_000 + 60_000);
  const profile = newProfile();
  for (let kill = 0; kill < KILLS; kill++) {
    const context = await launchWatchedProfile(profile, { locale: 'en-GB' });
    const page = await context.newPage();
    await page.goto(`${teams.url}site/desk/#/bring-in`);
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('heading', { name: deskEn.bringIn.previewTitle }).waitFor();
    const add = page.getByRole('button', { name: deskEn.bringIn.add });
    const killNow = aimAt(context, profile);
    if ((await add.count()) > 0) {
      await add.evaluate((button: HTMLElement) => button.click());
      // From at once to well after all is written.
      await new Promise((resolve) => setTimeout(resolve, (kill * 37) % 150));
    }
    await killNow();

    const after = await launchWatchedProfile(profile, { locale: 'en-GB' });
    const there = await after.newPage();
    await there.goto(`${teams.url}site/desk/`);
    await there.locator('main h1').waitFor();
    const count = there.locator('.desk-count').first();
    const all = (await count.count()) > 0 ? Number(await count.textContent()) : 0;
    expect([0, MANY]).toContain(all);
    await after.close();
  }
  const last = await launchWatchedProfile(profile, { locale: 'en-GB' });
  const page = await last.newPage();
  await page.goto(`${teams.url}site/desk/#/bring-in`);
  await page.locator('input[type=file]').setInputFiles(file);
  const add = page.getByRole('button', { name: deskEn.bringIn.add });
  await page.getByRole('heading', { name: deskEn.bringIn.previewTitle }).waitFor();
  if ((await add.count()) > 0) {
    await add.click();
    await page.getByRole('link', { name: deskEn.bringIn.toInbox }).waitFor();
  }
  await page.goto(`${teams.url}site/desk/`);
  await expect(page.locator('.desk-count').first()).toHaveText(String(MANY));
  await last.close();
  removeFolder(profile);
});
