/** Finds a Chromium: the system's own first, else the one that Playwright downloads. */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/** The path of the system's Chromium; `undefined` lets Playwright use its own. */
export function findChromium(): string | undefined {
  return find(NAMES);
}

/** The path of the system's Firefox; `undefined` where there is none. */
export function findFirefox(): string | undefined {
  return find(['firefox-esr', 'firefox']);
}

function find(names: readonly string[]): string | undefined {
  for (const name of names) {
    try {
      const path = execFileSync('which', [name], {
        encoding: 'utf8',
        stdio: ['ignore', 'pipe', 'ignore'],
      }).trim();
      if (existsSync(path)) return path;
    } catch {
      // Not this one.
    }
  }
  return undefined;
}

/** Root may not use Chromium's sandbox; no test needs the network. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
