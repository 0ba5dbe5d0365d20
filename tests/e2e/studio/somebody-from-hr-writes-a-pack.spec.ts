import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { test } from '../fixtures';
import { goToPart, openStudio, savedPack } from './studio';

test('a number is changed and a service added, open past midnight and shut on bank holidays: Waymark takes the file', async ({
  teams,
}) => {
  test.setTimeout(120_000);
  const { page, preview } = await openStudio(teams);
  await goToPart(page, 'services/3');
  await page.locator('#field-services-3-methods summary').first().click();
  await page.locator('#field-services-3-methods-0-number').fill('116 999');
  await expect(preview.locator('.service').first()).toContainText('116 999');

  await goToPart(page, 'services');
  const rows = page.locator('.studio-rows > li');
  await rows.first().waitFor();
  const before = await rows.count();
  await page.getByRole('button', { name: 'Add a service' }).click();
  const at = (name: string) => page.locator(`#field-services-${before}-${name}`);
  await at('name').fill('Night line');
  await at('about').fill('Students of ours who listen at night.');
  await at('confidentiality').fill('They tell nobody what you say.');
  await at('cost').fill('Free');
  await at('owner').fill('nightline@example.ac.uk');
  await at('source').fill('Their own page');
  await at('methods-0-number').fill('01632 960123');
  await at('methods-0-hours').selectOption('week');
  const monday = page.locator('.studio-week > li').first();
  await monday.getByLabel('Monday, from').fill('18:00');
  await monday.getByLabel('Monday, to').fill('02:00');
  await expect(monday).toContainText('ends on the next day');
  await monday.getByRole('button', { name: 'Same from Tuesday to Friday' }).focus();
  await page.keyboard.press('Enter');
  // The button went with the press, and who pressed it did not.
  await expect(monday.locator(':focus')).toHaveCount(1);
  const everyDay = monday.getByRole('button', { name: 'Same every day' });
  await everyDay.click();
  await expect(everyDay).toBeHidden();
  const spoken = at('methods-0-languages-add');
  await spoken.fill('Polsh');
  await spoken.press('Enter');
  await expect(page.locator('main')).toContainText('No language is known as “Polsh”.');
  await spoken.fill('Polish');
  await spoken.press('Enter');
  await expect(page.getByRole('button', { name: 'Remove Polish' })).toBeVisible();
  await page.getByRole('button', { name: 'Add bank holidays as closed' }).click();
  await expect(page.locator('.studio-said')).toContainText('Monday to Sunday: 18:00–02:00');

  const pack = await savedPack(page);
  const samaritans = pack.services[3];
  expect(samaritans?.methods[0]).toMatchObject({ number: '116 999' });
  const added = pack.services[before];
  expect(added?.toConfirm).toBe(true);
  expect(JSON.stringify(added?.name)).toContain('"Night line"');
  const hours = added?.methods[0]?.hours;
  expect(hours).toMatchObject({
    week: [
      {
        days: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'],
        spans: [{ from: '18:00', to: '02:00' }],
      },
    ],
  });
  expect(added?.methods[0]?.languages).toEqual(['pl']);
  const dates = typeof hours === 'object' ? (hours.dates ?? []) : [];
  expect(dates.map(({ date }) => date.slice(5))).toContain('12-25');
  expect(dates.every(({ spans }) => spans.length === 0)).toBe(true);
  await expect(page.locator('main')).toContainText('Samaritans');
  await expect(page.locator('main')).toContainText('was handed to your browser');
});

test('each fault that the check finds leads to the field that has it, and is gone once it is mended', {
  tag: '@soak',
}, async ({ teams }) => {
  test.setTimeout(120_000);
  const { page } = await openStudio(teams);
  await page.getByLabel('Email address').fill('nobody');
  await page.locator('#field-organisation-contact-page').fill('nowhere');
  await goToPart(page, 'services/5');
  await page.locator('#field-services-5-owner').fill('');
  await goToPart(page, 'check');
  const must = page.getByRole('region', { name: /^Must be mended/ });
  await expect(must.getByRole('button', { name: /^Take me there/ })).toHaveCount(3);
  await expect(page.getByRole('navigation')).toContainText('Check3');
  // What was not looked for is not said to be nothing.
  await expect(
    page.getByRole('heading', { name: 'Still the example’s, or not confirmed', exact: true }),
  ).toBeVisible();
  await expect(page.getByText('Looked for once nothing must be mended.')).toHaveCount(2);

  const mended: string[] = [];
  for (let left = 3; left > 0; left--) {
    await must
      .getByRole('button', { name: /^Take me there/ })
      .first()
      .click();
    const focused = page.locator('input:focus, textarea:focus');
    await expect(focused).toHaveCount(1);
    const id = (await focused.getAttribute('id')) ?? '';
    mended.push(id);
    await focused.fill(id.endsWith('page') ? 'https://www.example.ac.uk/' : 'team@example.ac.uk');
    await goToPart(page, 'check');
    await expect(must.getByRole('button', { name: /^Take me there/ })).toHaveCount(left - 1);
  }
  expect(mended.sort()).toEqual([
    'field-organisation-contact-email',
    'field-organisation-contact-page',
    'field-services-5-owner',
  ]);
});

test('what is no pack is said to be none, and a file from Notepad is opened', async ({ teams }) => {
  const context = await teams.browser.newContext({ locale: 'en-GB' });
  const page = await context.newPage();
  await page.goto(`${teams.url}site/studio/`);
  const input = page.locator('input[type=file]');
  const give = (name: string, buffer: Buffer) =>
    input.setInputFiles({ name, mimeType: 'application/json', buffer });
  await give('letter.json', Buffer.from('Dear colleague,'));
  await expect(page.locator('main')).toContainText('letter.json was not opened. It is not JSON');
  await give('list.json', Buffer.from('[1, 2]'));
  await expect(page.locator('main')).toContainText(
    'list.json was not opened. It is JSON, but no pack',
  );
  const pack = readFileSync('src/pack/default/pack.json', 'utf8');
  await give('notepad.json', Buffer.from(`\ufeff${pack}`, 'utf16le'));
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('Example University');
});

test('what is written is there again after the page was closed, and one window at a time writes it', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  const context = page.context();
  await page.getByLabel('Name of your organisation').fill('University of Elsewhere');
  await expect(page.locator('.studio-top')).toContainText('Kept on this device');
  const second = await context.newPage();
  await second.goto(`${teams.url}site/studio/`);
  await second.getByRole('button', { name: /^Go on where you were/ }).click();
  await expect(second.getByText('This pack is open in another window.')).toBeVisible();
  await goToPart(second, 'organisation');
  await expect(second.getByLabel('Name of your organisation')).toBeDisabled();
  await second.getByRole('button', { name: 'Write here instead' }).click();
  await expect(page.getByText('This pack is open in another window.')).toBeVisible();
  await expect(page.getByLabel('Name of your organisation')).toBeDisabled();
  await second.getByLabel('Email address').fill('second@example.ac.uk');
  await expect(second.locator('.studio-top')).toContainText('Kept on this device');
  await page.close();
  await second.close();
  const third = await context.newPage();
  await third.goto(`${teams.url}site/studio/`);
  await third.getByRole('button', { name: /^Go on where you were/ }).click();
  await goToPart(third, 'organisation');
  await expect(third.getByLabel('Name of your organisation')).toHaveValue(
    'University of Elsewhere',
  );
  await expect(third.getByText('This pack is open in another window.')).toBeHidden();
  await expect(third.getByLabel('Email address')).toHaveValue('second@example.ac.uk');
  // With its steps.
  await third.getByRole('button', { name: 'Undo' }).click();
  await third.getByRole('button', { name: 'Undo' }).click();
  await expect(third.getByLabel('Name of your organisation')).toHaveValue('Example University');
});

test('the last emergency number can be changed and not removed, and whoever tries is told why', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  await goToPart(page, 'services');
  const remove = async () => {
    await goToPart(page, 'services/0');
    await page
      .getByRole('button', { name: /^Remove / })
      .last()
      .click();
  };
  const emergencies = JSON.parse(
    readFileSync('src/pack/default/pack.json', 'utf8'),
  ).services.filter((service: { urgency: string }) => service.urgency === 'emergency').length;
  for (let i = 0; i < emergencies; i++) await remove();
  await expect(page.getByRole('alert')).toContainText('This is the last emergency number.');
});
