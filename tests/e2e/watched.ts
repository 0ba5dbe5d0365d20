/** The browsers of every end-to-end test: each writes down whom it called and which policy was broken,
 * and closing one rejects when a host was called that neither the pack nor the person asked for. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from '@playwright/test';
import { CHROMIUM_ARGS, findChromium } from './browser';

/** Where each browser leaves its count, for the sum at the end of the run. */
export const COUNTS = 'test-results/watched';

export interface Count {
  readonly requests: number;
  readonly strangers: readonly string[];
  readonly violations: readonly string[];
}

interface Watch {
  /** Hosts that the pack or the person of this test asks for, beside this machine. */
  readonly asked?: readonly string[];
  /** A violation that the test itself brings about. */
  readonly provoked?: RegExp;
}

type PersistentOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** A browser with no profile. */
export async function launchWatched({
  asked,
  provoked,
  args = [],
  ...options
}: LaunchOptions & Watch = {}): Promise<Browser> {
  const record = newRecord({ asked, provoked });
  const browser = await chromium.launch({
    executablePath: findChromium(),
    ...options,
    args: [...CHROMIUM_ARGS, ...args, record.arg],
  });
  const open = browser.newContext.bind(browser);
  browser.newContext = async (...given) => {
    const context = await open(...given);
    await listen(context, record.note);
    return context;
  };
  const close = browser.close.bind(browser);
  browser.close = async (...given) => {
    await close(...given);
    record.end();
  };
  return browser;
}

/** A browser with that profile, as one person has it. */
export async function launchWatchedProfile(
  profile: string,
  { asked, provoked, args = [], ...options }: PersistentOptions & Watch = {},
): Promise<BrowserContext> {
  const record = newRecord({ asked, provoked });
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: findChromium(),
    headless: true,
    ...options,
    args: [...CHROMIUM_ARGS, ...args, record.arg],
  });
  await listen(context, record.note);
  const close = context.close.bind(context);
  context.close = async (...given) => {
    await close(...given);
    record.end();
  };
  return context;
}

async function listen(context: BrowserContext, note: (text: string) => void): Promise<void> {
  context.on('console', (message) => note(message.text()));
  context.on('weberror', (error) => note(error.error().message));
  const report = () =>
    document.addEventListener('securitypolicyviolation', (event) =>
      console.warn(`Content Security Policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  await context.addInitScript(report);
  // The first page of a profile was there before the script was.
  await Promise.all(context.pages().map((page) => page.evaluate(report)));
}

export const BROKEN_POLICY = /Content Security Policy|TrustedHTML|TrustedScript|Trusted ?Type/i;

function newRecord({ asked = [], provoked }: Watch) {
  const folder = mkdtempSync(join(tmpdir(), 'waymark-net-'));
  const file = join(folder, 'net.json');
  const violations: string[] = [];
  let ended = false;
  return {
    arg: `--log-net-log=${file}`,
    note(text: string) {
      if (BROKEN_POLICY.test(text) && !provoked?.test(text)) violations.push(text);
    },
    /** Counts once, however often a browser is closed. Throws on the first finding. */
    end() {
      if (ended) return;
      ended = true;
      const { requests, hosts } = readNetLog(file);
      rmSync(folder, { recursive: true, force: true });
      const strangers = hosts.filter((host) => !OURSELVES.test(host) && !asked.includes(host));
      const count: Count = { requests, strangers, violations };
      mkdirSync(COUNTS, { recursive: true });
      writeFileSync(join(COUNTS, `${crypto.randomUUID()}.json`), JSON.stringify(count));
      if (strangers.length > 0) throw new Error(`Nobody asked for: ${strangers.join(', ')}`);
      if (violations.length > 0) throw new Error(`Policy broken: ${violations.join('\n')}`);
    },
  };
}

const OURSELVES = /^(localhost|127\.0\.0\.1)$/;

/** Every address that was visited and every request that a page or a worker began, from Chromium's own
 * log: what the browser does on its own account has no initiator and no frame there. A killed browser
 * leaves half a line at the end. */
function readNetLog(file: string): { requests: number; hosts: string[] } {
  const hosts = new Set<string>();
  let requests = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const begun =
      /"initiator":"(?!not an origin")/.test(line) || /"request_type":"\w+ frame"/.test(line);
    if (!begun) continue;
    const url = /"url":"([^"]+)"/.exec(line)?.[1];
    if (!url || !/^(https?|wss?):/.test(url)) continue;
    requests += 1;
    hosts.add(new URL(url).hostname);
  }
  return { requests, hosts: [...hosts] };
}
