import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import type { Pack } from '../../../src/pack/schema';
import { cy } from '../../../src/text/cy';
import { deskCy } from '../../../src/text/desk-cy';
import { deskEn } from '../../../src/text/desk-en';
import { en } from '../../../src/text/en';
import { makeLanguage } from '../../../src/text/language';
import { sent } from '../../desk/ways';
import {
  forcedAndStill,
  passesAxe,
  type Theme,
  targetsAndFocus,
  zoomedAndSpaced,
} from '../access/inspectors';
import { inSoak, test } from '../fixtures';
import { bringInAll, type DeskSite, goTo, receive, serveDesk } from './desk';

const pack: Pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const english = makeLanguage('en', en, pack.languages);
const people = [1, 2, 3, 4].map((n) =>
  sent(n, pack, n === 2 ? makeLanguage('cy', cy, pack.languages) : english, {
    // Long words must not widen the page.
    change: n === 3 ? 'x'.repeat(400) : 'I would like to say no more often.',
  }),
);

let site: DeskSite;
test.beforeAll(async ({ teams }) => {
  site = await serveDesk(teams);
  for (const { wire } of people) await receive(site.inbox, wire);
  await receive(site.inbox, people[3]?.notice as (typeof people)[0]['notice']);
});
test.afterAll(() => site.close());

const THEMES: readonly Theme[] = ['light', ...inSoak<Theme>('dark', 'contrast')];

const PLACES = [
  '',
  'done',
  'bring-in',
  'people',
  'people/new',
  'figures',
  'keep',
  `propose/${people[0]?.wire.reference}`,
  ...people.map(({ wire }) => `case/${wire.reference}`),
  'case/WM-2222-2222',
];

test('axe finds no barrier on any page of the desk, and in 320 pixels none is scrolled sideways', async () => {
  test.setTimeout(180_000);
  const context = await site.teams.browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(site.url);
  await bringInAll(page);
  const found: string[] = [];
  for (const place of PLACES) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo(page, place);
    await page.locator('main h1').waitFor();
    const here = await passesAxe.look({ page, screen: page.mainFrame(), themes: THEMES });
    found.push(...here.map((one) => `${place}: ${one}`));
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (width > 320) found.push(`${place}: ${width} pixels wide`);
  }
  expect(found).toEqual([]);
});

/** Looked at by everybody who looks, in one window; the others in the long run. */
const FIRST = ['', `case/${people[0]?.wire.reference}`];

test('in each theme, in the system’s own colours, at 400% and with less motion the desk is whole, in Welsh, whose words are the longer ones', async () => {
  test.setTimeout(600_000);
  const context = await site.teams.browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(site.url);
  await bringInAll(page);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  const found: string[] = [];
  for (const place of [...FIRST, ...inSoak(...PLACES)]) {
    await goTo(page, place);
    await page.locator('main h1').waitFor();
    for (const { look } of [targetsAndFocus, zoomedAndSpaced, forcedAndStill]) {
      const here = await look({ page, screen: page.mainFrame(), themes: THEMES });
      found.push(...here.map((one) => `${place}: ${one}`));
    }
  }
  expect(found).toEqual([]);
});

test('by keyboard alone a request is found, opened, taken in hand and closed', async () => {
  const context = await site.teams.browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(site.url);
  await bringInAll(page);
  const tabTo = async (what: string) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press('Tab');
      const name = await page.evaluate(
        () => document.activeElement?.id || document.activeElement?.textContent,
      );
      if (name?.includes(what)) return;
    }
    throw new Error(`The keyboard does not reach ${what}.`);
  };
  /** What has just come does nothing for a moment. */
  const enter = async () => {
    await expect(page.locator(':focus')).not.toHaveAttribute('aria-disabled');
    await page.keyboard.press('Enter');
  };
  await tabTo('search');
  await page.keyboard.type('person.1@');
  await expect(page.locator('.desk-case')).toHaveCount(1);
  await tabTo('Person 1');
  await page.keyboard.press('Enter');
  await expect(page.locator('main h1')).toBeFocused();
  await tabTo(deskEn.case.take);
  await enter();
  await tabTo('ask-line');
  await page.keyboard.type('Alex');
  await page.keyboard.press('Enter');
  await expect(page.locator('.desk-history')).toContainText(deskEn.case.did.taken('Alex'));
  await tabTo(deskEn.case.close);
  await page.keyboard.press('Enter');
  await tabTo(deskEn.case.closeAs.nobody);
  await enter();
  await expect(page.locator('.desk-facts')).toContainText(deskEn.outcomes.nobody);
});

test('in Welsh too, and back', async () => {
  const context = await site.teams.browser.newContext({ locale: 'cy-GB' });
  const page = await context.newPage();
  await page.goto(site.url);
  await expect(page.locator('h1')).toHaveText(deskCy.inbox.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('h1')).toHaveText(deskEn.inbox.title);
});
