/** The two front doors, open for a tour. */
import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { Extension } from './extension';
import type { Teams } from './teams';
import { CHANNEL, CHANNEL_ASK, CONFIGURE, NOT_KEPT, TOUR } from './tour';
import { choose, closeDatabase } from './tour-rows';
import { goTo, type Stop } from './tour-stops';

export interface Walk {
  readonly door: 'popup' | 'tab';
  readonly page: Page;
  /** The page itself, or the tab inside its host. */
  readonly screen: Frame;
  readonly stops: readonly Stop[];
}

// A screen that does not come is a failure of the walk, not something to wait a minute for.
const PATIENCE = 20_000;

/** The popup's page with its whole tour, and one whose browser keeps nothing. */
export async function popupWalks(extension: Extension, language = 'en'): Promise<readonly Walk[]> {
  const open = async (stops: readonly Stop[], before: (page: Page) => Promise<unknown>) => {
    const page = await newPage(extension.context, language);
    await before(page);
    await page.goto(`chrome-extension://${extension.id}/popup.html#/`);
    await page.locator('h1').waitFor();
    return { door: 'popup', page, screen: page.mainFrame(), stops } as const;
  };
  const kept = await open(TOUR, async () => {});
  const notKept = await open(NOT_KEPT, (page) => page.addInitScript(closeDatabase));
  // The browser's own language comes first; a person's choice comes before it.
  await choose(kept.screen, { language });
  await goTo(notKept.screen, 'settings', '#language');
  await notKept.screen.locator('#language').selectOption(language);
  await notKept.screen.locator(`html[lang=${language}]`).waitFor();
  return [kept, notKept];
}

/** The tab in one's own Teams, in a channel, and as it is set up for one. */
export async function tabWalks(teams: Teams, language = 'en'): Promise<readonly Walk[]> {
  const open = async (place: string, stops: readonly Stop[]): Promise<Walk> => {
    const page = await newPage(await teams.browser.newContext(), language);
    // A Teams whose language we do not speak leaves it to the browser.
    const { tab } = await teams.visit(`place=${place}&locale=de-de`, page);
    await tab.locator('h1').waitFor();
    const screen = page.frames().find((frame) => frame.url().includes('/site/'));
    if (!screen) throw new Error('the tab is not in the host');
    return { door: 'tab', page, screen, stops };
  };
  return [
    await open('personal', TOUR),
    await open('channel', CHANNEL),
    await open('channel&sub=ask', CHANNEL_ASK),
    await open('configure', CONFIGURE),
  ];
}

/** A page of somebody whose browser speaks that language. */
export async function newPage(context: BrowserContext, language: string): Promise<Page> {
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  await page.addInitScript((tag) => {
    Object.defineProperty(navigator, 'languages', { get: () => [tag] });
  }, language);
  return page;
}
