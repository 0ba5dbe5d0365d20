import { type Download, expect, type FrameLocator, type Page } from '@playwright/test';
import { ANSWER, reachReview, type Teams, type Visit } from '../../../scripts/drive/teams';
import { en } from '../../../src/text/en';
import { test } from '../fixtures';
import { shown } from '../shown';

const text = en.settings;

let teams: Teams;
test.beforeAll(({ teams: shared }) => {
  teams = shared;
});

const press = (tab: FrameLocator, name: string) =>
  tab.getByRole('button', { name, exact: true }).click();

/** Somebody with one request, at the settings; and the files that reached them. */
async function withOneRequest(scene: string): Promise<Visit & { saved: Download[] }> {
  const visit = await teams.visit(scene);
  const saved: Download[] = [];
  visit.page.on('download', (download) => saved.push(download));
  await reachReview(visit.tab);
  await press(visit.tab, en.review.openMail);
  await expect(visit.tab.getByText(en.requests.about.ready)).toBeVisible();
  await visit.tab.getByRole('link', { name: en.app.settings }).click();
  await expect(visit.tab.getByText(text.holds(0, 1))).toBeVisible();
  return { ...visit, saved };
}

/** What lies in the clipboard, by the way that a person takes it out again. */
async function paste(page: Page): Promise<string> {
  const other = await page.context().newPage();
  await other.setContent('<textarea autofocus></textarea>');
  await other.locator('textarea').press('Control+V');
  const pasted = await other.locator('textarea').inputValue();
  await other.close();
  return pasted;
}

test('a Teams that saves no file: nothing says that it is saved, deleting warns, and the copied text brings all back', {
  tag: '@soak',
}, async () => {
  const { page, tab, saved } = await withOneRequest('downloads=refused');
  await press(tab, text.export);
  await expect(shown(tab, text.exported('waymark.json'))).toBeInViewport();
  await expect(shown(tab, /cannot see whether it did/)).toBeVisible();
  await press(tab, text.copyInstead('waymark.json'));
  await expect(tab.getByText(en.app.copied).first()).toBeAttached();
  const copied = await paste(page);
  expect(copied).toContain(JSON.stringify(ANSWER));
  expect(saved).toEqual([]);

  await press(tab, text.remove);
  await expect(tab.getByRole('alertdialog')).toContainText('check first that you can open it');
  await press(tab, text.removeYes);
  await expect(tab.getByText(text.holds(0, 0))).toBeVisible();
  const file = { name: 'waymark.json', mimeType: 'application/json', buffer: Buffer.from(copied) };
  await tab.getByLabel(text.import).last().setInputFiles(file);
  await expect(shown(tab, text.imported(1, 0))).toBeVisible();
});

test('a Teams that saves the first file alone: after the second the same words, for no page can tell', {
  tag: '@soak',
}, async () => {
  const { tab, saved } = await withOneRequest('downloads=once');
  await press(tab, text.export);
  await expect(shown(tab, text.exported('waymark.json'))).toBeVisible();
  await expect.poll(() => saved.length).toBe(1);
  await press(tab, text.exportCsv);
  await expect(shown(tab, text.exported('waymark-requests.csv'))).toBeInViewport();
  await expect(
    tab.getByRole('button', { name: text.copyInstead('waymark-requests.csv') }),
  ).toBeVisible();
  expect(saved.map((one) => one.suggestedFilename())).toEqual(['waymark.json']);
});
