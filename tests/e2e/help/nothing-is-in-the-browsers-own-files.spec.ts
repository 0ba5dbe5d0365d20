/** What the browser writes down by itself: the files that bring its windows back, its history, its memory
 * for forms. Each control of the guide, of other support and of a form whose draft is not kept is used;
 * afterwards there is nothing of it, however the browser ended. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, type Page } from '@playwright/test';
import { type Extension, launchExtension, newProfile } from '../../../scripts/drive/extension';
import { unfold } from '../../../scripts/drive/guide';
import { SITE } from '../../../scripts/drive/teams';
import { processesOf } from '../../../scripts/drive/worker-extension';
import { en } from '../../../src/text/en';
import { serveTeams } from '../../../teams-app/local-host/server';
import { test } from '../fixtures';
import { english, pack } from './pack';
import { filesHolding } from './traces';

type Way = 'close' | 'kill' | 'hide';
const WAYS: readonly Way[] = ['close', 'kill', 'hide'];

/** No file of a browser holds these by itself. */
const SECRET = 'zwyxqv';
const FIELDS = 'change contact name when language adjustments preferences avoid'.split(' ');
/** Typed where a browser may keep it, to see that it does and that we would find it. */
const CONTROL = 'kvantcontrol';

const situation = english(pack.situations.find((s) => s.id === 'harassment')?.label ?? '');
const main = (page: Page) => page.getByRole('main');

/** Answers the first question with everything, and goes no further: it stands in its window. */
async function stayInGuide(page: Page): Promise<void> {
  await page.getByRole('link', { name: en.start.choose }).click();
  await page.getByRole('button', { name: en.choose.begin, exact: true }).click();
  await page.locator('#about').waitFor();
  await unfold(page);
  for (const box of await main(page).getByRole('checkbox').all()) await box.check();
  await main(page).getByRole('checkbox').first().check();
  await page.getByLabel(situation).check();
}

/** The second question has radio buttons. */
async function stayAtRadios(page: Page): Promise<void> {
  await stayInGuide(page);
  await page.getByRole('button', { name: en.choose.next, exact: true }).click();
  await page.getByRole('button', { name: en.choose.goOn }).click();
  await main(page).getByRole('radio').nth(1).check();
}

async function stayInSupport(page: Page): Promise<void> {
  await page.getByRole('link', { name: en.app.otherHelp, exact: true }).click();
  await page.getByRole('button', { name: situation }).click();
  await page.getByRole('checkbox', { name: en.help.quiet }).check();
  await page.getByRole('combobox').selectOption('scotland');
  await page.getByRole('searchbox').fill(`${SECRET} bullied`);
}

async function stayInForm(page: Page): Promise<void> {
  await page.getByRole('link', { name: en.start.ask }).click();
  await page.getByLabel(en.ask.keepDraft).check();
  await page
    .locator('form details')
    .first()
    .evaluate((more: HTMLDetailsElement) => {
      more.open = true;
    });
  for (const id of FIELDS) await page.locator(`#${id}`).fill(`${SECRET} ${id}`);
  await page.locator('#email').fill(`${SECRET}@example.ac.uk`);
  for (const kind of ['radio', 'checkbox'] as const)
    await main(page).getByRole(kind).nth(1).check();
  await page.locator('#unit').selectOption({ index: 2 });
}

/** A page of somebody else, until the browser has written down what is in its box. */
async function untilWritten(extension: Extension, profile: string): Promise<void> {
  const other = createServer((_, response) => {
    response.setHeader('content-type', 'text/html');
    response.end('<input id="box"><input type="checkbox" id="tick">');
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  const page = await extension.context.newPage();
  await page.goto(`http://127.0.0.1:${(other.address() as AddressInfo).port}/`);
  await page.locator('#box').fill(CONTROL);
  await page.locator('#tick').check();
  await expect
    .poll(() => filesHolding(`${profile}/Default/Sessions`, CONTROL), { timeout: 30_000 })
    .not.toEqual([]);
  // Each window tells by itself, a few seconds after it changed.
  await page.waitForTimeout(6000);
  await page.close();
  other.close();
}

for (const way of WAYS) {
  test(`Chromium, ${way}: nothing chosen or typed in guide, support and an unkept form`, {
    tag: '@soak',
  }, async () => {
    test.setTimeout(120_000);
    const profile = newProfile();
    const site = await serveTeams({ port: 0, siteDir: SITE });
    const extension = await launchExtension(profile);
    const fresh = async (address?: string) => {
      const page = await extension.open();
      if (address) await page.goto(address);
      await page.locator('h1').waitFor();
      return page;
    };
    const plain = `${site.url}site/tab/`;
    const private_: Page[] = [];
    for (const address of [undefined, plain]) {
      for (const stay of [stayInGuide, stayAtRadios, stayInSupport]) {
        const page = await fresh(address);
        private_.push(page);
        await stay(page);
      }
    }
    await stayInForm(await fresh());
    await untilWritten(extension, profile);
    if (way === 'hide') {
      for (const page of private_) {
        await page.evaluate(() => {
          window.close = () => undefined;
        });
        await page.bringToFront();
        await page.getByRole('button', { name: en.help.clear }).click();
        await page.getByRole('heading', { name: en.difference.title }).waitFor();
      }
      // A closed tab goes to those that can be opened again.
      for (const page of private_) await page.close();
    }
    if (way === 'kill') for (const pid of processesOf(profile)) process.kill(pid, 'SIGKILL');
    await extension.close();
    await site.close();

    expect(filesHolding(profile, CONTROL), 'the search sees what is kept').not.toEqual([]);
    expect(filesHolding(profile, SECRET)).toEqual([]);
    // The state of a control is written with its kind. The page of somebody else had a check box.
    const sessions = `${profile}/Default/Sessions`;
    for (const kind of ['radio', 'select-one', 'textarea', 'about-'])
      expect(filesHolding(sessions, kind), kind).toEqual([]);
    expect(filesHolding(sessions, 'popup.html#/')).not.toEqual([]);
    for (const route of ['#/help', '#/choose', '#/hidden', `#/${SECRET}`])
      expect(filesHolding(profile, route), route).toEqual([]);
    const titles = [
      ...[en.help.title, english(pack.guide.opening.title)],
      ...pack.guide.questions.map(({ ask }) => english(ask)),
    ];
    for (const file of [sessions, `${profile}/Default/History`]) {
      for (const title of titles)
        expect(filesHolding(file, title), `${file}: ${title}`).toEqual([]);
    }
  });
}
