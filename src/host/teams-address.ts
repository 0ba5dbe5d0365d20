/** What the addresses in the Teams manifest tell us before Teams itself has said anything, and the
 * addresses that we give to Teams. Pure. */
import { encodePart } from '../text/well-formed';
import type { HostTheme, Mail } from './host';

/** Teams fills in `{app.theme}` and the like; an old client leaves the braces, which is no answer. */
export interface TeamsAddress {
  readonly theme: HostTheme;
  readonly locale: string;
  /** A deep link's page, else the page that this tab opens first. */
  readonly path: string;
  /** False: an old Teams left the braces, or dropped what is behind the #, and tells only when it
   * answers. */
  readonly filledIn: boolean;
  /** The tab of a channel, a chat or a meeting: everybody there sees the same. */
  readonly shared: boolean;
}

/** What the placeholders of our manifest were replaced with (`{locale}`, `{theme}`, …): what Teams knows before
 * teams-js has loaded. Takes any address; what it does not say is empty. */
export function readAddress(address: URL): TeamsAddress {
  const hash = new URLSearchParams(address.hash.slice(1));
  let filledIn = address.hash !== '' || address.searchParams.has('sub');
  const given = (key: string) => {
    // Up to version 1.0.0 the page to open was in the query, as tabs of a channel still have it.
    const value = hash.get(key) ?? address.searchParams.get(key) ?? '';
    if (!/^\{.*\}$/.test(value)) return value;
    filledIn = false;
    return '';
  };
  const known = {
    theme: themeOf(given('theme')),
    locale: isLanguageTag(given('locale')) ? given('locale') : '',
    path: given('sub') || given('open'),
    shared: given('place') === 'shared',
  };
  return { ...known, filledIn };
}

/** The same address without the page that it asks for. */
export function withoutRoute(address: URL): URL {
  const rest = new URL(address);
  for (const name of ['sub', 'open']) rest.searchParams.delete(name);
  return rest;
}

/** Teams' names for its themes; an unknown one looks like the default, as Teams advises. */
export function themeOf(name: string): HostTheme {
  if (name === 'dark' || name === 'glass') return 'dark';
  return name === 'contrast' ? 'contrast' : 'light';
}

// Teams fills in the braces, so that the first paint waits for nothing.
export const KNOWN = 'host=teams&theme={app.theme}&locale={app.locale}';

/** The address of a personal tab that opens `path` unless a deep link asks for another page. Which page
 * is behind the #, where no server hears of it. */
export const tabAddress = (site: string, path: string, query = KNOWN) =>
  `${site}/tab/?${query}#sub={page.subPageId}${path && `&open=${path}`}`;

/** The address that a tab in a channel, a chat or a meeting opens: the same for everybody. */
export const sharedAddress = (site: string, path: string) =>
  tabAddress(site, path, `${KNOWN}&place=shared`);

/** `entityId` of the personal tab that deep links lead to; the manifest holds the same. */
export const HOME = 'home';
/** The path of each personal tab, by its `entityId`. */
export const TABS = { [HOME]: '', ask: 'ask', requests: 'requests', support: 'help' } as const;

/** The path of the tab that Teams calls `id`; empty for Start, and for one that is not ours. */
export const routeOfTab = (id: string): string =>
  Object.hasOwn(TABS, id) ? TABS[id as keyof typeof TABS] : '';

/** A link that opens `path` in the personal tab, installed from the catalogue as `appId`. `web` is
 * where it leads people without Teams. */
export function deepLink(appId: string, path: string, web: string): string {
  const context = JSON.stringify({ subEntityId: path });
  const query = `webUrl=${encodePart(web)}&context=${encodePart(context)}`;
  return `https://teams.microsoft.com/l/entity/${encodePart(appId)}/${HOME}?${query}`;
}

/** Opens a filled-in message in Outlook on the web. Spaces must be `%20`: a sign-in on the way
 * turns them into `+` otherwise. */
export function outlookAddress({ to, subject, body }: Mail): string {
  const query = Object.entries({ to, subject, body }).map(
    ([key, value]) => `${key}=${encodePart(value)}`,
  );
  return `https://outlook.office.com/mail/deeplink/compose?${query.join('&')}`;
}

/** Addresses past 2,048 characters are cut; the compose address itself takes some 70 of them. */
export const OUTLOOK_LIMIT = 1900;

/** Opens a new meeting in Teams' calendar. Times with their offset in figures, as Microsoft's guide to deep links has
 * them. */
export function meetingUrl(title: string, { start, end }: { start: number; end: number }): string {
  const time = (at: number) => encodePart(new Date(at).toISOString().replace(/\.\d+Z$/, '+00:00'));
  return `https://teams.microsoft.com/l/meeting/new?subject=${encodePart(title)}&startTime=${time(start)}&endTime=${time(end)}`;
}

/** BCP 47, as far as a browser takes it. */
export function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length > 0;
  } catch {
    return false;
  }
}
