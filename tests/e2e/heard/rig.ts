/** A real screen reader, Orca, on a screen of its own, before a Chromium with a window: real keys go in,
 * and what would be spoken comes out of Orca's own log. */
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { launchWatchedProfile } from '../../../scripts/drive/watched';

const BUS = '/usr/libexec/at-spi-bus-launcher';
const NEEDED = ['orca', 'Xvfb', 'dbus-daemon', 'gdbus', 'openbox', 'xdotool'];

/** What is not on this machine of what it takes to listen; empty where all of it is. */
export function missing(): string[] {
  const path = (process.env.PATH ?? '').split(':');
  const lacks = NEEDED.filter((name) => !path.some((folder) => existsSync(join(folder, name))));
  return existsSync(BUS) ? lacks : [...lacks, 'at-spi2-core'];
}

export interface Ears {
  readonly page: Page;
  /** Presses a key as xdotool names it, `shift+h`, or types `type:words`. Resolves with what was spoken,
   * once all of `wanted` was and it has been quiet for a while, or when it will not come any more. */
  press(key: string, ...wanted: readonly RegExp[]): Promise<string[]>;
  /** Presses Tab until the page says that `selector` has the focus; then as `press`. */
  tabTo(selector: string, ...wanted: readonly RegExp[]): Promise<string[]>;
  /** Both Shifts at once. `took`: milliseconds until they were up again. */
  bothShifts(...wanted: readonly RegExp[]): Promise<{ took: number; spoken: string[] }>;
  /** Everything that was spoken so far. */
  all(): string[];
  close(): Promise<void>;
}

const pause = (ms: number) => new Promise<void>((done) => setTimeout(done, ms));
const QUIET = 900;
const PATIENCE = 15_000;

export async function listen(): Promise<Ears> {
  const home = mkdtempSync(join(tmpdir(), 'waymark-heard-'));
  const log = join(home, 'orca.log');
  const running: ChildProcess[] = [];
  const env: Record<string, string> = {
    PATH: process.env.PATH ?? '',
    HOME: home,
    XDG_RUNTIME_DIR: join(home, 'run'),
    LANG: 'C.UTF-8',
    GTK_MODULES: 'gail:atk-bridge',
    NO_AT_BRIDGE: '0',
    ACCESSIBILITY_ENABLED: '1',
    GNOME_ACCESSIBILITY: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    PYTHONPATH: resolve('tests/e2e/heard/orca'),
  };
  mkdirSync(env.XDG_RUNTIME_DIR as string, { mode: 0o700 });

  /** Starts one, and resolves with the first line that it writes to its third output, where it has one. */
  const start = (command: string, args: string[]): Promise<string> => {
    const child = spawn(command, args, { env, stdio: ['ignore', 'ignore', 'ignore', 'pipe'] });
    running.push(child);
    return new Promise((done, failed) => {
      child.on('error', failed);
      child.stdio[3]?.once('data', (line) => done(String(line).trim()));
    });
  };
  const once = (command: string, args: string[]) =>
    spawnSync(command, args, { env, stdio: 'ignore', timeout: PATIENCE });

  env.DISPLAY = `:${await start('Xvfb', ['-displayfd', '3', '-screen', '0', '1280x1000x24'])}`;
  env.DBUS_SESSION_BUS_ADDRESS = await start('dbus-daemon', [
    '--session',
    '--nofork',
    '--print-address=3',
  ]);
  void start(BUS, ['--launch-immediately', '--a11y=1']);
  await pause(1000);
  for (const name of ['IsEnabled', 'ScreenReaderEnabled']) {
    const set = 'org.freedesktop.DBus.Properties.Set';
    const to = ['--session', '--dest', 'org.a11y.Bus', '--object-path', '/org/a11y/bus'];
    once('gdbus', ['call', ...to, '--method', set, 'org.a11y.Status', name, '<true>']);
  }
  void start('openbox', []);
  const context = await launchWatchedProfile(join(home, 'profile'), {
    headless: false,
    env,
    locale: 'en-GB',
    viewport: null,
    args: ['--force-renderer-accessibility', '--window-position=0,0', '--window-size=1000,950'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  await page.setContent('<title>Before</title><h1>Before</h1>');
  void start('orca', ['--replace', `--debug-file=${log}`]);
  for (const end = Date.now() + 60_000; !existsSync(log); await pause(200))
    if (Date.now() > end) throw new Error('Orca did not start');

  const spokenSince = (from: number): string[] =>
    utterances(existsSync(log) ? readFileSync(log, 'utf8').slice(from) : '');
  const now = () => readFileSync(log, 'utf8').length;
  const settle = async (from: number, wanted: readonly RegExp[]) => {
    let spoken: string[] = [];
    let size = 0;
    let changed = Date.now();
    for (const end = Date.now() + PATIENCE; Date.now() < end; await pause(150)) {
      spoken = spokenSince(from);
      if (now() !== size) {
        size = now();
        changed = Date.now();
      }
      const all = wanted.every((one) => spoken.some((said) => one.test(said)));
      if (all && Date.now() - changed > QUIET) break;
    }
    return spoken;
  };
  await settle(0, [/./]);
  // From the browser's bar into the page, where focus stays whatever comes there next.
  once('xdotool', ['mousemove', '8', '600', 'click', '1']);
  await settle(now(), []);

  return {
    page,
    async press(key, ...wanted) {
      const from = now();
      if (key.startsWith('type:')) once('xdotool', ['type', '--delay', '90', key.slice(5)]);
      else once('xdotool', ['key', '--delay', '40', key]);
      return settle(from, wanted);
    },
    async tabTo(selector, ...wanted) {
      const there = () =>
        page.evaluate((at) => document.activeElement?.matches(at) ?? false, selector);
      for (let i = 0; i < 80; i++) {
        const from = now();
        once('xdotool', ['key', '--delay', '20', 'Tab']);
        await pause(120);
        if (await there()) return settle(from, wanted);
      }
      throw new Error(`no Tab came to ${selector}`);
    },
    async bothShifts(...wanted) {
      const [from, began] = [now(), Date.now()];
      const keys = ['keydown', 'Shift_L', 'keydown', 'Shift_R', 'keyup', 'Shift_R', 'keyup'];
      once('xdotool', [...keys, 'Shift_L']);
      const took = Date.now() - began;
      return { took, spoken: await settle(from, wanted) };
    },
    all: () => spokenSince(0),
    async close() {
      await context.close().catch(() => undefined);
      for (const child of running.reverse()) child.kill('SIGKILL');
      await pause(500);
      rmSync(home, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    },
  };
}

/** Orca repeats the key itself. */
const ECHO = /^(tab|return|space|escape|down|up|left|right|left shift|right shift|.)$/i;

/** What a log says was spoken, in order; without the times, the voices, the pauses and the keys. */
function utterances(log: string): string[] {
  const spoken: string[] = [];
  for (const [, said = ''] of log.matchAll(/ - SPEECH OUTPUT: '([\s\S]*?)'(?:\s*\{.*\})?$/gm)) {
    const words = said.replace(/\s+/g, ' ').trim();
    if (words && !ECHO.test(words)) spoken.push(words);
  }
  return spoken;
}
