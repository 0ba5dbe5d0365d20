import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { EXTENSION, type Extension, launchExtension } from '../../../scripts/drive/extension';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { type ActionPopup, type Toolbar, toolbarOf } from './action-popup';

declare const chrome: {
  sidePanel: { close(where: { windowId: number }): Promise<void> };
  windows: { getLastFocused(): Promise<{ id: number }> };
  runtime: { openOptionsPage(): Promise<void> };
};

let extension: Extension;
let toolbar: Toolbar;
let outside: Page;

test.beforeEach(async () => {
  extension = await launchExtension(undefined, { viewport: { width: 1200, height: 800 } });
  outside = await extension.context.newPage();
  toolbar = await toolbarOf(extension, outside);
});
test.afterEach(async () => {
  expect(extension.errors).toEqual([]);
  await extension.close();
});

const KEEP = `[...document.querySelectorAll('header button, section button')].find((b) => b.textContent.includes(${JSON.stringify(en.app.keepBeside)}))`;
const MENU = `document.querySelector('.tool.menu')`;
/** From the menu, where it comes a moment after the rest. */
async function keepOpen(popup: ActionPopup): Promise<void> {
  await popup.click(MENU);
  await says(popup, `!!(${KEEP})`).toBe(true);
  await popup.click(KEEP);
}
const heading = `document.querySelector('h1')?.textContent`;
const typed = `document.querySelector('#change')?.value`;
const says = (page: ActionPopup, expression: string) =>
  expect.poll(() => page.evaluate(expression).catch(() => undefined));

async function goTo(popup: ActionPopup, link: string, title: string): Promise<void> {
  await popup.click(`document.querySelector(${JSON.stringify(link)})`);
  await says(popup, `document.activeElement === document.querySelector('h1') && ${heading}`).toBe(
    title,
  );
}
async function type(page: ActionPopup, text: string): Promise<void> {
  await page.evaluate(`(() => {
    const box = document.querySelector('#change');
    box.focus();
    box.setSelectionRange(box.value.length, box.value.length);
  })()`);
  for (const key of text) await page.press(key);
}
/** As the panel's own cross does. */
const closePanel = async () => {
  await extension.context.serviceWorkers()[0]?.evaluate(async () => {
    const { id } = await chrome.windows.getLastFocused();
    await chrome.sidePanel.close({ windowId: id });
  });
  await toolbar.panelClosed();
};

test('the draft of the popup goes on in the panel and back; closed mid-word, nothing is lost', async () => {
  let popup = await toolbar.open();
  await goTo(popup, '.doors a[data-to=ask]', en.ask.title);
  await type(popup, 'I would like to lea');
  await keepOpen(popup);
  await toolbar.closed();

  let panel = await toolbar.panel();
  await says(panel, heading).toBe(en.ask.title);
  await says(panel, typed).toBe('I would like to lea');
  await type(panel, 'd a smal');
  await closePanel();

  popup = await toolbar.open();
  await goTo(popup, '.start-beside a[data-to=ask]', en.ask.title);
  await says(popup, typed).toBe('I would like to lead a smal');
  await type(popup, 'l team');
  await keepOpen(popup);
  panel = await toolbar.panel();
  await says(panel, typed).toBe('I would like to lead a small team');
});

test('a page that no address says opens in the panel, and in one that is open, and no address says it', {
  tag: '@soak',
}, async () => {
  let popup = await toolbar.open();
  await goTo(popup, '.urgent a[data-to=help]', en.help.title);
  await keepOpen(popup);
  let panel = await toolbar.panel();
  await says(panel, heading).toBe(en.help.title);
  expect(await panel.evaluate('location.hash')).toBe('#/');

  popup = await toolbar.open();
  await goTo(popup, '.kinds a', en.difference.title);
  await keepOpen(popup);
  panel = await toolbar.panel();
  await says(panel, heading).toBe(en.difference.title);
  // What is done with there is gone: a panel that is opened otherwise begins at Start.
  await closePanel();
  popup = await toolbar.open();
  await popup.click(MENU);
  await goTo(popup, 'header a[href="#/settings"]', en.settings.title);
  await popup.click(
    `[...document.querySelectorAll('section button')].find((b) => b.textContent.includes(${JSON.stringify(en.app.keepBeside)}))`,
  );
  panel = await toolbar.panel();
  await says(panel, heading).toBe(en.start.title);
  // It is where it would lead already.
  expect(await panel.evaluate(`!!(${KEEP})`)).toBe(false);
});

test('what is kept in this window only is not asked to leave it', { tag: '@soak' }, async () => {
  const popup = await toolbar.open();
  await goTo(popup, '.doors a[data-to=ask]', en.ask.title);
  await popup.click(MENU);
  await says(popup, `!!(${KEEP})`).toBe(true);
  await popup.click(MENU);
  await popup.click(`document.querySelector('[aria-describedby=keep-hint]')`);
  await type(popup, 'x');
  await says(
    popup,
    `document.body.textContent.includes(${JSON.stringify(en.ask.inWindowOnly)})`,
  ).toBe(true);
  expect(await popup.evaluate(`!!(${KEEP})`)).toBe(false);
});

test('the keys are those of the manifest, named on Settings; the options page is Settings', async () => {
  const { commands } = JSON.parse(readFileSync(`${EXTENSION}/manifest.json`, 'utf8'));
  const blank = outside.waitForURL(/view=tab#\/settings$/);
  await extension.context.serviceWorkers()[0]?.evaluate(() => chrome.runtime.openOptionsPage());
  // It takes the place of an empty tab.
  await blank;
  const options = outside;
  await expect(options.getByRole('heading', { level: 1 })).toHaveText(en.settings.title);
  const ways = options.getByRole('region', { name: en.settings.waysTitle });
  await expect(ways.locator('kbd')).toHaveText(
    Object.values<{ suggested_key: { default: string } }>(commands).map(
      (c) => c.suggested_key.default,
    ),
  );
  await expect(ways.getByRole('button', { name: en.app.keepBeside })).toHaveCount(0);
  const shortcuts = extension.context.waitForEvent('page');
  await ways.getByRole('button', { name: en.settings.changeKeys }).click();
  await expect.poll(async () => (await shortcuts).url()).toBe('chrome://extensions/shortcuts');
});
