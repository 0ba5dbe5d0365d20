import { describe, expect, test } from 'vitest';
import { aRequest, NOW, webhook } from '../../scripts/drive/rows';
import type { SignInRefusal, TokenRequest } from '../../src/host/host';
import { sendToWebhook } from '../../src/outbox/senders/webhook';
import type { Route } from '../../src/pack/schema';
import { claim, isDue, markSending, recordOutcome } from '../../src/request/lifecycle';
import type { Request } from '../../src/request/request';

describe('a receiver that is busy and says for how long', () => {
  const sent = () => markSending(claim(aRequest(), 'me', NOW) as Request, 'me', NOW) as Request;
  test.each([0, 0.5, 0.999])('is left alone until then, and not much longer (%d)', (random) => {
    const outcome = { is: 'later', reason: 'busy', taken: false, after: 120_000 } as const;
    const row = recordOutcome(sent(), 'me', outcome, NOW, () => random) as Request;
    expect(row.state).toBe('waiting');
    expect(row.dueAt).toBeGreaterThanOrEqual(NOW + 120_000);
    expect(row.dueAt).toBeLessThan(NOW + 150_000);
    expect(isDue(row, NOW + 119_999)).toBe(false);
    expect(isDue(row, NOW + 150_000)).toBe(true);
  });
});

describe('a flow that only the organisation may call', () => {
  const scope = 'https://service.flow.microsoft.com//.default';
  const signIn = { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' };
  const row = aRequest({ route: { ...webhook(), signIn: { ...signIn, scope } } as Route });

  async function send(answer: { token: string } | { refused: SignInRefusal } | undefined) {
    const asked: TokenRequest[] = [];
    const fetched: (RequestInit | undefined)[] = [];
    const outcome = await sendToWebhook(row, {
      now: () => NOW,
      markSending: async () => true,
      fetch: async (_url, init) => {
        fetched.push(init);
        return new Response(null, { status: 202 });
      },
      token:
        answer &&
        (async (request) => {
          asked.push(request);
          return answer;
        }),
    });
    return { asked, outcome, fetched };
  }

  test('gets the person’s token, asked for its own scope alone, and only with the request itself', async () => {
    const { asked, outcome, fetched } = await send({ token: 'a-token' });
    expect(asked).toEqual([{ ...signIn, scopes: [scope], as: 'person@example.ac.uk' }]);
    expect(outcome).toEqual({ is: 'accepted' });
    const headers = fetched.map((init) => new Headers(init?.headers).get('authorization'));
    expect(fetched.map((init) => init?.method)).toEqual(['HEAD', 'POST']);
    expect(headers).toEqual([null, 'Bearer a-token']);
  });

  test.each([
    ['asks', 'stopped', 'sign-in'],
    ['failed', 'stopped', 'sign-in'],
    ['cancelled', 'stopped', 'sign-in-cancelled'],
    ['consent', 'stopped', 'sign-in-consent'],
    ['unsupported', 'stopped', 'sign-in-unsupported'],
    ['offline', 'later', 'sign-in-offline'],
    ['timeout', 'later', 'sign-in-timeout'],
  ] as const)('without one (%s) nothing leaves at all', async (refused, is, reason) => {
    const { outcome, fetched } = await send({ refused });
    expect(outcome).toMatchObject({ is, reason });
    expect(fetched).toEqual([]);
  });

  test('nor where nobody can be signed in', async () => {
    const { outcome, fetched } = await send(undefined);
    expect(outcome).toMatchObject({ is: 'stopped', reason: 'sign-in-unsupported' });
    expect(fetched).toEqual([]);
  });
});
