/** A programme inbox on localhost: an ordinary receiver of `waymark.request/1`, for development and
 * tests. It keeps the contract of docs/receive-requests.md, and breaks it on demand. */
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import * as v from 'valibot';
import type { Wire } from '../../src/request/wire';
import { wiresToCsv } from '../../src/request/wire-csv';
import { wireSchema } from '../../src/request/wire-schema';
import { listen } from '../../teams-app/local-host/listen';
import { answer, json, meetLooking, refuseBarely } from './answers';
import { type Fault, isFault } from './faults';
import { inboxPage } from './page';

const MAX_BODY = 262_144;
const SLOW = 30_000;

export interface InboxOptions {
  /** The first free port from here on; 0 for any. */
  readonly port: number;
  /** Which fault meets a request; `undefined` leaves it to the switch on the page. */
  readonly faults?: (id: string) => Fault | undefined;
  /** How long `slow` and `slow-head` take, in milliseconds. */
  readonly slow?: number;
  /** Only what was accepted may be read by a page, as behind a gateway that makes its own refusals. */
  readonly bare?: boolean;
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

export async function serveInbox({
  port,
  faults,
  slow = SLOW,
  bare = false,
}: InboxOptions): Promise<Inbox> {
  const received: Wire[] = [];
  const arrivals = new Map<string, number>();
  let fault: Fault = 'none';
  let posts = 0;

  /** Takes each id once. Returns whether this was the first time. */
  const take = (wire: Wire) => {
    const before = arrivals.get(wire.id) ?? 0;
    arrivals.set(wire.id, before + 1);
    if (before === 0) received.push(wire);
    return before === 0;
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

  const begin = bare ? refuseBarely : () => undefined;
  const server = createServer((req, res) => {
    const path = new URL(req.url ?? '/', 'http://localhost').pathname;
    const route = `${req.method} ${path}`;
    begin(res);
    if (/^OPTIONS|^(HEAD|GET) .requests$/.test(route)) {
      return void meetLooking(fault, req, res, slow).catch(() => res.destroy());
    }
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

const SAFE = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'",
  'x-content-type-options': 'nosniff',
};

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
