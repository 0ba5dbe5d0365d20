/** Where things are measured: copies of the build with a stop-watch and a blank page beside it. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { serveTeams } from '../../teams-app/local-host/server';
import { CHROMIUM_ARGS, findChromium } from '../drive/browser';
import { launch, newProfile, prepareExtension } from '../drive/worker-extension';

export const stopWatch = readFileSync(new URL('measure.js', import.meta.url), 'utf8');
export const POPUP = { width: 400, height: 600 };

/** The least that a page can be: one button, and a script that makes it work. */
const BLANK_SCRIPT = "const b=document.getElementById('app');b.onclick=()=>{};b.__k=1";
const blankScript = (root: string) => `<script type="module" src="${root}blank.js">`;
const blankPage = (root: string) => `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Blank</title><script src="${root}measure.js"></script>
${blankScript(root)}</script></head>
<body><button id="app">Blank</button></body></html>`;

export const watched = (page: string, root: string) =>
  page.replace('<head>', `<head><script src="${root}measure.js"></script>`);

/** The page with the blank page's script in the place of ours: what of its time goes into drawing it. */
function withoutScript(page: string, root: string): string {
  const drawn = page
    .replace(/<script src="[^"]*look[^"]*">/, blankScript(root))
    // Which it would wait for, unseen.
    .replace('<html data-waiting', '<html');
  if (
    !/<html lang/.test(drawn) ||
    drawn.match(/<script.*?>|preload/g)?.join() !== blankScript(root)
  )
    throw new Error('Our scripts are no longer where the benchmark takes them out');
  return drawn;
}

export interface Popup {
  readonly context: BrowserContext;
  readonly origin: string;
  /** An empty page at popup's size. */
  page(): Promise<Page>;
  close(): Promise<void>;
}

/** The built extension in a browser of its own, with its `popup.html` on the clock, and beside it a
 * `blank.html` and, in `drawn.html`, what the popup first shows without any script of ours. */
export async function openExtension(): Promise<Popup> {
  const folder = await prepareExtension();
  const file = join(folder, 'popup.html');
  const built = readFileSync(file, 'utf8');
  writeFileSync(file, watched(built, '/'));
  writeFileSync(join(folder, 'drawn.html'), watched(withoutScript(built, '/'), '/'));
  writeFileSync(join(folder, 'blank.html'), blankPage('/'));
  writeFileSync(join(folder, 'blank.js'), BLANK_SCRIPT);
  writeFileSync(join(folder, 'measure.js'), stopWatch);
  const profile = newProfile();
  const { context, worker } = await launch(folder, profile);
  // What runs in a page comes through tsx, which wraps functions in a name that only it knows.
  await context.addInitScript('globalThis.__name = (wrapped) => wrapped');
  return {
    context,
    origin: `chrome-extension://${new URL(worker.url()).host}`,
    async page() {
      const page = await context.newPage();
      await page.setViewportSize(POPUP);
      return page;
    },
    async close() {
      await context.close();
      for (const path of [folder, profile]) rmSync(path, { recursive: true, force: true });
    },
  };
}

export interface Tab {
  /** Opens the local host as somebody new. In its frame: the real tab; the blank page; or what the tab
   * first shows without any script of ours. */
  open(which: 'ours' | 'blank' | 'drawn', slower: number): Promise<Measured>;
  close(): Promise<void>;
}

export async function openTab(): Promise<Tab> {
  const site = mkdtempSync(join(tmpdir(), 'waymark-site-'));
  cpSync('dist/teams/site', site, { recursive: true });
  const built = readFileSync(join(site, 'tab/index.html'), 'utf8');
  const drawn = withoutScript(built, '../').replaceAll('../', '../../');
  writeFileSync(join(site, 'tab/index.html'), watched(built, '../'));
  for (const [name, page] of [
    ['blank', blankPage('../../')],
    ['drawn', watched(drawn, '../../')],
  ] as const) {
    mkdirSync(join(site, name, 'tab'), { recursive: true });
    writeFileSync(join(site, name, 'tab/index.html'), page);
  }
  writeFileSync(join(site, 'blank.js'), BLANK_SCRIPT);
  writeFileSync(join(site, 'measure.js'), stopWatch);
  const server = await serveTeams({ port: 0, siteDir: site });
  const browser = await chromium.launch({
    ...(findChromium() ? { executablePath: findChromium() as string } : {}),
    args: CHROMIUM_ARGS,
  });
  return {
    async open(which, slower) {
      const context = await browser.newContext({ locale: 'en-GB' });
      const there = await context.newPage();
      await slowDown(there, slower);
      const where = `${server.url}site${which === 'ours' ? '' : `/${which}`}`;
      await there.goto(`${server.url}?site=${encodeURIComponent(where)}`);
      const frame = there.frames().find((one) => one.url().includes('/tab/'));
      const handle = frame ?? (await there.waitForEvent('frameattached'));
      await handle.waitForFunction(() => 'measured' in globalThis);
      const result = await handle.evaluate(readClock);
      await context.close();
      return result;
    },
    async close() {
      await browser.close();
      await server.close();
      rmSync(site, { recursive: true, force: true });
    },
  };
}

/** Milliseconds since the page, or the frame, was asked for. */
export interface Measured {
  readonly paint: number;
  readonly usable: number;
}

/** In which a browser tells when it painted, ms. */
export const PAINT_STEP = 4;

/** Runs in the page. */
export const readClock = () => (globalThis as unknown as { measured: Promise<Measured> }).measured;

/** Makes the page's processor so many times slower. */
export async function slowDown(page: Page, times: number): Promise<CDPSession> {
  const session = await page.context().newCDPSession(page);
  if (times > 1) await session.send('Emulation.setCPUThrottlingRate', { rate: times });
  return session;
}
