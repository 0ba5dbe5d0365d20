/** What the inbox says to a request and to who only looks, whole or broken. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Wire } from '../../src/request/wire';
import type { Fault } from './faults';

export async function answer(
  fault: Fault,
  wire: Wire,
  res: ServerResponse,
  take: (wire: Wire) => boolean,
  slow: number,
): Promise<void> {
  const accepted = () => json(res, 202, { id: wire.id, reference: wire.reference });
  const accept = () => {
    take(wire);
    accepted();
  };
  switch (fault) {
    case 'none':
    // These two are met before a request comes.
    case 'preflight-401':
    case 'slow-head':
      return accept();
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, slow));
      return accept();
    case 'drop-before':
      return reset(res);
    case 'drop-after':
      take(wire);
      return reset(res);
    case 'drop-after-once':
      return take(wire) ? reset(res) : accepted();
    case 'busy':
      return json(res, 429, { reason: 'Too many at once.' }, { 'retry-after': '120' });
    case 'timeout-408':
      return json(res, 408, { reason: 'Too slow.' });
    case 'too-early-425':
      return json(res, 425, { reason: 'Too early.' });
    case 'error-before':
      return json(res, 500, { reason: 'Out of order.' });
    case 'error-after':
      take(wire);
      return json(res, 503, { reason: 'Out of order.' }, { 'retry-after': httpDate(90) });
    case 'malformed':
      take(wire);
      return void res.writeHead(200, { 'content-type': 'application/json', ...CORS }).end('{"id":');
    case 'web-page':
      return void res
        .writeHead(200, { 'content-type': 'text/html', ...CORS })
        .end('<!doctype html><title>Sign in</title>');
    case 'wrong-cors':
      take(wire);
      return void res
        .writeHead(202, { 'access-control-allow-origin': 'https://elsewhere.example' })
        .end();
    case 'redirect':
      return pointElsewhere(res);
    case 'bad-request':
      return json(res, 400, { reason: 'The field “unit” is not one of ours.' });
    case 'unauthorised':
      return json(res, 401, {});
    case 'forbidden':
      return json(res, 403, {});
    case 'not-found':
      return json(res, 404, {});
    case 'too-large':
      return json(res, 413, {});
  }
}

/** Somebody only looks whether it is there, or asks whether a page may send. */
export async function meetLooking(
  fault: Fault,
  req: IncomingMessage,
  res: ServerResponse,
  slow: number,
): Promise<void> {
  if (req.method === 'OPTIONS') {
    return void res.writeHead(fault === 'preflight-401' ? 401 : 204, CORS).end();
  }
  if (fault === 'slow-head') await new Promise((resolve) => setTimeout(resolve, slow));
  if (fault.startsWith('drop') && req.method === 'HEAD') return reset(res);
  if (fault === 'redirect') return pointElsewhere(res);
  json(res, LOOKED[fault] ?? 405, {});
}

const LOOKED: Partial<Record<Fault, number>> = {
  busy: 429,
  'error-before': 500,
  'error-after': 503,
  unauthorised: 401,
  forbidden: 403,
  'not-found': 404,
};

const pointElsewhere = (res: ServerResponse) =>
  void res.writeHead(307, { location: 'http://127.0.0.1:9/', ...CORS }).end();

/** From here on this answer is for no page, unless it is a yes. */
export function refuseBarely(res: ServerResponse): void {
  const write = res.writeHead.bind(res) as (status: number, headers?: object) => ServerResponse;
  res.writeHead = ((status: number, headers: object = {}) => {
    const kept = Object.entries(headers).filter(([name]) => status < 300 || !(name in CORS));
    return write(status, Object.fromEntries(kept));
  }) as ServerResponse['writeHead'];
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, idempotency-key, authorization',
  'access-control-expose-headers': 'retry-after',
  'access-control-allow-private-network': 'true',
  'access-control-max-age': '600',
};
const httpDate = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

/** As a connection breaks: with a reset, not an end. */
const reset = (res: ServerResponse) => void res.socket?.resetAndDestroy();

export function json(res: ServerResponse, status: number, body: unknown, more = {}): void {
  res
    .writeHead(status, { 'content-type': 'application/json', ...CORS, ...more })
    .end(JSON.stringify(body));
}
