/** The only door to a proposal: whatever a screen showed, the rule is asked again with what is kept now. */
import type { Case, Standing } from './case';
import { allows, withDeed } from './case-lifecycle';
import type { KeptDesk } from './kept-desk';
import type { Managers } from './managers';
import type { Check, Verdict } from './pairing-rule';
import type { Person } from './person';
import { ruleFor } from './seeker';
import { tryAnew } from './try-anew';

interface Proposing {
  readonly reference: string;
  /** Id of the person. */
  readonly person: string;
  /** What was looked at. */
  readonly ticked: readonly Check[];
  readonly managers: Managers;
  readonly today: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** `gone`: the case or the person is not there any more. `not-now`: the case is not where a proposal can be made.
 * `refused`: by the rule, which says why. `failed`: it could not be kept. */
export type Proposed =
  | { readonly is: 'done' | 'gone' | 'not-now' | 'failed' }
  | { readonly is: 'refused'; readonly verdict: Verdict };

/** Can anybody be proposed for a case that stands there? */
export const mayPropose = (standing: Standing): boolean =>
  allows(standing, { is: 'proposed', person: '', name: '', ticked: [] });

/** Proposes somebody, and keeps it; what was ticked is in the history. Never rejects. */
export const propose = async (desk: KeptDesk, what: Proposing): Promise<Proposed> =>
  (await tryAnew(() => tryOnce(desk, what))) ?? { is: 'failed' };

/** `undefined`: something was changed meanwhile. */
async function tryOnce(desk: KeptDesk, what: Proposing): Promise<Proposed | undefined> {
  const { managers, today, ticked } = what;
  // The person first: whoever took a place after this was read changed their row as well.
  const people: readonly Person[] = await desk.all('people');
  const cases: readonly Case[] = await desk.all('cases');
  const person = people.find(({ id }) => id === what.person);
  const row = cases.find(({ reference }) => reference === what.reference);
  if (!person || !row) return { is: 'gone' };
  const verdict = ruleFor(row, { cases, managers, today })(person);
  const isChecked = verdict.checks.every((check) => ticked.includes(check));
  if (verdict.blocks.length > 0 || !isChecked) return { is: 'refused', verdict };
  const next = withDeed(
    row,
    { is: 'proposed', person: person.id, name: person.name, ticked: verdict.checks },
    what.now,
  );
  if (!next) return { is: 'not-now' };
  const changed = await desk.change([
    { table: 'cases', key: row.reference, from: row.version, row: next },
    // As it is: two windows that give away the last place change one row, and one of them is told.
    { table: 'people', key: person.id, from: person.version, row: person },
  ]);
  if (changed === 'stale') return undefined;
  return { is: changed === 'done' ? 'done' : 'failed' };
}
