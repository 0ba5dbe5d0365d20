import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { aRequest, NOW, webhook } from '../../scripts/drive/rows';
import type { TokenAnswer, TokenRequest } from '../../src/host/host';
import { deliver } from '../../src/outbox/deliver';
import { saveWithdrawn } from '../../src/outbox/send';
import { updateRequest } from '../../src/outbox/update-request';
import type { Route } from '../../src/pack/schema';
import { agree, resend } from '../../src/request/actions';
import type { Request } from '../../src/request/request';
import { stateOf } from '../../src/requests/status-words';
import { openStore } from '../../src/store/store';
import { en } from '../../src/text/en';

const signIn = { clientId: crypto.randomUUID(), tenant: 't', scope: 'api://x' };
const ROUTES: Route[] = [
  { id: 'm', kind: 'graph-mail', name: 'N', to: 'team@example.ac.uk', signIn },
  { ...webhook(), signIn } as Route,
];

/** A host in which `account` is signed in, and what left. */
function around(account: string) {
  const asked: TokenRequest[] = [];
  const left: string[] = [];
  const store = openStore({ account: Promise.resolve(crypto.randomUUID()) });
  const token = async (request: TokenRequest): Promise<TokenAnswer> => {
    asked.push(request);
    return request.as === account ? { token: account } : { refused: 'other-account', account };
  };
  const go = () =>
    deliver({
      store,
      owner: 'window',
      now: () => NOW,
      random: Math.random,
      token,
      fetch: async (_url, init) => {
        // A stream that nobody reads counts as one that never left.
        await new Response(init?.body ?? null).text();
        const { authorization } = Object.fromEntries(new Headers(init?.headers));
        if (init?.method === 'POST') left.push(String(authorization));
        return new Response(null, { status: 202 });
      },
    });
  return { store, asked, left, go };
}

test.each(ROUTES)(
  'by $kind: signed in as somebody else, nothing leaves before the person says so',
  async (route) => {
    const { store, asked, left, go } = around('other@example.ac.uk');
    const row = aRequest({ route });
    await store.change(['requests'], async (rows) => rows.put('requests', row));
    await go();
    const stopped = (await store.get('requests', row.id)) as Request;
    expect(left).toEqual([]);
    expect([stopped.state, stopped.reason, stopped.signedInAs]).toEqual([
      'waiting',
      'sign-in',
      'other@example.ac.uk',
    ]);
    // Not by itself, and asked again it is the same person who is wanted.
    await go();
    expect(asked.map((request) => request.as)).toEqual([row.answers.email]);
    await updateRequest(store, row.id, (r) => resend(r, NOW));
    await go();
    expect(asked.map((request) => request.as)).toEqual([row.answers.email, row.answers.email]);
    expect(left).toEqual([]);
    await updateRequest(store, row.id, (r) => agree(r, NOW));
    await go();
    expect(left).toEqual(['Bearer other@example.ac.uk']);
    const sent = (await store.get('requests', row.id)) as Request;
    expect(sent.state).toBe('delivered');
    expect(sent.signedInAs).toBeUndefined();
    expect(stateOf(sent, en.requests)[0]).not.toBe('');
    // What takes it back goes from the same account, unasked.
    const message = { id: crypto.randomUUID(), subject: 's', body: 'b' };
    await saveWithdrawn(store, row.id, message, NOW);
    await go();
    expect(left).toHaveLength(2);
  },
);

test('agreed only to what was named: in an old window the press does nothing', () => {
  expect(agree(aRequest({ reason: 'sign-in' }), NOW)).toBeUndefined();
});
