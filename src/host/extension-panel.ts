/** The panel beside the web page (a side panel in Chrome and Edge, the sidebar in Firefox), and the keys that
 * open it and the popup. How the path of the popup reaches the panel: through the worker's memory alone, so
 * that no address, history or storage ever says it. */
import { browser } from 'wxt/browser';
import type { Beside } from './host';
import { orUndefinedAfter } from './timeout';

/** The popup hands on where it is, for the panel of a window; then the panel asks for it, once. */
const LEAD = 'waymark.panel.lead';
const ASK = 'waymark.panel.ask';

/** Chromium's own name of the command is ours to choose; Firefox has one for its sidebar. */
const KEYS = import.meta.env.FIREFOX ? '_execute_sidebar_action' : 'open-panel';

/** Milliseconds. A panel that has not come by then was not opened. */
const PATIENCE = 5000;

interface ToPanel {
  readonly type: typeof LEAD | typeof ASK;
  readonly window: number;
  readonly path?: string;
}

interface Panels {
  readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
}
const { sidePanel, sidebarAction } = browser as unknown as Panels;

const isToPanel = (message: unknown): message is ToPanel =>
  typeof message === 'object' &&
  message !== null &&
  [LEAD, ASK].includes((message as ToPanel).type) &&
  typeof (message as ToPanel).window === 'number';

/** The worker's part. Must be called while its script first runs. */
export function onPanel(): void {
  const led = new Map<number, { readonly path: string }>();
  browser.runtime.onMessage.addListener(
    (message: unknown, sender, answer: (to: string) => void) => {
      if (sender.id !== browser.runtime.id || !isToPanel(message)) return undefined;
      const { type, window, path } = message;
      if (type === LEAD && typeof path === 'string') {
        const mine = { path };
        led.set(window, mine);
        // Its own time, and not that of the same page kept open before.
        setTimeout(() => led.get(window) === mine && led.delete(window), PATIENCE);
        return undefined;
      }
      answer(led.get(window)?.path ?? '');
      led.delete(window);
      return true;
    },
  );
  // Firefox opens its sidebar by itself.
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === KEYS && tab) void sidePanel?.open({ windowId: tab.windowId });
  });
}

const thisWindow = async () => (await browser.windows.getCurrent()).id ?? -1;

/** What the panel of this window was opened for; Start where it was opened otherwise, and where the worker
 * does not answer. */
export async function pathForPanel(): Promise<string> {
  const message: ToPanel = { type: ASK, window: await thisWindow() };
  const path: unknown = await orUndefinedAfter(browser.runtime.sendMessage(message), PATIENCE);
  return typeof path === 'string' ? path : '';
}

/** The panel's part: `lead` is called when somebody keeps another page open in it. */
export async function onLed(lead: (path: string) => void): Promise<void> {
  const window = await thisWindow();
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    const { id } = browser.runtime;
    if (sender.id !== id || !isToPanel(message) || message.window !== window) return;
    if (message.type === LEAD) void pathForPanel().then(lead);
  });
}

/** What this page can do with the panel. `canOpen`: it is the popup, and goes as the panel comes. */
export async function panelHost(
  canOpen: boolean,
  otherwise: (path: string) => void,
): Promise<Beside> {
  const [window, commands] = await Promise.all([
    thisWindow(),
    browser.commands.getAll().catch(() => []),
  ]);
  const keysOf = (wanted: string) => commands.find(({ name }) => name === wanted)?.shortcut ?? '';
  const offered = sidePanel ?? sidebarAction;
  return {
    open:
      canOpen && offered
        ? (path) => {
            // The panel, or its place in the worker, hears first: the popup may be gone in a moment.
            const message: ToPanel = { type: LEAD, window, path };
            browser.runtime.sendMessage(message).catch(() => undefined);
            // In the press itself: after an await neither browser takes it for one.
            const opening = sidePanel?.open({ windowId: window }) ?? sidebarAction?.open();
            opening?.then(
              () => globalThis.close(),
              () => otherwise(path),
            );
          }
        : undefined,
    keys: { popup: keysOf('_execute_action'), panel: offered && keysOf(KEYS) },
    changeKeys() {
      const { commands } = browser as unknown as Settings;
      // No page may link there; an extension may open it.
      const opening =
        commands.openShortcutSettings?.() ??
        browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
      opening.catch(() => undefined);
    },
    openStudio() {
      const url = `${globalThis.location.origin}/studio.html`;
      browser.tabs.create({ url }).catch(() => undefined);
    },
  };
}

interface Settings {
  readonly commands: { openShortcutSettings?(): Promise<unknown> };
}
