/** What is closed for so long that it goes. Pure. */
import type { Case } from './case';
import { standingOf } from './case-lifecycle';

/** How long ago: years, or the days that the pack names for requests. */
export const TERMS = ['pack', '1', '2', '3'] as const;
export type Term = (typeof TERMS)[number];

/** The moment that is so long before `now`; both in milliseconds since 1970. */
export function limitOf(term: Term, keepDays: number, now: number): number {
  const limit = new Date(now);
  if (term === 'pack') limit.setDate(limit.getDate() - keepDays);
  else limit.setFullYear(limit.getFullYear() - Number(term));
  return limit.getTime();
}

/** Those that are done, with nobody who still meets, and of which nothing was heard since `limit`. */
export const closedBefore = (cases: readonly Case[], limit: number): Case[] =>
  cases.filter((row) => {
    const { state, running } = standingOf(row);
    return state === 'done' && !running && lastOf(row) < limit;
  });

/** When something last happened, or was brought in. */
const lastOf = ({ since, history }: Case): number =>
  Math.max(since, ...history.map(({ at }) => at));
