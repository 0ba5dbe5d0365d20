/** What comes out of the printer is what was asked for: none of the page around it, which shows what else was looked at. */
import { expect } from '@playwright/test';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';

test('an entry, and the whole list on one page of A4: nothing around them is printed', async ({
  teams,
}) => {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  // As a browser prints, but that the paper is looked at by the test.
  await page.addInitScript(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await page.goto(`${teams.url}site/tab/#/help`);
  await page.getByRole('button', { name: /harassment/ }).click();
  const card = page.locator('.service', { hasText: 'Samaritans' }).first();
  await card.locator('summary').click();
  await card.getByRole('button', { name: en.help.print, exact: true }).click();
  const onPaper = async () => {
    await page.emulateMedia({ media: 'print' });
    const seen = await page.evaluate(() => document.body.innerText);
    const pages = (await page.pdf({ format: 'A4', preferCSSPageSize: true }))
      .toString('latin1')
      .match(/\/Type\s*\/Page\b/g);
    await page.emulateMedia({ media: 'screen' });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    return { seen, pages: pages?.length };
  };
  const entry = await onPaper();
  expect(entry.seen).toContain('116 123');
  expect(entry.seen).not.toMatch(/harassment/i);

  await page.getByRole('button', { name: en.help.printAll }).click();
  const list = await onPaper();
  expect(list.pages).toBe(1);
  expect(list.seen.indexOf('999')).toBeLessThan(list.seen.indexOf('Samaritans'));
  for (const around of [en.help.clear, en.help.situationsTitle, en.help.chooseOther])
    expect(list.seen).not.toContain(around);
  await expect(page.getByRole('heading', { level: 1, name: en.help.title })).toBeVisible();
});

test('the popup leads to a tab for the whole list: there it is printed', { tag: '@soak' }, async ({
  extension,
}) => {
  const popup = await extension.open('difference');
  await popup.locator('aside.urgent a[data-to=help]').click();
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: en.help.printAllInTab }).click();
  const tab = await opened;
  await tab.getByRole('button', { name: en.help.printAll }).waitFor();
  await tab.evaluate(() => {
    window.print = () => dispatchEvent(new Event('beforeprint'));
  });
  await tab.getByRole('button', { name: en.help.printAll }).click();
  await tab.emulateMedia({ media: 'print' });
  await expect(tab.locator('.print-list h1')).toBeVisible();
  await expect(tab.locator('#app')).toBeHidden();
  // What no address says is in none here either.
  expect(new URL(tab.url()).hash).toBe('#/');
});
