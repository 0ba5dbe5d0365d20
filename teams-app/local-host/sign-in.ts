/** The host's side of nested app authentication, as msal-browser 5 speaks it. The tokens are for a
 * pretend Graph only: unsigned, and worth nothing anywhere else. */
import { accountOf, type Scene, TENANT } from './scene';

interface Wanted {
  readonly method: string;
  readonly requestId: string;
  readonly tokenParams?: {
    readonly clientId: string;
    readonly scope: string;
    readonly claims?: string;
  };
}

/** What a request asks for, for the log. */
export function asksFor(json: string): Record<string, unknown> {
  const { method, tokenParams } = JSON.parse(json) as Wanted;
  return { method, scope: tokenParams?.scope, claims: tokenParams?.claims };
}

/** The answer to one request, or `undefined` where this host never answers. */
export function answerSignIn(scene: Scene, json: string): Record<string, unknown> | undefined {
  if (scene.signIn === 'silent') return undefined;
  const request = JSON.parse(json) as Wanted;
  const account = accountOf(scene);
  const response = { messageType: 'NestedAppAuthResponse', requestId: request.requestId };
  const refuse = (status: string, code = status) => ({
    ...response,
    success: false,
    error: { status, code, description: `local host: ${status}` },
  });
  if (!account) return refuse('ACCOUNT_UNAVAILABLE');
  const homeAccountId = `${account.id}.${TENANT}`;
  const environment = 'login.windows.net';

  if (request.method === 'GetInitContext') {
    const accountContext = { homeAccountId, environment, tenantId: TENANT };
    const initContext = {
      sdkName: 'local-host',
      sdkVersion: '1',
      accountContext,
      capabilities: {},
    };
    return { ...response, success: true, initContext };
  }
  if (scene.signIn === 'offline') return refuse('NO_NETWORK', 'no_network_connectivity');
  if (scene.signIn === 'disabled') return refuse('DISABLED', 'nested_app_auth_bridge_disabled');
  // Asked without a prompt, a host that needs the person says so first.
  if (scene.signIn !== 'granted' && request.method === 'GetToken') {
    return refuse('USER_INTERACTION_REQUIRED', 'interaction_required');
  }
  if (scene.signIn === 'cancelled') return refuse('USER_CANCEL', 'user_cancelled');
  if (scene.signIn === 'consent') return refuse('PERSISTENT_ERROR', 'consent_required');

  const now = Math.floor(Date.now() / 1000);
  const { clientId = '', scope = '' } = request.tokenParams ?? {};
  const claims = { aud: clientId, tid: TENANT, oid: account.id, name: account.name };
  const idToken = { ...claims, preferred_username: account.address, iat: now, exp: now + 3600 };
  return {
    ...response,
    success: true,
    token: {
      access_token: `local-token-${scene.account}`,
      id_token: `${base64url({ alg: 'none' })}.${base64url(idToken)}.`,
      expires_in: 3600,
      scope,
    },
    account: {
      homeAccountId,
      environment,
      tenantId: TENANT,
      username: account.address,
      localAccountId: account.id,
      name: account.name,
    },
  };
}

const base64url = (value: unknown) =>
  btoa(JSON.stringify(value)).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
