/** The built extension in a real Firefox, driven over WebDriver BiDi as Firefox itself speaks it. */
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { findFirefox } from '../../../scripts/drive/browser';
import { BROKEN_POLICY, beginCount } from '../../../scripts/drive/counts';
import { connect } from './bidi';

const ID = 'waymark@waymark.example';
/** Fixed for tests, so that the pages' address is known. */
const ORIGIN = 'moz-extension://3f0c5f6e-7f43-4f0e-9d0b-6f1c2a9d1b10';

export const BUILT = resolve('dist/firefox-mv3');

export interface Firefox {
  /** A tab with the popup document at that route. */
  open(route?: string): Promise<Tab>;
  /** A tab with an ordinary page, which `go` takes elsewhere. */
  visit(url: string): Promise<Tab & { go(url: string): Promise<void> }>;
  /** The popup itself, opened as from the toolbar. */
  popup(): Promise<Tab>;
  /** Does what our keys with that letter do, by the element that Firefox made of them: no key of the protocol
   * reaches the browser's own. */
  pressKeys(letter: string): Promise<void>;
  /** What was logged as an error in a page of ours, and each policy broken. */
  readonly errors: string[];
  /** Every address that the extension asked for since the start, pages and background alike. */
  requests(): Promise<string[]>;
  /** Of every tab. */
  urls(): Promise<string[]>;
  /** Is the background page up? The browser ends it when it has nothing to do. */
  isAwake(): Promise<boolean>;
  /** Ends every process at once, as a crash does. */
  kill(): Promise<void>;
  close(): Promise<void>;
}

export interface Tab {
  /** What `body`, the body of an async function with `$` for `querySelector`, gives. */
  run<T>(body: string): Promise<T>;
  /** Waits for `expression` to be truthy, and gives it. */
  until<T>(expression: string): Promise<T>;
  /** Presses with the mouse, in the middle of what `expression` gives. */
  click(expression: string): Promise<void>;
  /** Types as a keyboard does, into what has the focus. */
  type(text: string): Promise<void>;
  close(): Promise<void>;
}

/** Starts Firefox. The same `profile` again is the same person's browser; `managed` is what the
 * administrator set: a file in the home folder here, since `policies.json` is the whole machine's;
 * `preferences` are Firefox's own, beside those that every test needs. */
export async function launchFirefox(
  profile: string,
  managed?: object,
  extension = BUILT,
  preferences: Readonly<Record<string, string | number | boolean>> = {},
): Promise<Firefox> {
  const path = findFirefox();
  if (!path) throw new Error('There is no Firefox on this machine');
  const managedFolder = join(profile, '.mozilla/managed-storage');
  mkdirSync(managedFolder, { recursive: true });
  writeFileSync(join(profile, 'user.js'), userJs({ ...PREFERENCES, ...preferences }));
  if (managed) {
    const manifest = { name: ID, description: 'For a test', type: 'storage', data: managed };
    writeFileSync(join(managedFolder, `${ID}.json`), JSON.stringify(manifest));
  }
  const process_ = spawn(
    path,
    [
      '--headless',
      '--no-remote',
      '--remote-debugging-port=0',
      '--remote-allow-system-access',
      '--profile',
      profile,
    ],
    { env: { ...process.env, HOME: profile }, stdio: ['ignore', 'ignore', 'pipe'], detached: true },
  );
  const ended = new Promise<void>((done) => process_.once('exit', () => done()));
  const address = await new Promise<string>((found, failed) => {
    process_.once('exit', () => failed(new Error('Firefox ended before it was ready')));
    createInterface(process_.stderr).on('line', (line) => {
      const match = /WebDriver BiDi listening on (ws:\S+)/.exec(line);
      if (match?.[1]) found(`${match[1]}/session`);
    });
  });
  const count = beginCount('Firefox');
  const { ask, on, socket } = await connect(address);
  const errors: string[] = [];
  on('log.entryAdded', ({ level, text, source }) => {
    count.note(text ?? '');
    if (level === 'error' && source?.context) errors.push(text ?? '');
    else if (BROKEN_POLICY.test(text ?? '')) errors.push(text ?? '');
  });

  await ask('session.new', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  await ask('session.subscribe', { events: ['log.entryAdded'] });

  const evaluate = async <T>(context: string, expression: string): Promise<T> => {
    const answer = await ask('script.evaluate', {
      expression: `(async () => JSON.stringify(${expression}))()`,
      target: { context },
      awaitPromise: true,
      userActivation: true,
    });
    if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
    return answer.result.value === undefined ? (undefined as T) : JSON.parse(answer.result.value);
  };

  const tab = (context: string): Tab => {
    const run = <T>(body: string) =>
      evaluate<T>(
        context,
        `await (async ($) => { ${body} })((query) => document.querySelector(query))`,
      );
    const until = async <T>(expression: string) => {
      const end = Date.now() + 15_000;
      for (;;) {
        const found = await run<T>(`return ${expression}`).catch(() => undefined);
        if (found) return found;
        if (Date.now() > end) {
          const shown = await run<string>('return document.body.innerText').catch(String);
          throw new Error(`never: ${expression}\nwhat is there:\n${shown}`);
        }
        await new Promise((done) => setTimeout(done, 50));
      }
    };
    return {
      run,
      until,
      async click(expression) {
        const place = await until<{ x: number; y: number }>(
          `await (async () => {
            const found = ${expression};
            found.scrollIntoView({ block: 'center', behavior: 'instant' });
            const middle = () => {
              const box = found.getBoundingClientRect();
              return { x: Math.round(box.x + box.width / 2), y: Math.round(box.y + box.height / 2) };
            };
            const before = middle();
            await new Promise((done) => setTimeout(done, 50));
            const at = middle();
            // Where it stands still, and nothing lies over it.
            const hit = document.elementFromPoint(at.x, at.y);
            return before.x === at.x && before.y === at.y && found.contains(hit) && at;
          })()`,
        );
        const button = 0;
        const actions = [
          { type: 'pointerMove', ...place },
          { type: 'pointerDown', button },
          { type: 'pointerUp', button },
        ];
        const mouse = { type: 'pointer', id: 'mouse', actions };
        await ask('input.performActions', { context, actions: [mouse] });
      },
      async type(text) {
        const actions = [...text].flatMap((value) => [
          { type: 'keyDown', value },
          { type: 'keyUp', value },
        ]);
        await ask('input.performActions', {
          context,
          actions: [{ type: 'key', id: 'keys', actions }],
        });
      },
      close: () => ask('browsingContext.close', { context }),
    };
  };
  const contexts = async (more: object = {}): Promise<{ context: string; url: string }[]> =>
    (await ask('browsingContext.getTree', more)).contexts;
  const visit = async (first: string) => {
    const { context } = await ask('browsingContext.create', { type: 'tab' });
    const go = (url: string): Promise<void> =>
      ask('browsingContext.navigate', { context, url, wait: 'complete' });
    await go(first);
    return { ...tab(context), go };
  };
  const open = async (route = '') => {
    const opened = await visit(`${ORIGIN}/popup.html#/${route}`);
    await opened.until("$('h1')");
    return opened;
  };

  const inside = async <T>(expression: string) =>
    evaluate<T>((await contexts({ 'moz:scope': 'chrome' }))[0]?.context ?? '', expression);
  await inside(`(window.asked = [], Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    if (channel.loadInfo.triggeringPrincipal.addonId === '${ID}') window.asked.push(channel.URI.spec);
  }, 'http-on-modify-request'))`);
  await ask('webExtension.install', { extensionData: { type: 'path', path: extension } });

  const requests = () => inside<string[]>('window.asked');
  let closed = false;

  return {
    errors,
    open,
    visit,
    requests,
    /** Of every tab. */
    urls: async () => (await contexts()).map(({ url }) => url),
    async popup() {
      const opener = await open();
      await opener.run('await browser.action.openPopup()');
      // The panel is no tab: it is reached through the extension's own list of its views.
      const view = "browser.extension.getViews({ type: 'popup' })[0]";
      const run = <T>(body: string) =>
        opener.run<T>(
          `const document = ${view}.document; $ = (q) => document.querySelector(q); ${body}`,
        );
      const until = <T>(expression: string) =>
        opener.until<T>(
          `(() => { const document = ${view}.document; const $ = (q) => document.querySelector(q); return ${expression}; })()`,
        );
      await until("$('h1')");
      return {
        run,
        until,
        click: () => Promise.reject(new Error('no mouse reaches the panel')),
        type: () => Promise.reject(new Error('no keyboard reaches the panel')),
        async close() {
          await opener.run(`${view}.close()`);
          await opener.until("browser.extension.getViews({ type: 'popup' }).length === 0");
        },
      };
    },
    async pressKeys(letter) {
      await inside(
        `document.querySelector('keyset[id^="ext-keyset-id"] key[key="${letter}"]').doCommand()`,
      );
    },
    isAwake: () =>
      inside<boolean>(
        `(WebExtensionPolicy.getByID('${ID}').extension.backgroundState === 'running')`,
      ),
    async kill() {
      closed = true;
      const urls = await requests();
      socket.close();
      process.kill(-(process_.pid ?? 0), 'SIGKILL');
      await ended;
      count.end(urls);
    },
    async close() {
      if (closed) return;
      closed = true;
      const urls = await requests();
      await ask('browser.close', {}).catch(() => undefined);
      socket.close();
      await ended;
      count.end(urls);
    },
  };
}

const PREFERENCES = {
  'extensions.webextensions.uuids': JSON.stringify({ [ID]: new URL(ORIGIN).host }),
  'remote.active-protocols': 1,
  // Keeps what a temporary add-on stored when it is gone, as with an installed one.
  'extensions.webextensions.keepStorageOnUninstall': true,
  'extensions.webextensions.keepUuidOnUninstall': true,
  // What is to come back after a crash is written down sooner than every quarter of a minute.
  'browser.sessionstore.interval': 1000,
  // A test cannot press the browser's own buttons: whoever is asked says yes.
  'extensions.webextOptionalPermissionPrompts': false,
};

const userJs = (preferences: object) =>
  Object.entries(preferences)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});\n`)
    .join('');
