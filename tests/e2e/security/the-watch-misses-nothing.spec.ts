import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Count } from '../../../scripts/drive/counts';
import { launchExtension, newProfile } from '../../../scripts/drive/extension';
import { launchWatched } from '../../../scripts/drive/watched';
import { launch } from '../../../scripts/drive/worker-extension';
import { test } from '../fixtures';
import { openPopup } from '../help/popup';

let countsIn: string;
test.beforeEach(() => {
  countsIn = mkdtempSync(join(tmpdir(), 'waymark-counts-'));
});
test.afterEach(() => rmSync(countsIn, { recursive: true }));

const counted = (): Count[] =>
  readdirSync(countsIn).map((file) => JSON.parse(readFileSync(join(countsIn, file), 'utf8')));

/** Asks for something that no policy of ours allows. */
const breakPolicy = (where: string) => `fetch('http://${where}.example/').catch(() => undefined)`;
const breakPolicyIn = (page: Pick<Page, 'evaluate'>, where: string) =>
  page.evaluate(breakPolicy(where));

test('a policy broken in a page, in the popup or in the worker fails the test, and is written down', async () => {
  const extension = await launchExtension(newProfile(), { countsIn });
  const page = await extension.open();
  await breakPolicyIn(page, 'in-page');
  const [worker] = extension.context.serviceWorkers();
  await worker?.evaluate(breakPolicy('in-worker'));
  await openPopup(extension, page);
  await breakPolicyIn(page, 'in-page-again');
  await page.evaluate(
    "chrome.extension.getViews({ type: 'popup' })[0].fetch('http://in-popup.example/').catch(() => undefined)",
  );
  expect(counted()).toMatchObject([{ ended: false }]);
  await expect(extension.close()).rejects.toThrow('Policy broken');
  const [count] = counted();
  const said = count?.violations.join('\n');
  for (const where of ['in-page', 'in-worker', 'in-popup']) {
    expect(said).toContain(`http://${where}.example/`);
  }
  expect(count).toMatchObject({ strangers: [], ended: true });
});

test('a host that nobody asked for fails the test also where the browser was killed', {
  tag: '@soak',
}, async () => {
  const profile = newProfile();
  const running = await launch('dist/chrome-mv3', profile, { countsIn });
  const page = await running.screen('');
  await page.evaluate("fetch('https://stranger.example/').catch(() => undefined)");
  await expect(running.aim()()).rejects.toThrow('Nobody asked for: stranger.example');
  expect(counted()).toMatchObject([{ strangers: ['stranger.example'], ended: true }]);
  rmSync(profile, { recursive: true, force: true });
});

test('in a browser without a profile too', { tag: '@soak' }, async () => {
  const browser = await launchWatched({ countsIn });
  const context = await browser.newContext();
  const lost = await context.newPage();
  await lost.goto('http://stranger.example/').catch(() => undefined);
  const page = await context.newPage();
  await page.setContent(
    `<meta http-equiv="Content-Security-Policy" content="img-src 'none'"><img src="http://127.0.0.1/x.png">`,
  );
  await page.waitForFunction(() => document.images[0]?.complete);
  await expect(browser.close()).rejects.toThrow('Nobody asked for: stranger.example');
  expect(counted()[0]?.violations.join()).toContain('img-src');
});
