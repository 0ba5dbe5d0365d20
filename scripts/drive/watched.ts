/** The browsers of every end-to-end test: each writes down whom it called and which policy was broken,
 * and closing one rejects when a host was called that neither the pack nor the person asked for. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';
import { findChromium, KINDER_THAN_THE_WORLD, TEST_ARGS } from './browser';
import { beginCount, type Watch } from './counts';

/** Milliseconds. Shorter than a test's own limit, or nobody is told which step it was that hung. */
const PATIENCE = 30_000;

type PersistentOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;
interface Named {
  /** Of Playwright's own arguments, the ones that it leaves out beside the kind ones. */
  readonly ignoreDefaultArgs?: readonly string[];
}
type Launching = Omit<LaunchOptions, 'ignoreDefaultArgs'> & Named;
type Persistent = Omit<PersistentOptions, 'ignoreDefaultArgs'> & Named;

/** A browser with no profile. */
export async function launchWatched({
  asked,
  provoked,
  countsIn,
  args = [],
  ignoreDefaultArgs,
  ...options
}: Launching & Watch = {}): Promise<Browser> {
  const logs = beginLogs({ asked, provoked, countsIn });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    ...options,
    ignoreDefaultArgs: [...KINDER_THAN_THE_WORLD, ...(ignoreDefaultArgs ?? [])],
    args: [...TEST_ARGS, ...args, ...logs.args],
  });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (...given) => {
    const context = await open(...given);
    context.setDefaultTimeout(PATIENCE);
    await listen(context, logs.note);
    return context;
  };
  const close = browser.close.bind(browser);
  browser.close = async (...given) => {
    await close(...given);
    logs.end();
  };
  return browser;
}

/** A browser with that profile, as one person has it. Closing it counts also where it was killed. */
export async function launchWatchedProfile(
  profile: string,
  { asked, provoked, countsIn, args = [], ignoreDefaultArgs, ...options }: Persistent & Watch = {},
): Promise<BrowserContext> {
  const logs = beginLogs({ asked, provoked, countsIn });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    ...options,
    ignoreDefaultArgs: [...KINDER_THAN_THE_WORLD, ...(ignoreDefaultArgs ?? [])],
    args: [...TEST_ARGS, ...args, ...logs.args],
  });
  context.setDefaultTimeout(PATIENCE);
  const close = context.close.bind(context);
  context.close = async (...given) => {
    await close(...given).catch((error) => {
      if (!/has been closed/.test(error)) throw error;
    });
    logs.end();
  };
  return context;
}

/** What a page without a profile says: the browser writes none of it into its log. */
async function listen(context: BrowserContext, note: (text: string) => void): Promise<void> {
  context.on('console', (message) => note(message.text()));
  context.on('weberror', (error) => note(error.error().message));
  await context.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.warn(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    ),
  );
}

/** The browser's own logs: of the network, and of what pages, the popup and the worker say from their
 * first line on. They are there after a kill as well. */
function beginLogs(watch: Watch) {
  const count = beginCount('Chromium', watch);
  const folder = mkdtempSync(join(tmpdir(), 'waymark-logs-'));
  const [network, console_] = [join(folder, 'network.json'), join(folder, 'console.txt')];
  let ended = false;
  return {
    args: [`--log-net-log=${network}`, '--enable-logging', `--log-file=${console_}`],
    note: count.note,
    /** Counts once, however often a browser is closed. */
    end() {
      if (ended) return;
      ended = true;
      if (existsSync(console_)) readFileSync(console_, 'utf8').split('\n').forEach(count.note);
      const urls = readNetLog(network);
      rmSync(folder, { recursive: true, force: true });
      count.end(urls);
    },
  };
}

/** Every address that was visited and every request that a page or a worker began: what the browser
 * does on its own account has no initiator and no frame there. A killed browser leaves half a line at
 * the end. */
function readNetLog(file: string): string[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(
      (line) =>
        /"initiator":"(?!not an origin")/.test(line) || /"request_type":"\w+ frame"/.test(line),
    )
    .map((line) => /"url":"([^"]+)"/.exec(line)?.[1] ?? '')
    .filter((url) => /^(https?|wss?):/.test(url));
}
