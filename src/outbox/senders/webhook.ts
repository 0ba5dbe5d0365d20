/** Sends to a receiver of `waymark.request/1`: docs/receive-requests.md is its contract. */

import { retryAfter, type SendOutcome } from '../../request/lifecycle';
import type { Reason } from '../../request/request';
import { MAX_WIRE_BYTES, wireOf } from '../../request/wire';
import { detailOf, type HttpResult, isRecord, parse, post, probe } from './http';
import { type Sender, sendSigned, sentAs } from './sender';

export const sendToWebhook: Sender = async (row, { fetch, now, token, markSending }) => {
  const { route } = row;
  if (route.kind !== 'webhook') throw new Error(`not a webhook: ${route.kind}`);
  const body = JSON.stringify(wireOf(row));
  if (new TextEncoder().encode(body).byteLength > MAX_WIRE_BYTES) {
    return { is: 'no', reason: 'too-large' };
  }
  const send = async (authorization?: string) => {
    if (!(await probe(route.url, fetch, home()))) return { outcome: UNREACHABLE };
    if (!(await markSending())) return undefined;
    const headers = { 'idempotency-key': row.id, ...(authorization ? { authorization } : {}) };
    const answer = await post(route.url, body, headers, fetch);
    return { answer, outcome: interpret(answer, row.id, now()) };
  };
  if (!route.signIn) return (await send())?.outcome;
  const { clientId, tenant, scope } = route.signIn;
  return sendSigned({ clientId, tenant, scopes: [scope], as: sentAs(row) }, token, send);
};

/** Nothing has left. */
export const UNREACHABLE: SendOutcome = { is: 'later', reason: 'unreachable', taken: false };

/** Our own address, where we are a web page. An extension may hear whomever it may send to. */
function home(): string | undefined {
  const { protocol, href } = globalThis.location ?? {};
  return protocol?.startsWith('http') ? href : undefined;
}

const SAID_NO: Record<number, Reason> = {
  400: 'bad-request',
  401: 'unauthorised',
  403: 'forbidden',
  404: 'not-found',
  410: 'not-found',
  413: 'receiver-too-large',
  422: 'bad-request',
};

/** What an answer means for the request of that id: the table of docs/receive-requests.md. */
export function interpret(answer: HttpResult, id: string, now: number): SendOutcome {
  if (answer.is === 'redirect') return { is: 'silence', reason: 'redirect' };
  if (answer.is === 'too-slow') return { is: 'silence', reason: 'too-slow' };
  if (answer.is === 'broken') return { is: 'silence', reason: 'no-answer' };

  const { status, body } = answer;
  if (status >= 200 && status < 300) return accepts(body, id);
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

/** A receipt is empty or JSON, whatever type it says it has, and names no other id. */
function accepts(body: string | undefined, id: string): SendOutcome {
  const text = body?.trim();
  if (text === '') return { is: 'accepted' };
  // A sign-in page or a hotel's network answers 200 to everything.
  if (text?.startsWith('<')) return { is: 'silence', reason: 'web-page' };
  const json = text === undefined ? undefined : parse(text);
  const other = isRecord(json) && 'id' in json && !isSameId(json.id, id);
  return json === undefined || other ? { is: 'silence', reason: 'unreadable' } : { is: 'accepted' };
}

// Databases write a UUID in capitals.
const isSameId = (value: unknown, id: string) =>
  typeof value === 'string' && value.toLowerCase() === id.toLowerCase();
