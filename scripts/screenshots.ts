/** `npm run screenshots [-- --no-build]`: the pictures of README, docs and stores, into docs/pictures.
 * `-- --all`: every screen of the tour in every language, the pseudo ones among them, and in every
 * theme, each to its whole length, into test-results/screens. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from '@playwright/test';
import { buildAll } from './build';
import { launchExtension } from './drive/extension';
import { buildPseudo, LANGUAGES } from './drive/pseudo';
import { openTeams } from './drive/teams';
import { TOUR, walk } from './drive/tour';
import { popupWalks, tabWalks, type Walk } from './drive/tour-doors';
import { choose } from './drive/tour-rows';
import { optionsOr } from './options';

const PICTURES = 'docs/pictures';
const SCREENS = 'test-results/screens';
const THEMES = ['light', 'dark', 'contrast'] as const;
/** A Tuesday morning, so that what is open is the same in every run. */
const WHEN = new Date('2026-11-24T10:30:00');

/** Screens of the tour that go into README and docs, and with a caption into the stores, which take five. */
const SHOWN: Readonly<Record<string, string>> = {
  start: 'Mentoring, coaching, or something else?',
  difference: 'See them side by side',
  'choose-2': 'Seven short questions lead to a good place to start, with reasons',
  ask: 'Make a request in two minutes. What you type stays on your device until you send it',
  'help-top': 'And when neither fits: people who can help, now',
};
const NAMES: Readonly<Record<string, string>> = {
  'choose-2': 'choose',
  'help-top': 'help',
};

/** Those that README shows as well. */
const IN_DOCS = ['start', 'choose-2', 'ask', 'help-top'];

const HELP = `  npm run screenshots -- [options]  the pictures of README, docs and stores
    --all                           every screen, language and theme, into ${SCREENS}
    --no-build                      uses dist/ as it is`;

const { values } = optionsOr(HELP, () =>
  parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
    },
  }),
);
if (!values['no-build']) await buildAll({});
await (values.all ? takeAll() : takeShown());

async function takeShown(): Promise<void> {
  mkdirSync(join(PICTURES, 'store'), { recursive: true });
  const extension = await launchExtension();
  try {
    const [popup] = await popupWalks(extension);
    if (!popup) throw new Error('no popup');
    const { page, screen } = popup;
    await page.clock.setFixedTime(WHEN);
    await page.setViewportSize({ width: 400, height: 600 });
    await choose(screen, { language: 'en', theme: 'light' });
    const poster = await extension.context.newPage();
    await poster.setViewportSize({ width: 1280, height: 800 });
    const stops = TOUR.filter(({ name }) => name in SHOWN);
    await page.bringToFront();
    await walk(screen, stops, async ({ name }) => {
      await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
      const file = `${NAMES[name] ?? name}.png`;
      const png = await page.screenshot();
      if (IN_DOCS.includes(name)) writeFileSync(join(PICTURES, file), png);
      await hang(poster, SHOWN[name] ?? '', png);
      await poster.screenshot({ path: join(PICTURES, 'store', file) });
    });
  } finally {
    await extension.close();
  }
  const teams = await openTeams();
  try {
    const [tab] = await tabWalks(teams);
    if (!tab) throw new Error('no tab');
    await tab.page.setViewportSize({ width: 1000, height: 900 });
    await walk(tab.screen, TOUR.slice(0, 1), async () => {
      await tab.page.locator('#teams').screenshot({ path: join(PICTURES, 'teams.png') });
    });
  } finally {
    await teams.close();
  }
}

/** A picture of the popup with a caption, at the size that the stores ask for. */
async function hang(poster: Page, caption: string, png: Buffer): Promise<void> {
  await poster.setContent(`<!doctype html><meta charset="utf-8">
    <style>
      body { margin: 0; block-size: 800px; display: grid; grid-template-columns: 1fr 400px; gap: 72px;
        align-items: center; padding-inline: 104px; box-sizing: border-box; background: #e8ebfa;
        color: #242424; font-family: system-ui, sans-serif }
      p { margin: 0 0 20px; font-size: 22px; font-weight: 600; color: #4f52b2 }
      h1 { margin: 0; font-size: 46px; line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance }
      img { border-radius: 10px; box-shadow: 0 12px 40px rgb(0 0 0 / 22%) }
    </style>
    <div><p>Waymark</p><h1>${caption}</h1></div>
    <img alt="" src="data:image/png;base64,${png.toString('base64')}">`);
  await poster.locator('img').evaluate((image: HTMLImageElement) => image.decode());
}

async function takeAll(): Promise<void> {
  rmSync(SCREENS, { recursive: true, force: true });
  const built = await buildPseudo();
  const extension = await launchExtension(undefined, { folder: built.extension });
  const teams = await openTeams({ siteDir: built.site });
  try {
    for (const language of LANGUAGES) {
      for (const one of await popupWalks(extension, language)) await takeEach(one, language);
      // What the tab shares with the popup is taken there.
      for (const one of (await tabWalks(teams, language)).slice(1)) await takeEach(one, language);
    }
  } finally {
    await extension.close();
    await teams.close();
    rmSync(built.folder, { recursive: true });
  }
}

async function takeEach({ door, page, screen, stops }: Walk, language: string): Promise<void> {
  await page.bringToFront();
  await walk(screen, stops, async ({ name }) => {
    await page.setViewportSize({ width: 400, height: 600 });
    const height = await screen.evaluate(() => {
      const { dataset } = document.documentElement;
      if (dataset.view) dataset.view = 'tab';
      const main = document.querySelector('main');
      return 600 + (main ? main.scrollHeight - main.clientHeight : 0);
    });
    await page.setViewportSize({ width: 400, height });
    for (const theme of THEMES) {
      await screen.evaluate((colours) => {
        document.documentElement.dataset.theme = colours;
        for (const gliding of document.getAnimations()) gliding.finish();
      }, theme);
      const path = join(SCREENS, language, theme, `${name}.png`);
      if (door === 'popup') await page.screenshot({ path });
      else await page.locator('#stage iframe').screenshot({ path });
    }
  });
  await page.close();
}
