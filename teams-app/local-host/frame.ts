/** One tab in its frame, from opening to closing: the manifest's address filled in, and messages
 * carried both ways. */

import type { Page } from './context';
import { clientType, frameContext } from './context';
import { type LocalHost, localHost, type TabConfig, type Wish } from './protocol';
import type { Scene } from './scene';

export interface OpenFrame {
  readonly element: HTMLIFrameElement;
  readonly host: LocalHost;
  /** Shows the kept page again, at another address or in another scene if need be. */
  bringBack(scene: Scene, page: Page, address: string): void;
  close(): void;
}

interface FrameOptions {
  readonly scene: Scene;
  readonly page: Page;
  /** With the manifest's placeholders in it. */
  readonly address: string;
  readonly config?: TabConfig | undefined;
  readonly into: HTMLElement;
  readonly wish: (wish: Wish) => void;
  readonly log: (line: string, detail?: unknown) => void;
}

/** Puts the tab into the page as Teams does: a sandboxed frame, and an answer to each message of teams-js. */
export function openFrame({ address, into, ...options }: FrameOptions): OpenFrame {
  const url = fillIn(address, options.scene, options.page);
  const element = document.createElement('iframe');
  element.title = 'Waymark';
  // What Teams on the web allows its tabs, as far as it is known: no pop-ups that it does not see.
  element.allow = 'clipboard-write';
  element.setAttribute('sandbox', sandboxOf(options.scene));
  if (options.scene.downloads === 'once') element.onload = () => dropAllButOne(element);
  element.src = url;
  const { origin } = new URL(url);
  const host = localHost({
    ...options,
    send: (message) => element.contentWindow?.postMessage(message, origin),
  });
  const hear = (event: MessageEvent) => {
    if (event.source === element.contentWindow && event.origin === origin) host.receive(event.data);
  };
  addEventListener('message', hear);
  into.replaceChildren(element);
  return {
    element,
    host,
    bringBack(scene, page, to) {
      host.play(scene, page);
      host.tell('load', { entityId: page.entityId, contentUrl: fillIn(to, scene, page) });
    },
    close: () => removeEventListener('message', hear),
  };
}

/** Teams on the web lets a tab do these, and saves no file unless `allow-downloads` is among them
 * (OfficeDev/microsoft-teams-library-js#346). It can neither lead the whole page elsewhere nor ask for
 * the storage of a first party. */
const sandboxOf = ({ downloads }: Scene) =>
  [
    'allow-forms allow-modals allow-popups allow-popups-to-escape-sandbox allow-pointer-lock',
    'allow-same-origin allow-scripts',
    ...(downloads === 'refused' ? [] : ['allow-downloads']),
  ].join(' ');

/** As Teams on the desktop: one file for each load of the tab, and then none, without a word
 * (MicrosoftDocs/msteams-docs#9904). Only a tab of this origin can be held to it. */
function dropAllButOne({ contentWindow }: HTMLIFrameElement): void {
  const { HTMLAnchorElement } = contentWindow as Window & typeof globalThis;
  const press = HTMLAnchorElement.prototype.click;
  let saved = 0;
  HTMLAnchorElement.prototype.click = function click() {
    if (!this.hasAttribute('download') || saved++ === 0) press.call(this);
  };
}

/** Teams puts what it knows into the address; an unknown placeholder becomes empty. An old one does
 * not know these names at all. */
function fillIn(address: string, scene: Scene, page: Page): string {
  if (scene.shape === 'legacy') return address;
  const known: Readonly<Record<string, string>> = {
    'app.theme': scene.theme,
    'app.locale': scene.locale,
    'app.host.clientType': clientType(scene),
    'page.id': page.entityId,
    'page.subPageId': page.subPageId,
    'page.frameContext': frameContext(scene),
  };
  return address.replace(/\{([\w.]+)\}/g, (_, name) => encodeURIComponent(known[name] ?? ''));
}
