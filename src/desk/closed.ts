/** What is closed for so long that it goes. Pure. */
import type { Case } from './case';
import { standingOf } from './case-lifecycle';

/** Those that are done, with nobody who still meets, and of which nothing was heard for so many years. */
export function closedFor(cases: readonly Case[], years: number, now: number): Case[] {
  const limit = new Date(now);
  limit.setFullYear(limit.getFullYear() - years);
  return cases.filter((row) => {
    const { state, running } = standingOf(row);
    return state === 'done' && !running && lastOf(row) < limit.getTime();
  });
}

/** When something last happened, or was brought in. */
const lastOf = ({ since, history }: Case): number =>
  Math.max(since, ...history.map(({ at }) => at));
