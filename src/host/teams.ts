/** Waymark inside Microsoft Teams, Outlook and Microsoft 365. Paints from the address alone; the
 * only file that loads teams-js, whose first answer may come late or never. */
import type { mail as teamsMail } from '@microsoft/teams-js';
import { MAILTO_LIMIT, mailtoAddress } from '../text/mailto';
import { mailOf, openOutside } from './browser-page';
import type { ComposeResult, Host, Mail, Person, TokenAnswer, TokenRequest } from './host';
import { routeToShare } from './share';
import {
  deepLink,
  HOME,
  isLanguageTag,
  meetingUrl,
  OUTLOOK_LIMIT,
  outlookAddress,
  readAddress,
  routeOfTab,
  themeOf,
  withoutRoute,
} from './teams-address';
import { peopleOf } from './teams-people';
import { orUndefinedAfter } from './timeout';
import { watched } from './watched';

/** How long a click waits for a Teams that has not answered. teams-js itself waits 60 s. */
const PATIENCE = 3000;
/** Outlook's compose window takes the text itself, not an address; a generous letter. */
const COMPOSE_LIMIT = 30_000;

export type TeamsSdk = Awaited<ReturnType<typeof connectToTeams>>;

/** Loads teams-js and greets the host. Rejects when there is none: at once in a top window, after
 * 60 s in a frame that never answers. */
export async function connectToTeams() {
  const { app, mail, nestedAppAuth, pages, people } = await import('@microsoft/teams-js');
  await app.initialize();
  return { app, mail, nestedAppAuth, pages, people };
}

/** Says that the page is loaded, and how it started. */
export function tellShown({ app }: TeamsSdk, failure: string | undefined): void {
  app.notifyAppLoaded();
  if (failure === undefined) app.notifySuccess().catch(() => undefined);
  else app.notifyFailure({ reason: app.FailedReason.Other, message: failure });
}

/** The host inside Teams or Outlook. `address` is this page's own, in which Teams says who, where and how it looks;
 * teams-js is loaded and asked meanwhile, and nothing here waits for an answer without a limit. */
export function teamsHost(address = new URL(location.href)): Host {
  const started = Date.now();
  const first = readAddress(address);
  // In the query, as it once was, a reload would open that page again, whatever hid it meanwhile.
  if (address.searchParams.has('sub')) history.replaceState(null, '', withoutRoute(address));
  const connected = connectToTeams();
  const context = connected.then(({ app }) => app.getContext());
  context.catch(() => undefined);

  // Not ready yet: wait for what is left of our patience, then do without. Late is still welcome.
  const soon = () => orUndefinedAfter(connected, Math.max(0, started + PATIENCE - Date.now()));
  const whenReady = (use: (sdk: TeamsSdk) => void) => {
    connected.then(use).catch(() => undefined);
  };
  /** True: the host did it. False: it said no. `undefined`: it does not answer. */
  const asked = (call: Promise<unknown>) =>
    orUndefinedAfter(
      call.then(
        () => true,
        () => false,
      ),
      PATIENCE,
    );

  const theme = watched(first.theme);
  let locale = first.locale || navigator.language;
  let mailIn: Host['mailIn'] = 'web';
  let appId: string | undefined;
  let canSignIn = true;
  whenReady(({ app, mail, nestedAppAuth, pages }) => {
    canSignIn = nestedAppAuth.isNAAChannelRecommended();
    app.registerOnThemeChangeHandler((name) => theme.set(themeOf(name)));
    if (mail.isSupported()) mailIn = 'host';
    if (!pages.isSupported()) return;
    pages.registerFocusEnterHandler(focusEdge);
    // Keys pressed in our frame do not reach Teams: hand on the one that leads around its regions.
    addEventListener('keydown', (event) => {
      if (event.key !== 'F6') return;
      event.preventDefault();
      pages.returnFocus(!event.shiftKey);
    });
  });
  context
    .then((known) => {
      theme.set(themeOf(known.app.theme));
      if (!first.filledIn && isLanguageTag(known.app.locale)) locale = known.app.locale;
      appId = known.app.appId?.toString();
      const phone = ['android', 'ios', 'ipados'].includes(known.app.host.clientType);
      if (phone && mailIn === 'web') mailIn = 'program';
    })
    .catch(() => undefined);

  const webAddress = (path: string) => `${address.origin}${address.pathname}#/${path}`;
  const linkTo = (path: string) =>
    appId ? deepLink(appId, path, webAddress(path)) : webAddress(path);

  const openLink = async (url: string): Promise<boolean> => {
    // Inside the frame of Teams on the web a mail program cannot be called.
    if (url.startsWith('mailto:')) return (await composeMail(mailOf(url))) === 'opened';
    const sdk = url.startsWith('https:') ? await soon() : undefined;
    if (sdk) return (await asked(sdk.app.openLink(url))) ?? false;
    openOutside(url);
    return true;
  };

  const composeMail = async (mail: Mail): Promise<ComposeResult> => {
    const sdk = await soon();
    if (mailIn === 'program') {
      openOutside(mailtoAddress(mail));
      return 'opened';
    }
    if (sdk?.mail.isSupported()) {
      const { to, subject, body } = mail;
      const type: teamsMail.ComposeMailType.New = sdk.mail.ComposeMailType.New;
      const message = { type, toRecipients: to ? [to] : [], subject, message: body };
      const taken = await asked(sdk.mail.composeMail(message));
      if (taken) return 'opened';
      // Unanswered, it may yet open: a second window would invite a second send.
      if (taken === undefined) return 'failed';
    }
    return (await openLink(outlookAddress(mail))) ? 'opened' : 'failed';
  };

  const openPersonal = async (path: string) => {
    const sdk = await soon();
    if (sdk?.pages.isSupported() && appId) {
      const webUrl = webAddress(path);
      const there = { appId, pageId: HOME, subPageId: path, webUrl };
      if (await asked(sdk.pages.navigateToApp(there))) return true;
    }
    return openLink(linkTo(path));
  };

  const signIn = async (request: TokenRequest): Promise<TokenAnswer> => {
    if (!(await soon())) return { refused: 'timeout' };
    if (!canSignIn) return { refused: 'unsupported' };
    return (await import('./sign-in')).signIn(request, { kind: 'nested' });
  };

  return {
    account: orUndefinedAfter(context, 60_000).then((known) => {
      const tenant = known?.user?.tenant?.id;
      return tenant && known?.user?.id ? `teams-${tenant}-${known.user.id}` : undefined;
    }),
    singleAccount: false,
    person: orUndefinedAfter(context, PATIENCE).then((known): Person => {
      const { displayName: name, userPrincipalName: email } = known?.user ?? {};
      // A guest's sign-in name is no address: it holds the home address with its @ replaced.
      return { ...(name && { name }), ...(email && !email.includes('#EXT#') && { email }) };
    }),
    theme,
    get locale() {
      return locale;
    },
    firstPath: first.path,
    personal: !first.shared,
    openPersonal: first.shared ? openPersonal : undefined,
    openedFor: undefined,
    openInTab: undefined,
    beside: undefined,
    shareUrl(path) {
      const share = routeToShare(path);
      return share === undefined ? undefined : linkTo(share);
    },
    openLink,
    meetingUrl,
    composeMail,
    get mailIn() {
      return mailIn;
    },
    get mailLimit() {
      if (mailIn === 'host') return COMPOSE_LIMIT;
      return mailIn === 'program' ? MAILTO_LIMIT : OUTLOOK_LIMIT;
    },
    wake: undefined,
    requestPermission: async () => true,
    // Until Teams has answered it may well be able to; then it has said.
    get signIn() {
      return canSignIn ? signIn : undefined;
    },
    ...peopleOf(connected, openLink),
    managed: Promise.resolve({}),
    sitePackUrl: new URL('../pack.json', address).href,
    safeCopy: undefined,
    onBack(handler) {
      whenReady(({ pages }) => {
        if (pages.backStack.isSupported()) pages.backStack.registerBackButtonHandler(handler);
      });
    },
    onSuspend(flush, resume) {
      // Nobody who has begun is carried away. Links of ours lead to the personal tab alone.
      const untouched = () => !document.activeElement?.matches('input, textarea, select');
      if (!first.filledIn && !first.shared) {
        context
          .then(({ page }) => {
            const to = page.subPageId || routeOfTab(page.id);
            if (to && untouched()) resume(to, first.path);
          })
          .catch(() => undefined);
      }
      whenReady(({ app }) => {
        // Teams may end this page as soon as it hears that it is ready; it waits 30 s for that.
        app.lifecycle.registerBeforeSuspendOrTerminateHandler(async () => {
          await orUndefinedAfter(flush(), PATIENCE);
        });
        app.lifecycle.registerOnResumeHandler(({ contentUrl }) => {
          const there = readAddress(contentUrl);
          if (there.shared !== first.shared) {
            // One's own things must not be seen in a channel, not even while the other page loads.
            document.body.hidden = true;
            location.replace(contentUrl);
            return;
          }
          resume(there.path);
          app.getContext().then(
            (known) => theme.set(themeOf(known.app.theme)),
            () => undefined,
          );
          app.notifySuccess().catch(() => undefined);
        });
      });
    },
    reportReady(failure) {
      whenReady((sdk) => tellShown(sdk, failure));
    },
    closeWindow() {},
  };
}

/** Teams' own F6 brings the keyboard in at either end of the page. */
function focusEdge(forward: boolean): void {
  const all = document.querySelectorAll<HTMLElement>(
    'a[href], button, input, select, textarea, summary',
  );
  const reachable = [...all].filter((e) => e.checkVisibility() && !e.matches(':disabled'));
  reachable.at(forward ? 0 : -1)?.focus();
}
