import { afterEach, expect, test, vi } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { POST_LIMIT, PROBE_LIMIT } from '../../src/outbox/senders/http';
import { sendToWebhook } from '../../src/outbox/senders/webhook';
import {
  claim,
  DAY,
  isDue,
  LEASE,
  MAX_RETRY_AFTER,
  markSending,
  recordOutcome,
} from '../../src/request/lifecycle';
import type { Request } from '../../src/request/request';
import { MAX_WIRE_BYTES, wireOf } from '../../src/request/wire';

afterEach(() => vi.restoreAllMocks());

/** One try, to a receiver that answers 429 with these words for how long, or hangs at `hangs`. */
async function tryIt(row: Request, { after = '', hangs = '' } = {}) {
  const methods: string[] = [];
  const limits = vi.spyOn(AbortSignal, 'timeout').mockImplementation((ms) => {
    const over = new DOMException(`${ms} ms`, 'TimeoutError');
    return methods.length === ['HEAD', 'POST'].indexOf(hangs)
      ? AbortSignal.abort(over)
      : new AbortController().signal;
  });
  const outcome = await sendToWebhook(row, {
    now: () => NOW,
    markSending: async () => true,
    fetch: async (_url, init) => {
      methods.push(init?.method ?? '');
      init?.signal?.throwIfAborted();
      return new Response(null, { status: 429, headers: { 'retry-after': after } });
    },
    token: undefined,
  });
  return { methods, outcome, limits: limits.mock.calls.map(([ms]) => ms) };
}

test('a receiver that hangs is given up on while the lease still holds', async () => {
  const { methods, limits } = await tryIt(aRequest());
  expect(methods).toEqual(['HEAD', 'POST']);
  expect(limits).toEqual([PROBE_LIMIT, POST_LIMIT]);
  // Chromium ends a worker whose call takes 30 s.
  expect(POST_LIMIT).toBeLessThan(30_000);
  expect(PROBE_LIMIT + POST_LIMIT).toBeLessThan(LEASE);
});

test('what hangs before the request left is tried again; after it, nobody knows', async () => {
  const before = await tryIt(aRequest(), { hangs: 'HEAD' });
  expect(before.methods).toEqual(['HEAD']);
  expect(before.outcome).toEqual({ is: 'later', reason: 'unreachable', taken: false });
  const after = await tryIt(aRequest(), { hangs: 'POST' });
  expect(after.outcome).toMatchObject({ is: 'silence', reason: 'too-slow' });
});

test('a body of the longest length leaves, and one byte more does not', async () => {
  const sized = (body: string) => aRequest({ message: { subject: 'S', body } });
  const row = sized('');
  const bytes = new TextEncoder().encode(JSON.stringify(wireOf(row))).byteLength;
  const fits = { ...row, message: { subject: 'S', body: 'x'.repeat(MAX_WIRE_BYTES - bytes) } };
  expect((await tryIt(fits)).methods).toEqual(['HEAD', 'POST']);
  // Counted as bytes: one character less, but a longer one.
  const longer = { ...fits, message: { subject: 'S', body: `${fits.message.body.slice(1)}ü` } };
  const { methods, outcome } = await tryIt(longer);
  expect(methods).toEqual([]);
  expect(outcome).toEqual({ is: 'no', reason: 'too-large' });
});

test.each([
  ['120', 120_000],
  [new Date(NOW + 90_000).toUTCString(), 90_000],
  ['86400', DAY],
  ['9999999', DAY],
])('Retry-After: %s is kept, and nobody is put off for more than a day', async (after, asked) => {
  const row = markSending(claim(aRequest(), 'me', NOW) as Request, 'me', NOW) as Request;
  const { outcome } = await tryIt(row, { after });
  if (!outcome) throw new Error('no outcome');
  for (const random of [0, 0.999]) {
    const next = recordOutcome(row, 'me', outcome, NOW, () => random) as Request;
    expect(next.dueAt).toBeGreaterThanOrEqual(NOW + asked);
    expect(next.dueAt).toBeLessThan(NOW + MAX_RETRY_AFTER + 30_000);
    // Not taken for a clock that went back, either.
    expect(isDue(next, NOW + asked - 1)).toBe(false);
  }
});
