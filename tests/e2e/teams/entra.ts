/** An organisation's sign-in on this machine: answers a browser as Microsoft Entra does (OpenID
 * Connect with PKCE), for the real msal-browser. The tokens are worth nothing anywhere else. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

const TENANT = '6f1c0a52-4a53-4c0e-9d5e-5b7a3c1d2e10';
const PERSON = '0b6a7c1e-1111-4a4a-8a8a-00000000000a';

/** What becomes of the person at the sign-in page. `closes`: they close the window. */
export type SignIn = 'granted' | 'declined' | 'closes' | 'needs-administrator';

export async function serveEntra(certificate: { key: string; cert: string }) {
  let mood: SignIn = 'granted';
  const asked: URL[] = [];
  const codes = new Map<string, { challenge: string; nonce: string; clientId: string }>();

  const page = (url: URL) => {
    asked.push(url);
    const query = (name: string) => url.searchParams.get(name) ?? '';
    const back = new URLSearchParams({ state: query('state') });
    if (mood === 'granted') {
      const code = `code-${asked.length}`;
      codes.set(code, {
        challenge: query('code_challenge'),
        nonce: query('nonce'),
        clientId: query('client_id'),
      });
      back.set('code', code);
      back.set('client_info', base64url({ uid: PERSON, utid: TENANT }));
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

  const token = (form: URLSearchParams) => {
    const code = codes.get(form.get('code') ?? '');
    const proof = createHash('sha256').update(form.get('code_verifier') ?? '');
    if (code?.challenge !== proof.digest('base64url')) return undefined;
    const now = Math.floor(Date.now() / 1000);
    const claims = { aud: code.clientId, tid: TENANT, oid: PERSON, sub: PERSON, nonce: code.nonce };
    const issuer = `https://login.microsoftonline.com/${TENANT}/v2.0`;
    const id = { ...claims, iss: issuer, iat: now, nbf: now, exp: now + 3600, ver: '2.0' };
    return {
      token_type: 'Bearer',
      scope: form.get('scope'),
      expires_in: 3600,
      access_token: 'entra-token',
      id_token: `${base64url({ alg: 'none', typ: 'JWT' })}.${base64url(id)}.`,
      client_info: base64url({ uid: PERSON, utid: TENANT }),
    };
  };

  const server = createServer(certificate, (request, response) => {
    const url = new URL(request.url ?? '/', 'https://login.microsoftonline.com');
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-allow-headers', '*');
    if (url.pathname.endsWith('/authorize')) {
      const to = page(url);
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
      response.end(JSON.stringify(answer ?? { error: 'invalid_request' }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** Each visit to the sign-in page. */
    asked,
    answerWith(next: SignIn) {
      mood = next;
      asked.length = 0;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}

const base64url = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
