/** A programme inbox on localhost: an ordinary receiver of `waymark.request/1`, for development and
 * tests. It keeps the contract of docs/receive-requests.md, and breaks it on demand. */
import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import type { Wire } from '../../src/request/wire';
import { wiresToCsv } from '../../src/request/wire-csv';
import { wireSchema } from '../../src/request/wire-schema';
import { listen } from '../../teams-app/local-host/listen';
import { answer, json, meetLooking, refuseBarely } from './answers';
import { type Fault, isFault } from './faults';
import { countOf, inboxList, inboxPage } from './page';
import { rowsOf } from './rows';

const MAX_BODY = 262_144;
const SLOW = 30_000;
/** How many pages are told of what comes; a page more is told to look by itself. */
const MAX_PAGES = 20;

export interface InboxOptions {
  /** The first free port from here on; 0 for any. */
  readonly port: number;
  /** Which fault meets a request; `undefined` leaves it to the switch on the page. */
  readonly faults?: (id: string) => Fault | undefined;
  /** How long `slow` and `slow-head` take, in milliseconds. */
  readonly slow?: number;
  /** Only what was accepted may be read by a page, as behind a gateway that makes its own refusals. */
  readonly bare?: boolean;
  /** Where its page says that requests can be made, once that is known. */
  readonly host?: () => string | undefined;
  /** Where its page says that what came in can be answered. */
  readonly desk?: () => string | undefined;
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
  host,
  desk,
}: InboxOptions): Promise<Inbox> {
  const received: Wire[] = [];
  const arrivals = new Map<string, number>();
  const takenAt = new Map<string, number>();
  const pages = new Set<ServerResponse>();
  let fault: Fault = 'none';
  let posts = 0;

  /** Takes each id once. Returns whether this was the first time. */
  const take = (wire: Wire) => {
    const before = arrivals.get(wire.id) ?? 0;
    arrivals.set(wire.id, before + 1);
    if (before === 0) {
      received.push(wire);
      takenAt.set(wire.id, Date.now());
    }
    for (const page of pages) page.write('data: \n\n');
    return before === 0;
  };

  const page = () => ({
    rows: rowsOf(
      received.map((wire) => ({
        wire,
        at: takenAt.get(wire.id) ?? 0,
        times: arrivals.get(wire.id) ?? 0,
      })),
    ),
    fault,
    host: host?.(),
    desk: desk?.(),
    now: Date.now(),
  });

  /** Tells a page, until it goes, that something came. */
  const follow = (res: ServerResponse) => {
    if (pages.size >= MAX_PAGES) return json(res, 503, { reason: 'Too many pages are open.' });
    res.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    res.write('retry: 3000\n\n');
    pages.add(res);
    res.on('close', () => pages.delete(res));
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

  const reads = new Map<string, (res: ServerResponse, req: IncomingMessage) => void>([
    ['/', (res) => send(res, 'text/html', inboxPage(page()))],
    [
      '/list',
      (res) => {
        const now = page();
        send(res, 'text/html', inboxList(now), { 'x-count': countOf(now.rows) });
      },
    ],
    ['/events', follow],
    ['/live.js', (res) => send(res, 'text/javascript', file('./live.js'))],
    ['/inbox.css', (res) => send(res, 'text/css', inboxStyles())],
    [
      '/inbox.json',
      (res, req) =>
        send(res, 'application/json', JSON.stringify(received), readableFrom(req, desk?.())),
    ],
    [
      '/inbox.csv',
      (res) => {
        const times = { name: 'arrivals', of: (wire: Wire) => String(arrivals.get(wire.id)) };
        send(res, 'text/csv', wiresToCsv(received, times), {
          'content-disposition': 'attachment; filename="requests.csv"',
        });
      },
    ],
  ]);

  const begin = bare ? refuseBarely : () => undefined;
  const server = createServer((req, res) => {
    const path = new URL(req.url ?? '/', 'http://localhost').pathname;
    const route = `${req.method} ${path}`;
    begin(res);
    if (/^OPTIONS|^(HEAD|GET) .requests$/.test(route)) {
      return void meetLooking(fault, req, res, slow).catch(() => res.destroy());
    }
    if (route === 'POST /requests') return void post(req, res).catch(() => res.destroy());
    if (!isThisMachine(req)) return json(res, 403, { reason: 'Open it as localhost.' });
    if (route === 'POST /fault') {
      return void readBody(req).then((body) => {
        const wanted = new URLSearchParams(body).get('fault') ?? '';
        // The page of another site must not be able to set it.
        const origin = req.headers.origin;
        const own = origin === undefined || origin === `http://${req.headers.host}`;
        if (own && isFault(wanted)) fault = wanted;
        res.writeHead(303, { location: '/' }).end();
      });
    }
    const read = req.method === 'GET' ? reads.get(path) : undefined;
    if (read) return read(res, req);
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
  'content-security-policy':
    "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; form-action 'self'",
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
};

const send = (res: ServerResponse, type: string, body: string, more = {}) =>
  void res.writeHead(200, { 'content-type': `${type}; charset=utf-8`, ...SAFE, ...more }).end(body);

/** Was it asked for by a name of this machine? Another name may have been led here, so that its pages could read what
 * came in (DNS rebinding). */
const isThisMachine = ({ headers: { host = '' } }: IncomingMessage) =>
  /^(localhost|127\.0\.0\.1)(:\d+)?$/.test(host);

/** The desk beside it may read it, and no other page. */
function readableFrom(
  { headers: { origin = '' } }: IncomingMessage,
  desk: string | undefined,
): Record<string, string> {
  const isDesk = desk !== undefined && new URL(desk).origin === origin;
  return { vary: 'origin', ...(isDesk && { 'access-control-allow-origin': origin }) };
}

const file = (path: string) => readFileSync(fileURLToPath(new URL(path, import.meta.url)), 'utf8');

/** All that the page of the inbox is dressed in. */
export const inboxStyles = () => file('../../src/ui/tokens.css') + file('./page.css');

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
