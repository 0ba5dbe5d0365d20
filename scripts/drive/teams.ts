/** The built tab in the local Teams host, in a real Chromium. */
import { type Browser, expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import { en } from '../../src/text/en';
import { serveTeams, type TeamsServer } from '../../teams-app/local-host/server';
import { launchWatched } from './watched';

export const SITE = 'dist/teams/site';

export interface Teams {
  readonly browser: Browser;
  readonly url: string;
  /** Opens the host with a scene such as `theme=dark&place=channel`, as somebody new. */
  visit(scene?: string, page?: Page): Promise<Visit>;
  close(): Promise<void>;
}

export interface Visit {
  readonly page: Page;
  /** The tab, inside the host. */
  readonly tab: FrameLocator;
  /** What the host says that the tab asked for, by name. */
  fact(name: string): Promise<string>;
}

export async function openTeams(
  options: Partial<TeamsServer> = {},
  asked: readonly string[] = [],
): Promise<Teams> {
  const browser = await launchWatched({
    asked,
    // Nothing outside this machine answers, whatever the network around it.
    args: ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1'],
  });
  const teams = await serveFor(browser, options);
  return {
    ...teams,
    async close() {
      await browser.close();
      await teams.close();
    },
  };
}

/** A local host of its own for a browser that is there. */
export async function serveFor(
  browser: Browser,
  options: Partial<TeamsServer> = {},
): Promise<Teams> {
  const server = await serveTeams({ port: 0, siteDir: SITE, ...options });
  return {
    browser,
    url: server.url,
    async visit(scene = '', page) {
      const there = page ?? (await (await browser.newContext({ locale: 'en-GB' })).newPage());
      await there.goto(`${server.url}?${scene}`);
      return look(there);
    },
    close: () => server.close(),
  };
}

export function look(page: Page): Visit {
  return {
    page,
    tab: page.frameLocator('#stage iframe'),
    fact: async (name) => (await page.locator(`[data-fact="${name}"]`).textContent()) ?? '',
  };
}

/** Moves to a screen as a link of ours does. */
export const goTo = (screen: Frame | FrameLocator | Page, route: string) =>
  screen.locator('html').evaluate((_, to) => {
    // To Start by its own link: some screens have its address, and it is no other then.
    if (to === '') document.querySelector<HTMLElement>('.back ~ .whose > .brand')?.click();
    else location.hash = `#/${to}`;
  }, route);

/** What the tab's address says, also when it is in a frame of another origin. */
export const hashOf = (tab: FrameLocator) => tab.locator('html').evaluate(() => location.hash);

export const ANSWER = 'I would like to plan the next step — with care & time';

/** Fills in what must be answered, as far as the host has not. */
export async function fillIn(tab: FrameLocator | Page): Promise<void> {
  await tab.getByRole('radio', { name: en.ask.kinds.mentoring }).check();
  await tab.locator('#change').fill(ANSWER);
  if ((await tab.locator('#name').inputValue()) === '')
    await tab.locator('#name').fill('Account C');
  if ((await tab.locator('#email').inputValue()) === '') {
    await tab.locator('#email').fill('account.c@example.ac.uk');
  }
  if (await tab.locator('#unit').isVisible()) await tab.locator('#unit').selectOption({ index: 1 });
}

/** From Start to the review. */
export async function reachReview(tab: FrameLocator | Page): Promise<void> {
  await tab.getByRole('link', { name: en.start.ask }).click();
  await expect(tab.getByRole('heading', { name: en.ask.title })).toBeVisible();
  await fillIn(tab);
  await tab.getByRole('button', { name: en.ask.review }).click();
  await expect(tab.getByRole('heading', { name: en.review.title })).toBeVisible();
}
