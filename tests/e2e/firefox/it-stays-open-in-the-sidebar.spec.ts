import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { findFirefox } from '../../../scripts/drive/browser';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { type Firefox, launchFirefox } from './firefox';
import { fill, press } from './person';

test.skip(!findFirefox(), 'There is no Firefox on this machine: apt-get install firefox-esr');
test.describe.configure({ timeout: 120_000 });

const quote = JSON.stringify;
/** The sidebar is no tab: a page of ours reaches it through the extension's own list of its views. */
const inSidebar = (body: string) =>
  `await (async () => {
    const document = browser.extension.getViews({ type: 'sidebar' })[0]?.document;
    return ${body};
  })()`;
const title = `document?.querySelector('h1')?.textContent.trim()`;
const typed = `document?.querySelector('#change')?.value`;
const isOpen = 'await browser.sidebarAction.isOpen({})';

let profile: string;
let firefox: Firefox;
test.beforeEach(async () => {
  profile = mkdtempSync(join(tmpdir(), 'waymark-firefox-'));
  firefox = await launchFirefox(profile);
});
test.afterEach(async () => {
  await firefox.close();
  rmSync(profile, { recursive: true, force: true });
});

test('Firefox: a draft goes on in the sidebar, which opens by itself at no time, and closed mid-word loses nothing', {
  tag: '@soak',
}, async () => {
  const watcher = await firefox.open();
  expect(await watcher.run(`return ${isOpen}`)).toBe(false);
  const popup = await firefox.open('ask');
  await popup.until("$('#change')");
  await fill(popup, 'change', 'I would like to lea');
  await press(popup, en.app.menu);
  await popup.until(`document.body.textContent.includes(${quote(en.app.keepBeside)})`);
  await press(popup, en.app.keepBeside);
  await watcher.until(inSidebar(`${title} === ${quote(en.ask.title)}`));
  await watcher.until(inSidebar(`${typed} === 'I would like to lea'`));
  // The page that it was pressed in has closed, as the popup does.
  await expect
    .poll(async () => (await firefox.urls()).filter((u) => u.includes('popup')))
    .toHaveLength(1);
  await watcher.run(`const view = browser.extension.getViews({ type: 'sidebar' })[0];
    const box = view.document.querySelector('#change');
    box.value += 'd a smal';
    box.dispatchEvent(new view.InputEvent('input', { bubbles: true }));`);
  await firefox.pressKeys('K');
  await watcher.until(`!(${isOpen})`);
  const again = await firefox.open('ask');
  await again.until(`$('#change')?.value === 'I would like to lead a smal'`);
  expect(firefox.errors).toEqual([]);
});

test('Firefox: the keys open and close the sidebar, and Settings names them', {
  tag: '@soak',
}, async () => {
  const page = await firefox.open('settings');
  await page.until(
    `[...document.querySelectorAll('kbd')].map((k) => k.textContent).join() === 'Alt+Shift+M,Alt+Shift+K'`,
  );
  await firefox.pressKeys('K');
  await page.until(isOpen);
  await page.until(inSidebar(`${title} === ${quote(en.start.title)}`));
  await firefox.pressKeys('K');
  await page.until(`!(${isOpen})`);
  await firefox.pressKeys('M');
  await page.until("browser.extension.getViews({ type: 'popup' }).length === 1");
  expect(firefox.errors).toEqual([]);
});
