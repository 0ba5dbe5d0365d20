import { expect, test } from 'vitest';
import { NOW } from '../../scripts/drive/rows';
import { interpretMail } from '../../src/outbox/senders/graph-mail';
import { detailOf, type HttpResult, MAX_ANSWER, post } from '../../src/outbox/senders/http';
import { interpret } from '../../src/outbox/senders/webhook';
import { backOff, DAY, retryAfter } from '../../src/request/lifecycle';

const ID = '11111111-1111-4111-8111-111111111111';
const answer = (
  status: number,
  body: string | undefined = '',
  after: string | null = null,
): HttpResult => ({ is: 'answer', status, body, retryAfter: after, challenge: null });
const means = (a: HttpResult) => {
  const outcome = interpret(a, ID, NOW);
  return 'reason' in outcome ? `${outcome.is} ${outcome.reason}` : outcome.is;
};

/** JSON of exactly so many bytes, with the right id. */
const long = (bytes: number) => {
  const start = `{"id":"${ID}","note":"`;
  return `${start}${'x'.repeat(bytes - start.length - 2)}"}`;
};

test.each([
  [answer(202), 'accepted'],
  [answer(204), 'accepted'],
  [answer(200, ' \n'), 'accepted'],
  [answer(200, `{"id":"${ID}"}`), 'accepted'],
  [answer(200, `{"id":"${ID.toUpperCase()}"}`), 'accepted'],
  [answer(200, '{"reference":"WM-1"}'), 'accepted'],
  [answer(200, '[]'), 'accepted'],
  [answer(200, 'OK'), 'silence unreadable'],
  [answer(200, 'Success'), 'silence unreadable'],
  [answer(200, '{"id":"another"}'), 'silence unreadable'],
  [answer(200, '{"id":7}'), 'silence unreadable'],
  [answer(200, '{"id":null}'), 'silence unreadable'],
  [answer(200, '{"id":'), 'silence unreadable'],
  [{ ...answer(200), body: undefined } as HttpResult, 'silence unreadable'],
  [answer(200, '<p>Sign in'), 'silence web-page'],
  [answer(408), 'later busy'],
  [answer(409), 'later busy'],
  [answer(425), 'later busy'],
  [answer(429), 'later busy'],
  [answer(500), 'later failing'],
  [answer(400), 'no bad-request'],
  [answer(401), 'no unauthorised'],
  [answer(418), 'no refused'],
  [{ is: 'redirect' }, 'silence redirect'],
  [{ is: 'broken' }, 'silence no-answer'],
  [{ is: 'too-slow' }, 'silence too-slow'],
] as [HttpResult, string][])('%o is %s', (given, expected) => {
  expect(means(given)).toBe(expected);
});

test.each([
  [MAX_ANSWER, 'accepted'],
  [MAX_ANSWER + 1, 'silence'],
])('a receipt of %d bytes is %s: as much is read as the contract says', async (bytes, is) => {
  for (const body of [long(bytes), `{}${' '.repeat(bytes - 2)}`]) {
    const served = async () => new Response(body, { status: 200 });
    expect(interpret(await post('https://r.example', '{}', {}, served), ID, NOW).is).toBe(is);
  }
});

test('a mailbox knows no keys: what it may have taken is never sent again by itself', () => {
  for (const status of [408, 409, 500, 503, 504]) {
    expect(interpretMail(answer(status), ID, NOW).is).toBe('silence');
  }
  expect(interpretMail(answer(429, '', '7'), ID, NOW)).toMatchObject({ is: 'later', after: 7000 });
  expect(interpretMail(answer(202, '', '30'), ID, NOW).is).toBe('accepted');
  // Where the browser may have repeated it, this may be said of the second alone.
  expect(interpretMail(answer(429, '', '7'), ID, NOW, 'perhapsTwice').is).toBe('silence');
});

test('Retry-After is read in both forms, and bounded', () => {
  expect(retryAfter('120', NOW)).toBe(120_000);
  expect(retryAfter(new Date(NOW + 90_000).toUTCString(), NOW)).toBe(90_000);
  expect(retryAfter(new Date(NOW - 90_000).toUTCString(), NOW)).toBe(0);
  expect(retryAfter('99999999999', NOW)).toBe(DAY);
  for (const nonsense of [null, '', ' ', 'soon', '-1e'])
    expect(retryAfter(nonsense, NOW)).toBeUndefined();
});

test('the pause grows, is spread over its whole length, and ends at an hour', () => {
  expect([1, 2, 3].map((n) => backOff(n, () => 1))).toEqual([30_000, 60_000, 120_000]);
  expect(backOff(48, () => 1)).toBe(3_600_000);
  expect(backOff(48, () => 0)).toBe(1000);
});

test('what a receiver says is shown as one short line of text, and nothing from a web page', () => {
  expect(detailOf('{"reason":"No\\n\\u202esuch unit"}')).toBe('No such unit');
  expect(detailOf('{"error":{"code":"x","message":"Denied"}}')).toBe('Denied');
  expect(detailOf(`{"message":"${'x'.repeat(5000)}"}`)).toHaveLength(300);
  expect(detailOf('<h1>Denied</h1>')).toBeUndefined();
  expect(detailOf('{"reason":7}')).toBeUndefined();
});
