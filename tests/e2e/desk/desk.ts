/** The desk as it is built, on the site under its real policy, beside an inbox on this machine, as somebody new finds
 * it. */
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { reachReview, serveFor, type Teams } from '../../../scripts/drive/teams';
import { packForInbox } from '../../../scripts/inbox/pack';
import { type Inbox, serveInbox } from '../../../scripts/inbox/server';
import type { Wire } from '../../../src/request/wire';
import { deskEn } from '../../../src/text/desk-en';
import { en } from '../../../src/text/en';
import { livePack } from '../../../teams-app/local-host/live-pack';

const { bringIn } = deskEn;

export interface DeskSite {
  readonly teams: Teams;
  readonly inbox: Inbox;
  /** Of the desk, which may read that inbox. */
  readonly url: string;
  /** Of staff's Waymark, which sends to that inbox. */
  readonly staff: string;
  close(): Promise<void>;
}

/** The site as `npm start` serves it, in that browser. */
export async function serveDesk({ browser }: Teams): Promise<DeskSite> {
  let url: string | undefined;
  const inbox = await serveInbox({ port: 0, desk: () => url });
  const live = livePack('');
  live.save(packForInbox(inbox.url), true, []);
  const teams = await serveFor(browser, { live, localInbox: true });
  url = `${teams.url}site/desk/?inbox=${new URL('/', inbox.url).href}`;
  return {
    teams,
    inbox,
    url,
    staff: `${teams.url}live/1/tab/?view=popup`,
    async close() {
      await teams.close();
      await inbox.close();
    },
  };
}

/** Takes a request in, as a receiver does. */
export const receive = (inbox: Inbox, wire: Wire) =>
  fetch(inbox.url, {
    method: 'POST',
    body: JSON.stringify(wire),
    headers: { 'idempotency-key': wire.id },
  });

export const goTo = (page: Page, path: string) =>
  page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, path);

/** Asks in staff's Waymark, which sends it to that inbox; gives the page, on the ending. */
export async function askAsStaff(site: DeskSite, context: BrowserContext): Promise<Page> {
  const staff = await context.newPage();
  await staff.goto(site.staff);
  await reachReview(staff);
  await staff.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await expect(staff.getByRole('heading', { level: 1 })).toHaveText(en.requests.states.delivered);
  return staff;
}

/** Looks in the inbox, and says what the preview counts. */
export async function lookInInbox(page: Page): Promise<string> {
  await goTo(page, 'bring-in');
  const look = page.getByRole('button', { name: bringIn.fetch });
  const leave = page.getByRole('button', { name: bringIn.leave });
  // What was looked at last stands there until it is added or left.
  await look.or(leave).first().waitFor();
  if (await leave.isVisible()) await leave.click();
  await look.click();
  await page.getByRole('heading', { name: bringIn.previewTitle }).waitFor();
  return (await page.locator('section strong').first().textContent()) ?? '';
}

/** Brings in all that the inbox has. */
export async function bringInAll(page: Page): Promise<void> {
  await lookInInbox(page);
  await page.getByRole('button', { name: bringIn.add }).click();
  await page.getByRole('link', { name: bringIn.toInbox }).click();
  await page.locator('.desk-case').first().waitFor();
}
