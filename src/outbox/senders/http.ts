/** One HTTP call as carefully as a browser allows, and what may be concluded from it. */

/** Chromium ends a worker whose call takes more than 30 s to answer. */
export const POST_LIMIT = 25_000;
export const KNOCK_LIMIT = 10_000;
const MAX_ANSWER = 16_384;
const MAX_DETAIL = 300;

export type Answer =
  | {
      readonly is: 'answer';
      readonly status: number;
      readonly type: string;
      readonly body: string;
      readonly retryAfter: string | null;
    }
  | { readonly is: 'redirect' }
  | { readonly is: 'too-slow' }
  /** It failed in a way that a browser does not explain: reset, CORS, offline, certificate. */
  | { readonly is: 'broken' };

/** Is anybody there? A browser reports a refused connection and one that broke after the request
 * arrived in the same words, so this asks first, with nothing in it: if even that fails, nothing
 * has left. Any answer will do, whatever it says; it need not even be readable. */
export async function knock(url: string, fetch: typeof globalThis.fetch): Promise<boolean> {
  const { origin, pathname } = new URL(url);
  try {
    await fetch(origin + pathname, {
      method: 'HEAD',
      mode: 'no-cors',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(KNOCK_LIMIT),
    });
    return true;
  } catch {
    return false;
  }
}

/** Posts JSON once: no cookies, no redirects, within the time limit. Never rejects. */
export async function post(
  url: string,
  body: string,
  headers: Record<string, string>,
  fetch: typeof globalThis.fetch,
): Promise<Answer> {
  try {
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', accept: 'application/json', ...headers },
      body,
      // Not `error`, which could not be told from a broken connection. Nothing is followed.
      redirect: 'manual',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(POST_LIMIT),
    });
    if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
      return { is: 'redirect' };
    }
    return {
      is: 'answer',
      status: response.status,
      type: response.headers.get('content-type') ?? '',
      body: await readSome(response),
      retryAfter: response.headers.get('retry-after'),
    };
  } catch (error) {
    const slow = error instanceof DOMException && error.name === 'TimeoutError';
    return { is: slow ? 'too-slow' : 'broken' };
  }
}

async function readSome(response: Response): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  for (let size = 0; size < MAX_ANSWER; ) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    text += decoder.decode(value, { stream: true });
  }
  await reader.cancel();
  return text.slice(0, MAX_ANSWER);
}

/** The receiver's own reason, from the members that APIs use for it; nothing from a web page. */
export function detailOf(body: string): string | undefined {
  const json = parse(body);
  if (!isRecord(json)) return undefined;
  const inner = isRecord(json.error) ? json.error : json;
  for (const key of ['reason', 'message', 'detail', 'title', 'error']) {
    const value = inner[key];
    // A sentence or two to read, not a place to hide anything in.
    if (typeof value === 'string' && value.trim()) {
      return value
        .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
        .trim()
        .slice(0, MAX_DETAIL);
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
