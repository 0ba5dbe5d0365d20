import { expect } from '@playwright/test';
import { studioEn } from '../../../src/text/studio-en';
import { test } from '../fixtures';
import { goToPart, openStudio } from './studio';

test('what a new service lacks is no fault while it is first filled in, and nothing moves under the pointer; once its page was left it is', async ({
  teams,
}) => {
  const { page } = await openStudio(teams);
  await goToPart(page, 'services');
  await page.getByRole('button', { name: studioEn.fields.addService }).click();
  const name = page.getByLabel('Name').first();
  const number = page.getByRole('textbox', { name: 'Number' });
  const before = await name.boundingBox();
  // The check has run by now: the preview waits.
  await expect(page.getByText(studioEn.preview.awaits)).toBeVisible();
  const parts = page.getByRole('navigation', { name: studioEn.sections.label });
  await expect(parts.getByRole('link', { name: /mend/ })).toHaveCount(0);
  await expect(page.locator('main .error:visible')).toHaveCount(0);
  expect(await name.boundingBox()).toEqual(before);
  // The way to reach it is the point of a new entry, and stands open.
  await expect(number).toBeVisible();

  // What is written and wrong is said at once.
  await number.fill('ring us');
  await expect(page.locator('main .error:visible')).toHaveCount(1);

  const here = await page.evaluate(() => location.hash.slice(2));
  await goToPart(page, 'situations');
  await goToPart(page, here);
  await expect(page.locator('main .error:visible').first()).toBeVisible();
  // A fold says that there is something to mend in it.
  await expect(page.locator('details:not([open]) > summary .error').first()).toContainText('mend');
});

test('after “Add another” a way to send stays where it is, and so does who receives what', async ({
  teams,
}) => {
  const { page } = await openStudio(teams);
  await goToPart(page, 'routes');
  const title = page.getByRole('heading', { name: studioEn.receivers.title });
  await title.waitFor();
  await page
    .getByRole('button', { name: /^Add another/ })
    .last()
    .click();
  const email = page.getByLabel('Email address').last();
  const before = await email.boundingBox();
  await expect(page.getByText(studioEn.preview.awaits)).toBeVisible();
  await expect(title).toBeVisible();
  expect(await email.boundingBox()).toEqual(before);
});
