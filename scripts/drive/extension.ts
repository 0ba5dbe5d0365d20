/** The built extension in a real Chromium, as a person has it. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import type { Watch } from './counts';
import { launchWatchedProfile } from './watched';

declare const chrome: { storage: { local: { clear(): Promise<void> } } };

export const EXTENSION = resolve('dist/chrome-mv3');

export const newProfile = () => mkdtempSync(join(tmpdir(), 'waymark-'));

export interface Extension {
  readonly context: BrowserContext;
  readonly id: string;
  /** A page of the extension's popup document, at `route`. */
  open(route?: string): Promise<Page>;
  /** Makes it somebody new's: closes every page, and empties what they kept. */
  forget(): Promise<void>;
  /** Everything that a page of it logged as an error, CSP violations among them. */
  readonly errors: string[];
  close(): Promise<void>;
}

/** Starts Chromium with the extension in it. The same `profile` again is the same person's browser. */
export async function launchExtension(
  profile = newProfile(),
  {
    args = [],
    viewport = { width: 400, height: 600 },
    folder = EXTENSION,
    ...watch
  }: Watch & {
    args?: string[];
    viewport?: { width: number; height: number };
    folder?: string;
  } = {},
): Promise<Extension> {
  const context = await launchWatchedProfile(profile, {
    ...watch,
    viewport,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [`--disable-extensions-except=${folder}`, `--load-extension=${folder}`, ...args],
  });
  const [running] = context.serviceWorkers();
  const worker = running ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const errors: string[] = [];
  context.on('weberror', (error) => errors.push(error.error().message));
  context.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return {
    context,
    id,
    errors,
    async open(route = '') {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/popup.html#/${route}`);
      await page.locator('h1').waitFor();
      return page;
    },
    async forget() {
      await forgetIn(context, id);
      errors.length = 0;
    },
    close: () => context.close(),
  };
}

/** Closes every page of that browser, and empties what the extension keeps in it. */
export async function forgetIn(context: BrowserContext, id: string): Promise<void> {
  const empty = await context.newPage();
  for (const page of context.pages()) if (page !== empty) await page.close();
  await empty.goto(`chrome-extension://${id}/manifest.json`);
  await empty.evaluate(emptyEverything);
}

/** Runs in a page of the extension that is none of Waymark's windows. The worker may hold the database
 * open, so that it cannot be deleted. */
async function emptyEverything(): Promise<void> {
  localStorage.clear();
  await chrome.storage.local.clear();
  for (const { name } of await indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const opening = indexedDB.open(name as string);
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const tx = db.transaction([...db.objectStoreNames], 'readwrite');
    for (const table of db.objectStoreNames) tx.objectStore(table).clear();
    await new Promise((resolve, reject) => {
      tx.oncomplete = resolve;
      tx.onabort = reject;
    });
    db.close();
  }
}

/** Links that leave the browser, such as `mailto:`, taken down instead of followed. */
export async function recordLinks(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(() => {
    const links: string[] = [];
    Object.assign(window, { recordedLinks: links });
    document.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest?.('a');
        if (!link || !/^(mailto|tel|sms):/.test(link.href)) return;
        links.push(link.href);
        event.preventDefault();
      },
      true,
    );
    // A link that a script presses is not in the document; it gets no further than its own click.
    const press = HTMLAnchorElement.prototype.click;
    HTMLAnchorElement.prototype.click = function click() {
      if (/^(mailto|tel|sms):/.test(this.href)) links.push(this.href);
      else press.call(this);
    };
  });
  return () =>
    page.evaluate(() => (window as unknown as { recordedLinks: string[] }).recordedLinks);
}
