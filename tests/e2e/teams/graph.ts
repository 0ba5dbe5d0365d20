/** A mailbox on this machine that answers as Microsoft Graph does, over real connections that are kept
 * open: HTTP/2, or HTTP/1.1 as behind a proxy that looks into everything. */
import { createSecureServer, type Http2ServerRequest, type Http2ServerResponse } from 'node:http2';
import { createServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { type Break, breakAt, type Protocol } from '../breaks';

export type Mood =
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      /** Graph's own code and words, where not the usual ones. */
      readonly error?: { readonly code: string; readonly message: string };
    }
  /** Accepts, and the line breaks there. */
  | Break;

export interface Sent {
  readonly authorization: string | undefined;
  /** The request's, from the mail's own header or a flow's body. */
  readonly id: string;
  readonly mail: {
    readonly message: {
      readonly subject: string;
      readonly body: { readonly contentType: string; readonly content: string };
      readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
      readonly internetMessageHeaders?: readonly {
        readonly name: string;
        readonly value: string;
      }[];
    };
    readonly saveToSentItems: boolean;
  };
}

const CORS = {
  'access-control-allow-origin': '*',
  'access-control-expose-headers': 'retry-after, request-id, client-request-id, www-authenticate',
  'access-control-allow-headers': 'authorization, content-type, idempotency-key',
  'access-control-allow-methods': 'POST',
};
/** What Graph says, from its own documentation of errors. */
const ERRORS: Record<number, { code: string; message: string }> = {
  401: {
    code: 'InvalidAuthenticationToken',
    message: 'Access token has expired or is not yet valid.',
  },
  403: { code: 'ErrorAccessDenied', message: 'Access is denied. Check credentials and try again.' },
  404: {
    code: 'MailboxNotEnabledForRESTAPI',
    message: 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.',
  },
  405: { code: 'Request_BadRequest', message: 'Specified HTTP method is not allowed.' },
  429: {
    code: 'ApplicationThrottled',
    message: 'Application is over its MailboxConcurrency limit.',
  },
  503: { code: 'serviceNotAvailable', message: 'The service is temporarily unavailable.' },
};

const idOf = (mail: Sent['mail'] & { readonly id?: string }) =>
  mail.message?.internetMessageHeaders?.find(({ name }) => name === 'X-Waymark-Id')?.value ??
  mail.id ??
  '';

function said({ status, headers, error = ERRORS[status] }: Exclude<Mood, Break>) {
  const more = error ? { 'content-type': 'application/json' } : {};
  const innerError = { date: '2026-11-23T09:30:00', 'request-id': crypto.randomUUID() };
  const body = error ? JSON.stringify({ error: { ...error, innerError } }) : '';
  return { status, headers: { ...CORS, ...more, ...headers }, body };
}

/** `answerWith` begins anew; by a function, each POST meets what that gives for its number. */
export async function serveGraph(
  certificate: { key: string; cert: string },
  protocol: Protocol = 'HTTP/2',
) {
  const sent: Sent[] = [];
  let mood: Mood | ((nth: number) => Mood) = { status: 202 };
  let posts = 0;
  let keyless = 0;

  const answer = (request: Http2ServerRequest, response: Http2ServerResponse) => {
    const { authorization } = request.headers;
    if (request.method === 'OPTIONS') return void response.writeHead(200, CORS).end();
    if (request.method !== 'POST') {
      return void response.writeHead(authorization ? 405 : 401, CORS).end();
    }
    const now = typeof mood === 'function' ? mood(posts) : mood;
    posts++;
    if (!request.headers['idempotency-key']) keyless++;
    const taking = breakAt(typeof now === 'string' ? now : undefined, request, response, (body) => {
      const mail = JSON.parse(body);
      sent.push({ authorization, id: idOf(mail), mail });
      return typeof now === 'string' ? { status: 202, headers: CORS, body: '' } : said(now);
    });
    taking.catch(() => undefined);
  };
  const server =
    protocol === 'HTTP/2'
      ? createSecureServer({ ...certificate, allowHTTP1: true }, answer)
      : createServer(certificate, answer as unknown as Parameters<typeof createServer>[1]);
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    /** What came whole, repeats and all. */
    sent,
    get posts() {
      return posts;
    },
    /** How many of them came without an `Idempotency-Key`. */
    get keyless() {
      return keyless;
    },
    answerWith(next: typeof mood) {
      mood = next;
      posts = 0;
      keyless = 0;
      sent.length = 0;
    },
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}
