/** What the rule may know of a pair, from what the desk keeps. Pure. */
import { askedOf } from './arrivals';
import type { Asked, Case } from './case';
import { countedIn, standingOf, takesPlace } from './case-lifecycle';
import type { Managers } from './managers';
import { emailKey, nameKey } from './names';
import { pairingRule, type Seeker, type Verdict } from './pairing-rule';
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

/** The rule for one case: what it says of each person. What the cases tell is looked up once for all of them. */
export function ruleFor(
  row: Case,
  { cases, managers, today }: Circumstances,
): (person: Person) => Verdict {
  const seeker = seekerOf(askedOf(row));
  const same = cases.filter((one) => isOfSame(one, row, seeker));
  const places = placesTaken(cases.filter(({ reference }) => reference !== row.reference));
  return (person) =>
    pairingRule({
      seeker,
      person,
      managers,
      declined: same.some((one) => declinedIn(one, person)),
      taken: places.get(person.id) ?? 0,
      today,
    });
}

/** How many places of each person are taken or promised, by their id. */
export function placesTaken(cases: readonly Case[]): ReadonlyMap<string, number> {
  const taken = new Map<string, number>();
  for (const row of cases) {
    if (row.history.length === 0) continue;
    const standing = standingOf(row);
    const person = standing.proposal?.person;
    if (person !== undefined && takesPlace(standing))
      taken.set(person, (taken.get(person) ?? 0) + 1);
  }
  return taken;
}

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
function declinedIn(row: Case, { id, name }: Person): boolean {
  let proposed: { readonly person: string; readonly name: string } | undefined;
  return countedIn(row).some((event) => {
    if (event.is === 'proposed') proposed = event;
    return (
      event.is === 'declined' &&
      proposed !== undefined &&
      (proposed.person === id || nameKey(proposed.name) === nameKey(name))
    );
  });
}
