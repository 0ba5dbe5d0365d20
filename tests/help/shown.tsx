/** What the screen tests of other help share: a host that remembers what it was asked, and the place
 * that the app would give the screen. */
import { render } from 'preact';
import { Frame } from '../../src/app/Frame';
import { clearAndHide } from '../../src/help/clear-and-hide';
import { Help } from '../../src/help/Help';
import type { Host } from '../../src/host/host';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';
import { ANNOUNCED } from '../../src/ui/announce';
import { navigate } from '../../src/ui/navigation';

export const pack = defaultPack as Pack;

interface Asked {
  readonly links: string[];
  readonly mails: { to: string; subject: string; body: string }[];
  cleared: number;
  left: number;
}

export interface Shown {
  readonly root: HTMLElement;
  readonly asked: Asked;
  readonly close: () => void;
}

interface ShowOptions {
  readonly situations?: readonly string[];
  readonly tag?: 'en' | 'cy';
  readonly pack?: Pack;
  readonly now?: () => number;
  /** With the bars of the app around it, as a person sees it. */
  readonly framed?: boolean;
  /** What the host answers when it is asked to open a link. */
  readonly opens?: boolean;
}

/** 11:00 in London on a Monday. */
export const MONDAY = Date.parse('2026-11-23T11:00Z');

/** Puts the real screen on the page. */
export function showSupport(options: ShowOptions = {}): Shown {
  const { situations = [], tag = 'en', opens = true, now = () => MONDAY } = options;
  const asked: Asked = { links: [], mails: [], cleared: 0, left: 0 };
  const host = {
    openLink: async (url: string) => {
      asked.links.push(url);
      return opens;
    },
    composeMail: async (mail: Asked['mails'][number]) => {
      asked.mails.push(mail);
      return opens ? 'opened' : 'failed';
    },
    mailLimit: 1900,
    closeWindow: () => {
      asked.left++;
    },
    personal: true,
    openInTab: () => undefined,
    shareUrl: () => undefined,
  } as unknown as Host;
  const root = document.body.appendChild(document.createElement(options.framed ? 'div' : 'main'));
  if (options.framed) root.id = 'app';
  const help = (
    <Help
      host={host}
      pack={options.pack ?? pack}
      navigate={navigate}
      situations={situations}
      now={now}
      onHide={() => clearAndHide({ host, navigate, onClear: () => void asked.cleared++ })}
    />
  );
  render(
    <LanguageContext.Provider value={makeLanguage(tag, { en, cy }[tag], ['en', 'cy'])}>
      {options.framed ? (
        <Frame
          host={host}
          pack={options.pack ?? pack}
          persistence="persistent"
          onLanguage={() => {}}
          path="help"
        >
          {help}
        </Frame>
      ) : (
        help
      )}
      <p id={ANNOUNCED} class="unseen" role="status" />
    </LanguageContext.Provider>,
    root,
  );
  const close = () => {
    render(null, root);
    root.remove();
  };
  return { root, asked, close };
}
