/** What may be said of requests that met a line which breaks, judged by what is really there. */
import { expect } from '@playwright/test';
import { aRequest } from '../../../scripts/drive/rows';
import type { Route } from '../../../src/pack/schema';
import type { Request } from '../../../src/request/request';

/** So many requests that are due, long enough to be under way for more than one packet. */
export const due = (count: number, route: Route): Request[] =>
  Array.from({ length: count }, () =>
    aRequest({
      route,
      // From whose account it goes was agreed: that of the local host's person.
      mailbox: 'account.a@example.ac.uk',
      message: { subject: 'A line that breaks', body: 'All of it. '.repeat(1500) },
      createdAt: Date.now(),
      changedAt: Date.now(),
      keepUntil: Date.now() + 90 * 86_400_000,
      replyBy: Date.now() + 10 * 86_400_000,
      dueAt: Date.now(),
    }),
  );

/** How often each id is at the receiver. */
export function tally(ids: readonly string[]): Map<string, number> {
  const there = new Map<string, number>();
  for (const id of ids) there.set(id, (there.get(id) ?? 0) + 1);
  return there;
}

/** No state says more than is so. Gives the numbers, for the log. */
export function judgeRows(rows: readonly Request[], there: ReadonlyMap<string, number>) {
  const times = ({ id }: Request) => there.get(id) ?? 0;
  const short = (row: Request) =>
    `${row.state} ${row.reason ?? ''} ${row.twice ?? ''} ×${times(row)}`;
  const wrong = rows.filter((row) => {
    if (row.state === 'delivered') return times(row) === 0;
    if (row.state === 'uncertain') return false;
    return times(row) > 0;
  });
  expect(wrong.map(short), 'delivered is there, and what is not is not').toEqual([]);
  const count = (fits: (row: Request) => boolean) => rows.filter(fits).length;
  return {
    rows: rows.length,
    delivered: count((row) => row.state === 'delivered'),
    uncertain: count((row) => row.state === 'uncertain'),
    saidTwice: count((row) => row.twice === true),
    arrivedTwice: count((row) => times(row) > 1),
    arrivedTwiceUnsaid: count((row) => times(row) > 1 && !row.twice),
  };
}
