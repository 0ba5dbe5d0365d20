import { expect } from '@playwright/test';
import { cy } from '../../../src/text/cy';
import { test } from '../fixtures';

test('the menus are English because the browser has no Welsh ones; their list begins with Welsh', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['cy', 'en-GB'] });
  });
  await page.goto(`chrome-extension://${extension.id}/popup.html#/`);
  const menus = await page.evaluate('chrome.i18n.getUILanguage()');
  expect(menus).toMatch(/^en/);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(cy.start.title);
  // What the database says comes later, and changes nothing.
  await expect(page.locator('html')).not.toHaveAttribute('data-first');
  await page.getByRole('button', { name: cy.app.menu }).click();
  await page.getByRole('link', { name: cy.app.settings }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(cy.settings.title);
  await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
});
