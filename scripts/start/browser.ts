/** The browser of `npm start -- --browser`: a Chromium of its own with the extension loaded. */
import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { CHROMIUM_ARGS, findChromium } from '../drive/browser';

interface BrowserOptions {
  /** The folder of the built extension. */
  readonly extension: string;
  /** The page to begin with. */
  readonly url: string;
  /** Hears, in words, why there is no browser, or why it ended by itself. */
  readonly say: (line: string) => void;
  readonly env?: NodeJS.ProcessEnv;
}

/** Opens it where it can; where it cannot, says so and leaves the rest running. Returns how to end it. */
export function openBrowser(options: BrowserOptions): () => Promise<void> {
  const { extension, url, say, env = process.env } = options;
  const nothing = async () => {};
  if (process.platform === 'linux' && !env.DISPLAY && !env.WAYLAND_DISPLAY) {
    say(
      'There is no display here, so no browser was opened. Everything else runs: open the addresses above in a browser on this machine, or forward their ports.',
    );
    return nothing;
  }
  const chromium = findChromium();
  if (!chromium) {
    say('No Chromium was found here: install one, or load the extension by hand as above.');
    return nothing;
  }
  const args = [
    ...CHROMIUM_ARGS,
    `--user-data-dir=${resolve('dist/profile')}`,
    `--load-extension=${extension}`,
    url,
  ];
  const child = spawn(chromium, args, { stdio: ['ignore', 'ignore', 'pipe'], env });
  let ending = false;
  let said = '';
  child.stderr.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  const ended = new Promise<void>((done) => {
    child.on('error', (error) => {
      say(`The browser did not open: ${error.message}`);
      done();
    });
    child.on('close', (code, signal) => {
      if (!ending && code !== 0) {
        const last = said.trim().split('\n').slice(-5);
        say(
          `${chromium} ended with ${signal ?? `code ${code}`}; everything else runs on. It said last:\n  ${last.join('\n  ')}`,
        );
      }
      done();
    });
  });
  return async () => {
    ending = true;
    child.kill();
    const slow = setTimeout(() => child.kill('SIGKILL'), 3000);
    await ended;
    clearTimeout(slow);
  };
}
