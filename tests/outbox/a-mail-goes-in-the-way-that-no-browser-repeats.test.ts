import { expect, test } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { readExport } from '../../src/outbox/import-schema';
import { sendByGraph } from '../../src/outbox/senders/graph-mail';
import type { Route } from '../../src/pack/schema';
import { resend } from '../../src/request/actions';
import { claim, markSending, recordOutcome } from '../../src/request/lifecycle';
import type { Request } from '../../src/request/request';

const signIn = { clientId: '3c1f0a52-4a53-4c0e-9d5e-5b7a3c1d2e10', tenant: 'example.ac.uk' };
const to = 'programme@example.ac.uk';
const byMail = { id: 'm', kind: 'graph-mail', name: 'The programme', to, signIn } as Route;

/** What a browser does with a stream: reads it once there is a connection that can take it. */
type Connection = 'takes streams' | 'HTTP/1.1' | 'none' | 'none at first';

async function send(connection: Connection, status = 202) {
  const calls: string[] = [];
  const left: (string | undefined)[] = [];
  let up = connection !== 'none at first';
  const outcome = await sendByGraph(aRequest({ route: byMail }), {
    now: () => NOW,
    token: async () => ({ token: 'a-token' }),
    markSending: async (how) => {
      left.push(how);
      return true;
    },
    fetch: async (_to, init) => {
      const stream = init?.body instanceof ReadableStream;
      calls.push(stream ? 'stream' : `${init?.method}`);
      const works = up && connection !== 'none';
      up = true;
      if (!works || (stream && connection === 'HTTP/1.1')) throw new TypeError('Failed to fetch');
      if (stream) expect(await new Response(init?.body).text()).toContain(to);
      return new Response(null, { status: init?.method === 'POST' ? status : 401 });
    },
  });
  return { calls, left, outcome };
}

test('as a stream where that can be, and then nothing is asked before or after', async () => {
  const { calls, left, outcome } = await send('takes streams');
  expect([calls, left, outcome]).toEqual([['stream'], [undefined], { is: 'accepted' }]);
});

test('where it cannot, nothing has left yet, and it is written down before it does that it may be two', async () => {
  const { calls, left, outcome } = await send('HTTP/1.1');
  expect(calls).toEqual(['stream', 'HEAD', 'stream', 'POST']);
  expect([left, outcome]).toEqual([[undefined, 'perhapsTwice'], { is: 'accepted' }]);
  // Of two it may be the second alone that comes too soon.
  expect((await send('HTTP/1.1', 429)).outcome).toEqual({ is: 'silence', reason: 'busy' });
  expect((await send('takes streams', 429)).outcome).toMatchObject({ is: 'later', taken: false });
});

test('a line that was not there for a moment is no reason for a way that may make two', async () => {
  const { calls, left } = await send('none at first');
  expect([calls, left]).toEqual([['stream', 'HEAD', 'stream'], [undefined]]);
});

test('a server that must know the length before has taken nothing', async () => {
  const { calls, left } = await send('takes streams', 411);
  expect([calls.at(-1), left]).toEqual(['POST', [undefined, 'perhapsTwice']]);
});

test('where nobody answers, nothing has left, and it goes by itself later', async () => {
  const { calls, left, outcome } = await send('none');
  expect([calls, left]).toEqual([['stream', 'HEAD', 'GET'], [undefined]]);
  expect(outcome).toEqual({ is: 'later', reason: 'unreachable', taken: false });
});

test('that it may be there twice is known until the person sends it again, also elsewhere', () => {
  const begun = markSending(claim(aRequest({ route: byMail }), 'a', NOW) as Request, 'a', NOW);
  const gone = markSending(begun as Request, 'a', NOW, 'perhapsTwice') as Request;
  const after = (outcome: Parameters<typeof recordOutcome>[2]) =>
    recordOutcome(gone, 'a', outcome, NOW, () => 0) as Request;
  const delivered = after({ is: 'accepted' });
  const silence = after({ is: 'silence', reason: 'no-answer' });
  expect([delivered.twice, silence.twice]).toEqual([true, true]);
  // Its sender died before it could hear anything.
  expect(claim(gone, 'b', gone.dueAt ?? 0)?.twice).toBe(true);
  // Nothing arrived, so nothing is there twice.
  expect(after({ is: 'no', reason: 'forbidden' }).twice).toBeUndefined();
  expect(resend(silence, NOW)?.twice).toBeUndefined();
  const file = JSON.stringify({ format: 'waymark.export/1', requests: [delivered] });
  expect(readExport(file)?.[0]?.twice).toBe(true);
});
