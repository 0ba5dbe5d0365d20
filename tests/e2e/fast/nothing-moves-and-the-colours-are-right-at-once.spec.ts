import { expect, type Frame, type Page } from '@playwright/test';
import { en } from '../../../src/text/en';
import { inSoak, test } from '../fixtures';

interface Seen {
  /** Everything that moved, and by how much. */
  readonly shifts: string[];
  /** The colour behind the page whenever there can be something to see, without repeats. */
  readonly colours: string[];
  /** Icons that were seen as nothing but their room. */
  readonly bare: string[];
}

/** Watches the page and every frame of it from before its first line. */
const watch = (page: Page) =>
  page.addInitScript(() => {
    const seen: Seen = { shifts: [], colours: [], bare: [] };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        sources: { node?: Node }[];
      })[]) {
        const moved = entry.sources.map(({ node }) => (node as Element | undefined)?.outerHTML);
        seen.shifts.push(`${entry.value} at ${Math.round(entry.startTime)}: ${moved}`);
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      // Before its styles are there, no browser shows a page.
      if (!document.body || document.styleSheets.length === 0) return;
      const { visibility, backgroundColor: colour } = getComputedStyle(document.documentElement);
      const unseen = visibility === 'hidden' && colour === 'rgba(0, 0, 0, 0)';
      if (unseen) return;
      if (seen.colours.at(-1) !== colour) seen.colours.push(colour);
      for (const icon of document.querySelectorAll<SVGSVGElement>('#app svg.icon'))
        if (icon.checkVisibility({ visibilityProperty: true }) && icon.getBBox().width < 3)
          seen.bare.push(icon.innerHTML);
    };
    // A frame can come between any two pieces of the page, before the script that knows the colours.
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
    const frame = () => {
      look();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });

/** What was seen once all is loaded and the store has been read. */
async function seenIn(page: Page | Frame, there = '.doors'): Promise<Seen> {
  await page.locator(there).first().waitFor();
  await page.waitForFunction(() => performance.now() > 1200);
  return page.evaluate(() => (globalThis as unknown as { seen: Seen }).seen);
}

test('the popup: nothing moves and no icon comes late as it starts, new, in the dark, in high contrast, or with a draft, in Welsh or at a link', async ({
  extension,
}) => {
  const start = async (colorScheme: 'light' | 'dark', route = '', there?: string) => {
    const page = await extension.context.newPage();
    await watch(page);
    await page.emulateMedia({ colorScheme });
    await page.goto(`chrome-extension://${extension.id}/popup.html#/${route}`);
    const seen = await seenIn(page, there);
    await page.close();
    expect(seen.shifts).toEqual([]);
    expect(seen.bare).toEqual([]);
    expect(seen.colours, 'one colour from the first frame on').toHaveLength(1);
    return seen.colours[0];
  };
  const light = await start('light');
  const dark = await start('dark');
  expect(dark).not.toBe(light);

  const settings = await extension.open('settings');
  await settings.getByLabel(en.settings.theme).selectOption('contrast');
  await expect(settings.locator('html')).toHaveAttribute('data-theme', 'contrast');
  await settings.close();
  const contrast = await start('light');
  expect(contrast).not.toBe(light);
  for (const scheme of inSoak('dark' as const)) expect(await start(scheme)).toBe(contrast);

  const form = await extension.open('ask');
  await form.locator('#change').pressSequentially('Something to plan');
  await form.getByText(en.ask.saved, { exact: true }).first().waitFor();
  await form.goto(`chrome-extension://${extension.id}/popup.html#/`);
  await form.getByText(en.start.draftTitle).waitFor();
  await form.close();
  await start('light');
  const again = await extension.open();
  await expect(again.getByText(en.start.draftTitle)).toBeVisible();

  for (const [route, there] of inSoak(['help', '#support-search'], ['ask', '#change']))
    await start('light', route, there);
  const welsh = await extension.open('settings');
  await welsh.locator('#language').selectOption('cy');
  await expect(welsh.locator('html')).toHaveAttribute('lang', 'cy');
  await welsh.close();
  for (const there of inSoak(':lang(cy) .doors')) await start('light', '', there);
  await start('light', 'difference', ':lang(cy) main h1');
});

test('the tab: nothing moves and no icon comes late as it starts, in Welsh or at a link either, and it has the colours of Teams in its first frame', {
  tag: '@soak',
}, async ({ teams }) => {
  const context = await teams.browser.newContext({ locale: 'en-GB', colorScheme: 'dark' });
  const colours = new Set<string | undefined>();
  const themes = ['default', 'dark', ...inSoak('contrast')];
  for (const theme of themes) {
    const page = await context.newPage();
    await watch(page);
    await teams.visit(`theme=${theme}`, page);
    await page.frameLocator('#stage iframe').locator('.doors').waitFor();
    const frame = page.frames().find((one) => one.url().includes('/tab/'));
    if (!frame) throw new Error('the tab is not there');
    const seen = await seenIn(frame);
    expect(seen.shifts, theme).toEqual([]);
    expect(seen.bare, theme).toEqual([]);
    expect(seen.colours, theme).toHaveLength(1);
    colours.add(seen.colours[0]);
    await page.close();
  }
  for (const [scene = '', there = ''] of [
    ['locale=cy-gb', ':lang(cy) .doors'],
    ...inSoak(['sub=help', '#support-search']),
  ]) {
    const page = await context.newPage();
    await watch(page);
    await teams.visit(scene, page);
    await page.frameLocator('#stage iframe').locator(there).waitFor();
    const frame = page.frames().find((one) => one.url().includes('/tab/'));
    const { shifts, bare } = await seenIn(frame as Frame, there);
    expect({ shifts, bare }, scene).toEqual({ shifts: [], bare: [] });
    await page.close();
  }
  expect(colours.size, 'each theme has a colour of its own').toBe(themes.length);
});

test('the tab: what it came with is shown all the same where its first script never comes', {
  tag: '@soak',
}, async ({ teams }) => {
  const page = await teams.browser.newPage({ locale: 'en-GB' });
  await page.route(/\/assets\/look-[^/]*\.js/, (asked) => asked.abort());
  await teams.visit('', page);
  const tab = page.frameLocator('#stage iframe');
  await expect(tab.locator('html')).toHaveAttribute('data-waiting');
  await expect(tab.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(tab.locator('.urgent a').first()).toBeVisible();
});
