/** A programme inbox on localhost: an ordinary receiver of `waymark.request/1`, for development and
 * tests. It keeps the contract of docs/receive-requests.md, and breaks it on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Wire } from '../../src/outbox/wire';
import { wiresToCsv } from '../../src/outbox/wire-csv';
import { wireSchema } from '../../src/outbox/wire-schema';
import { listen } from '../../teams-app/local-host/listen';
import { type Fault, isFault } from './faults';
import { inboxPage } from './page';

const MAX_BODY = 262_144;
const SLOW = 30_000;

export interface InboxOptions {
  /** The first free port from here on; 0 for any. */
  readonly port: number;
  /** Which fault meets a request; `undefined` leaves it to the switch on the page. */
  readonly faults?: (id: string) => Fault | undefined;
  /** How long `slow` takes, in milliseconds. */
  readonly slow?: number;
}

export interface Inbox {
  /** Where to send requests. */
  readonly url: string;
  /** In the order of arrival, each id once. */
  readonly received: readonly Wire[];
  /** How often each id came with nothing in the way of taking it: more than once is a repeat, which
   * the key kept out of `received`. */
  readonly arrivals: ReadonlyMap<string, number>;
  /** How many requests came in, repeats and all. */
  readonly posts: number;
  setFault(fault: Fault): void;
  close(): Promise<void>;
}

export async function serveInbox({ port, faults, slow = SLOW }: InboxOptions): Promise<Inbox> {
  const received: Wire[] = [];
  const arrivals = new Map<string, number>();
  let fault: Fault = 'none';
  let posts = 0;

  /** Takes each id once. */
  const take = (wire: Wire) => {
    const before = arrivals.get(wire.id) ?? 0;
    arrivals.set(wire.id, before + 1);
    if (before === 0) received.push(wire);
  };

  const post = async (req: IncomingMessage, res: ServerResponse) => {
    posts++;
    const body = await readBody(req);
    if (body === undefined) return json(res, 413, { reason: 'The request is too large.' });
    const result = v.safeParse(wireSchema, parse(body));
    if (!result.success) {
      return json(res, 400, {
        reason: result.issues.map((i) => `${v.getDotPath(i) ?? ''} ${i.message}`.trim()).join('; '),
      });
    }
    const wire = result.output;
    if (req.headers['idempotency-key'] !== wire.id) {
      return json(res, 400, { reason: 'The Idempotency-Key is not the id of the request.' });
    }
    await answer(faults?.(wire.id) ?? fault, wire, res, take, slow);
  };

  const server = createServer((req, res) => {
    const path = new URL(req.url ?? '/', 'http://localhost').pathname;
    const route = `${req.method} ${path}`;
    if (req.method === 'OPTIONS') return void res.writeHead(204, CORS).end();
    if (req.method === 'HEAD') return void res.writeHead(204).end();
    if (route === 'POST /requests') return void post(req, res).catch(() => res.destroy());
    if (route === 'POST /fault') {
      return void readBody(req).then((body) => {
        const wanted = new URLSearchParams(body).get('fault') ?? '';
        // The page of another site must not be able to set it.
        const origin = req.headers.origin;
        const own = origin === undefined || new URL(origin).host === req.headers.host;
        if (own && isFault(wanted)) fault = wanted;
        res.writeHead(303, { location: '/' }).end();
      });
    }
    const text = (type: string, body: string, more = {}) =>
      void res.writeHead(200, { 'content-type': type, ...SAFE, ...more }).end(body);
    if (route === 'GET /') return text('text/html; charset=utf-8', inboxPage(received, fault));
    if (route === 'GET /inbox.json') return text('application/json', JSON.stringify(received));
    if (route === 'GET /inbox.csv') {
      const csv = wiresToCsv(received, { name: 'arrivals', of: (w) => String(arrivals.get(w.id)) });
      return text('text/csv; charset=utf-8', csv, {
        'content-disposition': 'attachment; filename="requests.csv"',
      });
    }
    return json(res, 404, { reason: 'There is nothing here.' });
  });
  const taken = await listen(server, port);
  return {
    url: `http://127.0.0.1:${taken}/requests`,
    received,
    arrivals,
    get posts() {
      return posts;
    },
    setFault: (next) => {
      fault = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

async function answer(
  fault: Fault,
  wire: Wire,
  res: ServerResponse,
  take: (wire: Wire) => void,
  slow: number,
): Promise<void> {
  const accept = () => {
    take(wire);
    json(res, 202, { id: wire.id, reference: wire.reference });
  };
  switch (fault) {
    case 'none':
      return accept();
    case 'slow':
      await new Promise((resolve) => setTimeout(resolve, slow));
      return accept();
    case 'drop-before':
      return reset(res);
    case 'drop-after':
      take(wire);
      return reset(res);
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
      return void res.writeHead(307, { location: 'http://127.0.0.1:9/', ...CORS }).end();
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

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-allow-methods': 'POST',
  'access-control-allow-headers': 'content-type, idempotency-key, authorization',
  'access-control-expose-headers': 'retry-after',
  'access-control-allow-private-network': 'true',
  'access-control-max-age': '600',
};
const SAFE = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
  'x-content-type-options': 'nosniff',
};

const httpDate = (seconds: number) => new Date(Date.now() + seconds * 1000).toUTCString();

/** As a connection breaks: with a reset, not an end. */
const reset = (res: ServerResponse) => void res.socket?.resetAndDestroy();

function json(res: ServerResponse, status: number, body: unknown, more = {}): void {
  res
    .writeHead(status, { 'content-type': 'application/json', ...CORS, ...more })
    .end(JSON.stringify(body));
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `undefined` when it is longer than the limit. */
async function readBody(req: IncomingMessage): Promise<string | undefined> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of req as AsyncIterable<Buffer>) {
    size += chunk.byteLength;
    if (size > MAX_BODY) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString('utf8');
}
