import { expect } from '@playwright/test';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { shown } from '../shown';
import { toolbarOf } from './action-popup';

// The window in which a file is chosen takes the focus, and a popup with all that it was about to do.
test('“Bring in requests” leads from the popup to the tab, and says so before', async ({
  extension,
}) => {
  const outside = await extension.context.newPage();
  const toolbar = await toolbarOf(extension, outside);
  const popup = await toolbar.open();
  await popup.evaluate(`location.hash = '#/settings'`);
  const says = () => popup.evaluate<string>('document.body.textContent');
  await expect.poll(says).toContain(en.settings.importInTab);
  const opened = extension.context.waitForEvent('page');
  await popup.click(
    `[...document.querySelectorAll('button')].find((b) => b.textContent === ${JSON.stringify(en.settings.import)})`,
  );
  const tab = await opened;
  await expect(tab.getByRole('heading', { level: 1 })).toHaveText(en.settings.title);
  expect(tab.url()).toMatch(/view=tab&at=\d+#\/settings$/);
  const chooser = tab.waitForEvent('filechooser');
  await tab.getByRole('button', { name: en.settings.import }).click();
  await (await chooser).setFiles({
    name: 'copy.json',
    mimeType: 'application/json',
    buffer: Buffer.from('{"format":"waymark.export/1","requests":[]}'),
  });
  await expect(shown(tab, en.settings.imported(0, 0))).toBeVisible();
});
