/** The keyword in the address bar, in the built extension. A test cannot type there: it lets the
 * browser’s own events reach the worker’s listeners, and looks at what they say and open. */
import { expect, type Page } from '@playwright/test';
import type { Extension } from '../../../scripts/drive/extension';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

interface Suggestion {
  readonly content: string;
  readonly description: string;
}
interface Heard {
  dispatch(...args: unknown[]): void;
}
declare const chrome: {
  omnibox: { onInputStarted: Heard; onInputChanged: Heard; onInputEntered: Heard };
  storage: { local: { get(): Promise<unknown> }; session: { get(): Promise<unknown> } };
};

let extension: Extension;
test.beforeEach(({ extension: shared }) => {
  extension = shared;
});

const worker = () => extension.context.serviceWorkers()[0] as NonNullable<unknown> as Worker;
interface Worker {
  evaluate<T, A>(run: (arg: A) => T | Promise<T>, arg: A): Promise<T>;
}

const type = (text: string) =>
  worker().evaluate(
    (words) =>
      new Promise<Suggestion[]>((resolve) => {
        chrome.omnibox.onInputStarted.dispatch();
        chrome.omnibox.onInputChanged.dispatch(words, resolve);
      }),
    text,
  );

/** Presses Enter on `text`, and gives the page that it opens. */
async function enter(text: string, disposition = 'newForegroundTab'): Promise<Page> {
  const opened = extension.context.waitForEvent('page');
  await worker().evaluate(
    ([words, where]) => chrome.omnibox.onInputEntered.dispatch(words, where),
    [text, disposition],
  );
  const page = await opened;
  await page.locator('h1').waitFor();
  return page;
}

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 2, name });

test('it suggests entries, in the markup that Chromium reads', async () => {
  const found = await type('skint');
  expect(found.map(({ content }) => content)).toContain('Money or debt');
  const everything = (await Promise.all(['who', 'manager', 'sleep', 'wales'].map(type))).flat();
  // A name with marks of its own is tried in tests/host: the default pack has none.
  const all = [...found, ...everything].map(({ description }) => description);
  expect(all.length).toBeGreaterThan(8);
  for (const description of all) expect(description).not.toMatch(/[<>"']|&(?!#\d+;)/);
});

test('a chosen entry is shown, and nothing of it is in the address, the title or a store', async () => {
  const before = await worker().evaluate(() => chrome.storage.local.get(), 0);
  const [first] = await type('text me');
  const page = await enter('Samaritans');
  await expect(heading(page, en.help.found)).toBeFocused();
  await expect(page.getByRole('article', { name: /Samaritans/ }).getByRole('link')).not.toHaveCount(
    0,
  );
  expect(first?.content).not.toBe('');
  expect(page.url()).toMatch(/^chrome-extension:\/\/\w+\/popup\.html\?view=tab&at=\d+#\/$/);
  expect(await page.title()).toBe('Waymark');
  expect(await worker().evaluate(() => chrome.storage.local.get(), 0)).toEqual(before);
  expect(await worker().evaluate(() => chrome.storage.session.get(), 0)).toEqual({});

  // Asked for once, and written down nowhere: a reload shows Start, and then other help as anybody finds it.
  await page.reload();
  await page.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await expect(heading(page, en.help.situationsTitle)).toBeVisible();
  await expect(heading(page, en.help.found)).toHaveCount(0);
  await page.close();
});

test('a situation opens as if it had been chosen; other words are searched for', {
  tag: '@soak',
}, async () => {
  const situation = await enter('Money or debt');
  await expect(heading(situation, 'Money or debt')).toBeFocused();
  await situation.close();
  const words = await enter('boss shouts');
  await expect(words.getByRole('searchbox')).toHaveValue('boss shouts');
  await expect(heading(words, 'A problem with my manager')).toBeVisible();
  await words.close();
});

test('mentoring leads to the difference', { tag: '@soak' }, async () => {
  const page = await enter('Mentoring');
  await expect(page.locator('h1')).toHaveText(en.difference.title);
  expect(page.url()).toMatch(/#\/difference$/);
  await page.close();
});

test('in the tab that is in front, even when Waymark is already open there', {
  tag: '@soak',
}, async () => {
  const page = await enter('Money or debt');
  await page.bringToFront();
  await worker().evaluate(
    () => chrome.omnibox.onInputEntered.dispatch('Someone has died', 'currentTab'),
    0,
  );
  await expect(heading(page, 'Someone has died')).toBeVisible();
  expect(extension.errors).toEqual([]);
});
