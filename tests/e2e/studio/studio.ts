/** The studio as it is built, on the site under its real policy, as somebody new finds it. */
import { readFileSync } from 'node:fs';
import { expect, type Frame, type FrameLocator, type Page } from '@playwright/test';
import type { Teams } from '../../../scripts/drive/teams';
import { checkText } from '../../../src/pack/author/check';
import type { Pack } from '../../../src/pack/schema';
import { studioEn } from '../../../src/text/studio-en';

export interface Studio {
  readonly page: Page;
  /** The page that is the preview. */
  readonly preview: Frame;
}

/** Opens it, and begins from the example. */
export async function openStudio(
  teams: Teams,
  viewport = { width: 1366, height: 900 },
): Promise<Studio> {
  const context = await teams.browser.newContext({ locale: 'en-GB', viewport });
  const page = await context.newPage();
  await page.goto(`${teams.url}site/studio/`);
  await page.getByRole('button', { name: 'Begin from the example' }).click();
  await page.getByLabel('Name of your organisation').waitFor();
  return { page, preview: await previewOf(page) };
}

/** The frame, once it shows a screen. */
async function previewOf(page: Page): Promise<Frame> {
  const element = await page.locator('.studio-preview iframe').elementHandle();
  const frame = await element?.contentFrame();
  if (!frame) throw new Error('there is no preview');
  await frame.locator('main h1').first().waitFor();
  return frame;
}

/** Goes to a part of the pack as its link does. */
export const goToPart = (page: Page, path: string) =>
  page.evaluate((to) => {
    location.hash = `#/${to}`;
  }, path);

/** As in Firefox, and wherever a policy forbids it: no window of the browser's asks where to save. */
const withoutPicker = (page: Page) =>
  page.evaluate(() => {
    Reflect.deleteProperty(window, 'showSaveFilePicker');
    Object.assign(window, { showSaveFilePicker: undefined });
  });

/** Presses Save, and gives the pack that Waymark reads in the file. The command's check finds nothing to mend in it. */
export async function savedPack(page: Page): Promise<Pack> {
  await goToPart(page, 'publish');
  await expect(
    page.getByRole('button', { name: studioEn.publish.save, exact: true }),
  ).toBeEnabled();
  const day = new Date().toISOString().slice(0, 10);
  const { pack, findings } = checkText(await saveTo(page), day);
  expect(findings.filter(({ kind }) => kind === 'problem')).toEqual([]);
  return pack as Pack;
}

/** Presses Save, and gives the bytes that the browser was handed. */
export async function saveTo(
  page: Page,
  button = studioEn.publish.save,
  screen: Page | FrameLocator = page,
): Promise<Buffer> {
  await withoutPicker(page);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    screen.getByRole('button', { name: button, exact: true }).click(),
  ]);
  return readFileSync(await download.path());
}

/** All that this site keeps in the browser. */
export const keptBy = (page: Page) =>
  page.evaluate(async () => {
    const bases = await indexedDB.databases();
    const rows: Record<string, unknown> = {};
    for (const { name = '' } of bases) {
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
        opening.onerror = () => reject(opening.error);
      });
      for (const table of db.objectStoreNames) {
        rows[`${name}/${table}`] = await new Promise((resolve, reject) => {
          const reading = db.transaction(table).objectStore(table).getAll();
          reading.onsuccess = () => resolve(JSON.stringify(reading.result));
          reading.onerror = () => reject(reading.error);
        });
      }
      db.close();
    }
    return JSON.stringify({
      rows,
      local: { ...localStorage },
      session: { ...sessionStorage },
      cookies: document.cookie,
      caches: await caches.keys(),
    });
  });
