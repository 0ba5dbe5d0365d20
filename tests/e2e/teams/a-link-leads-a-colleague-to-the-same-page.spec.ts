import { expect } from '@playwright/test';
import { ANSWER, goTo, hashOf, reachReview, type Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { makeManifest } from '../../../teams-app/package/manifest';
import { test } from '../fixtures';
import { shown } from '../shown';

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

const OPEN = [
  'difference',
  'choose',
  'ask',
  'help',
  'contact',
  'privacy',
  'terms',
  'accessibility',
];
const { id } = makeManifest({ site: 'https://waymark.example.ac.uk', version: '1.0.0' });
const copy = { name: en.app.copyLink };

async function visitor(scene = '') {
  const context = await teams.browser.newContext({ locale: 'en-GB' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  return teams.visit(scene, await context.newPage());
}
const clipboard = () => navigator.clipboard.readText();

test('each screen gives a Teams link to itself, and the link opens it', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await visitor();
  for (const route of ['', ...OPEN]) {
    await goTo(tab, route);
    await expect(tab.locator('h1')).toBeVisible();
    await tab.getByRole('button', copy).click();
    await expect(tab.getByRole('status').filter({ hasText: en.app.copied })).toHaveCount(1);
    const link = new URL(await page.evaluate(clipboard));
    expect(link.origin + link.pathname).toBe(`https://teams.microsoft.com/l/entity/${id}/home`);
    expect(JSON.parse(link.searchParams.get('context') ?? '')).toEqual({ subEntityId: route });
    // For whoever has no Teams.
    expect(link.searchParams.get('webUrl')).toBe(`${teams.url}site/tab/#/${route}`);
  }
  const there = await teams.visit('sub=help', page);
  await expect(there.tab.locator('h1')).toHaveText(en.help.title);
  // Who asked for it is not written down.
  expect(await hashOf(there.tab)).toBe('#/');
});

test('it holds nothing of what a person has written, chosen or looked for', async () => {
  const { page, tab } = await visitor();
  await reachReview(tab);
  await tab.getByRole('button', copy).click();
  await expect.poll(() => page.evaluate(clipboard)).toContain('/l/entity/');
  const link = decodeURIComponent(await page.evaluate(clipboard));
  expect(link).toContain('"subEntityId":"ask"');
  for (const word of [ANSWER, 'Account A', 'review']) expect(link).not.toContain(word);

  await goTo(tab, 'help');
  await tab.getByRole('searchbox').fill('boss shouts');
  await tab.getByRole('button', copy).click();
  await expect.poll(() => page.evaluate(clipboard)).toContain('help');
  expect(decodeURIComponent(await page.evaluate(clipboard))).not.toContain('boss');

  for (const own of ['requests', 'settings', 'requests/0b6a7c1e']) {
    await goTo(tab, own);
    await expect(tab.locator('h1')).toBeVisible();
    await expect(tab.getByRole('button', copy), own).toHaveCount(0);
  }
});

test('where the browser refuses to copy, the link is there to be taken', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await teams.visit('sub=help');
  await expect(tab.getByRole('button', copy)).toBeVisible();
  await page.frame({ url: /\/site\/tab\// })?.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await tab.getByRole('button', copy).click();
  await expect(tab.getByRole('textbox', copy)).toHaveValue(/^https:\/\/teams\.microsoft\.com\/l\//);
  await expect(shown(tab, en.app.copyFailed)).toBeVisible();
});

test('the plain web page gives its own address', { tag: '@soak' }, async () => {
  const context = await teams.browser.newContext({ locale: 'en-GB' });
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await context.newPage();
  await page.goto(`${teams.url}site/tab/#/choose`);
  await page.getByRole('button', copy).click();
  expect(await page.evaluate(clipboard)).toBe(`${teams.url}site/tab/#/choose`);
});
