/** Somebody who mentors or coaches, as the desk knows them. Pure. */
import { emailFault } from '../pack/addresses';
import type { Kind } from '../pack/schema';

export type Offer = Exclude<Kind, 'unsure'>;
export const OFFERS = ['mentoring', 'coaching'] as const satisfies readonly Offer[];

export interface Person {
  /** Made here, and never shown. */
  readonly id: string;
  /** Grows with each change of the row; a change names the one it was made from. */
  readonly version: number;
  readonly name: string;
  readonly email: string;
  readonly kinds: readonly Offer[];
  /** Ids of the pack. */
  readonly topics: readonly string[];
  /** As they are called: “Welsh”. */
  readonly languages: readonly string[];
  /** Where they work; ids of the pack. */
  readonly units: readonly string[];
  /** How they can meet; ids of the pack. */
  readonly meeting: readonly string[];
  readonly when: string;
  /** How many people they see at one time. */
  readonly places: number;
  /** The last day on which they take nobody, such as `2027-01-31`; empty while they do. */
  readonly pausedUntil: string;
  /** Names or emails of whom they must not meet. */
  readonly notWith: readonly string[];
}

/** What somebody types; the rest is the desk's. */
export type PersonDraft = Omit<Person, 'id' | 'version'>;

export const EMPTY_PERSON: PersonDraft = {
  name: '',
  email: '',
  kinds: [],
  topics: [],
  languages: [],
  units: [],
  meeting: [],
  when: '',
  places: 1,
  pausedUntil: '',
  notWith: [],
};

export const MOST_PLACES = 20;

export type PersonFault = 'name' | 'email' | 'kinds' | 'places' | 'pausedUntil' | 'taken';

/** What must be mended before this can be kept, by its field. `others` are everybody else; two of them may not have
 * one email, because by that they are told apart. */
export function personFaults(draft: PersonDraft, others: readonly Pick<Person, 'email'>[]) {
  const { name, email, kinds, places, pausedUntil } = draft;
  const address = email.trim();
  const isTaken = others.some((other) => other.email.toLowerCase() === address.toLowerCase());
  const faults: (PersonFault | false)[] = [
    name.trim() === '' && 'name',
    emailFault(address) !== undefined && 'email',
    emailFault(address) === undefined && isTaken && 'taken',
    kinds.length === 0 && 'kinds',
    !(Number.isInteger(places) && places >= 0 && places <= MOST_PLACES) && 'places',
    pausedUntil !== '' && !isDay(pausedUntil) && 'pausedUntil',
  ];
  return faults.filter((fault) => fault !== false);
}

/** A day that a calendar has. */
function isDay(text: string): boolean {
  const at = /^\d{4}-\d\d-\d\d$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

/** Do they take nobody on that day? */
export const isPaused = ({ pausedUntil }: Pick<Person, 'pausedUntil'>, today: string): boolean =>
  pausedUntil !== '' && today <= pausedUntil;
