import { expect, test } from '@playwright/test';
import { en } from '../../../src/text/en';
import { launchExtension } from '../extension';

const HALF = 'I would like to lead a small te';

test('the browser emptied the database: the draft is back in the form, and the person is told', async () => {
  const extension = await launchExtension();
  const page = await extension.open('ask');
  await page.locator('#change').pressSequentially(HALF);
  await expect(page.getByText(en.ask.saved)).toBeVisible();
  const session = await extension.context.newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${extension.id}`,
    storageTypes: 'indexeddb',
  });
  // It may have been cleared under an open page; the next one finds it so.
  await page.close();
  const again = await extension.open('ask');
  await expect(again.locator('#change')).toHaveValue(HALF);
  await expect(again.getByText(en.app.restored)).toBeVisible();
  await extension.close();
});
