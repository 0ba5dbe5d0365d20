import { describe, expect, it } from 'vitest';
import { aRequest, email, NOW } from '../../scripts/drive/rows';
import { latestOpenRequest } from '../../src/outbox/latest-open';
import { confirmSent, dismiss, markReplied, resend, withdraw } from '../../src/request/actions';
import { claim, DAY, markSending, recordOutcome } from '../../src/request/lifecycle';
import type { Request } from '../../src/request/request';
import { openStore } from '../../src/store/store';

const half = () => 0.5;
const must = (row: Request | undefined) => {
  if (!row) throw new Error('that step is not open');
  return row;
};
const ends = (row: Request, is: 'accepted' | 'no' | 'silence') => {
  const tried = must(markSending(must(claim(row, 'me', NOW)), 'me', NOW));
  const outcome = is === 'accepted' ? { is } : { is, reason: 'failing' as const };
  return must(recordOutcome(tried, 'me', outcome, NOW, half));
};
const waiting = aRequest();
const ready = aRequest({ state: 'ready', route: email, dueAt: undefined, asksAt: NOW });
const told = must(confirmSent(ready, NOW));
const delivered = ends(waiting, 'accepted');
const uncertain = ends(waiting, 'silence');
const refused = ends(waiting, 'no');
const back = withdraw(told, { id: crypto.randomUUID(), subject: 'S', body: 'B' }, NOW);
const message = must(back?.notice);

async function offered(...rows: Request[]) {
  // In memory: nobody says who this is.
  const store = openStore({ account: Promise.resolve(undefined) });
  await store.change(['requests'], async (tx) => {
    for (const row of rows) tx.put('requests', row);
  });
  return (await latestOpenRequest(store))?.id;
}

describe('Start offers', () => {
  it.each<[string, Request]>([
    ['one that waits', waiting],
    ['one that is being sent', must(claim(waiting, 'me', NOW))],
    ['one that was handed over', ready],
    ['one that the person said they sent', told],
    ['one that was delivered, until they reply', delivered],
    ['one that may have arrived', uncertain],
    ['one that may have arrived and was left, until they reply', must(dismiss(uncertain, NOW))],
    ['one that was refused, until the person has decided', refused],
  ])('%s', async (_, row) => {
    expect(await offered(row)).toBe(row.id);
  });

  it.each<[string, Request]>([
    ['one that was answered', must(markReplied(told, NOW))],
    ['one that was delivered and answered', must(markReplied(delivered, NOW))],
    ['one that was taken back', must(back?.row)],
    ['one that was refused and left', must(dismiss(refused, NOW))],
    ['the message that takes one back', message],
  ])('no more: %s', async (_, row) => {
    expect(await offered(row)).toBeUndefined();
  });

  it('the newest of them, whatever was done since to one that is over', async () => {
    const first = { ...told, id: 'first' };
    const second = { ...must(resend(refused, NOW + DAY)), id: 'second' };
    const over = { ...must(markReplied(told, NOW + 2 * DAY)), id: 'over' };
    expect(await offered(first, second, over)).toBe('second');
    expect(await offered(first, over)).toBe('first');
  });
});
