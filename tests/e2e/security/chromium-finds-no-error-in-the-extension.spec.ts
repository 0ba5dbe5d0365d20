/** What chrome://extensions would show under "Errors", for the build as somebody loads it by hand. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, expect, type Page } from '@playwright/test';
import { EXTENSION, newProfile } from '../../../scripts/drive/extension';
import { launchWatchedProfile } from '../../../scripts/drive/watched';
import { test } from '../fixtures';

const ROUTES = ['', 'difference', 'choose', 'ask', 'help', 'requests', 'settings', 'privacy'];

interface Found {
  readonly state: string;
  readonly errorCollection: { readonly isActive: boolean };
  readonly manifestErrors: readonly { readonly message: string }[];
  readonly runtimeErrors: readonly { readonly message: string }[];
}

test('Chromium loads it unpacked and has nothing to say, nor while every screen is opened', {
  tag: '@soak',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-unpacked-'));
  const profile = newProfile();
  const context = await launchWatchedProfile(profile, {
    // What Chromium requires before a program may load an extension as a person does.
    args: ['--enable-unsafe-extension-debugging'],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const list = await context.newPage();
    await list.goto('chrome://extensions/');
    await list.evaluate(
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
    );
    const id = await loadUnpacked(context, EXTENSION);
    for (const route of ROUTES) {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/popup.html#/${route}`);
      await page.locator('h1').waitFor();
      await page.close();
    }
    const found = await errorsOf(list, id);
    expect(found.state).toBe('ENABLED');
    expect(found.errorCollection.isActive).toBe(true);
    expect([...found.manifestErrors, ...found.runtimeErrors]).toEqual([]);

    // The same list is not empty for a build that has something wrong.
    cpSync(EXTENSION, folder, { recursive: true });
    const file = join(folder, 'manifest.json');
    const manifest = JSON.parse(readFileSync(file, 'utf8'));
    writeFileSync(file, JSON.stringify({ ...manifest, unknown: 1 }));
    const broken = await errorsOf(list, await loadUnpacked(context, folder));
    expect(broken.manifestErrors.map(({ message }) => message).join()).toContain('unknown');
  } finally {
    await context.close();
    rmSync(folder, { recursive: true });
    rmSync(profile, { recursive: true, force: true });
  }
});

/** The id under which Chromium took it. */
async function loadUnpacked(context: BrowserContext, path: string): Promise<string> {
  const session = await context.browser()?.newBrowserCDPSession();
  const { id } = (await session?.send('Extensions.loadUnpacked', { path })) ?? { id: '' };
  return id;
}

const errorsOf = (list: Page, id: string) =>
  list.evaluate(`chrome.developerPrivate.getExtensionInfo('${id}')`) as Promise<Found>;
