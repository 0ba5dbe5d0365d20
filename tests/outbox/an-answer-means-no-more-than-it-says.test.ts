import { expect, test } from 'vitest';
import { judgeMail } from '../../src/outbox/senders/graph-mail';
import { type Answer, detailOf } from '../../src/outbox/senders/http';
import { judge } from '../../src/outbox/senders/webhook';
import { backOff, DAY, retryAfter } from '../../src/outbox/states';
import { NOW } from './rows';

const ID = '11111111-1111-4111-8111-111111111111';
const answer = (
  status: number,
  body = '',
  type = 'application/json',
  after: string | null = null,
): Answer => ({
  is: 'answer',
  status,
  type,
  body,
  retryAfter: after,
});
const means = (a: Answer) => {
  const outcome = judge(a, ID, NOW);
  return 'reason' in outcome ? `${outcome.is} ${outcome.reason}` : outcome.is;
};

test.each([
  [answer(202), 'accepted'],
  [answer(200, `{"id":"${ID}"}`), 'accepted'],
  [answer(200, 'OK', 'text/plain'), 'accepted'],
  [answer(200, '{"id":"another"}'), 'silence unreadable'],
  [answer(200, '{"id":'), 'silence unreadable'],
  [answer(200, '<p>Sign in', 'text/plain'), 'silence web-page'],
  [answer(200, 'Sign in', 'text/html'), 'silence web-page'],
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
] as [Answer, string][])('%o is %s', (given, expected) => {
  expect(means(given)).toBe(expected);
});

test('a mailbox knows no keys: what it may have taken is never sent again by itself', () => {
  for (const status of [408, 409, 500, 503, 504]) {
    expect(judgeMail(answer(status), ID, NOW).is).toBe('silence');
  }
  expect(judgeMail(answer(429, '', '', '7'), ID, NOW)).toMatchObject({ is: 'later', after: 7000 });
  expect(judgeMail(answer(202, '', '', '30'), ID, NOW).is).toBe('accepted');
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
