import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { recordLinks } from '../../scripts/drive/extension';
import { fillIn } from '../../scripts/drive/teams';
import { en } from '../../src/text/en';
import { test } from './fixtures';
import { pack } from './help/pack';
import { shown } from './shown';

declare const chrome: {
  action: { getBadgeText(of: object): Promise<string> };
  storage: { local: { get(): Promise<Record<string, unknown>> } };
};

const text = en.settings;
const FORMULA = '=HYPERLINK("https://elsewhere.example")';
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** What that button saves, and where. */
async function save(page: Page, name: string) {
  const download = page.waitForEvent('download');
  await press(page, name);
  const path = await (await download).path();
  return { path, text: readFileSync(path, 'utf8') };
}

/** Everything that the extension can keep anything in. */
const kept = (page: Page) =>
  page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((resolve) => {
      const open = indexedDB.open('waymark-extension');
      open.onsuccess = () => resolve(open.result);
    });
    const tx = db.transaction([...db.objectStoreNames]);
    const count = (name: string) =>
      new Promise<[string, number]>((resolve) => {
        const counting = tx.objectStore(name).count();
        counting.onsuccess = () => resolve([name, counting.result]);
      });
    const tables = Object.fromEntries(await Promise.all([...db.objectStoreNames].map(count)));
    db.close();
    return {
      tables,
      local: { ...localStorage },
      copy: await chrome.storage.local.get(),
      badge: await chrome.action.getBadgeText({}),
    };
  });

test('what is kept is said, saved as a copy and as a table, deleted to the last row, and brought in once', async ({
  extension,
}) => {
  const page = await extension.open('ask');
  const go = (route: string) => page.goto(page.url().replace(/#.*/, `#/${route}`));
  await recordLinks(page);
  await page.locator('#name').fill(FORMULA);
  await fillIn(page);
  await press(page, en.ask.review);
  await press(page, en.review.openMail);
  await expect(page.getByText(en.requests.about.ready)).toBeVisible();
  await go('ask');
  await page.locator('#name').fill('To be deleted');

  await go('settings');
  await expect(page.getByText(text.holds(1, 1))).toBeVisible();
  await expect(page.getByText(text.kept(pack.request.keepDays))).toBeVisible();
  // A theme is kept as well, and a request that was handed over wants the person.
  await page.getByLabel(text.theme).selectOption('dark');
  await expect.poll(async () => (await kept(page)).badge).toBe('1');
  const full = await kept(page);
  expect(full.tables).toMatchObject({ drafts: 1, requests: 1, settings: 1 });
  expect(Object.keys(full.copy)).toHaveLength(2);

  const copy = await save(page, text.export);
  for (const words of [JSON.stringify(FORMULA), 'To be deleted'])
    expect(copy.text).toContain(words);
  const table = await save(page, text.exportCsv);
  expect(table.text).toContain(`"'=HYPERLINK(""https`);
  expect(table.text).not.toMatch(/(^|,)"?=/m);

  await press(page, text.remove);
  await press(page, text.removeYes);
  await expect(shown(page, text.removed)).toBeVisible();
  await expect(page.getByText(text.holds(0, 0))).toBeVisible();
  const none = Object.fromEntries(Object.keys(full.tables).map((name) => [name, 0]));
  // Of each, the request and the draft, there stays that it was deleted, and when.
  const mark = { id: expect.stringMatching(/^gone\/[-0-9a-f]{36}$/), at: expect.any(Number) };
  await expect.poll(async () => (await kept(page)).tables).toEqual({ ...none, notices: 2 });
  const { local, copy: marks, badge } = await kept(page);
  expect({ local, badge, marks: Object.values(marks) }).toEqual({
    local: {},
    badge: '',
    marks: [mark, mark],
  });

  // As on another device: each once, however often.
  const bringIn = () => page.getByLabel(text.import).last().setInputFiles(copy.path);
  await bringIn();
  await expect(shown(page, text.imported(1, 0))).toBeVisible();
  await bringIn();
  await expect(shown(page, text.imported(0, 1))).toBeVisible();
  await expect(page.getByText(text.holds(0, 1))).toBeVisible();
  await go('requests');
  await expect(page.getByRole('link', { name: en.requests.needsYou })).toHaveCount(1);
  expect(extension.errors).toEqual([]);
});
