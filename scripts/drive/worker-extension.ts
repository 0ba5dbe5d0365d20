/** The built extension in a real Chromium, with the test's own window in it. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Watch } from './counts';
import { forgetIn } from './extension';
import { mayReachThisMachine } from './this-machine';
import { launchWatchedProfile } from './watched';
import type { Tools } from './window';

declare global {
  var tools: Tools;
}

const BUILT = 'dist/chrome-mv3';

/** The scripts of the window, by name: bundled once, they are the same for every copy. */
let bundled: Promise<Map<string, string>> | undefined;
async function bundleWindow(): Promise<Map<string, string>> {
  // It takes a second to load, in each process that reads this file.
  const { build } = await import('vite');
  const built = await build({
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      lib: { entry: 'scripts/drive/window.ts', formats: ['es'], fileName: () => 'window.js' },
      target: 'es2022',
    },
  });
  const [bundle] = Array.isArray(built) ? built : [];
  const parts = bundle?.output ?? [];
  return new Map(parts.flatMap((p) => (p.type === 'chunk' ? [[p.fileName, p.code]] : [])));
}

/** Copies the built extension, adds the window of the tests, and grants what a person would have
 * granted: the origin of the receiver on this machine. `pack` takes the place of the default one. */
export async function prepareExtension(pack?: string): Promise<string> {
  if (!existsSync(BUILT)) throw new Error(`${BUILT} is missing: run npm run build first`);
  const folder = mayReachThisMachine(BUILT);
  const file = join(folder, 'manifest.json');
  const manifest = JSON.parse(readFileSync(file, 'utf8'));
  manifest.host_permissions = ['http://127.0.0.1/*', 'https://127.0.0.1/*'];
  writeFileSync(file, JSON.stringify(manifest));
  if (pack) carry(folder, pack);
  writeFileSync(
    join(folder, 'window.html'),
    '<!doctype html><title>Test</title><script type="module" src="window.js"></script>',
  );
  bundled ??= bundleWindow();
  for (const [name, code] of await bundled) writeFileSync(join(folder, name), code);
  return folder;
}

/** Puts that pack where the build put the default one. */
export function carry(folder: string, pack: string): void {
  const file = join(folder, 'pack.json');
  if (!existsSync(file)) throw new Error(`${file} is missing: where is the pack?`);
  writeFileSync(file, pack);
}

export interface Running {
  readonly context: BrowserContext;
  readonly worker: Worker;
  readonly profile: string;
  /** A window with `tools` in it, of the first extension where there are several. */
  window(origin?: string): Promise<Page>;
  /** A page of the product, at that route. */
  screen(route: string, origin?: string): Promise<Page>;
  /** Makes it somebody new's. */
  forget(): Promise<void>;
  /** Finds every process, and gives what ends them all at once, as a crash does. */
  aim(): () => Promise<void>;
  close(): Promise<void>;
}

export const originOf = (worker: Worker) => `chrome-extension://${new URL(worker.url()).host}`;
export const newProfile = () => mkdtempSync(join(tmpdir(), 'waymark-profile-'));
/** A browser that was killed may still write for a moment. */
export const removeFolder = (path: string) =>
  rmSync(path, { recursive: true, force: true, maxRetries: 5 });

/** Several extensions are given as one, with commas in between. */
export async function launch(
  extension: string,
  profile: string,
  { args = [], ...watch }: Watch & { readonly args?: readonly string[] } = {},
): Promise<Running> {
  const context = await launchWatchedProfile(profile, {
    ...watch,
    chromiumSandbox: false,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`, ...args],
    locale: 'en-GB',
    viewport: { width: 720, height: 800 },
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const first = originOf(worker);
  const open = async (path: string, origin = first) => {
    const page = await context.newPage();
    await page.goto(`${origin}/${path}`);
    return page;
  };
  return {
    context,
    worker,
    profile,
    async window(origin) {
      const page = await open('window.html', origin);
      await page.waitForFunction(() => 'tools' in globalThis);
      await page.evaluate(() => tools.store.ready);
      return page;
    },
    screen: (route, origin) => open(`popup.html?view=tab#/${route}`, origin),
    forget: () => forgetIn(context, new URL(first).host),
    aim: () => aimAt(context, profile),
    close: () => context.close(),
  };
}

/** Looks which processes a browser with that profile has, and gives what kills them all. */
export function aimAt(context: BrowserContext, profile: string): () => Promise<void> {
  const pids = processesOf(profile);
  return async () => {
    for (const pid of pids) kill(pid);
    // One may have been born in between.
    for (let left = processesOf(profile); left.length > 0; left = processesOf(profile)) {
      for (const pid of left) kill(pid);
      await pause(10);
    }
    await context.close();
  };
}

/** Ends the worker as the browser does after a while: at once, whatever it is at. */
export async function endWorker({ context }: { readonly context: BrowserContext }): Promise<void> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('this browser has no session of its own');
  const worker = async () =>
    (await session.send('Target.getTargets')).targetInfos.find((t) => t.type === 'service_worker');
  const ended = (await worker())?.targetId;
  if (!ended) throw new Error('there is no worker to end');
  await session.send('Target.closeTarget', { targetId: ended });
  await until(async () => (await worker())?.targetId !== ended);
  await session.detach();
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Gone already.
  }
}

/** Every process of the browser that uses this profile, and those that it started. */
export function processesOf(profile: string): number[] {
  const all = readProcesses();
  const ours = new Set(
    all.filter((p) => p.command.includes(`--user-data-dir=${profile}`)).map((p) => p.pid),
  );
  for (let grew = true; grew; ) {
    grew = false;
    for (const p of all) {
      if (ours.has(p.parent) && !ours.has(p.pid)) {
        ours.add(p.pid);
        grew = true;
      }
    }
  }
  return [...ours];
}

function readProcesses() {
  return execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], { encoding: 'utf8' })
    .split('\n')
    .map((line) => /^\s*(\d+)\s+(\d+)\s+(\S+)\s+(.*)$/.exec(line))
    .filter((match) => match !== null)
    .filter((match) => !match[3]?.startsWith('Z'))
    .map((match) => ({ pid: Number(match[1]), parent: Number(match[2]), command: match[4] ?? '' }));
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

/** Settles when `check` gives something; rejects after `limit` milliseconds. */
export async function until<T>(
  check: () => Promise<T | undefined | false> | T | undefined | false,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit;
  while (Date.now() < end) {
    const found = await check();
    if (found) return found;
    await pause(50);
  }
  throw new Error(`it did not happen within ${limit} ms`);
}
