/** The browser extension's pages: the popup, and the same UI in a full tab or in the panel beside a page. */
import { browser } from 'wxt/browser';
import { browserLinks } from './browser-page';
import {
  EXTENSION_ACCOUNT,
  managedSettings,
  sendPermission,
  storageCopy,
  WAKE,
} from './extension-shared';
import type { Host } from './host';
import { orUndefinedAfter } from './timeout';

/** Milliseconds; Chromium takes a press for fresh for 5,000. */
const SAVED_LIMIT = 3000;

/** The host of a page of the extension. Everyone who uses this browser profile shares its data. */
export function extensionHost(page: Location = location): Host {
  const query = new URLSearchParams(page.search);
  const view = query.get('view') ?? 'popup';
  const inTab = view === 'tab';
  // Only a page that the worker opened has something to ask it for, and waits for the answer.
  let opened = query.has('at') ? later((it) => it.takeDestination()) : undefined;
  return {
    account: Promise.resolve(EXTENSION_ACCOUNT),
    singleAccount: true,
    person: Promise.resolve({}),
    theme: { now: 'system', watch: () => () => {} },
    // Its menus are in the nearest language that the browser has, which nobody need have chosen (Chrome has
    // no Welsh ones): the user's own list decides, as it does for the first frame.
    locale: '',
    firstPath: opened?.then(({ path }) => path) ?? '',
    personal: true,
    openPersonal: undefined,
    openedFor: inTab
      ? async () => {
          const once = opened;
          opened = undefined;
          return (await once)?.sought;
        }
      : undefined,
    openInTab: inTab ? undefined : openTab,
    beside: () => later((it) => it.panelHost(view === 'popup', openTab)),
    // An address of the extension leads nowhere on a colleague's machine.
    shareUrl: () => undefined,
    ...browserLinks,
    meetingUrl: undefined,
    wake() {
      browser.runtime.sendMessage(WAKE).catch(() => undefined);
    },
    async requestPermission(origin, saved) {
      // Chromium's question closes the popup at once: in 3 of 6 tries before what was sent was saved. It
      // lets a page ask for 5 s after a press; Firefox lets it ask in the press alone.
      if (saved && !import.meta.env.FIREFOX) await orUndefinedAfter(saved, SAVED_LIMIT);
      try {
        return await browser.permissions.request(sendPermission(origin));
      } catch {
        return false;
      }
    },
    signIn: undefined,
    pickPeople: undefined,
    managed: managedSettings(),
    sitePackUrl: undefined,
    // It would outlive a private window, and be read in every other.
    safeCopy: browser.extension.inIncognitoContext ? undefined : storageCopy,
    onBack() {},
    onSuspend(_, lead) {
      if (view === 'panel') void later((it) => it.onLed(lead));
    },
    reportReady() {},
    closeWindow() {
      window.close();
    },
  };
}

// Rarely needed, and the panel with it: not on the way to the first screen.
type Later = typeof import('./extension-address-bar');
const later = <T>(use: (it: Later) => Promise<T>) => import('./extension-address-bar').then(use);
const openTab = (path: string) => void later((it) => it.openTab(path));
