import { expect } from '@playwright/test';
import { en } from '../../../src/text/en';
import { studioEn } from '../../../src/text/studio-en';
import { test } from '../fixtures';
import { goToPart, keptBy, saveTo } from './studio';

test('the extension alone is enough: from Settings to the studio, with its preview, under the extension’s own policy', {
  tag: '@soak',
}, async ({ extension }) => {
  const settings = await extension.open('settings');
  const [page] = await Promise.all([
    extension.context.waitForEvent('page'),
    settings.getByRole('button', { name: en.settings.studio }).click(),
  ]);
  await page.setViewportSize({ width: 1366, height: 900 });
  await page.getByRole('button', { name: 'Open the pack in use' }).click();
  const field = page.getByLabel('Name of your organisation');
  await expect(field).toHaveValue('Example University');
  const preview = page.frameLocator('.studio-preview iframe');
  await expect(preview.locator('.who')).toHaveText('Example University');
  // Both have the popup's styles, before their own, and whatever icon they name.
  expect(page.frames()).toHaveLength(2);
  for (const frame of page.frames()) {
    await expect(frame.locator(':root')).toHaveCSS('--radius', '6px');
    await expect(frame.locator('#icon-settings')).toHaveCount(1);
    const { first, missing } = await frame.evaluate(() => {
      const names = [...document.querySelectorAll('use')].map((use) => use.getAttribute('href'));
      return {
        first: document.styleSheets[0]?.ownerNode?.nodeName,
        missing: names.filter((name) => !name || !document.querySelector(name)),
      };
    });
    expect(first).toBe('STYLE');
    expect(missing).toEqual([]);
  }
  const local = async () => JSON.parse(await keptBy(page)).local;
  const before = await local();
  await field.fill('University of the Extension');
  await expect(preview.locator('.who')).toHaveText('University of the Extension');
  await preview.locator('.door.support').click();
  // Until then there is another number, which goes.
  await expect(preview.locator('h1')).toHaveText(en.help.title);
  await preview.locator('a[href^="tel:"]').filter({ visible: true }).first().click();
  await expect(page.locator('.studio-preview')).toContainText('This would call');
  expect(await local()).toEqual(before);
  await goToPart(page, 'publish');
  expect(JSON.parse((await saveTo(page)).toString()).organisation.name.en).toBe(
    'University of the Extension',
  );
  await page.getByRole('button', { name: studioEn.publish.look }).click();
  await expect(page.locator('main')).toContainText(studioEn.publish.nowhere);
  expect(extension.errors).toEqual([]);
});
