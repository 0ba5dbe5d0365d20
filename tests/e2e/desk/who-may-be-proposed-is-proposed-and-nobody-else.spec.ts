import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Pack } from '../../../src/pack/schema';
import { deskEn } from '../../../src/text/desk-en';
import { deskPeopleCy } from '../../../src/text/desk-people-cy';
import { deskPeopleEn } from '../../../src/text/desk-people-en';
import { en } from '../../../src/text/en';
import { makeLanguage } from '../../../src/text/language';
import { sent } from '../../desk/ways';
import { unparse } from '../../studio/spreadsheet';
import { passesAxe, type Theme } from '../access/inspectors';
import { inSoak, test } from '../fixtures';
import { bringInAll, type DeskSite, goTo, receive, serveDesk } from './desk';

const { columns, people, person, table, propose: find, figures, keep } = deskPeopleEn;
const pack: Pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));
const english = makeLanguage('en', en, pack.languages);

const { wire } = sent(1, pack, english, {
  kind: 'mentoring',
  name: 'Ffion Hughes',
  email: 'ffion@example.ac.uk',
  topics: ['career'],
  avoid: 'Dafydd Prys',
  change: 'I would like to say no more often.',
});

let site: DeskSite;
test.beforeAll(async ({ teams }) => {
  site = await serveDesk(teams);
  await receive(site.inbox, wire);
});
test.afterAll(() => site.close());

/** Chooses that file, as the button asks for it. */
async function choose(page: Page, button: Locator, name: string, content: string | Buffer) {
  const asked = page.waitForEvent('filechooser');
  await button.click();
  await (await asked).setFiles({ name, mimeType: '', buffer: Buffer.from(content) });
}

/** As Excel of a British computer saves it. */
const csv = unparse(
  [
    [columns.name, columns.email, columns.kinds, columns.topics, columns.places],
    ['Dafydd Prys', 'dafydd@example.ac.uk', 'Mentoring', 'Career and promotion', '2'],
    ['Mair Owen', 'mair@example.ac.uk', 'Mentoring', 'Career and promotion', '2'],
    ['Nia Rees', 'nia@example.ac.uk', 'Mentoring', '', '1'],
    ['Hugh Hughes', 'hugh@example.ac.uk', 'Coaching', '', '1'],
    ['No Address', '', 'Mentoring', '', '1'],
  ],
  ';',
);

async function withPeople(page: Page) {
  await page.goto(site.url);
  await bringInAll(page);
  await goTo(page, 'people');
  await choose(page, page.getByRole('button', { name: table.title }), 'people.csv', csv);
  await expect(page.getByText(person.faults.email)).toBeVisible();
  await page.getByRole('button', { name: table.take(4) }).click();
  await expect(page.locator('.desk-person')).toHaveCount(4);
}

test('a list comes in, the manager and whom they avoid are kept from being proposed and it says why, what is to be checked is ticked, and somebody is proposed', async () => {
  const page = await (await site.teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await withPeople(page);
  await goTo(page, `case/${wire.reference}`);
  await page.getByRole('link', { name: deskEn.case.propose }).click();
  // Nobody knows yet who manages them, so that is open.
  const managers = 'Employee,Manager\r\nffion@example.ac.uk,mair@example.ac.uk\r\n';
  await choose(page, page.getByRole('button', { name: find.managersChoose }), 'hr.csv', managers);
  await expect(page.locator('.notice').getByText(find.managersRead(1))).toBeVisible();

  const blocked = page.locator('details', { hasText: find.blockedTitle(3) });
  await blocked.locator('summary').click();
  await expect(blocked.getByRole('article', { name: 'Mair Owen' })).toContainText(
    find.blocks.manager,
  );
  await expect(blocked.getByRole('article', { name: 'Dafydd Prys' })).toContainText(
    find.blocks['not-with'],
  );
  await expect(blocked.getByRole('button')).toHaveCount(0);
  // Who does not mentor is there too, and cannot be proposed, not by a search either.
  await page.getByLabel(find.search).fill('hugh');
  await expect(page.getByRole('article', { name: 'Hugh Hughes' })).toContainText(
    find.onlyOffers('coaching'),
  );
  await expect(page.getByRole('button', { name: /^Propose/ })).toHaveCount(0);
  await page.getByLabel(find.search).fill('');

  const nia = page.getByRole('article', { name: 'Nia Rees' });
  await nia.getByRole('button', { name: find.propose('Nia Rees') }).click();
  await expect(nia.getByText(find.checkLeft)).toBeVisible();
  await nia.getByLabel(find.checks['avoid-says']).check();
  await nia.getByRole('button', { name: find.propose('Nia Rees') }).click();
  await expect(page.locator('.notice').getByText(find.proposed('Nia Rees'))).toBeVisible();
  await page.getByRole('link', { name: find.back }).click();
  await expect(page.locator('.desk-history')).toContainText(deskEn.case.did.proposed('Nia Rees'));
  await expect(page.locator('.desk-history')).toContainText('who to avoid');

  // Back, and what stood there before proposes nobody else.
  await page.goBack();
  await expect(page.getByText(find.notNow)).toBeVisible();
  await expect(page.getByRole('button', { name: /^Propose/ })).toHaveCount(0);
  // The file of managers is gone with the page.
  await page.reload();
  await page.getByText(find.managersChoose).waitFor();
  await expect(page.getByRole('button', { name: find.managersForget })).toHaveCount(0);
});

test('a copy opens in another browser with its passphrase and no other, and somebody is forgotten', {
  tag: '@soak',
}, async () => {
  test.setTimeout(120_000);
  const page = await (await site.teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await withPeople(page);
  await goTo(page, 'keep');
  await expect(page.getByText(keep.remind)).toBeVisible();
  await page.locator('#copy-passphrase').fill('correct horse');
  await page.locator('#copy-again').fill('correct horse');
  const saved = page.waitForEvent('download');
  await page.getByRole('button', { name: keep.save.press }).click();
  const bytes = readFileSync(await (await saved).path());
  await expect(page.getByText(keep.remind)).toHaveCount(0);

  const other = await (await site.teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await other.goto(`${site.url}#/keep`);
  await choose(other, other.getByRole('button', { name: keep.open.choose }), 'copy.age', bytes);
  await other.locator('#open-passphrase').fill('correct horses');
  await other.getByRole('button', { name: keep.open.press }).click();
  await expect(other.locator('.notice').getByText(keep.open.why.passphrase)).toBeVisible({
    timeout: 30_000,
  });
  await other.locator('#open-passphrase').fill('correct horse');
  await other.getByRole('button', { name: keep.open.press }).click();
  await other
    .getByRole('alertdialog')
    .getByRole('button', { name: keep.open.yes })
    .click({ timeout: 30_000 });
  await expect(other.locator('.notice').getByText(keep.open.done)).toBeVisible();
  await goTo(other, 'people');
  await expect(other.locator('.desk-person')).toHaveCount(4);
  await goTo(other, '');
  await expect(other.locator('.desk-case')).toContainText(wire.reference);

  await goTo(other, 'keep');
  await other.getByLabel(keep.forget.email).fill(wire.email);
  await other.getByRole('button', { name: keep.forget.look }).click();
  await expect(other.getByRole('link', { name: wire.reference })).toBeVisible();
  await other.getByRole('button', { name: keep.forget.press }).click();
  const sure = other.getByRole('alertdialog', { name: keep.forget.sure('Ffion Hughes') });
  await sure.getByRole('button', { name: keep.forget.press }).click();
  await expect(other.locator('.notice').getByText(keep.forget.done)).toBeVisible();
  await goTo(other, '');
  await expect(other.getByText(deskEn.inbox.empty)).toBeVisible();
});

test('axe finds no barrier on the pages of people, proposals, figures and copies, in both languages, and in 320 pixels none is scrolled sideways', {
  tag: '@soak',
}, async () => {
  test.setTimeout(180_000);
  const page = await (await site.teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await withPeople(page);
  const themes: Theme[] = ['light', ...inSoak<Theme>('dark', 'contrast')];
  const found: string[] = [];
  const look = async (place: string) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    await goTo(page, place);
    await page.locator('main h1').waitFor();
    await page.locator('main details').evaluateAll((folds) => {
      for (const fold of folds as HTMLDetailsElement[]) fold.open = true;
    });
    const here = await passesAxe.look({ page, screen: page.mainFrame(), themes });
    found.push(...here.map((one) => `${place}: ${one}`));
    await page.setViewportSize({ width: 320, height: 640 });
    const width = await page.evaluate(() => document.scrollingElement?.scrollWidth ?? 0);
    if (width > 320) found.push(`${place}: ${width} pixels wide`);
  };
  const PLACES = ['people', 'people/new', `propose/${wire.reference}`, 'figures', 'keep'];
  for (const place of PLACES) await look(place);
  await page.getByRole('button', { name: 'Cymraeg' }).click();
  await goTo(page, 'people');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(deskPeopleCy.people.title);
  for (const place of inSoak(...PLACES.slice(2))) await look(place);
  expect(found).toEqual([]);
  expect([people.title, figures.title]).not.toContain(deskPeopleCy.people.title);
});
