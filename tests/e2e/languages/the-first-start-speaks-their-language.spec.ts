import { expect, test } from '@playwright/test';
import { launchExtension } from '../../../scripts/drive/extension';
import { cy } from '../../../src/text/cy';

test('the menus are English because the browser has no Welsh ones; their list begins with Welsh', async () => {
  const extension = await launchExtension();
  await extension.context.addInitScript(() => {
    Object.defineProperty(navigator, 'languages', { get: () => ['cy', 'en-GB'] });
  });
  try {
    const page = await extension.open();
    const menus = await page.evaluate('chrome.i18n.getUILanguage()');
    expect(menus).toMatch(/^en/);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(cy.start.title);
    // What the database says comes later, and changes nothing.
    await expect(page.locator('html')).not.toHaveAttribute('data-first');
    await page.getByRole('link', { name: cy.app.settings }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(cy.settings.title);
    await expect(page.locator('html')).toHaveAttribute('lang', 'cy');
  } finally {
    await extension.close();
  }
});
