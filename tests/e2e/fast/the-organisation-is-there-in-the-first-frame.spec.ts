/** The pack of an organisation, fetched: from the second start on nobody sees another's name or colours, and
 * nothing moves. And a logo that its check would refuse does nothing, should one ever get as far. */
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { openTeams, SITE } from '../../../scripts/drive/teams';
import { cy } from '../../../src/text/cy';
import { crest, HOSTILE, svgUrl, wordmark } from '../../pack/pictures';
import { test } from '../fixtures';
import { pack } from '../help/pack';

const brands = {
  blue: {
    colour: '#0b3d91',
    logo: { light: svgUrl(wordmark('#0b3d91')), dark: svgUrl(wordmark('#7aa5f5')) },
  },
  green: { colour: '#00613a', logo: { light: svgUrl(crest('#00613a')) } },
  none: undefined,
};
type Name = keyof typeof brands;
let version = pack.version;
const packOf = (brand: Name, languages: readonly string[] = ['en', 'cy']) =>
  JSON.stringify({
    ...pack,
    version: ++version,
    languages,
    organisation: { ...pack.organisation, name: `The ${brand} university`, programme: 'Talking' },
    ...(brands[brand] && { brand: brands[brand] }),
  });

/** Writes down, at each frame and each change, what the header says and how it looks; and what moved. */
const watch = (context: BrowserContext) =>
  context.addInitScript(() => {
    const seen = { looks: [] as string[], shifts: [] as string[] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      })[])
        seen.shifts.push(`${value}: ${sources.map(({ node }) => (node as Element)?.outerHTML)}`);
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const [brand, logo] = ['.brand', '.logo'].map((one) => document.querySelector(one));
      const link = document.querySelector('aside.urgent a[data-to=help]');
      if (!brand || !logo || !link || getComputedStyle(brand).visibility === 'hidden') return;
      const { backgroundImage, inlineSize, display } = getComputedStyle(logo);
      const languages = [...document.querySelectorAll('.language')].filter((one) =>
        one.checkVisibility(),
      );
      const now = [
        brand.textContent,
        getComputedStyle(link).color,
        display,
        inlineSize,
        backgroundImage.slice(-60),
        languages.length,
      ].join(' | ');
      if (seen.looks.at(-1) !== now) seen.looks.push(now);
    };
    const frame = () => {
      look();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

interface Seen {
  readonly looks: readonly string[];
  readonly shifts: readonly string[];
}
const settled = async (page: Page): Promise<Seen> => {
  await page.locator('.doors').waitFor();
  await page.waitForFunction(() => performance.now() > 1500);
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
};

test('the site: each brand is there from its second start on, in light and dark, and goes as it came', {
  tag: '@soak',
}, async () => {
  const site = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  cpSync(SITE, site, { recursive: true });
  const teams = await openTeams({ siteDir: site });
  try {
    const context = await teams.browser.newContext({ locale: 'en-GB' });
    await watch(context);
    const page = await context.newPage();
    const start = async (text: string, name: string) => {
      writeFileSync(join(site, 'pack.json'), text);
      // As on another day: it is asked again each quarter of an hour.
      await page.clock.setFixedTime(Date.now() + ++version * 3_600_000);
      await page.goto(`${teams.url}site/tab/index.html`);
      await expect(page.locator('.who')).toHaveText(name);
      await page.reload();
      const { looks, shifts } = await settled(page);
      expect(shifts, name).toEqual([]);
      expect(looks, 'one look from the first frame on').toHaveLength(1);
      return looks[0] ?? '';
    };
    const blue = await start(packOf('blue'), 'The blue university');
    expect(blue).toMatch(
      /The blue university Talking \| rgb\(11, 61, 145\) \| block \| 72px .* \| 1$/,
    );
    await page.emulateMedia({ colorScheme: 'dark' });
    await page.reload();
    const dark = await settled(page);
    expect(dark.looks).toHaveLength(1);
    expect(dark.looks[0]).not.toContain('rgb(11, 61, 145)');
    await page.emulateMedia({ colorScheme: 'light' });
    const green = await start(packOf('green', ['en']), 'The green university');
    expect(green).toMatch(
      /The green university Talking \| rgb\(0, 97, 58\) \| block \| 32px .* \| 0$/,
    );
    // Nothing of the other is left.
    const none = await start(packOf('none'), 'The none university');
    expect(none).toMatch(/The none university Talking \| rgb\(79, 82, 178\) \| none .* \| 1$/);

    // High contrast has its own colours.
    await start(packOf('blue'), 'The blue university');
    const link = () =>
      page.locator('aside.urgent a[data-to=help]').evaluate((one) => getComputedStyle(one).color);
    await page.evaluate(() =>
      Object.assign(document.documentElement.dataset, { theme: 'contrast' }),
    );
    expect(await link()).toBe('rgb(255, 255, 0)');
  } finally {
    await teams.close();
    rmSync(site, { recursive: true });
  }
});

test('the other language is one press away, is remembered, and takes nothing that was typed', async ({
  extension,
}) => {
  const page = await extension.open();
  await page.goto(`chrome-extension://${extension.id}/popup.html?view=tab#/ask`);
  await page.locator('#change').fill('Something to plan');
  await page.setViewportSize({ width: 800, height: 700 });
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  await expect(page.locator('#change')).toHaveValue('Something to plan');
  await expect(page.locator('.what')).toHaveText('Mentora a hyfforddi');
  await page.setViewportSize({ width: 400, height: 600 });
  await page.goto(`chrome-extension://${extension.id}/popup.html`);
  await expect(page.locator('h1')).toHaveText(cy.start.title);
  const back = page.getByRole('button', { name: 'English' });
  await expect(back).toBeInViewport();
  await expect(back).toHaveAttribute('lang', 'en');
  await back.click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('an SVG that holds more than a drawing does nothing, in the extension and on the site', {
  tag: '@soak',
}, async ({ extension, teams }) => {
  const called: string[] = [];
  const server = createServer((request, response) => {
    called.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  // As if the check of a pack knew no better.
  const drawAll = async (page: Page) => {
    // The pack brings its own look along, and takes away another.
    await expect(page.locator('.who')).toHaveText(/\w/);
    for (const [name, text] of HOSTILE) {
      const logo = `url("${svgUrl(text.replaceAll('127.0.0.1:9', `127.0.0.1:${port}`))}")`;
      await page.evaluate((drawn) => {
        const root = document.documentElement;
        for (const at of ['--logo', '--logo-dark']) root.style.setProperty(at, drawn);
        root.style.setProperty('--logo-width', '9rem');
        root.dataset.logo = 'word';
      }, logo);
      await expect(page.locator('.logo')).toHaveCSS('background-image', /svg\+xml/);
      await page.evaluate(
        () => new Promise((painted) => requestAnimationFrame(() => setTimeout(painted))),
      );
      const sprung = await page.evaluate(
        () => 'sprung' in globalThis || 'sprung' in document.documentElement.dataset,
      );
      expect(sprung, name).toBe(false);
    }
  };
  try {
    await drawAll(await extension.open());
    const page = await (await teams.browser.newContext()).newPage();
    await page.goto(`${teams.url}site/tab/index.html`);
    await drawAll(page);
    expect(called).toEqual([]);
    // The place would have heard of it.
    await fetch(`http://127.0.0.1:${port}/out`);
    expect(called).toEqual(['/out']);
  } finally {
    server.closeAllConnections();
    server.close();
  }
});
