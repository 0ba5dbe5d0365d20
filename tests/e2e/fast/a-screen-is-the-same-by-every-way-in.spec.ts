/** Styles come as screens are opened, and some came twice: the same screen was 2708 or 2800 pixels high in
 * one session, by what had been opened before it. */
import { expect, type Frame, type Page } from '@playwright/test';
import { launchExtension } from '../../../scripts/drive/extension';
import { goTo } from '../../../scripts/drive/tour-stops';
import { test } from '../fixtures';

/** Each screen that has styles of its own, with what shows that it is there. */
const SHOWS: Readonly<Record<string, string>> = {
  '': '.doors',
  difference: '.tile',
  choose: 'main .button.main',
  'choose/1': '#about',
  'choose/result': '.reasons',
  ask: '#change',
  requests: 'main a[href="#/ask"]',
  settings: '#settings-holds',
  help: '.emergencies',
  contact: 'main details',
  privacy: 'main h1 + p',
};
const SCREENS = Object.keys(SHOWS);

/** Where everything on the page is, by name: as soon as two frames in a row say the same. */
async function boxes(screen: Frame | Page): Promise<string[]> {
  const look = () =>
    screen.evaluate(() => {
      document.querySelector('main')?.scrollTo(0, 0);
      return [...document.querySelectorAll('#app *')]
        .filter((element) => element.checkVisibility())
        .map((element) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          const at = [x, y, width, height].map((value) => Math.round(value * 10) / 10);
          return `${element.tagName} ${element.getAttribute('class') ?? ''} ${at}`;
        });
    });
  let last: string[] = [];
  await expect(async () => {
    // Comes with the pack where the page as built is for any; asked first, so that it is in what is measured.
    expect(await screen.locator('.who').textContent()).toMatch(/\w/);
    const before = last;
    last = await look();
    expect(last).toEqual(before);
    expect(last.join()).not.toContain('skeleton');
    expect(last.join()).toContain('H1');
  }).toPass({ intervals: [50, 50, 100] });
  return last;
}

type Boxes = Record<string, string[]>;

async function walk(screen: Frame, screens: readonly string[]): Promise<Boxes> {
  const seen: Boxes = {};
  for (const route of screens) {
    await goTo(screen, route, SHOWS[route] ?? '');
    seen[route] = await boxes(screen);
  }
  return seen;
}

/** Of each screen by its link, what is elsewhere by another way. A walk there and one back have each pair
 * of screens in both orders. */
async function compare(link: (route: string) => Promise<Frame>): Promise<string[]> {
  const direct: Boxes = {};
  for (const route of SCREENS) {
    const screen = await link(route);
    await screen
      .locator(SHOWS[route] ?? '')
      .first()
      .waitFor();
    direct[route] = await boxes(screen);
  }
  const ways = {
    'from Start on': await walk(await link(''), SCREENS),
    'the other way round': await walk(await link(''), [...SCREENS].reverse()),
  };
  return Object.entries(ways).flatMap(([way, seen]) =>
    SCREENS.flatMap((route) => {
      const other = (seen[route] ?? []).filter((box, i) => box !== direct[route]?.[i]);
      return other.length > 0 ? [`${route}, ${way}: ${other.slice(0, 2).join('; ')}`] : [];
    }),
  );
}

test.setTimeout(120_000);

test('in the extension, each screen has the same boxes by its link, from Start, and after every other', {
  tag: '@soak',
}, async () => {
  const extension = await launchExtension();
  try {
    const page = await extension.open();
    const found = await compare(async (route) => {
      // The same address with another hash would be no new page.
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${extension.id}/popup.html#/${route}`);
      await page.locator('h1').waitFor();
      return page.mainFrame();
    });
    expect(found).toEqual([]);
  } finally {
    await extension.close();
  }
});

test('so has each in the wide tab', { tag: '@soak' }, async ({ teams }) => {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const found = await compare(async (route) => {
    await page.goto('about:blank');
    await page.goto(`${new URL('site/tab/', teams.url).href}#/${route}`);
    await page.locator('h1').waitFor();
    return page.mainFrame();
  });
  expect(found).toEqual([]);
});
