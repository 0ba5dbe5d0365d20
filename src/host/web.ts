/** The Teams site opened as an ordinary page, where there is no Teams around it. */
import { browserLinks } from './browser-page';
import type { Host } from './host';
import { routeToShare } from './share';

/** The host of a plain browser page. Everyone who uses this browser profile shares one database. */
export function webHost(page: Location = location): Host {
  const popup = new URLSearchParams(page.search).get('view') === 'popup';
  document.documentElement.dataset.view = popup ? 'popup' : 'tab';
  return {
    account: Promise.resolve('this-browser'),
    singleAccount: true,
    person: Promise.resolve({}),
    theme: { now: 'system', watch: () => () => {} },
    locale: navigator.language,
    firstPath: '',
    personal: true,
    openPersonal: undefined,
    openedFor: undefined,
    openInTab: undefined,
    beside: undefined,
    shareUrl(path) {
      const share = routeToShare(path);
      return share === undefined ? undefined : `${page.origin}${page.pathname}#/${share}`;
    },
    ...browserLinks,
    meetingUrl: undefined,
    wake: undefined,
    requestPermission: async () => true,
    pickPeople: undefined,
    async signIn(request) {
      const returnTo = new URL('../signed-in/', page.href).href;
      return (await import('./sign-in')).signIn(request, { kind: 'page', returnTo });
    },
    managed: Promise.resolve({}),
    sitePackUrl: new URL('../pack.json', page.href).href,
    safeCopy: undefined,
    onBack() {},
    onSuspend() {},
    reportReady() {},
    closeWindow() {},
  };
}
