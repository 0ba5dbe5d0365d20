import { expect, type Page } from '@playwright/test';
import { ANSWER, openTeams, reachReview, type Teams } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { shown } from '../shown';

let teams: Teams;
test.beforeAll(async () => {
  // What a page of theirs fetches when nobody answers for it any more, at the end.
  teams = await openTeams({}, ['outlook.office.com']);
});
test.afterAll(() => teams.close());

test('the first screen is painted within 2 s, in the theme that the address says, and works', async () => {
  const { tab } = await teams.visit('shape=mute&theme=dark');
  await expect(tab.getByRole('heading', { name: en.start.title })).toBeVisible();
  const root = tab.locator('html');
  await expect(root).toHaveAttribute('data-theme', 'dark');
  const painted = await root.evaluate(() => {
    const [entry] = performance.getEntriesByName('first-contentful-paint');
    return entry?.startTime;
  });
  expect(painted).toBeLessThan(2000);
  await tab.getByRole('link', { name: en.start.difference }).click();
  await expect(tab.getByRole('link', { name: en.start.difference })).toHaveCount(0);
});

test('everything works, with a notice that nothing is kept, and the message opens by itself', {
  tag: '@soak',
}, async () => {
  const { page, tab } = await teams.visit('shape=mute');
  await expect(shown(tab, en.app.notKept)).toBeVisible();
  await reachReview(tab);
  await page.context().route('https://outlook.office.com/**', (route) => route.fulfill());
  const opened = page.context().waitForEvent('page');
  await tab.getByRole('button', { name: en.review.openMail }).click();
  const outlook = await opened;
  await outlook.waitForURL('https://outlook.office.com/**');
  expect(new URL(outlook.url()).searchParams.get('body')).toContain(ANSWER);
});

// Real time in the long run of the tests; else the clock is put forward.
const real = process.env.WAYMARK_SOAK !== undefined;
const passes = (page: Page, time: number) =>
  real ? page.waitForTimeout(time) : page.clock.runFor(time);

test('after the minute in which teams-js gives up, everything still works', {
  tag: '@soak',
}, async () => {
  test.setTimeout(120_000);
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(error.message));
  if (!real) await page.clock.install();
  const { tab } = await teams.visit('shape=mute', page);
  // A screen beside Start needs the pack: else the minute would be over before it had come.
  await tab.getByRole('link', { name: en.start.difference }).click();
  await expect(tab.getByRole('heading', { name: en.difference.title })).toBeVisible();
  await expect(page.locator('#log')).toContainText('initialize');
  await passes(page, 65_000);
  await tab.getByRole('button', { name: en.app.back }).click();
  await reachReview(tab);
  await page.context().route('https://outlook.office.com/**', (route) => route.fulfill());
  const opened = page.context().waitForEvent('page');
  await tab.getByRole('button', { name: en.review.openMail }).click();
  const outlook = await opened;
  await outlook.waitForURL('https://outlook.office.com/**');
  expect(new URL(outlook.url()).searchParams.get('body')).toContain(ANSWER);
  expect(faults).toEqual([]);
});

test('an answer after 20 s is still taken: the account’s own requests come', {
  tag: '@soak',
}, async () => {
  test.setTimeout(90_000);
  const page = await (await teams.browser.newContext()).newPage();
  if (!real) await page.clock.install();
  // The host hears the greeting late, as behind a slow Teams.
  await page.addInitScript(() => {
    if (window !== window.top) return;
    const began = performance.now();
    const add = window.addEventListener.bind(window);
    window.addEventListener = ((type: string, listener: EventListener, ...rest: []) => {
      const late: EventListener = (event) => {
        const wait = Math.max(0, 20_000 - (performance.now() - began));
        setTimeout(() => listener(event), wait);
      };
      add(type, type === 'message' ? late : listener, ...rest);
    }) as typeof window.addEventListener;
  });
  const { tab } = await teams.visit('', page);
  await expect(shown(tab, en.app.notKept)).toBeVisible();
  await passes(page, 10_000);
  await expect(shown(tab, en.app.notKept)).toBeVisible();
  await passes(page, 11_000);
  await expect(tab.getByText(en.app.notKept).first()).toHaveCount(0);
  await expect(page.locator('#log')).toContainText('appInitialization.success');
});
