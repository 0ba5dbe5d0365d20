/** How far help is in the built extension, and that nobody is left out on the way. */
import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import type axeCore from 'axe-core';
import { ROUTES } from '../../../scripts/drive/tour';
import { goTo } from '../../../scripts/drive/tour-stops';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { english, pack } from './pack';
import { openPopup } from './popup';

const text = en.help;

test('from the toolbar icon to an emergency number: no further click, no scrolling', async ({
  extension,
}) => {
  const page = await extension.open();
  const popup = await openPopup(extension, page);
  const pressed = await popup.look((window) => {
    const link = window.document.querySelector('a[href="tel:999"]') as HTMLElement;
    const { left, top, width, height } = link.getBoundingClientRect();
    // What a finger would meet there, in the window as it opens.
    const there = window.document.elementFromPoint(left + width / 2, top + height / 2);
    return there?.closest('a')?.getAttribute('href');
  });
  expect(pressed).toBe('tel:999');
  await page.close();
});

test('from every screen, in a window as small as the popup, an emergency number is there to press', async ({
  extension,
}) => {
  const page = await extension.open();
  await page.setViewportSize({ width: 400, height: 600 });
  for (const route of ['', ...ROUTES]) {
    const heading = (await page.locator('h1').textContent()) ?? '';
    await goTo(page.mainFrame(), route, 'h1');
    if (route !== '') await expect(page.locator('h1')).not.toHaveText(heading);
    const met = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('a[href="tel:999"]')].some((link) => {
          const { left, top, width, height } = link.getBoundingClientRect();
          const there = document.elementFromPoint(left + width / 2, top + height / 2);
          return there?.closest('a') === link;
        }),
      );
    await expect.poll(met, route).toBe(true);
  }
  await page.close();
});

test('in a popup it says what the number is for, and one’s requests are a word, not a drawing alone', async ({
  extension,
}) => {
  const page = await extension.open();
  await page.setViewportSize({ width: 400, height: 600 });
  await goTo(page.mainFrame(), 'ask', '#ask-what');
  const wide = (words: string) =>
    page
      .getByText(words, { exact: true })
      .last()
      .evaluate((element) => element.getBoundingClientRect().width);
  expect(await wide(en.app.danger)).toBeGreaterThan(60);
  expect(await wide(en.app.requests)).toBeGreaterThan(60);
  await page.close();
});

test('a number that is rung leaves no empty tab behind, by mouse or by key', async ({
  extension,
}) => {
  const page = await extension.open();
  const opened: string[] = [];
  const before = extension.context.pages().length;
  const browser = await page.context().newCDPSession(page);
  await browser.send('Page.enable');
  browser.on('Page.windowOpen', ({ url }) => opened.push(url));
  const asked = new Promise<string>((seen) =>
    browser.on('Page.frameRequestedNavigation', ({ url }) => seen(url)),
  );
  const link = page.locator('a[href="tel:999"]').first();
  await link.click();
  expect(await asked).toBe('tel:999');
  await link.press('Enter');
  expect(opened).toEqual([]);
  expect(extension.context.pages()).toHaveLength(before);
  await page.close();
});

test('a search in the words of a situation leads to it', { tag: '@soak' }, async ({
  extension,
}) => {
  const page = await extension.open('help');
  for (const { label } of pack.situations) {
    await page.getByRole('searchbox').fill(english(label));
    await expect(page.locator('#answers + *')).toContainText(english(label));
  }
  await page.close();
});

const READ = {
  'an emergency': [
    'Someone may not be safe',
    'Emergency services',
    [text.urgency.emergency, 'Emergency services: 999 or 112', text.always],
    [text.kinds.phone, '999', text.kinds.phone, '112'],
  ],
  'an urgent one': [
    'Someone may not be safe',
    'Samaritans',
    [text.urgency.urgent, 'Samaritans', text.always],
    // Whether somebody is there was said of the whole entry, so it is not said again.
    [text.kinds.phone, en.app.call('116 123')],
  ],
  'a soon one, with hours': [
    'Health, stress or exhaustion',
    'Occupational health',
    [text.urgency.soon, 'Occupational health', 'Open now, until 16:30'],
    [text.kinds.phone, en.app.call('01632 960103')],
  ],
  'one without hours': [
    'Someone has died',
    'Cruse',
    [text.urgency.soon, 'Cruse Bereavement Support', text.hoursUnknown],
    [text.kinds.phone, en.app.call('0808 808 1677')],
  ],
} as const;
const OVERDUE = text.overdue('23 February 2027');

test('a screen reader reads how urgent, who, whether they are there, and how to reach them', {
  tag: '@soak',
}, async ({ extension }) => {
  // A Monday morning; and one after the outside services should have been looked at again.
  for (const [day, overdue] of [
    ['2026-11-23T11:00Z', []],
    ['2027-03-01T11:00Z', ['an emergency', 'an urgent one']],
  ] as const) {
    const page = await extension.context.newPage();
    await page.clock.setFixedTime(day);
    await page.goto(`chrome-extension://${extension.id}/popup.html#/help`);
    for (const [kind, [situation, name, who, how]] of Object.entries(READ)) {
      await page.getByRole('button', { name: situation }).click();
      await page.getByRole('heading', { name: situation }).waitFor();
      // A pause, so that the two are not heard as one word.
      const [urgency, ...rest] = who;
      const wanted = [urgency, ':', ...rest, ...how];
      const read = await readAloud(page, name);
      expect(read.slice(0, wanted.length), `${kind}, ${day}`).toEqual(wanted);
      // After the numbers, which it would push out of view.
      const late = (overdue as readonly string[]).includes(kind);
      expect(read.slice(wanted.length).includes(OVERDUE), `${kind}, ${day}`).toBe(late);
      await page.getByRole('button', { name: text.chooseOther }).click();
    }
    await page.close();
  }
});

/** The words of the article of that name in Chromium’s own accessibility tree, in its order. */
async function readAloud(page: Page, name: string): Promise<string[]> {
  const cdp = await page.context().newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const words = (id: string): string[] => {
    const node = byId.get(id);
    if (node?.role?.value === 'StaticText') return [String(node.name?.value)];
    return node?.childIds?.flatMap(words) ?? [];
  };
  const article = nodes.find(
    ({ role, name: said }) => role?.value === 'article' && String(said?.value).includes(name),
  );
  // The dot between two parts of a line is for the eye.
  return article ? words(article.nodeId).filter((said) => said !== ' · ') : [];
}

test('on a screen of 1,280 by 1,024 enlarged four times, everything is there and can be used', {
  tag: '@soak',
}, async ({ extension }) => {
  const page = await extension.open('help');
  await page.setViewportSize({ width: 320, height: 256 });
  const problems: string[] = [];
  const look = async (state: string) => {
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > 320) problems.push(`${state}: ${wide} pixels wide`);
    for (const { id, nodes } of await axe(page)) problems.push(`${state}: ${id} ${nodes[0]?.html}`);
  };
  const box = page.getByRole('searchbox');
  await look('start');
  await box.fill('debt');
  await page.locator('#answers').waitFor();
  await look('results');
  await box.fill('qzxqzx');
  await page.getByRole('heading', { name: text.noMatchTitle }).waitFor();
  await look('no match');
  await box.fill('');
  await page.getByRole('checkbox', { name: text.quiet }).check();
  await look('filter');
  await page.getByRole('button', { name: 'Bullying, harassment or discrimination' }).click();
  await page.getByText(text.otherWays).first().click();
  const card = page.locator('.service:not(.line)').first();
  await card.locator('summary').click();
  await expect(card.getByText(text.confidentiality)).toBeVisible();
  await look('entry');
  // What is read moves between the fixed parts, and has room there.
  const room = await page.evaluate(() => {
    const leave = document.querySelector('.leave')?.getBoundingClientRect();
    const main = document.querySelector('main')?.getBoundingClientRect();
    return (main?.bottom ?? 0) - Math.max(leave?.bottom ?? 0, main?.top ?? 0);
  });
  expect(room).toBeGreaterThan(100);
  await page.evaluate(() => {
    window.close = () => undefined;
  });
  await page.getByRole('button', { name: text.clear }).click();
  await page.getByRole('heading', { level: 1, name: en.difference.title }).waitFor();
  await page.getByText(text.hiddenMore).click();
  await look('neutral');
  expect(problems).toEqual([]);
  await page.close();
});

async function axe(page: Page): Promise<axeCore.Result[]> {
  if (!(await page.evaluate('"axe" in window')))
    await page.evaluate(readFileSync('node_modules/axe-core/axe.min.js', 'utf8'));
  return page.evaluate(() =>
    (window as unknown as { axe: typeof axeCore }).axe.run().then((found) => found.violations),
  );
}
