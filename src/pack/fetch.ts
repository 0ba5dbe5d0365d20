/** Fetches the bytes of a pack, within limits. Knows nothing of what a pack is. */
import type { Attempt } from './cached';

/** Largest pack in bytes of UTF-8: room for 600 services in two languages, each as full as those of
 * the default pack, however the file is indented. */
export const MAX_PACK_BYTES = 3_000_000;
/** Milliseconds for the whole answer, so that a slow drip ends too. */
const TIME_LIMIT = 10_000;

/** Never rejects. The browser's own cache asks with the ETag (`no-cache`): a header of ours would
 * need the server's leave first, which a plain file host does not give. */
export async function fetchPack(address: string, timeLimit = TIME_LIMIT): Promise<Attempt> {
  const signal = AbortSignal.timeout(timeLimit);
  try {
    const response = await fetch(address, {
      signal,
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    if (!response.ok) {
      void response.body?.cancel();
      return { problem: { code: 'status', detail: String(response.status) } };
    }
    const bytes = await readAtMost(response, MAX_PACK_BYTES);
    return bytes === undefined ? { problem: { code: 'large', detail: '' } } : { written: bytes };
  } catch {
    return { problem: { code: signal.aborted ? 'slow' : 'unreachable', detail: '' } };
  }
}

/** The body, or `undefined` as soon as it is larger than `limit` bytes. */
async function readAtMost(response: Response, limit: number): Promise<Uint8Array | undefined> {
  const reader = response.body?.getReader();
  const parts: Uint8Array[] = [];
  let length = 0;
  for (;;) {
    const { done, value } = (await reader?.read()) ?? { done: true };
    if (done || !value) break;
    length += value.byteLength;
    if (length > limit) {
      void reader?.cancel();
      return undefined;
    }
    parts.push(value);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.byteLength;
  }
  return bytes;
}
