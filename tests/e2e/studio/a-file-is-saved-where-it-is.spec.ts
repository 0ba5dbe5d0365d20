import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page } from '@playwright/test';
import type { Teams } from '../../../scripts/drive/teams';
import { studioEn } from '../../../src/text/studio-en';
import { test } from '../fixtures';
import { DEFAULT } from './site';
import { goToPart } from './studio';

const text = studioEn.saving;
const FILE = 'ours.json';

/** No protocol presses the browser's own window for files. What it would give is a file of the page's private disk: a
 * real handle, really written, but that the browser asks nobody before. */
async function withFile(page: Page): Promise<void> {
  await page.evaluate(
    async ([name, content]) => {
      const disk = await navigator.storage.getDirectory();
      const handle = await disk.getFileHandle(name, { create: true });
      if ((await handle.getFile()).size === 0) {
        const file = await handle.createWritable();
        await file.write(content);
        await file.close();
      }
      Object.assign(window, {
        showOpenFilePicker: async () => [handle],
        showSaveFilePicker: async ({ suggestedName }: { suggestedName: string }) =>
          disk.getFileHandle(`copy of ${suggestedName}`, { create: true }),
      });
    },
    [FILE, DEFAULT.toString()] as const,
  );
}
const onDisk = (page: Page, name = FILE) =>
  page.evaluate(
    async (called) =>
      (
        await (await (await navigator.storage.getDirectory()).getFileHandle(called)).getFile()
      ).text(),
    name,
  );
const writeOnDisk = (page: Page, content: string) =>
  page.evaluate(
    async ([name, words]) => {
      const handle = await (await navigator.storage.getDirectory()).getFileHandle(name);
      const file = await handle.createWritable();
      await file.write(words);
      await file.close();
    },
    [FILE, content] as const,
  );

async function openStudioPage(teams: Teams): Promise<Page> {
  const page = await (await teams.browser.newContext({ locale: 'en-GB' })).newPage();
  await page.goto(`${teams.url}site/studio/`);
  return page;
}
const name = (page: Page) => page.getByLabel('Name of your organisation');
const save = (page: Page) => page.getByRole('button', { name: text.save, exact: true }).click();
const says = (page: Page, words: string) =>
  expect(page.locator('main > .notice')).toContainText(words);
const expected = (words: string) =>
  DEFAULT.toString().replace('"en": "Example University"', `"en": "${words}"`);

test('a file is saved where it was opened, in the next window too; one that somebody else changed is never overwritten unasked', async ({
  teams,
}) => {
  const page = await openStudioPage(teams);
  await withFile(page);
  await page.getByRole('button', { name: studioEn.start.open }).click();
  await name(page).fill('First');
  await save(page);
  await says(page, text.saved(FILE));
  expect(await onDisk(page)).toBe(expected('First'));

  await page.reload();
  await withFile(page);
  await page.getByRole('button', { name: /^Go on where you were/ }).click();
  await goToPart(page, 'organisation');
  await name(page).fill('Second');
  await expect(page.locator('main > .notice')).toHaveCount(0);
  await save(page);
  await says(page, text.saved(FILE));
  expect(await onDisk(page)).toBe(expected('Second'));

  const theirs = DEFAULT.toString().replace(
    'mentoring-coaching@example.ac.uk',
    'theirs@example.ac.uk',
  );
  await writeOnDisk(page, theirs);
  await name(page).fill('Third');
  await save(page);
  await says(page, text.changed(FILE));
  expect(await onDisk(page)).toBe(theirs);
  // Elsewhere, then over it.
  await page.getByRole('button', { name: text.where.anew() }).click();
  await says(page, text.saved(`copy of ${FILE}`));
  expect(await onDisk(page, `copy of ${FILE}`)).toBe(expected('Third'));
  expect(await onDisk(page)).toBe(theirs);
});

test('what somebody else wrote into the file and what was written here are brought together', {
  tag: '@soak',
}, async ({ teams }) => {
  const page = await openStudioPage(teams);
  await withFile(page);
  await page.getByRole('button', { name: studioEn.start.open }).click();
  await name(page).fill('Mine');
  await writeOnDisk(
    page,
    DEFAULT.toString().replace('mentoring-coaching@example.ac.uk', 'theirs@example.ac.uk'),
  );
  await save(page);
  await page.getByRole('button', { name: text.replay }).click();
  await expect(page.locator('main')).toContainText(studioEn.meanwhile.both(0));
  await save(page);
  await says(page, text.saved(FILE));
  expect(await onDisk(page)).toBe(
    expected('Mine').replace('mentoring-coaching@example.ac.uk', 'theirs@example.ac.uk'),
  );

  // What was saved is no change of ours any more.
  const later = expected('Mine').replace('mentoring-coaching@example.ac.uk', 'later@example.ac.uk');
  await writeOnDisk(page, later);
  await goToPart(page, 'organisation');
  await name(page).fill('Mine again');
  await save(page);
  await page.getByRole('button', { name: text.replay }).click();
  await expect(page.locator('main')).toContainText(studioEn.meanwhile.both(0));
  await save(page);
  await says(page, text.saved(FILE));
  expect(await onDisk(page)).toBe(later.replace('"Mine"', '"Mine again"'));

  await writeOnDisk(page, 'no pack any more');
  await goToPart(page, 'organisation');
  await name(page).fill('Over it');
  await save(page);
  await page.getByRole('button', { name: text.replay }).click();
  await says(page, 'It is not JSON');
  await page.getByRole('button', { name: text.where.over(FILE) }).click();
  await says(page, text.saved(FILE));
  expect(await onDisk(page)).toContain('"Over it"');
});

test('where the file is gone, may not be written or the disk is full, that is said, nothing is half written, and the file is handed over', async ({
  teams,
}) => {
  const page = await openStudioPage(teams);
  await withFile(page);
  await page.getByRole('button', { name: studioEn.start.open }).click();
  const fail = (how: 'denied' | 'full' | '') =>
    page.evaluate((mode) => {
      const handle = FileSystemFileHandle.prototype as FileSystemFileHandle & {
        requestPermission(): Promise<string>;
      };
      const kept = (
        Object.assign(window, {
          kept: (window as never as { kept?: object }).kept ?? {
            ask: handle.requestPermission,
            open: handle.createWritable,
          },
        }) as never as {
          kept: { ask: () => Promise<string>; open: () => Promise<FileSystemWritableFileStream> };
        }
      ).kept;
      handle.requestPermission = mode === 'denied' ? async () => 'denied' : kept.ask;
      handle.createWritable = async function () {
        const file = await kept.open.call(this);
        // It is noticed once some of it is written.
        if (mode === 'full')
          file.close = () => Promise.reject(new DOMException('full', 'QuotaExceededError'));
        return file;
      };
    }, how);
  await name(page).fill('First');
  for (const [how, words] of [
    ['denied', text.denied(FILE)],
    ['full', text.failed(FILE)],
  ] as const) {
    await fail(how);
    await save(page);
    await says(page, words);
    expect(await onDisk(page)).toBe(DEFAULT.toString());
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('button', { name: text.where.download() }).click(),
    ]);
    expect(readFileSync(await download.path(), 'utf8')).toBe(expected('First'));
    await says(page, text.handed(FILE));
  }
  await fail('');
  await page.evaluate(
    async (called) => (await navigator.storage.getDirectory()).removeEntry(called),
    FILE,
  );
  await save(page);
  await says(page, text.gone(FILE));
  await page.getByRole('button', { name: text.where.anew() }).click();
  await says(page, text.saved(`copy of ${FILE}`));
});

test('what is typed while the browser asks for leave to save is not lost, and the version is raised all the same', {
  tag: '@soak',
}, async ({ teams }) => {
  const page = await openStudioPage(teams);
  await withFile(page);
  await page.getByRole('button', { name: studioEn.start.open }).click();
  await page.evaluate(() => {
    Object.assign(FileSystemFileHandle.prototype, {
      requestPermission: () =>
        new Promise((grant) => {
          Object.assign(window, { grant: () => grant('granted') });
        }),
    });
  });
  await name(page).fill('Before');
  await goToPart(page, 'publish');
  await page.getByRole('button', { name: studioEn.publish.save, exact: true }).click();
  await page.waitForFunction(() => 'grant' in window);
  await goToPart(page, 'organisation');
  await name(page).fill('While it asked');
  await page.evaluate(() => (window as never as { grant(): void }).grant());
  // It cannot be read just while it is replaced.
  await expect.poll(() => onDisk(page).catch(String)).toContain('"Before"');
  await expect(name(page)).toHaveValue('While it asked');
  await goToPart(page, 'publish');
  const { version } = JSON.parse(await onDisk(page));
  expect(version).toBe(JSON.parse(DEFAULT.toString()).version + 1);
  await expect(page.locator('main')).toContainText(studioEn.publish.raise(version));
  await goToPart(page, 'organisation');
  await expect(name(page)).toHaveValue('While it asked');
});

test('a file is opened by being dropped, on Start; elsewhere a dropped file takes nobody away from what they write', async ({
  teams,
}) => {
  const page = await openStudioPage(teams);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-drop-'));
  const path = join(folder, FILE);
  writeFileSync(path, expected('Dropped'));
  const session = await page.context().newCDPSession(page);
  const data = { items: [], files: [path], dragOperationsMask: 1 };
  const drop = async () => {
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await session.send('Input.dispatchDragEvent', { type, x: 300, y: 300, data });
  };
  await page.getByRole('button', { name: studioEn.start.open }).waitFor();
  await drop();
  await expect(name(page)).toHaveValue('Dropped');
  await name(page).fill('Written since');
  await drop();
  await expect(name(page)).toHaveValue('Written since');
  expect(page.url()).toContain('/studio/');
  rmSync(folder, { recursive: true });
});
