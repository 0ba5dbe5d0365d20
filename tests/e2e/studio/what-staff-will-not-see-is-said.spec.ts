import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { DEFAULT_PACK } from '../../../scripts/pack/starter';
import { studioEn } from '../../../src/text/studio-en';
import { test } from '../fixtures';
import { goToPart, openStudio } from './studio';

test('a language that Waymark itself does not speak is said to reach nobody yet, and the preview offers what staff have', async ({
  teams,
}) => {
  const { page } = await openStudio(teams);
  const offered = page.locator('#preview-language option');
  await expect(offered).toHaveText(['English', 'Cymraeg']);
  await goToPart(page, 'languages');
  await page.getByLabel(studioEn.languages.add).fill('ga');
  await page.keyboard.press('Enter');
  await expect(page.locator('main .notice.warning')).toContainText('Irish');
  await expect(offered).toHaveText(['English', 'Cymraeg']);
  await page.getByRole('button', { name: 'Remove Cymraeg' }).click();
  await page.getByRole('button', { name: studioEn.languages.removeYes }).click();
  await expect(offered).toHaveText(['English']);
});

test('what is still the example’s is said where it would be published', async ({ teams }) => {
  const { page } = await openStudio(teams);
  await goToPart(page, 'publish');
  await expect(page.locator('main .notice.warning')).toContainText(
    /^\d+ things are still the example’s/,
  );
  await page.getByRole('link', { name: studioEn.publish.seeInvented }).click();
  await expect(
    page.getByRole('heading', { level: 1, name: studioEn.sections.check }),
  ).toBeVisible();
});

test('whoever opens another file is told that what was open is kept, and where', {
  tag: '@soak',
}, async ({ teams }) => {
  const { page } = await openStudio(teams);
  await page.getByLabel('Name of your organisation').fill('North');
  await expect(page.locator('.studio-top')).toContainText(studioEn.kept.kept);
  await goToPart(page, '');
  await page.locator('input[type=file]').setInputFiles({
    name: 'theirs.json',
    mimeType: 'application/json',
    buffer: readFileSync(DEFAULT_PACK),
  });
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('Example University');
  await expect(page.locator('main .notice')).toContainText(studioEn.putAside('pack.json'));
  await goToPart(page, '');
  await page.getByRole('button', { name: studioEn.start.goOnWith('pack.json') }).click();
  await expect(page.getByLabel('Name of your organisation')).toHaveValue('North');
});
