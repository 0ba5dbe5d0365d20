/** Sends to a receiver of `waymark.request/1`: docs/receive-requests.md is its contract. */
import type { Reason } from '../../request/request';
import { type Outcome, retryAfter } from '../states';
import { MAX_WIRE_BYTES, wireOf } from '../wire';
import { type Answer, detailOf, isRecord, knock, parse, post } from './http';
import { authorise, type Sender } from './sender';

export const sendToWebhook: Sender = async (row, { fetch, now, token, leave }) => {
  const { route } = row;
  if (route.kind !== 'webhook') throw new Error(`not a webhook: ${route.kind}`);
  const body = JSON.stringify(wireOf(row));
  if (new TextEncoder().encode(body).byteLength > MAX_WIRE_BYTES) {
    return { is: 'no', reason: 'too-large' };
  }
  const headers: Record<string, string> = { 'idempotency-key': row.id };
  if (route.signIn) {
    const { clientId, tenant, scope } = route.signIn;
    const signed = await authorise({ clientId, tenant, scopes: [scope] }, token);
    if ('outcome' in signed) return signed.outcome;
    headers.authorization = signed.header;
  }
  if (!(await knock(route.url, fetch))) {
    return { is: 'later', reason: 'unreachable', taken: false };
  }
  if (!(await leave())) return undefined;
  return judge(await post(route.url, body, headers, fetch), row.id, now());
};

const SAID_NO: Record<number, Reason> = {
  400: 'bad-request',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  413: 'receiver-too-large',
  422: 'bad-request',
};

/** What an answer means for the request of that id. Only a readable 2xx that is not about something
 * else means that it is there. */
export function judge(answer: Answer, id: string, now: number): Outcome {
  if (answer.is === 'redirect') return { is: 'silence', reason: 'redirect' };
  if (answer.is === 'too-slow') return { is: 'silence', reason: 'too-slow' };
  if (answer.is === 'broken') return { is: 'silence', reason: 'no-answer' };

  const { status, type, body } = answer;
  if (status >= 200 && status < 300) return accepts(type, body, id);
  const after = retryAfter(answer.retryAfter, now);
  // Both say that nothing was taken.
  if (status === 425 || status === 429) return { is: 'later', reason: 'busy', taken: false, after };
  // It may be at work on it still (409), have given up half-way (408), or failed after taking it.
  // The receiver answered, so it is there and keeps the promise about keys: trying again is safe.
  if (status === 408 || status === 409) return { is: 'later', reason: 'busy', taken: true, after };
  if (status >= 500) return { is: 'later', reason: 'failing', taken: true, after };
  const detail = detailOf(body);
  if (status >= 400) {
    return { is: 'no', reason: SAID_NO[status] ?? 'refused', ...(detail ? { detail } : {}) };
  }
  return { is: 'silence', reason: 'unreadable' };
}

function accepts(type: string, body: string, id: string): Outcome {
  const text = body.trim();
  if (text === '') return { is: 'accepted' };
  // A sign-in page or a hotel's network answers 200 to everything.
  if (/html/i.test(type) || text.startsWith('<')) return { is: 'silence', reason: 'web-page' };
  if (!/json/i.test(type) && !/^[[{]/.test(text)) return { is: 'accepted' };
  const json = parse(text);
  const other = isRecord(json) && typeof json.id === 'string' && json.id !== id;
  return json === undefined || other ? { is: 'silence', reason: 'unreadable' } : { is: 'accepted' };
}
