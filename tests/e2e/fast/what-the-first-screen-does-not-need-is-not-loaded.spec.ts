import { readdirSync, readFileSync } from 'node:fs';
import { expect, type Frame, type Page } from '@playwright/test';
import { SITE } from '../../../scripts/drive/teams';
import { test } from '../fixtures';

/** The built files that hold something, by what they are named after or by what is in them. */
function filesOf(
  folder: string,
  screens: readonly string[] = [
    'Difference',
    'Choose',
    'AskFlow',
    'Help',
    'RequestList',
    'Settings',
  ],
) {
  const all = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const found = (what: string, match: (name: string) => boolean) => {
    const files = all.filter(match);
    expect(files, `${what} is a file of its own`).not.toEqual([]);
    return files;
  };
  const named = (name: string) =>
    found(name, (file) => file === `${name}.js` || file.startsWith(`${name}-`));
  const holding = (text: string) =>
    found(text, (file) => readFileSync(`${folder}/${file}`, 'utf8').includes(text));
  return {
    screens: screens.flatMap(named),
    named,
    search: holding('MiniSearch'),
    welsh: named('cy'),
  };
}

const loadedBy = (page: Page | Frame) =>
  page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .map(({ name }) => new URL(name).pathname.split('/').at(-1) ?? ''),
  );
const settle = async (page: Page | Frame) => {
  await page.locator('.doors').waitFor();
  await page.waitForFunction(() => performance.now() > 1200);
};
const both = (some: readonly string[], others: readonly string[]) =>
  some.filter((one) => others.includes(one));

test('the popup loads its screens, other support, other languages and the search once somebody is where they are used', async ({
  extension,
}) => {
  const files = filesOf('dist/chrome-mv3/chunks', ['screens', 'Help']);
  // No resource timing for the files of an extension.
  const requested: string[] = [];
  const page = await extension.context.newPage();
  page.on('request', (request) => {
    requested.push(new URL(request.url()).pathname.split('/').at(-1) ?? '');
  });
  await page.goto(`chrome-extension://${extension.id}/popup.html#/`);
  await settle(page);
  const start = [...requested];
  expect(both(start, [...files.screens, ...files.search, ...files.welsh])).toEqual([]);
  // The list is not empty because nothing is on it.
  expect(start).toContain('look.js');

  await page.locator('.doors a[href="#/difference"]').click();
  await expect.poll(() => requested).toEqual(expect.arrayContaining(files.named('screens')));
  expect(both(requested, [...files.named('Help'), ...files.search])).toEqual([]);
  await page.locator('.urgent a[data-to=help]').click();
  await expect.poll(() => requested).toEqual(expect.arrayContaining(files.search));
  expect(both(requested, files.welsh)).toEqual([]);
});

test('the tab loads teams-js only inside Teams, and what signs people in not before they send', {
  tag: '@soak',
}, async ({ teams }) => {
  const files = filesOf(`${SITE}/assets`);
  const [teamsJs, msal] = [files.named('teams-js'), files.named('msal')];
  const later = [...files.screens, ...files.search, ...msal];
  const visit = async (scene: string) => {
    const { page } = await teams.visit(scene);
    await page.frameLocator('#stage iframe').locator('.doors').waitFor();
    const frame = page.frames().find((one) => one.url().includes('/tab/'));
    if (!frame) throw new Error('the tab is not there');
    await settle(frame);
    return loadedBy(frame);
  };
  const inside = await visit('locale=en-gb');
  expect(both(inside, [...later, ...files.welsh])).toEqual([]);
  expect(inside).toEqual(expect.arrayContaining(teamsJs));
  const welsh = await visit('locale=cy-gb');
  // Each page of the site has its own, as it is built by itself.
  expect(both(welsh, files.welsh)).toHaveLength(1);
  expect(both(welsh, later)).toEqual([]);

  const outside = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await outside.goto(`${teams.url}site/tab/`);
  await settle(outside);
  const loaded = await loadedBy(outside);
  expect(both(loaded, [...teamsJs, ...later, ...files.welsh])).toEqual([]);
  expect(loaded).toEqual(expect.arrayContaining(files.named('look')));
});
