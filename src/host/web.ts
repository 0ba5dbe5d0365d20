/** The Teams site opened as an ordinary page, where there is no Teams around it. */
import { byBrowser } from './browser-page';
import type { Host } from './host';
import { routeToShare } from './share';

/** The host of a plain browser page. Everyone who uses this browser profile shares one database. */
export function webHost(page: Location = location): Host {
  const popup = new URLSearchParams(page.search).get('view') === 'popup';
  document.documentElement.dataset.view = popup ? 'popup' : 'tab';
  return {
    account: Promise.resolve('this-browser'),
    oneAccount: true,
    person: Promise.resolve({}),
    theme: { now: 'system', watch: () => () => {} },
    locale: navigator.language,
    firstRoute: '',
    personal: true,
    openPersonal: undefined,
    sought: undefined,
    openInTab: undefined,
    linkTo(route) {
      const share = routeToShare(route);
      return share === undefined ? undefined : `${page.origin}${page.pathname}#/${share}`;
    },
    ...byBrowser,
    wake: undefined,
    allowOrigin: async () => true,
    async signIn(request) {
      const returnTo = new URL('../signed-in/', page.href).href;
      return (await import('./sign-in')).signIn(request, { kind: 'page', returnTo });
    },
    managed: Promise.resolve({}),
    packBeside: new URL('../pack.json', page.href).href,
    safeCopy: undefined,
    onBack() {},
    onSuspend() {},
    shown() {},
    leave() {},
  };
}
