/** Signing the user in with their organisation, to send as them. No secret and no server: the
 * frame's own host vouches for the user (nested app authentication), or a pop-up asks them.
 * Loads msal-browser only when called, and never waits for ever. */
import type {
  AccountInfo,
  AuthError,
  AuthenticationResult,
  IPublicClientApplication,
} from '@azure/msal-browser';
import type { SignInRefusal, TokenAnswer, TokenRequest } from './host';
import { orUndefinedAfter } from './timeout';

/** Long enough for a slow network, short enough that a click still feels answered. */
const QUIET_LIMIT = 10_000;
/** A person may have to find a phone to confirm it is them. */
const PROMPT_LIMIT = 180_000;
/** What comes back from a window that has just closed by itself is here long before. */
const BACK_LIMIT = 5000;

/** `nested`: inside Teams or Outlook, which must have answered already. `page`: an ordinary page;
 * `returnTo` is the page of ours that its pop-up comes back to. */
export type SignInPlace =
  | { readonly kind: 'nested' }
  | { readonly kind: 'page'; readonly returnTo: string };

const clients = new Map<string, Promise<IPublicClientApplication>>();

/** A token, or why there is none. Prompts only in a click: a retry an hour later must not open a
 * window by itself. Never rejects. */
export async function signIn(request: TokenRequest, place: SignInPlace): Promise<TokenAnswer> {
  const mayPrompt = navigator.userActivation?.isActive ?? true;
  if (!(await isOnline(request))) return { refused: 'offline' };
  const client = await attempt(clientFor(request, place), QUIET_LIMIT);
  if ('refused' in client) {
    clients.delete(keyOf(request));
    return client;
  }
  const app = client.value;
  const { refused, as } = request;
  const wanted = { scopes: [...request.scopes], ...refused };
  const account = theirs(app, as, place);
  // A page that has never signed them in has nobody to ask quietly about.
  if (place.kind === 'nested' || account) {
    const quiet = await attempt(
      app.acquireTokenSilent({
        ...wanted,
        ...(account && { account }),
        // The one that was refused is still in the cache.
        forceRefresh: refused !== undefined,
      }),
      QUIET_LIMIT,
    );
    if ('value' in quiet) return tokenOf(quiet.value, as);
    if (quiet.refused !== 'asks' && quiet.refused !== 'consent') return quiet;
  }
  if (!mayPrompt) return { refused: 'asks' };
  // Whoever is signed in to the browser would do for Entra, unless it is told who.
  return prompt(app, place.kind === 'page' ? { ...wanted, ...whoOf(app, as) } : wanted, place, as);
}

/** A page may have been somebody else's a moment ago; a frame of Teams is one person's. */
function theirs(app: IPublicClientApplication, as: string, place: SignInPlace) {
  const known = app.getAllAccounts();
  const found = known.find((one) => isOf(one, as));
  return place.kind === 'page' ? found : (found ?? app.getActiveAccount() ?? known[0]);
}

const whoOf = (app: IPublicClientApplication, as: string) =>
  app.getAllAccounts().length > 0 ? { prompt: 'select_account' } : { loginHint: as };

const isOf = ({ username, localAccountId, idTokenClaims }: AccountInfo, as: string) =>
  [username, localAccountId, idTokenClaims?.preferred_username, idTokenClaims?.email].some(
    (name) => typeof name === 'string' && name.toLowerCase() === as.trim().toLowerCase(),
  );

/** The token, where it is theirs. */
function tokenOf({ accessToken, account }: AuthenticationResult, as: string): TokenAnswer {
  if (!account || isOf(account, as)) return { token: accessToken };
  return { refused: 'other-account', account: account.username || account.localAccountId };
}

async function prompt(
  app: IPublicClientApplication,
  wanted: { scopes: string[]; claims?: string; loginHint?: string; prompt?: string },
  place: SignInPlace,
  as: string,
): Promise<TokenAnswer> {
  // A window that was left open must not stand in the way of a new one. Answered late, it still
  // counts: the next try need not ask again.
  const shown = app.acquireTokenPopup({ ...wanted, overrideInteractionInProgress: true });
  const answer = shown.then((result) => {
    app.setActiveAccount(result.account);
    return result;
  });
  const settled = new AbortController();
  const asked = await Promise.race([
    attempt(answer, PROMPT_LIMIT),
    ...(place.kind === 'page' ? [cameBack(settled.signal)] : []),
  ]);
  settled.abort();
  // Asked, and still to be asked: the user alone cannot say yes.
  if ('refused' in asked) return asked.refused === 'asks' ? { refused: 'consent' } : asked;
  return tokenOf(asked.value, as);
}

/** The user is back on our page and stays: they have closed the sign-in window, or given it up. It
 * cannot tell us itself, because Entra cuts the tie between the two windows. */
function cameBack(signal: AbortSignal): Promise<Refused> {
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const back = () => {
      timer = setTimeout(() => resolve({ refused: 'cancelled' }), BACK_LIMIT);
    };
    addEventListener('focus', back, { signal });
    addEventListener('blur', () => clearTimeout(timer), { signal });
  });
}

const LOGIN = 'https://login.microsoftonline.com';

/** Whether the sign-in can be reached. That the browser believes that there is no network is only a hint
 * (it says so behind some VPNs): then a request with nothing in it asks. */
async function isOnline({ tenant }: TokenRequest): Promise<boolean> {
  if (navigator.onLine) return true;
  try {
    await fetch(`${LOGIN}/${tenant}/v2.0/.well-known/openid-configuration`, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      signal: AbortSignal.timeout(BACK_LIMIT),
    });
    return true;
  } catch {
    return false;
  }
}

const keyOf = ({ clientId, tenant }: TokenRequest) => `${tenant} ${clientId}`;

function clientFor(request: TokenRequest, place: SignInPlace): Promise<IPublicClientApplication> {
  const known = clients.get(keyOf(request));
  if (known) return known;
  const client = makeClient(request, place);
  clients.set(keyOf(request), client);
  return client;
}

async function makeClient({ clientId, tenant }: TokenRequest, place: SignInPlace) {
  const { createNestablePublicClientApplication, createStandardPublicClientApplication } =
    await import('@azure/msal-browser');
  const auth = { clientId, authority: `${LOGIN}/${tenant}` };
  // Tokens die with the page, which may yet be another person's by then: see `isOf`.
  const cache = { cacheLocation: 'memoryStorage' };
  if (place.kind === 'page') {
    return createStandardPublicClientApplication({
      auth: { ...auth, redirectUri: place.returnTo },
      cache,
      system: { popupBridgeTimeout: PROMPT_LIMIT },
    });
  }
  if (!('nestedAppAuthBridge' in window)) throw new Error('bridge_unavailable');
  return createNestablePublicClientApplication({ auth, cache });
}

type Refused = { readonly refused: SignInRefusal };

async function attempt<T>(work: Promise<T>, limit: number): Promise<{ value: T } | Refused> {
  const done = work.then(
    (value) => ({ value }),
    (error: unknown): Refused => ({ refused: reasonOf(error) }),
  );
  return (await orUndefinedAfter(done, limit)) ?? { refused: 'timeout' };
}

// msal-browser's error codes, from its own tables and from what Entra sends through it.
const REASONS: Readonly<Record<string, Refused['refused']>> = {
  user_canceled: 'cancelled',
  user_cancelled: 'cancelled',
  access_denied: 'cancelled',
  no_network_connectivity: 'offline',
  network_error: 'offline',
  endpoints_resolution_error: 'offline',
  openid_config_error: 'offline',
  consent_required: 'consent',
  interaction_required: 'asks',
  login_required: 'asks',
  no_account_found: 'unsupported',
  no_account_error: 'unsupported',
  nested_app_auth_bridge_disabled: 'unsupported',
  bridge_unavailable: 'unsupported',
  timed_out: 'timeout',
};

function reasonOf(error: unknown): Refused['refused'] {
  const { errorCode, name, message } = error as AuthError;
  // Entra's numbers for "nobody has consented" and "an administrator must"; it sends them with
  // `access_denied` too, which otherwise means that the user said no.
  if (/AADSTS(65001|90094)\b/.test(message)) return 'consent';
  const known = REASONS[errorCode] ?? REASONS[message];
  if (known) return known;
  // Entra has more codes than tables do; the class says what helps.
  return name === 'InteractionRequiredAuthError' ? 'asks' : 'failed';
}
