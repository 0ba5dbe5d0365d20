import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findFirefox } from '../../../scripts/drive/browser';
import { mayReachThisMachine } from '../../../scripts/drive/this-machine';
import { en } from '../../../src/text/en';
import { studioEn } from '../../../src/text/studio-en';
import { BUILT, type Firefox, launchFirefox } from '../firefox/firefox';
import { fill, press } from '../firefox/person';
import { test } from '../fixtures';
import { DEFAULT } from './site';

test.skip(!findFirefox(), 'There is no Firefox on this machine: apt-get install firefox-esr');
test.describe.configure({ timeout: 120_000 });

const quote = JSON.stringify;
const text = studioEn.publish;
const { version } = JSON.parse(DEFAULT.toString());

test('Firefox: from Settings to the studio; open, edit, check, publish by a download, read back, and it is there again after a restart', {
  tag: '@soak',
}, async () => {
  let published: Buffer = DEFAULT;
  const server = createServer((_, response) => {
    response.setHeader('access-control-allow-origin', '*');
    response.end(published);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const packUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pack.json`;
  const extension = mayReachThisMachine(BUILT);
  const profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
  const downloads = mkdtempSync(join(tmpdir(), 'waymark-downloads-'));
  const preferences = {
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
  };
  let firefox: Firefox | undefined;
  try {
    firefox = await launchFirefox(profile, { packUrl }, extension, preferences);
    const settings = await firefox.open('settings');
    await press(settings, en.settings.studio);
    await expect
      .poll(() => firefox?.urls())
      .toContainEqual(expect.stringMatching(/\/studio\.html/));
    const address = (await firefox.urls()).find((url) => url.includes('/studio.html')) ?? '';
    let page = await firefox.visit(address);
    await page.until(`getComputedStyle($('.card')).borderRadius === '8px' && $('#icon-settings')`);
    await press(page, studioEn.start.inUse);
    await page.until(`$('#field-organisation-name')?.value === 'Example University'`);
    await fill(page, 'field-organisation-name', ' in Firefox');
    await page.until(`document.body.textContent.includes(${quote(studioEn.kept.kept)})`);
    await page.run(`location.hash = '#/publish'`);
    await page.until(`document.body.textContent.includes(${quote(text.raise(version + 1))})`);
    await page.until(
      `![...document.querySelectorAll('button')].find((b) => b.textContent === ${quote(text.save)}).disabled`,
    );
    await press(page, text.save);
    await page.until(`document.body.textContent.includes('Look for it in your downloads.')`);
    await expect.poll(() => readdirSync(downloads)).toEqual(['pack.json']);
    const file = join(downloads, 'pack.json');
    await expect.poll(() => readFileSync(file, 'utf8').trimEnd().endsWith('}')).toBe(true);
    const saved = readFileSync(file);
    const pack = JSON.parse(saved.toString());
    expect(pack.version).toBe(version + 1);
    expect(pack.organisation.name.en).toContain(' in Firefox');
    await press(page, text.look);
    await page.until(`document.body.textContent.includes(${quote(text.older(version))})`);
    published = saved;
    await press(page, text.look);
    await page.until(`document.body.textContent.includes(${quote(text.arrived)})`);
    expect(firefox.errors).toEqual([]);
    expect([...new Set(await firefox.requests())]).toEqual([packUrl]);
    await firefox.close();

    firefox = await launchFirefox(profile, { packUrl }, extension, preferences);
    page = await firefox.visit(address);
    await press(page, studioEn.start.goOn);
    await page.run(`location.hash = '#/organisation'`);
    await page.until(`$('#field-organisation-name')?.value.includes(' in Firefox')`);
    expect(firefox.errors).toEqual([]);
  } finally {
    await firefox?.close();
    server.close();
    for (const folder of [extension, profile, downloads])
      rmSync(folder, { recursive: true, force: true });
  }
});
