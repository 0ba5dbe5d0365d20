import { expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { en } from '../../src/text/en';
import { mountApp } from '../app';

let opened = 0;
const beside = async () => ({
  open: () => undefined,
  keys: { popup: 'Alt+Shift+M', panel: '' },
  changeKeys: () => undefined,
  openStudio: () => void opened++,
});

it('where a host has neither panel nor keys, nothing speaks of them', async () => {
  const { root } = await mountApp({ path: 'settings' });
  await expect
    .element(page.getByRole('heading', { level: 1 }))
    .toHaveTextContent(en.settings.title);
  // What comes a moment later has come by then, as the link to copy has.
  await expect.element(page.getByRole('button', { name: en.settings.export })).toBeVisible();
  expect(root.textContent).not.toContain(en.app.keepBeside);
  expect(root.textContent).not.toContain(en.settings.waysTitle);
  expect(root.textContent).not.toContain(en.settings.writersTitle);
});

it('keys that another extension has are said to be unset', async () => {
  await mountApp({ path: 'settings', beside });
  const ways = page.getByRole('region', { name: en.settings.waysTitle });
  await expect.element(ways).toHaveTextContent(`${en.settings.ways.panel}: ${en.settings.noKeys}`);
  await expect.element(ways.getByRole('button', { name: en.app.keepBeside })).toBeVisible();
});

it('whoever writes the words is led to the studio', async () => {
  await mountApp({ path: 'settings', beside });
  await page.getByRole('button', { name: en.settings.studio }).click();
  expect(opened).toBe(1);
});
