/** The keyword in the browser's address bar, between the browser and the worker; and how what a tab was
 * opened for, there or in the popup, reaches its page. */
import { browser } from 'wxt/browser';
import { pathForPanel } from './extension-panel';
import type { OpenedFor } from './host';
import { orUndefinedAfter } from './timeout';

// A page has both in one file: the name of a second would be on the way to the first screen.
export { onLed, panelHost } from './extension-panel';

/** A page asks this once: what was it opened for? The answer is held in the worker's memory alone, so
 * that no address, history or storage ever says it. */
const SOUGHT = 'waymark.sought';
/** The popup asks for a tab; the path follows. */
const OPEN = 'waymark.open ';

/** Milliseconds that a page waits for what it was opened for. */
const PATIENCE = 2000;

const PAGE = '/popup.html?view=tab';

const HELP = { path: 'help' };

export interface AddressBar {
  /** Somebody begins a search. */
  begin(): void;
  /** Plain text; best first. */
  suggest(text: string): Promise<{ readonly content: string; readonly description: string }[]>;
  /** Which path to open, and what to show there. */
  enter(text: string): Promise<Destination>;
}

export interface Destination {
  readonly path: string;
  readonly sought?: OpenedFor | undefined;
}

/** Answers the address bar from `bar`. Must be called while the worker's script first runs. */
export function onAddressBar(bar: AddressBar): void {
  const { omnibox, runtime, tabs } = browser;
  // The names of messages are known to the types only where they are generated.
  const messages: { getMessage(name: string): string } = browser.i18n as never;
  const pending = new Map<number, Destination>();
  let opening: Promise<unknown> = Promise.resolve();
  const open = async (
    to: Destination | Promise<Destination>,
    tab: (url: string) => Promise<{ id?: number | undefined } | undefined>,
  ) => {
    const wanted = await to;
    // The number says nothing: it only makes a page that is open already start anew.
    const shown = await tab(`${globalThis.location.origin}${PAGE}&at=${Date.now()}`);
    if (shown?.id !== undefined) pending.set(shown.id, wanted);
  };

  omnibox.onInputStarted.addListener(() => {
    omnibox.setDefaultSuggestion({ description: marked(messages.getMessage('addressBar')) });
    bar.begin();
  });
  omnibox.onInputChanged.addListener((text, show) => {
    bar.suggest(text).then(
      (found) => show(found.map((one) => ({ ...one, description: marked(one.description) }))),
      () => show([]),
    );
  });
  omnibox.onInputEntered.addListener((text, disposition) => {
    const to = bar.enter(text).catch((): Destination => HELP);
    opening = open(to, (url) =>
      disposition === 'currentTab'
        ? tabs.update({ url })
        : tabs.create({ url, active: disposition === 'newForegroundTab' }),
    ).catch(() => undefined);
  });
  tabs.onRemoved.addListener((id) => void pending.delete(id));
  runtime.onMessage.addListener((message: unknown, sender, answer: (to?: Destination) => void) => {
    if (sender.id !== runtime.id || typeof message !== 'string') return undefined;
    if (message.startsWith(OPEN)) {
      opening = open({ path: message.slice(OPEN.length) }, (url) => tabs.create({ url }));
      opening.then(
        () => answer(),
        () => answer(),
      );
      return true;
    }
    const id = sender.tab?.id;
    if (message !== SOUGHT || id === undefined) return undefined;
    // The page may ask before the browser has told us which tab it is in.
    opening.then(() => {
      answer(pending.get(id));
      pending.delete(id);
    });
    return true;
  });
}

/** What this tab, or the panel, was opened for; Start the second time, where it was opened otherwise, and where the
 * worker does not answer. */
export async function takeDestination(): Promise<Destination> {
  if (new URLSearchParams(location.search).get('view') === 'panel')
    return { path: await pathForPanel() };
  return (await orUndefinedAfter(browser.runtime.sendMessage(SOUGHT), PATIENCE)) ?? { path: '' };
}

/** Opens `path` in a tab of its own, or Start where the worker does not answer; then closes this page. */
export async function openTab(path: string): Promise<void> {
  await browser.runtime
    .sendMessage(OPEN + path)
    .catch(() => browser.tabs.create({ url: PAGE }))
    .catch(() => undefined);
  window.close();
}

/** Chromium reads descriptions as XML and drops every suggestion when one is not; Firefox shows them
 * as they are. */
const marked = (text: string) => {
  const line = text.replaceAll(/\p{Cc}+/gu, ' ');
  if (import.meta.env.BROWSER === 'firefox') return line;
  return line.replaceAll(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
};
