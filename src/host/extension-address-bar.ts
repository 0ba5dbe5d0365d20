/** The keyword in the browser's address bar, between the browser and the worker; and how what was
 * chosen there reaches the page that it opens. */
import { browser } from 'wxt/browser';
import type { Sought } from './host';

/** A page asks this once: what was it opened for? The answer is held in the worker's memory alone, so
 * that no address, history or storage ever says it. */
export const SOUGHT = 'waymark.sought';

const PAGE = '/popup.html?view=tab';

const HELP = { route: 'help' };

export interface AddressBar {
  /** Somebody begins a search. */
  begin(): void;
  /** Plain text; best first. */
  suggest(text: string): Promise<{ readonly content: string; readonly description: string }[]>;
  /** Which route to open, and what to show there. */
  enter(text: string): Promise<Destination>;
}

interface Destination {
  readonly route: string;
  readonly sought?: Sought | undefined;
}

/** Answers the address bar from `bar`. Must be called while the worker's script first runs. */
export function onAddressBar(bar: AddressBar): void {
  const { omnibox, runtime, tabs } = browser;
  // The names of messages are known to the types only where they are generated.
  const messages: { getMessage(name: string): string } = browser.i18n as never;
  const pending = new Map<number, Sought>();
  let opening: Promise<unknown> = Promise.resolve();

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
    const open = async () => {
      const { route, sought } = await bar.enter(text).catch((): Destination => HELP);
      // The number says nothing: it only makes a page that is open already start anew.
      const url = `${globalThis.location.origin}${PAGE}&at=${Date.now()}#/${route}`;
      const tab =
        disposition === 'currentTab'
          ? await tabs.update({ url })
          : await tabs.create({ url, active: disposition === 'newForegroundTab' });
      if (sought && tab?.id !== undefined) pending.set(tab.id, sought);
    };
    opening = open().catch(() => undefined);
  });
  tabs.onRemoved.addListener((id) => void pending.delete(id));
  runtime.onMessage.addListener((message: unknown, sender, answer: (sought?: Sought) => void) => {
    const id = sender.tab?.id;
    if (message !== SOUGHT || sender.id !== runtime.id || id === undefined) return undefined;
    // The page may ask before the browser has told us which tab it is in.
    opening.then(() => {
      answer(pending.get(id));
      pending.delete(id);
    });
    return true;
  });
}

/** What this tab was opened for; `undefined` the second time, and where it was opened otherwise. */
export async function takeSought(): Promise<Sought | undefined> {
  return (await browser.runtime.sendMessage(SOUGHT).catch(() => undefined)) ?? undefined;
}

/** Chromium reads descriptions as XML and drops every suggestion when one is not; Firefox shows them
 * as they are. */
const marked = (text: string) => {
  const line = text.replaceAll(/\p{Cc}+/gu, ' ');
  if (import.meta.env.BROWSER === 'firefox') return line;
  return line.replaceAll(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);
};
