/** One walk over all screens for each door and language, and at each stop everybody who looks. */
import { rmSync } from 'node:fs';
import { expect } from '@playwright/test';
import { launchExtension } from '../../../scripts/drive/extension';
import type { buildPseudo } from '../../../scripts/drive/pseudo';
import { PSEUDO } from '../../../scripts/drive/pseudo-words';
import { openTeams } from '../../../scripts/drive/teams';
import { walk } from '../../../scripts/drive/tour';
import { popupWalks, tabWalks, type Walk } from '../../../scripts/drive/tour-doors';
import { test } from '../fixtures';
import {
  forcedAndStill,
  type Inspector,
  nothingClips,
  nothingEnglish,
  passesAxe,
  type Theme,
  targetsAndFocus,
  zoomedAndSpaced,
} from './inspectors';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
/** The local host leaves the tab in it 320 pixels. */
const NARROW_TAB = 362;

interface Tour {
  readonly language: string;
  readonly inspectors: readonly Inspector[];
  /** Without what both doors show alike. */
  readonly ownStops?: boolean;
}

// The pseudo-language is English at its places, and longer in each.
const POPUP: readonly Tour[] = SOAK
  ? [
      { language: 'en', inspectors: [passesAxe, targetsAndFocus, zoomedAndSpaced, forcedAndStill] },
      { language: PSEUDO, inspectors: [nothingClips([320, 400, 1200]), nothingEnglish] },
      { language: 'cy', inspectors: [passesAxe, nothingClips([320, 400, 1200])] },
    ]
  : [{ language: 'en', inspectors: [passesAxe, targetsAndFocus, nothingClips([320])] }];
const TAB: readonly Tour[] = SOAK
  ? [
      { language: 'en', inspectors: [passesAxe, nothingClips([NARROW_TAB])] },
      { language: 'cy', inspectors: [passesAxe, nothingClips([NARROW_TAB, 1200])] },
      { language: PSEUDO, inspectors: [nothingClips([NARROW_TAB, 1200]), nothingEnglish] },
    ]
  : [{ language: 'cy', ownStops: true, inspectors: [passesAxe, nothingClips([NARROW_TAB])] }];

/** States that are drawn like one that is looked at: in the normal run nobody goes there. */
const LIKE_ANOTHER = SOAK
  ? /^$/
  : /^(choose-[3-6]|result-(coaching|support-alone)|request-(told|waiting|uncertain|delivered|withdrawn)|help-quiet|terms|accessibility)$/;

const THEMES: readonly Theme[] = SOAK ? ['light', 'dark', 'contrast'] : ['dark'];

test.describe.configure({ mode: 'parallel', timeout: 300_000 });

async function inspect(walks: readonly Walk[], { language, inspectors, ownStops }: Tour) {
  const found = new Map<string, string[]>(inspectors.map(({ promise }) => [promise, []]));
  let looked = 0;
  for (const { page, screen, stops } of ownStops ? walks.slice(1) : walks) {
    await page.bringToFront();
    // What a script focuses is marked as if by the keyboard once a key was pressed.
    await page.keyboard.press('Tab');
    const own = stops.filter(({ name }) => !LIKE_ANOTHER.test(name));
    await walk(screen, own, async ({ name }) => {
      looked++;
      for (const { promise, look } of inspectors) {
        const here = await look({ page, screen, themes: THEMES });
        found.get(promise)?.push(...here.map((one) => `${name}: ${one}`));
      }
    });
  }
  console.log(
    `${looked} screens of the ${walks[0]?.door}, ${language}: ${[...found.keys()].join('; ')}`,
  );
  for (const [promise, here] of found) expect.soft(here, promise).toEqual([]);
}

/** What builds takes seconds to load, in each process that reads this file; only the long run needs it. */
const build: typeof buildPseudo = async (door) =>
  (await import('../../../scripts/drive/pseudo')).buildPseudo(door);

const titleOf = ({ language, inspectors }: Tour) =>
  `every screen, ${language}: ${inspectors.map(({ promise }) => promise).join('; ')}`;

for (const tour of POPUP) {
  test(`in the extension, ${titleOf(tour)}`, async ({ extension }) => {
    if (tour.language !== PSEUDO) return inspect(await popupWalks(extension, tour.language), tour);
    const built = await build('extension');
    const own = await launchExtension(undefined, { folder: built.extension });
    try {
      await inspect(await popupWalks(own, tour.language), tour);
    } finally {
      await own.close();
      rmSync(built.folder, { recursive: true });
    }
  });
}

for (const tour of TAB) {
  test(`in the tab, ${titleOf(tour)}`, async ({ teams }) => {
    if (tour.language !== PSEUDO) return inspect(await tabWalks(teams, tour.language), tour);
    const built = await build('site');
    const own = await openTeams({ siteDir: built.site });
    try {
      await inspect(await tabWalks(own, tour.language), tour);
    } finally {
      await own.close();
      rmSync(built.folder, { recursive: true });
    }
  });
}
