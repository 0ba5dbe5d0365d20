import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import ICAL from 'ical.js';
import { test } from '../fixtures';
import { goToPart, openStudio } from './studio';

const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8'));

/** Presses what hands a file to the browser, and gives its text. */
async function handed(page: Page, name: string): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name, exact: true }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8');
}

test('an overdue entry is on the list, its owner is written to, and whoever says how they checked it has done with it', async ({
  teams,
}) => {
  const { page } = await openStudio(teams);
  const old = structuredClone(pack);
  Object.assign(old.services[3], {
    reviewed: '2025-07-02',
    due: '2026-01-02',
    owner: 'sam@example.ac.uk',
  });
  await goToPart(page, '');
  await page.locator('input[type=file]').setInputFiles({
    name: 'pack.json',
    mimeType: 'application/json',
    buffer: Buffer.from(JSON.stringify(old)),
  });
  await page.getByLabel('Name of your organisation').waitFor();
  await goToPart(page, '');
  await page.getByRole('link', { name: 'Review overdue: 1' }).click();

  const sam = page.getByRole('region', { name: 'sam@example.ac.uk' });
  await expect(sam).toContainText('overdue since 2 January 2026');
  await expect(page.locator('main section h2').first()).toHaveText('sam@example.ac.uk');
  const href = await sam.getByRole('link', { name: /^Write to the owner/ }).getAttribute('href');
  const mail = new URL(href ?? '');
  expect(mail.pathname).toBe('sam@example.ac.uk');
  expect(mail.searchParams.get('subject')).toBe('Please check 1 entry in Waymark');
  expect(mail.searchParams.get('body')).toContain('- Samaritans');
  expect(mail.searchParams.get('body')).not.toContain('Education Support');

  const calendar = await handed(page, 'Save the review dates for a calendar');
  const events = new ICAL.Component(ICAL.parse(calendar)).getAllSubcomponents('vevent');
  expect(events).toHaveLength(pack.services.length);
  expect(new ICAL.Event(events[0]).startDate.toString()).toBe('2026-01-02');

  await sam.getByRole('link', { name: 'Samaritans' }).click();
  const checked = page.getByRole('button', { name: 'I have checked it today' });
  await expect(checked).toBeFocused();
  await checked.press('Enter');
  await page.getByRole('button', { name: 'I rang it' }).click();
  await expect(
    page.locator('.notice').filter({ hasText: 'Recorded: checked today.' }),
  ).toBeInViewport();
  await expect(checked).toBeFocused();
  await goToPart(page, 'keep');
  await expect(sam).toContainText('due by');
  await expect(sam).not.toContainText('overdue');
});

test('services go out as Open Referral and come back the same; what a directory adds is shown before it is taken', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  await goToPart(page, 'services');
  await page.getByText('From a spreadsheet or a directory').click();
  const out = JSON.parse(await handed(page, 'Save as Open Referral UK'));
  expect(out.contents).toHaveLength(pack.services.length);
  const choose = async (name: string, text: string) => {
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      page.getByRole('button', { name: 'Bring in from a directory (Open Referral UK)' }).click(),
    ]);
    await chooser.setFiles({ name, mimeType: 'application/json', buffer: Buffer.from(text) });
  };
  await choose('letter.json', 'Dear colleague,');
  await expect(page.getByRole('alert')).toContainText('letter.json could not be read.');
  await choose('list.json', '[{"x":1}]');
  await expect(page.getByRole('alert')).toContainText('list.json has no services');

  await choose('directory.json', JSON.stringify(out));
  const main = page.getByRole('main');
  await expect(main).toContainText(`${pack.services.length} services in the file`);
  await expect(page.getByRole('button', { name: 'Take 0 services' })).toBeDisabled();

  const [first, ...rest] = out.contents;
  const renamed = { ...rest[2], name: 'The Samaritans of here' };
  const added = {
    id: 'ac148810-d857-441c-9679-408f346de14b',
    name: 'Community Counselling',
    description: 'Counselling for adults.',
    phones: [{ id: 'x', number: '01632 960111', type: 'voice' }],
  };
  await choose('council.json', JSON.stringify({ contents: [first, renamed, added] }));
  await expect(main.locator('li', { hasText: 'The Samaritans of here' })).toContainText(
    'is changed',
  );
  await expect(main.locator('li', { hasText: 'Community Counselling' })).toContainText('is new');
  await page.getByRole('button', { name: 'Take 2 services' }).click();
  await expect(page.getByRole('link', { name: 'The Samaritans of here' })).toBeVisible();
  await page.getByRole('link', { name: 'Community Counselling' }).click();
  await expect(page.getByLabel(/^Its name|^Name/).first()).toHaveValue('Community Counselling');
});

test('what was changed after its translation is on the list until it is translated anew, and Welsh until somebody fluent has read it', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  await goToPart(page, 'services/3');
  await page.locator('#field-services-3-name').fill('The Samaritans');
  await goToPart(page, '');
  await page.getByRole('link', { name: 'Changed since it was translated into Cymraeg: 1' }).click();
  const pairs = page.locator('.studio-pairs > li');
  await expect(pairs).toHaveCount(1);
  await expect(pairs).toContainText('It was: Samaritans');
  await pairs.getByRole('textbox').fill('Y Samariaid hyn');
  // Under the hand it stays.
  await expect(pairs).toHaveCount(1);
  await goToPart(page, '');
  const fluent = page.getByRole('link', { name: /^Cymraeg for a fluent speaker to read: \d{3}$/ });
  await expect(fluent).toBeVisible();
  await expect(page.getByRole('link', { name: /^Changed since/ })).toHaveCount(0);
  await fluent.click();
  await expect(page.getByLabel('Show', { exact: true })).toHaveValue('fluent');
  await page.getByRole('button', { name: 'A fluent speaker has read all the Cymraeg' }).click();
  await goToPart(page, '');
  await expect(page.getByRole('link', { name: 'Publish' }).last()).toBeVisible();
  await expect(fluent).toHaveCount(0);
});

test('an id that is changed by hand is changed wherever it is named, and one that cannot be is refused with the reason', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  const index = pack.services.findIndex(({ id }: { id: string }) => id === 'counselling');
  await goToPart(page, `services/${index}`);
  await page.getByText('Its id: counselling').click();
  const field = page.getByLabel('Id', { exact: true });
  const change = page.getByRole('button', { name: 'Change the id' });
  for (const [typed, why] of [
    ['Staff Counselling', 'Use small letters'],
    ['samaritans', 'Something else in this list has that id'],
    ['not-sure', 'Waymark uses that word itself'],
  ] as const) {
    await field.fill(typed);
    await change.click();
    await expect(page.getByRole('main')).toContainText(why);
  }
  await field.fill('listening');
  await field.press('Enter');
  await expect(page.getByText('Its id: listening')).toBeVisible();
  await goToPart(page, 'check');
  await expect(page.getByRole('main')).not.toContainText('Checking');
  await expect(page.getByRole('heading', { name: 'Must be mended (0)' })).toBeVisible();
  // It was named elsewhere: else this would show nothing.
  expect(JSON.stringify([pack.guide, pack.situations])).toContain('"counselling"');
});
