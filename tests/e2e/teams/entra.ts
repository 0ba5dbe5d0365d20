/** An organisation's sign-in on this machine: answers a browser as Microsoft Entra does (OpenID
 * Connect with PKCE), for the real msal-browser. The tokens are worth nothing anywhere else. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

const TENANT = '6f1c0a52-4a53-4c0e-9d5e-5b7a3c1d2e10';
const PEOPLE = {
  'account.c@example.ac.uk': '0b6a7c1e-1111-4a4a-8a8a-00000000000c',
  'account.d@example.ac.uk': '0b6a7c1e-1111-4a4a-8a8a-00000000000d',
} as const;
type Account = keyof typeof PEOPLE;

/** What becomes of the person at the sign-in page. `closes`: they close the window. */
export type SignIn = 'granted' | 'declined' | 'closes' | 'needs-administrator';

/** A code is good once, for the page that it was sent to. */
interface Grant {
  readonly account: Account;
  readonly challenge: string;
  readonly nonce: string;
  readonly clientId: string;
  readonly redirectUri: string;
}

/** `returnsTo`: the addresses that the app is registered with; to no other is anybody sent back. */
export async function serveEntra(
  certificate: { key: string; cert: string },
  returnsTo: readonly string[],
) {
  let mood: SignIn = 'granted';
  let chosen: Account = 'account.c@example.ac.uk';
  const asked: URL[] = [];
  const renewed: URLSearchParams[] = [];
  const codes = new Map<string, Grant>();
  /** What may be renewed, by its token; a browser's is good once too. */
  const refreshes = new Map<string, Grant>();
  let issued = 0;

  const page = (url: URL) => {
    asked.push(url);
    const query = (name: string) => url.searchParams.get(name) ?? '';
    if (!returnsTo.includes(query('redirect_uri'))) return undefined;
    const back = new URLSearchParams({ state: query('state') });
    if (mood === 'granted') {
      const code = `code-${asked.length}`;
      codes.set(code, {
        challenge: query('code_challenge'),
        nonce: query('nonce'),
        clientId: query('client_id'),
        redirectUri: query('redirect_uri'),
        account: chosen,
      });
      back.set('code', code);
      back.set('client_info', base64url({ uid: PEOPLE[chosen], utid: TENANT }));
    } else {
      back.set('error', 'access_denied');
      const why = {
        declined: 'AADSTS65004: declined',
        'needs-administrator': 'AADSTS90094: admin',
      };
      back.set('error_description', mood === 'closes' ? '' : why[mood]);
    }
    return `${query('redirect_uri')}#${back}`;
  };

  /** What the form asks for may be had by it, once. */
  const granted = (form: URLSearchParams): Grant | undefined => {
    const field = (name: string) => form.get(name) ?? '';
    const renews = field('grant_type') === 'refresh_token';
    const [store, key] = renews ? [refreshes, 'refresh_token'] : [codes, 'code'];
    const grant = store.get(field(key));
    store.delete(field(key));
    if (!grant || grant.clientId !== field('client_id')) return undefined;
    if (renews) {
      renewed.push(form);
      return grant;
    }
    const proof = createHash('sha256').update(field('code_verifier')).digest('base64url');
    const fits = grant.challenge === proof && grant.redirectUri === field('redirect_uri');
    return fits && field('grant_type') === 'authorization_code' ? grant : undefined;
  };

  const token = (form: URLSearchParams) => {
    const grant = granted(form);
    if (!grant) return undefined;
    issued++;
    const refresh = `refresh-${issued}`;
    refreshes.set(refresh, grant);
    const now = Math.floor(Date.now() / 1000);
    const { clientId, nonce, account } = grant;
    const person = PEOPLE[account];
    const named = { preferred_username: account, oid: person, sub: person };
    const claims = { aud: clientId, tid: TENANT, nonce, ...named };
    const issuer = `https://login.microsoftonline.com/${TENANT}/v2.0`;
    const id = { ...claims, iss: issuer, iat: now, nbf: now, exp: now + 3600, ver: '2.0' };
    return {
      token_type: 'Bearer',
      // Of what was asked for, what a token is for; the rest Entra keeps to itself.
      scope: (form.get('scope') ?? '').replace(/\s*\boffline_access\b/, ''),
      expires_in: 3600,
      access_token: `entra-token-${issued}`,
      refresh_token: refresh,
      id_token: `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(id)}.`,
      client_info: base64url({ uid: person, utid: TENANT }),
    };
  };

  const server = createServer(certificate, (request, response) => {
    const url = new URL(request.url ?? '/', 'https://login.microsoftonline.com');
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', '*');
    if (url.pathname.endsWith('/authorize')) {
      const to = page(url);
      if (!to) return void response.writeHead(400).end('AADSTS50011: the redirect is not known');
      if (mood !== 'closes') return void response.writeHead(302, { location: to }).end();
      response.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Sign in</h1>');
      return;
    }
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      const answer = url.pathname.endsWith('/token') ? token(new URLSearchParams(body)) : undefined;
      response.writeHead(answer ? 200 : 400, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? { error: 'invalid_grant' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Each visit to the sign-in page. */
    asked,
    /** Each token that was had for an older one, without a page. */
    renewed,
    /** With `account` as the person who is chosen at the sign-in page. */
    answerWith(next: SignIn, account: Account = 'account.c@example.ac.uk') {
      mood = next;
      chosen = account;
      asked.length = 0;
      renewed.length = 0;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
