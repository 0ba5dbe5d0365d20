/** One HTTP call as carefully as a browser allows, and what may be concluded from it.
 *
 * A browser repeats a POST by itself when a connection that was used before breaks before the answer
 * begins. Measured on a line that breaks at each POST: on HTTP/1.1 Chromium 156 and Firefox 153 sent it
 * up to three times, and may send it once for each connection that they hold; on HTTP/2 Chromium twice,
 * Firefox once. The preflight alone makes it a used connection. So what carries no key goes by
 * `postOnce`. */
import { shorten } from '../../text/shorten';
import { wellFormed } from '../../text/well-formed';

/** Chromium ends a worker whose call takes more than 30 s to answer. */
export const POST_LIMIT = 25_000;
export const PROBE_LIMIT = 10_000;
/** Bytes. Of a longer answer nothing is believed. */
export const MAX_ANSWER = 65_536;
const MAX_DETAIL = 300;

export type HttpResult =
  | {
      readonly is: 'answer';
      readonly status: number;
      /** `undefined` where it is longer than `MAX_ANSWER`. */
      readonly body: string | undefined;
      readonly retryAfter: string | null;
      /** `WWW-Authenticate`, where the server lets a page read it. */
      readonly challenge: string | null;
    }
  | { readonly is: 'redirect' }
  | { readonly is: 'too-slow' }
  /** It failed in a way that a browser does not explain: reset, CORS, offline, certificate. */
  | { readonly is: 'broken' };

/** No cookies, nothing kept, and nothing followed. `manual` and not `error`, which could not be told
 * from a broken connection. */
const RULES = {
  redirect: 'manual',
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/** Is it worth sending? A browser reports a refused connection and one that broke after the request
 * arrived in the same words, so this asks first, with nothing in it. Any answer will do, a redirect
 * too, and who hangs up on one way of asking is asked in another. Many answers are not meant for web
 * pages, which then hear what they would hear of nobody: for a page, `home` tells whether there is a
 * network at all. False only where nobody answers. */
export async function probe(
  url: string,
  fetch: typeof globalThis.fetch,
  home?: string,
): Promise<boolean> {
  const signal = AbortSignal.timeout(PROBE_LIMIT);
  const asked = [['HEAD', url], home ? ['HEAD', home] : ['GET', url]] as const;
  for (const [method, where] of asked) {
    const { origin, pathname } = new URL(where);
    try {
      const response = await fetch(origin + pathname, { ...RULES, method, signal });
      await response.body?.cancel();
      return true;
    } catch (error) {
      if (isTimeout(error)) return false;
    }
  }
  return false;
}

/** Posts JSON within the time limit. The browser may repeat it by itself, so it is for receivers that
 * know a repeat by its key. Never rejects. */
export function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  fetch: typeof globalThis.fetch,
): Promise<HttpResult> {
  return call(url, { body }, headers, fetch);
}

/** Posts JSON that no browser repeats: as a stream, which is gone once it is read. `undefined`: nothing
 * has left, because nobody is there, this browser cannot do it (Firefox, Safari), or the connection
 * is HTTP/1.1. Chromium reads a stream only once it has an HTTP/2 connection to send it on: on
 * HTTP/1.1, to a closed port, an unknown name, and after a refused preflight, 156 read and sent
 * nothing of it. Never rejects. */
export async function postOnce(
  url: string,
  body: string,
  headers: Record<string, string>,
  fetch: typeof globalThis.fetch,
): Promise<HttpResult | undefined> {
  if (!sendsStreams()) return undefined;
  let read = false;
  const stream = new ReadableStream(
    {
      pull(controller) {
        read = true;
        controller.enqueue(new TextEncoder().encode(body));
        controller.close();
      },
    },
    // Else it is read before anybody asks for it.
    { highWaterMark: 0 },
  );
  const answer = await call(url, { body: stream, duplex: 'half' }, headers, fetch);
  // A server that wants to know the length first has not taken it either.
  if (!read || (answer.is === 'answer' && answer.status === 411)) return undefined;
  return answer;
}

/** Firefox would send the words “[object ReadableStream]”. */
function sendsStreams(): boolean {
  let asked = false;
  const init = {
    method: 'POST',
    body: new ReadableStream(),
    get duplex() {
      asked = true;
      return 'half';
    },
  };
  return !new Request('https://x.invalid/', init).headers.has('content-type') && asked;
}

async function call(
  url: string,
  body: { readonly body: BodyInit; readonly duplex?: 'half' },
  headers: Record<string, string>,
  fetch: typeof globalThis.fetch,
): Promise<HttpResult> {
  try {
    const response = await fetch(url, {
      ...RULES,
      ...body,
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      signal: AbortSignal.timeout(POST_LIMIT),
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return { is: 'redirect' };
    }
    return {
      is: 'answer',
      status: response.status,
      body: await readAll(response),
      retryAfter: response.headers.get('retry-after'),
      challenge: response.headers.get('www-authenticate'),
    };
  } catch (error) {
    return { is: isTimeout(error) ? 'too-slow' : 'broken' };
  }
}

const isTimeout = (error: unknown) =>
  error instanceof DOMException && error.name === 'TimeoutError';

async function readAll(response: Response): Promise<string | undefined> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; ; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAX_ANSWER) break;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return undefined;
}

/** The receiver's own reason, from the members that APIs use for it; nothing from a web page. */
export function detailOf(body: string | undefined): string | undefined {
  const json = parse(body ?? '');
  if (!isRecord(json)) return undefined;
  const inner = isRecord(json.error) ? json.error : json;
  for (const key of ['reason', 'message', 'detail', 'title', 'error']) {
    const value = inner[key];
    // A sentence or two to read, not a place to hide anything in.
    if (typeof value === 'string' && value.trim()) {
      return shorten(wellFormed(value.replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ').trim()), MAX_DETAIL);
    }
  }
  return undefined;
}

/** The parsed body, or `undefined` where it is not JSON. */
export function parse(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}

export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
