import { expect, type Page } from '@playwright/test';
import { TOUR } from '../../../scripts/drive/tour';
import { samplePath } from '../../../src/preview/messages';
import { test } from '../fixtures';
import { goToPart, keptBy, openStudio } from './studio';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
/** The stops of the tour that show what somebody has kept, and the sample that shows it here. */
const SAMPLED: Readonly<Record<string, Parameters<typeof samplePath>[0]>> = {
  'request-ready': 'ready',
  'request-told': 'told',
  'request-waiting': 'waiting',
  'request-uncertain': 'uncertain',
  'request-refused': 'refused',
  'request-delivered': 'delivered',
  'request-withdrawn': 'withdrawn',
  'request-overdue': 'overdue',
};
/** These say of a database what no preview has. */
const OF_THE_DEVICE = ['start-under-way', 'restored', 'start-needs-you', 'requests'];
/** In the normal run, of each way to reach one. */
const FEW = ['start', 'ask', 'ask-open', 'help-situation', 'request-told', 'request-overdue'];

test('each screen of the tour is reached in the preview, from the field that makes it or by its name', {
  tag: '@soak',
}, async ({ teams }) => {
  test.setTimeout(180_000);
  const { page, preview } = await openStudio(teams);
  const toured = TOUR.filter(
    ({ name }) => !OF_THE_DEVICE.includes(name) && (SOAK || FEW.includes(name)),
  );
  expect(toured).toHaveLength(SOAK ? TOUR.length - OF_THE_DEVICE.length : FEW.length);
  for (const stop of toured) {
    const sample = SAMPLED[stop.name];
    if (sample) {
      await page.locator('#preview-screen').selectOption(samplePath(sample));
      await preview.locator('main .request-facts').waitFor();
    } else if (stop.name === 'start') {
      await page.locator('#preview-screen').selectOption('');
      await preview.locator('.doors .door.support').waitFor();
    } else {
      await stop.reach(preview);
      await stop.leave?.(preview);
    }
  }

  // From the field: the field in hand, and the screen that it makes.
  const from = async (part: string, field: string, heading: string) => {
    await goToPart(page, part);
    await page.locator(field).first().focus();
    await expect(preview.locator('main h1')).toContainText(heading);
    await expect(page.locator(field).first()).toBeFocused();
  };
  await from('explain', '#field-explain-intro', 'difference');
  await from('request', '#field-request-replyDays', 'Request');
  await from('pages', '#field-organisation-terms-title', 'Terms');
  await from('guide', '#field-guide-opening-title', 'Help me choose');
  await from('services/3', '#field-services-3-name', 'Other support');
  await expect(preview.locator('.service').first()).toContainText('Samaritans');
  await from('organisation', '#field-organisation-contact-email', 'Questions and contact');
});

test('what is written is seen at once, without taking anybody from the field that they write in', async ({
  teams,
}) => {
  const { page, preview } = await openStudio(teams);
  const field = page.getByLabel('Name of your organisation');
  await field.fill('');
  await field.pressSequentially('University of Somewhere Else', { delay: 5 });
  await expect(preview.locator('.who')).toHaveText('University of Somewhere Else');
  await expect(field).toBeFocused();
  await page.locator('#preview-language').selectOption('cy');
  await expect(preview.locator('html')).toHaveAttribute('lang', 'cy');
  await page.locator('#preview-theme').selectOption('contrast');
  await expect(preview.locator('html')).toHaveAttribute('data-theme', 'contrast');
  for (const [size, width] of [
    ['tab', 1024],
    ['phone', 360],
    ['popup', 400],
  ] as const) {
    await page.locator('#preview-size').selectOption(size);
    await expect.poll(() => preview.evaluate(() => innerWidth)).toBe(width);
  }
});

test('the clock of the preview is the one that is chosen, and says so until it is put back', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page, preview } = await openStudio(teams);
  await goToPart(page, 'services/3');
  const state = preview.locator('.service').first();
  await expect(state).toContainText('Samaritans');
  await page.locator('#preview-clock').fill('2027-12-25T23:40');
  await expect(
    page.getByText('The clock of this preview is set to 25 December 2027'),
  ).toBeVisible();
  expect(await preview.evaluate(() => new Date(Date.now()).toLocaleString('sv-SE'))).toContain(
    '2027-12-25 23:40',
  );
  // The page around it has the clock of the device.
  expect(await page.evaluate(() => new Date(Date.now()).getFullYear())).toBeLessThan(2027);
  await page.getByRole('button', { name: 'Back to now' }).click();
  await expect(page.getByText('The clock of this preview is set to')).toBeHidden();
  expect(await preview.evaluate(() => Date.now())).toBeLessThan(Date.parse('2027-01-01'));
});

/** Notes each request that leaves the page, but for files of the site itself. */
async function strangers(page: Page, site: string): Promise<string[]> {
  const found: string[] = [];
  page.context().on('request', (request) => {
    const own = request.url().startsWith(site) || /^(data|blob):/.test(request.url());
    if (!own || request.method() !== 'GET') found.push(`${request.method()} ${request.url()}`);
  });
  return found;
}

test('nothing that is done in the preview leaves it: not kept, not sent, not opened', async ({
  teams,
}) => {
  const { page, preview } = await openStudio(teams);
  const asked = await strangers(page, teams.url);
  const before = await keptBy(page);
  const pages = page.context().pages().length;
  const depth = await page.evaluate(() => history.length);
  const told = (words: string) => expect(page.locator('.studio-preview')).toContainText(words);

  // A number to ring, a link out, a full tab, something to copy.
  await preview.locator('aside.urgent a[href^="tel:"]').click();
  await told('This would call: 999');
  await preview.locator('.tool.menu').click();
  await preview.locator('a.tool[target=_blank]').click();
  await told('This would open in a full tab');
  await page.locator('#preview-screen').selectOption('help');
  await preview.locator('.contacts .copy button').first().click();
  await told('This would be copied');
  await page.locator('#preview-screen').selectOption('contact');
  await preview.locator('main a[href^="mailto:"]').first().click();
  await told('mentoring-coaching@example.ac.uk');
  await page.locator('#preview-screen').selectOption('settings');
  await preview.locator('main .button:has(.icon)').first().click();
  await told('This would be saved as: waymark.json');

  // A request, to its end.
  await page.locator('#preview-screen').selectOption('ask');
  await preview.locator('#change').fill('I would like to lead a small team.');
  await preview.locator('#kind').check();
  await preview.locator('#name').fill('A member of staff');
  await preview.locator('#email').fill('a.member.of.staff@example.ac.uk');
  await preview.locator('#unit').selectOption({ index: 1 });
  await preview.locator('button[type=submit]').click();
  await preview.locator('main .facts').waitFor();
  await preview.locator('main .button.main').click();
  await preview.locator('main .request-facts').waitFor();
  await told('This would');
  // Its own Back goes back in there alone.
  await preview.locator('.back').click();
  await preview.locator('.back, .doors').first().waitFor();

  expect(await keptBy(page)).toBe(before);
  expect(asked).toEqual([]);
  expect(page.context().pages().length).toBe(pages);
  expect(await page.evaluate(() => history.length)).toBe(depth);
  // Whatever a screen may try one day: the page itself may reach nobody.
  const policy = preview.locator('meta[http-equiv="Content-Security-Policy"]');
  await expect(policy).toHaveAttribute('content', /connect-src 'none'/);
});

test('a pack with a fault is said to have one, and the preview stays as it was', async ({
  teams,
}) => {
  const { page, preview } = await openStudio(teams);
  const field = page.getByLabel('Email address');
  await field.fill('nobody');
  await expect(page.getByText('Something must be mended first.')).toBeVisible();
  await expect(page.locator('#field-organisation-contact-email-error')).toContainText(
    'Write one email address',
  );
  await expect(preview.locator('.who')).toHaveText('Example University');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(field).toHaveValue('mentoring-coaching@example.ac.uk');
  await expect(page.getByText('Something must be mended first.')).toBeHidden();
});
