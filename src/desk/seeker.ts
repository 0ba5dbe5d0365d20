/** What the rule may know of a pair, from what the desk keeps. Pure. */
import { askedOf } from './arrivals';
import type { Asked, Case } from './case';
import { standingOf, takesPlace } from './case-lifecycle';
import type { Managers } from './managers';
import { emailKey, nameKey } from './names';
import { type Pair, pairingRule, type Seeker, type Verdict } from './pairing-rule';
import type { Person } from './person';

/** Whom a mentor or a coach is sought for. Where somebody asks for a person in their team, that person. */
function seekerOf(asked: Asked): Seeker {
  const asker = { name: asked.name ?? '', email: asked.email ?? '' };
  // A mail or a table may tell one of the two alone.
  const isForOther = asked.askingFor === 'team' || (asked.onBehalfOf ?? '').trim() !== '';
  // A mail that nobody could read by its labels has all of it in the text.
  const isRead = asked.change !== undefined;
  return {
    ...(isForOther ? { name: asked.onBehalfOf ?? '', email: '', askedBy: asker } : asker),
    avoid: asked.avoid,
    managerIs: asked.managerIs ?? '',
    texts: [
      asked.change,
      asked.contact,
      asked.when,
      asked.language,
      asked.adjustments,
      asked.preferences,
      ...(asked.extra ?? []).map(({ value }) => value),
      isRead ? '' : asked.text,
    ].filter((text): text is string => text !== undefined && text !== ''),
  };
}

/** What holds beside the two, at one moment. */
export interface Circumstances {
  /** All of the desk's. */
  readonly cases: readonly Case[];
  readonly managers: Managers;
  /** `2026-11-28`. */
  readonly today: string;
}

/** Everything that the rule asks about a case and a person. */
function pairOf(row: Case, person: Person, { cases, managers, today }: Circumstances): Pair {
  const seeker = seekerOf(askedOf(row));
  return {
    seeker,
    person,
    managers,
    declined: cases.some((one) => isOfSame(one, row, seeker) && declinedIn(one, person)),
    taken: placesTaken(cases, person.id, row.reference),
    today,
  };
}

export const ruleFor = (row: Case, person: Person, circumstances: Circumstances): Verdict =>
  pairingRule(pairOf(row, person, circumstances));

/** Places of somebody that are taken or promised, but by one case. */
export const placesTaken = (
  cases: readonly Case[],
  person: string,
  but: string | undefined = undefined,
): number =>
  cases.filter((row) => {
    if (row.reference === but || row.history.length === 0) return false;
    const standing = standingOf(row);
    return standing.proposal?.person === person && takesPlace(standing);
  }).length;

/** Is it about the same person? By their email; where they have none, as where somebody asked for them, by name. */
function isOfSame(one: Case, row: Case, seeker: Seeker): boolean {
  if (one.reference === row.reference) return true;
  if (one.history.length === 0) return false;
  const other = seekerOf(askedOf(one));
  const emails = [seeker.email, other.email].map(emailKey);
  if (emails[0] !== '' && emails[1] !== '') return emails[0] === emails[1];
  return nameKey(seeker.name) !== '' && nameKey(seeker.name) === nameKey(other.name);
}

/** By id; or by name, where somebody was taken off the list and put on it again. */
function declinedIn({ history }: Case, { id, name }: Person): boolean {
  let proposed: { readonly person: string; readonly name: string } | undefined;
  return history.some((event) => {
    if (event.is === 'proposed') proposed = event;
    return (
      event.is === 'declined' &&
      proposed !== undefined &&
      (proposed.person === id || nameKey(proposed.name) === nameKey(name))
    );
  });
}
