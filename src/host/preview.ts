/** The host of the preview that an author sees beside the fields: it leads nowhere and keeps nothing. */
import { MAILTO_LIMIT, openOutside } from './browser-page';
import type { Host, OpenedFor } from './host';
import { routeToShare } from './share';

export interface PreviewOptions {
  /** As the popup, or as the tab. */
  readonly popup: boolean;
  /** What other help opens at. */
  readonly sought: OpenedFor | undefined;
  /** Is told what would have happened. */
  readonly report: (what: {
    readonly would: 'mail' | 'tab' | 'close';
    readonly to: string;
  }) => void;
}

/** A host that only reports. */
export function previewHost(
  { popup, sought, report }: PreviewOptions,
  page: Location = location,
): Host {
  document.documentElement.dataset.view = popup ? 'popup' : 'tab';
  return {
    account: Promise.resolve(undefined),
    singleAccount: true,
    person: Promise.resolve({}),
    theme: { now: 'system', watch: () => () => {} },
    locale: '',
    firstPath: '',
    personal: true,
    openPersonal: undefined,
    openedFor: async () => sought,
    openInTab: popup ? (path) => report({ would: 'tab', to: path }) : undefined,
    beside: undefined,
    shareUrl(path) {
      const share = popup ? undefined : routeToShare(path);
      return share === undefined ? undefined : `${page.origin}/tab/#/${share}`;
    },
    async openLink(url) {
      // There, a link that is pressed says what it would do.
      openOutside(url);
      return true;
    },
    meetingUrl: undefined,
    async composeMail({ to }) {
      report({ would: 'mail', to });
      return 'opened';
    },
    mailIn: 'program',
    mailLimit: MAILTO_LIMIT,
    wake: undefined,
    requestPermission: async () => true,
    signIn: popup ? undefined : async () => ({ refused: 'unsupported' }),
    pickPeople: undefined,
    managed: Promise.resolve({}),
    sitePackUrl: undefined,
    safeCopy: undefined,
    onBack() {},
    onSuspend() {},
    reportReady() {},
    closeWindow() {
      if (popup) report({ would: 'close', to: '' });
    },
  };
}
