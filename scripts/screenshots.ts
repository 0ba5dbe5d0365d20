/** `npm run screenshots [-- --no-build]`: the pictures of README, docs and stores, into docs/pictures.
 * `-- --all`: every screen of the tour in every language, the pseudo ones among them, and in every
 * theme, each to its whole length, into test-results/screens. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildAll } from './build';
import { launchExtension } from './drive/extension';
import { buildPseudo, LANGUAGES } from './drive/pseudo';
import { openTeams } from './drive/teams';
import { TOUR, walk } from './drive/tour';
import { popupWalks, tabWalks, type Walk } from './drive/tour-doors';
import { choose } from './drive/tour-rows';
import { optionsOr } from './options';
import { insistOnSegoe, standInForSegoe } from './pictures/font';
import { inboxPicture } from './pictures/inbox';
import { enlarged, hang } from './pictures/poster';
import { temporaryTogether } from './temporary';

const PICTURES = 'docs/pictures';
const SCREENS = 'test-results/screens';
const THEMES = ['light', 'dark', 'contrast'] as const;
/** A Tuesday morning, so that what is open is the same in every run. */
const WHEN = new Date('2026-11-24T10:30:00');

/** Screens of the tour that go into README and docs, and with a caption into the stores, which take five. */
const SHOWN: Readonly<Record<string, { readonly file: string; readonly caption?: string }>> = {
  start: { file: 'start', caption: 'Mentoring, coaching, or something else?' },
  difference: { file: 'difference', caption: 'See them side by side' },
  'choose-2': { file: 'choose' },
  'result-mentoring': { file: 'result', caption: 'A good place to start, and why' },
  ask: { file: 'ask' },
  'request-delivered': {
    file: 'request',
    caption: 'See where your request is, and when to expect a reply',
  },
  'help-top': { file: 'help', caption: 'When neither fits: people who can help, now' },
};

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
temporaryTogether();
if (!values['no-build']) await buildAll({});
standInForSegoe();
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
    await insistOnSegoe(page);
    const stops = TOUR.filter(({ name }) => name in SHOWN);
    const missing = Object.keys(SHOWN).filter((name) => !stops.some((stop) => stop.name === name));
    if (missing.length > 0) throw new Error(`The tour does not stop at ${missing.join(', ')}.`);
    await page.bringToFront();
    await walk(screen, stops, async ({ name }) => {
      const { file = name, caption } = SHOWN[name] ?? {};
      await page.locator('main').evaluate((main) => main.scrollTo(0, 0));
      writeFileSync(join(PICTURES, `${file}.png`), await page.screenshot());
      if (!caption) return;
      const large = await enlarged(page, 1.2);
      writeFileSync(join(PICTURES, 'store', `${file}.png`), await hang(poster, caption, large));
    });
    writeFileSync(join(PICTURES, 'inbox.png'), await inboxPicture(poster, WHEN.getTime()));
  } finally {
    await extension.close();
  }
  const teams = await openTeams();
  try {
    const [tab] = await tabWalks(teams);
    if (!tab) throw new Error('no tab');
    await tab.page.setViewportSize({ width: 1100, height: 950 });
    await walk(tab.screen, TOUR.slice(0, 1), async () => {
      await tab.page.locator('#teams').screenshot({ path: join(PICTURES, 'teams.png') });
    });
  } finally {
    await teams.close();
  }
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
