/** A mailbox on this machine that answers as Microsoft Graph does, over real connections. */
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';

export type Mood =
  | { readonly status: number; readonly headers?: Readonly<Record<string, string>> }
  /** Takes the whole request, then the line goes dead. */
  | 'lost';

export interface Sent {
  readonly authorization: string | undefined;
  readonly mail: {
    readonly message: {
      readonly subject: string;
      readonly body: { readonly contentType: string; readonly content: string };
      readonly toRecipients: readonly { readonly emailAddress: { readonly address: string } }[];
    };
    readonly saveToSentItems: boolean;
  };
}

export async function serveGraph(certificate: { key: string; cert: string }) {
  const sent: Sent[] = [];
  let mood: Mood = { status: 202 };
  const server = createServer(certificate, (request, response) => {
    response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
    response.setHeader('access-control-expose-headers', 'retry-after');
    response.setHeader(
      'access-control-allow-headers',
      'authorization, content-type, idempotency-key',
    );
    // Chromium sends a POST a second time when a connection that it kept open breaks. A fresh one for
    // each call shows what the product itself does.
    response.setHeader('connection', 'close');
    if (request.method !== 'POST') return void response.writeHead(200).end();
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      sent.push({ authorization: request.headers.authorization, mail: JSON.parse(body) });
      if (mood === 'lost') return void request.socket.destroy();
      response.writeHead(mood.status, mood.headers).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    sent,
    answerWith(next: Mood) {
      mood = next;
      sent.length = 0;
    },
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
