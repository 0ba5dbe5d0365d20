/** What is looked at on every screen. Each inspector leaves the page as it found it. */
import { readFileSync } from 'node:fs';
import type { Frame, Page } from '@playwright/test';
import type axe from 'axe-core';
import { findRolled } from '../languages/bars';
import { findClashes } from '../languages/clashes';
import { findFaintFocus, findMotion, findNested, findSmallTargets, findUnmarked } from './measure';

export type Theme = 'light' | 'dark' | 'contrast';

/** A screen at which a walk has stopped. */
interface View {
  readonly page: Page;
  /** The page itself, or the tab inside its host. */
  readonly screen: Frame;
  /** The ones in which it is to be looked at. */
  readonly themes: readonly Theme[];
}

export interface Inspector {
  /** What it finds is reported under it. */
  readonly promise: string;
  look(view: View): Promise<string[]>;
}

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What is found in each theme, which is put back. */
async function inThemes({ screen, themes }: View, look: (theme: Theme) => Promise<string[]>) {
  const wear = (theme: string | undefined) =>
    screen.evaluate((colours) => {
      const { dataset } = document.documentElement;
      const before = dataset.theme;
      if (colours) dataset.theme = colours;
      else delete dataset.theme;
      // Colours glide; what counts is where they arrive.
      for (const gliding of document.getAnimations()) gliding.finish();
      return before;
    }, theme);
  const found: string[] = [];
  let before: string | undefined;
  for (const [i, theme] of themes.entries()) {
    const worn = await wear(theme);
    if (i === 0) before = worn;
    found.push(...(await look(theme)).map((one) => `${theme}: ${one}`));
  }
  await wear(before);
  return found;
}

/** A theme changes colours alone, so all rules run in the first and those about colours in each. */
export const passesAxe: Inspector = {
  promise: 'axe finds no barrier',
  async look(view) {
    const { screen, themes } = view;
    // By the debugger, because the page's own policy lets nobody add a script.
    if (!(await screen.evaluate('"axe" in window'))) await screen.evaluate(AXE);
    return inThemes(view, (theme) =>
      screen.evaluate(
        async ([tags, whole]) => {
          // At the top nothing lies under what stays in sight.
          document.querySelector('main')?.scrollTo(0, 0);
          const { violations } = await window.axe.run(document, {
            resultTypes: ['violations'],
            // Only rules that are not run would read what it fetches: style sheets, and sound.
            preload: false,
            elementRef: false,
            ...(whole
              ? { runOnly: tags, rules: { 'target-size': { enabled: true } } }
              : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
          });
          return violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html}`));
        },
        [TAGS, theme === themes[0]] as const,
      ),
    );
  },
};

export const targetsAndFocus: Inspector = {
  promise: 'targets are large enough, focus shows on every ground, nothing is said twice',
  look: async (view) => [
    ...(await view.screen.evaluate(findSmallTargets)),
    ...(await view.screen.evaluate(findNested)),
    ...(await inThemes(view, () => view.screen.evaluate(findFaintFocus))),
  ],
};

/** Does `look` in windows of other sizes, and puts back the one that it was. */
async function resized(
  page: Page,
  look: (resize: (width: number, height: number) => Promise<void>) => Promise<void>,
) {
  const size = page.viewportSize();
  await look((width, height) => page.setViewportSize({ width, height }));
  if (size) await page.setViewportSize(size);
}

export const zoomedAndSpaced: Inspector = {
  promise: 'at 400%, and with text spaced out, every word is there and nothing scrolls sideways',
  async look({ page, screen }) {
    const found: string[] = [];
    await resized(page, async (resize) => {
      await resize(320, 256);
      found.push(...(await screen.evaluate(findClashes, 'tab')).map((one) => `400%: ${one}`));
      await resize(320, 600);
      await screen.evaluate(() => {
        const spaced = new CSSStyleSheet();
        spaced.replaceSync(`.spaced * { line-height: 1.5 !important;
          letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          .spaced p { margin-block-end: 2em !important }`);
        document.adoptedStyleSheets = [spaced];
        document.documentElement.classList.add('spaced');
      });
      found.push(...(await screen.evaluate(findClashes, 'popup')).map((one) => `spaced: ${one}`));
      await screen.evaluate(() => {
        document.documentElement.classList.remove('spaced');
        document.adoptedStyleSheets = [];
      });
    });
    return found;
  },
};

export const forcedAndStill: Inspector = {
  promise:
    'with the system’s own colours focus and choices are seen; with less motion nothing moves',
  async look({ page, screen }) {
    await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
    const found = [
      ...(await screen.evaluate(findMotion)),
      ...(await screen.evaluate(findFaintFocus)),
      ...(await screen.evaluate(findUnmarked)),
    ];
    await page.emulateMedia({ reducedMotion: null, forcedColors: null });
    return found;
  },
};

/** Wider than a popup, it is the extension's page in a tab of the browser. */
export const nothingClips = (widths: readonly number[]): Inspector => ({
  promise: `no word is cut or covered at ${widths.join(', ')} pixels, and the bars stay`,
  async look({ page, screen }) {
    const found: string[] = [];
    await resized(page, async (resize) => {
      for (const width of widths) {
        await resize(width, width > 400 ? 800 : 600);
        const clashes = await screen.evaluate(findClashes, width > 400 ? 'tab' : 'popup');
        const rolled = await screen.evaluate(findRolled);
        found.push(...[...clashes, ...rolled].map((one) => `${width}: ${one}`));
      }
      await resize(widths[0] ?? 320, 480);
      const rolled = await screen.evaluate(findRolled);
      found.push(...rolled.map((one) => `little height: ${one}`));
    });
    return found;
  },
});

export const nothingEnglish: Inspector = {
  promise: 'everything is translated',
  look: ({ screen }) => screen.evaluate(findEnglish),
};

/** Runs in the page: text that is not in its language. */
function findEnglish(): string[] {
  // Names, languages, keys as the browser calls them and what a person wrote are the same in every language.
  const same =
    'kbd, .request-text, .request-facts dd, .written, strong[dir], q, .quiet, select, textarea, .service h3, .brand, .language';
  const found: string[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const text = node.textContent ?? '';
    const address = /^\S+[.@]\S+$|WM-7K3F-9QXD/.test(text);
    if (!address && /[a-z]{3,}/i.test(text) && !node.parentElement?.closest(same)) found.push(text);
  }
  return found;
}
