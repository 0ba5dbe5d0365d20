/** Where a line can break during a POST, over HTTP/1.1 and HTTP/2 alike. */
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';

export const BREAKS = [
  'before the body',
  'within the body',
  'after the body',
  'before the answer',
  'within the answer',
  'after the answer',
] as const;
export type Break = (typeof BREAKS)[number];

export const PROTOCOLS = ['HTTP/1.1', 'HTTP/2'] as const;
export type Protocol = (typeof PROTOCOLS)[number];

const MOMENT = 20;
const moment = () => new Promise((resolve) => setTimeout(resolve, MOMENT));

/** Takes one POST, and breaks the line where it is told to. `take` gets the body when all of it is
 * there, and gives the answer. */
export async function breakAt(
  where: Break | undefined,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
  take: (body: string) => { status: number; headers: Record<string, string>; body: string },
): Promise<void> {
  const cut = () => void (request.stream?.session ?? request.socket).destroy();
  const chunks: Buffer[] = [];
  if (where === 'before the body') return cut();
  for await (const chunk of request as AsyncIterable<Buffer>) {
    chunks.push(chunk);
    if (where === 'within the body') return cut();
  }
  const answer = take(Buffer.concat(chunks).toString('utf8'));
  if (where === 'after the body') return cut();
  if (where === 'before the answer') return void moment().then(cut);
  if (where === 'within the answer') {
    // HTTP/1.1 breaks within its first line, HTTP/2 after its head.
    if (request.httpVersion === '1.1') request.socket.write('HTTP/1.1 202 Acce');
    else
      response.writeHead(answer.status, { ...answer.headers, 'content-length': '90' }).write(' ');
    return void moment().then(cut);
  }
  response.writeHead(answer.status, answer.headers).end(answer.body);
  if (where === 'after the answer') await moment().then(cut);
}
