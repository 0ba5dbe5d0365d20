import { afterEach, describe, expect, it, test } from 'vitest';
import { aRequest, email, webhook } from '../../scripts/drive/rows';
import { newRequest } from '../../src/outbox/send';
import { confirmSent, dismiss, isOverdue, resend, withdraw } from '../../src/request/actions';
import { claim, markSending, recordOutcome } from '../../src/request/lifecycle';
import type { Request } from '../../src/request/request';
import { wireOf } from '../../src/request/wire';
import { formatDay } from '../../src/text/day';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';

const language = makeLanguage('en', en, ['en']);
const zone = process.env.TZ;
afterEach(() => {
  process.env.TZ = zone;
});

const written = (at: string, route = webhook(), replyDays = 10) =>
  newRequest(
    { id: crypto.randomUUID(), answers: aRequest().answers, message: aRequest().message },
    aRequest().labels,
    { replyDays, keepDays: 90 },
    route,
    Date.parse(at),
  );
/** What the receiver got, and the row once it had said that it has it. */
function sent(row: Request, at: string) {
  const now = Date.parse(at);
  const claimed = claim(row, 'me', now);
  const left = claimed && markSending(claimed, 'me', now);
  const done = left && recordOutcome(left, 'me', { is: 'accepted' }, now + 2000, () => 0);
  if (!claimed || !done) throw new Error('it could not be sent');
  return { wire: wireOf(claimed), done };
}
/** The day that the screen names, in words that a second calendar made. */
const said = (at: number, tz: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone: tz, dateStyle: 'short' }).format(at);

describe('the wire carries the day that the person is told', () => {
  test.each([
    ['Europe/London', '2026-07-14T23:30:00Z', '2026-07-27'],
    ['Asia/Kuala_Lumpur', '2026-07-14T23:59:00Z', '2026-07-27'],
    ['America/New_York', '2026-07-15T02:00:00Z', '2026-07-24'],
    ['Pacific/Kiritimati', '2026-07-15T11:00:00Z', '2026-07-27'],
    // The clocks go back in between: ten days are not 240 hours.
    ['Europe/London', '2026-10-19T23:30:00Z', '2026-10-30'],
  ])('in %s at %s', (tz, at, day) => {
    process.env.TZ = tz;
    const { wire, done } = sent(written(at), at);
    expect(wire.replyBy).toBe(day);
    expect(said(done.replyBy, tz)).toBe(day);
    const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
    expect(formatDay(wire.replyBy, Date.parse(at), language)).toContain(
      `${date} ${en.app.months[month - 1]}`,
    );
    expect(year).toBe(2026);
  });
});

describe('nobody is promised a reply on a weekend', () => {
  test.each(['Europe/London', 'America/New_York', 'Pacific/Kiritimati'])('in %s', (tz) => {
    process.env.TZ = tz;
    const weekday = new Intl.DateTimeFormat('en-GB', { timeZone: tz, weekday: 'short' });
    const DAYS = 86_400_000;
    // Each day of three weeks, one of them with the change of the clocks.
    for (let i = 0; i < 21; i++) {
      const at = new Date(Date.parse('2026-10-12T11:00:00Z') + i * DAYS).toISOString();
      for (const replyDays of [1, 5, 10]) {
        const { wire, done } = sent(written(at, webhook(), replyDays), at);
        const plain = Date.parse(at) + replyDays * DAYS;
        const on = { Sat: 2, Sun: 1 }[weekday.format(plain)] ?? 0;
        expect(wire.replyBy, `${at}, ${replyDays}`).toBe(said(plain + on * DAYS, tz));
        expect(weekday.format(done.replyBy)).not.toMatch(/^S/);
      }
    }
  });
});

describe('what waited is not overdue the moment that it is sent', () => {
  it('told by the person two weeks after it was written', () => {
    process.env.TZ = 'Europe/London';
    const now = Date.parse('2026-06-16T09:00:00Z');
    const told = confirmSent(written('2026-06-01T09:00:00Z', email), now);
    expect(told && said(told.replyBy, 'Europe/London')).toBe('2026-06-26');
    expect(told && isOverdue(told, now)).toBe(false);
  });

  it('delivered when the receiver was back', () => {
    process.env.TZ = 'Europe/London';
    const { wire, done } = sent(written('2026-06-01T09:00:00Z'), '2026-06-16T09:00:00Z');
    expect(wire.replyBy).toBe('2026-06-26');
    expect(isOverdue(done, Date.parse('2026-06-26T22:00:00Z'))).toBe(false);
    // In London that day is over at 23:00 UTC.
    expect(isOverdue(done, Date.parse('2026-06-26T23:00:01Z'))).toBe(true);
  });

  it('sent again by the person, long after it may have arrived', () => {
    process.env.TZ = 'Europe/London';
    const first = claim(written('2026-06-01T09:00:00Z'), 'me', Date.parse('2026-06-01T09:00:00Z'));
    const gone = first && markSending(first, 'me', Date.parse('2026-06-01T09:00:00Z'));
    const silent =
      gone &&
      recordOutcome(
        gone,
        'me',
        { is: 'silence', reason: 'no-answer' },
        Date.parse('2026-06-01T09:00:05Z'),
        () => 0,
      );
    const again = silent && resend(silent, Date.parse('2026-06-20T09:00:00Z'));
    if (!silent || !again) throw new Error('not sent');
    expect(sent(again, '2026-06-20T09:00:01Z').wire.replyBy).toBe('2026-06-30');
    // Left as it is, it is counted from when it left.
    const left = dismiss(silent, Date.parse('2026-06-20T09:00:00Z'));
    expect(left && said(left.replyBy, 'Europe/London')).toBe('2026-06-11');
  });

  it('by the first release, which kept only the day itself', () => {
    const { replyDays: _, ...old } = written('2026-06-01T09:00:00Z', email);
    const told = confirmSent(old, Date.parse('2026-06-16T09:00:00Z'));
    expect(told && said(told.replyBy, 'UTC')).toBe('2026-06-26');
    expect(told?.replyDays).toBe(10);
  });

  it('as a message that takes another back', () => {
    const { done } = sent(written('2026-06-01T09:00:00Z'), '2026-06-01T09:00:00Z');
    const message = { id: crypto.randomUUID(), subject: 'S', body: 'B' };
    const notice = withdraw(done, message, Date.parse('2026-07-30T09:00:00Z'))?.notice;
    if (!notice) throw new Error('no notice');
    expect(sent(notice, '2026-08-01T09:00:00Z').wire.replyBy).toBe('2026-08-11');
  });
});
