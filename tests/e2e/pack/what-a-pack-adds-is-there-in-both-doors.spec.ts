/** When it starts, a scheme of one's own, asking for somebody else, training: from Start to what is sent. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type FrameLocator, type Page } from '@playwright/test';
import {
  EXTENSION,
  launchExtension,
  newProfile,
  recordLinks,
} from '../../../scripts/drive/extension';
import { fillIn, openTeams } from '../../../scripts/drive/teams';
import { mayReachThisMachine } from '../../../scripts/drive/this-machine';
import { packForInbox } from '../../../scripts/inbox/pack';
import { serveInbox } from '../../../scripts/inbox/server';
import type { Pack } from '../../../src/pack/schema';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

const dayFrom = (days: number) =>
  new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const [opens, closes, starts] = [dayFrom(10), dayFrom(20), dayFrom(40)];
const EARLY = /You’re early: yours waits until/;
const { ask, schemes, resources } = en;

function added(text: string): string {
  const pack = JSON.parse(text) as Pack;
  // The first that is no heading: `fillIn` takes it.
  const unit = pack.request.units[0]?.id ?? '';
  Object.assign(pack.request, {
    onBehalf: true,
    timing: { zone: 'UTC', rounds: [{ opens, closes, starts, until: starts }] },
  });
  pack.resources = [{ id: 'book', label: 'The handbook', url: 'https://uni.test/book' }];
  pack.schemes = [
    {
      id: 'own',
      name: 'Mentors of our own',
      what: 'We mentor each other.',
      join: 'Come to our Monday lunch.',
      units: [unit],
      owner: 'x@uni.test',
      reviewed: dayFrom(-10),
      due: dayFrom(300),
    },
  ];
  return JSON.stringify(pack);
}

/** From Start to the review, and says what stands there. */
async function toReview(at: Page | FrameLocator): Promise<void> {
  await expect(at.getByText(EARLY)).toBeVisible();
  await at.getByRole('link', { name: en.start.ask }).click();
  await expect(at.getByText(EARLY)).toBeVisible();
  await fillIn(at);
  await expect(at.getByRole('heading', { name: 'Mentors of our own' })).toBeVisible();
  await expect(at.getByText(schemes.own)).toBeVisible();
  await at.getByLabel(ask.askingForTeam).check();
  await at.getByRole('button', { name: ask.review }).click();
  await at.getByRole('link', { name: ask.errors.onBehalfOf }).click();
  await at.getByLabel(ask.onBehalfOf).fill('Who it is for');
  await at.getByLabel(ask.theyAgreeYes).check();
  await at.getByRole('button', { name: ask.review }).click();
  await expect(at.getByRole('heading', { level: 1, name: en.review.title })).toBeVisible();
}
async function atTheEnd(at: Page | FrameLocator): Promise<void> {
  await expect(at.getByText(EARLY)).toBeVisible();
  await expect(at.getByRole('heading', { name: resources.title })).toBeVisible();
  await expect(at.getByRole('link', { name: 'The handbook' })).toBeVisible();
}

test('in Teams, and a receiver gets who it is for', { tag: '@soak' }, async () => {
  const inbox = await serveInbox({ port: 0 });
  const teams = await openTeams({ localInbox: true });
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  const body = added(packForInbox(inbox.url));
  await page.route('**/site/pack.json', (route) => route.fulfill({ body }));
  const { tab } = await teams.visit('', page);
  await toReview(tab);
  await tab.getByRole('button', { name: en.review.sendNow, exact: true }).click();
  await atTheEnd(tab);
  const team = { askingFor: 'team', onBehalfOf: 'Who it is for', theyAgree: 'yes' };
  await expect.poll(() => inbox.received).toMatchObject([team]);
  await teams.close();
  await inbox.close();
});

test('in the popup, and the message says who it is for', { tag: '@soak' }, async () => {
  const folder = mayReachThisMachine(EXTENSION);
  const file = join(folder, 'pack.json');
  writeFileSync(file, added(readFileSync(file, 'utf8')));
  const profile = newProfile();
  const extension = await launchExtension(profile, { folder });
  const page = await extension.open();
  await toReview(page);
  const links = await recordLinks(page);
  await page.getByRole('button', { name: en.review.openMail }).click();
  await atTheEnd(page);
  const mail = new URL((await links())[0] ?? '').searchParams.get('body');
  const lines = mail?.replaceAll('\r\n', '\n');
  expect(lines).toContain(`${ask.onBehalfOf}\nWho it is for`);
  expect(lines).toContain(`${ask.theyAgree}\n${ask.theyAgreeYes}`);
  await extension.close();
  for (const path of [folder, profile]) rmSync(path, { recursive: true, force: true });
});
