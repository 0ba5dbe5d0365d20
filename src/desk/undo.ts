/** Takes back what was done last with a case. Where that gives somebody a place again, the rule is asked as for a
 * proposal: meanwhile it may be another's. */
import type { Case } from './case';
import { standingOf, takesPlace, withDeed } from './case-lifecycle';
import type { KeptDesk } from './kept-desk';
import type { Managers } from './managers';
import type { Person } from './person';
import { ruleFor } from './seeker';
import { tryAnew } from './try-anew';

interface Undoing {
  readonly reference: string;
  /** The moment of what is taken back, in milliseconds since 1970. */
  readonly of: number;
  readonly managers: Managers;
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** `not-now`: it is not the last thing any more. `refused`: whoever was proposed cannot be proposed now. `failed`: it
 * could not be kept. Nothing was written in any of them. */
export type Undone = 'done' | 'not-now' | 'refused' | 'failed';

/** Never rejects. */
export const undo = async (desk: KeptDesk, what: Undoing): Promise<Undone> =>
  (await tryAnew(() => tryOnce(desk, what))) ?? 'failed';

/** `undefined`: something was changed meanwhile. */
async function tryOnce(desk: KeptDesk, what: Undoing): Promise<Undone | undefined> {
  const { reference: key, managers, today } = what;
  // The person first: whoever took a place after this was read changed their row as well.
  const people: readonly Person[] = await desk.all('people');
  const cases: readonly Case[] = await desk.all('cases');
  const row = cases.find(({ reference }) => reference === key);
  const next = row && withDeed(row, { is: 'undone', of: what.of }, what.now);
  if (!row || !next) return 'not-now';
  const change = { table: 'cases', key, from: row.version, row: next } as const;
  const to = standingOf(next);
  if (!takesPlace(to) || takesPlace(standingOf(row))) return written(await desk.change([change]));
  const person = people.find(({ id }) => id === to.proposal?.person);
  if (!person) return 'refused';
  const all = cases.map((one) => (one === row ? next : one));
  const { blocks } = ruleFor(next, { cases: all, managers, today })(person);
  // Paused is said of those who are new.
  if (blocks.some((block) => block !== 'paused')) return 'refused';
  return written(
    await desk.change([
      change,
      { table: 'people', key: person.id, from: person.version, row: person },
    ]),
  );
}

const written = (changed: Awaited<ReturnType<KeptDesk['change']>>) =>
  changed === 'stale' ? undefined : changed;
