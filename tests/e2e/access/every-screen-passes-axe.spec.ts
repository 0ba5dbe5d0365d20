import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import type axe from 'axe-core';
import { launchExtension } from '../../../scripts/drive/extension';
import { openTeams } from '../../../scripts/drive/teams';
import { walk } from '../../../scripts/drive/tour';
import { popupWalks, tabWalks, type Walk } from '../../../scripts/drive/tour-doors';

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const THEMES = ['light', 'dark', 'contrast'] as const;
const LANGUAGES = ['en', 'cy'] as const;
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

declare global {
  interface Window {
    axe: typeof axe;
  }
}

test.setTimeout(300_000);

/** Each stop in each theme. A theme changes colours alone, so all rules run in the first and those
 * about colours in each. */
async function checkAll({ door, page, screen, stops }: Walk, language: string, found: string[]) {
  let checked = 0;
  await page.bringToFront();
  // By the debugger, because the page's own policy lets nobody add a script.
  await screen.evaluate(AXE);
  await walk(screen, stops, async ({ name }) => {
    for (const theme of THEMES) {
      const violations = await screen.evaluate(
        async ([colours, tags, whole]) => {
          document.documentElement.dataset.theme = colours;
          // Colours glide; what counts is where they arrive.
          for (const gliding of document.getAnimations()) gliding.finish();
          // At the top nothing lies under what stays in sight.
          document.querySelector('main')?.scrollTo(0, 0);
          const { violations } = await window.axe.run(document, {
            resultTypes: ['violations'],
            elementRef: false,
            ...(whole
              ? { runOnly: tags, rules: { 'target-size': { enabled: true } } }
              : { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } }),
          });
          return violations.flatMap(({ id, nodes }) => nodes.map((n) => `${id}: ${n.html}`));
        },
        [theme, TAGS, theme === THEMES[0]] as const,
      );
      checked += 1;
      found.push(...violations.map((v) => `${door} ${language} ${theme} ${name}: ${v}`));
    }
  });
  await page.close();
  return checked;
}

test('in the extension, every screen in every theme and language', async () => {
  const extension = await launchExtension();
  const found: string[] = [];
  let checked = 0;
  try {
    for (const language of LANGUAGES)
      for (const one of await popupWalks(extension, language))
        checked += await checkAll(one, language, found);
  } finally {
    await extension.close();
  }
  console.log(`axe-core: ${checked} screens of the extension checked`);
  expect(found).toEqual([]);
});

test('in the tab, every screen in every theme and language', async () => {
  const teams = await openTeams();
  const found: string[] = [];
  let checked = 0;
  try {
    for (const language of LANGUAGES)
      for (const one of await tabWalks(teams, language))
        checked += await checkAll(one, language, found);
  } finally {
    await teams.close();
  }
  console.log(`axe-core: ${checked} screens of the tab checked`);
  expect(found).toEqual([]);
});
