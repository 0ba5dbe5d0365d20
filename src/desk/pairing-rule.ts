/** May these two be paired? The one rule, of facts that are handed to it. Pure: whoever proposes asks it again with
 * what holds in the moment of writing (`propose.ts`). */
import { type Managers, managersOf } from './managers';
import { emailKey, keysOf, mentionIn, type Named, namedBy, nameKey } from './names';
import { isPaused, type Person } from './person';

/** Whom a mentor or a coach is sought for, as far as the request tells. */
export interface Seeker extends Named {
  /** Who asked, where they asked for somebody in their team. */
  readonly askedBy?: Named | undefined;
  /** Whom they should not be matched with; `undefined` where the way it came by does not tell. */
  readonly avoid: string | undefined;
  readonly managerIs: string;
  /** What else they wrote. */
  readonly texts: readonly string[];
}

export interface Pair {
  readonly seeker: Seeker;
  readonly person: Person;
  readonly managers: Managers;
  /** One of the two said no to the other before. */
  readonly declined: boolean;
  /** Places of the person that others have, or were promised. */
  readonly taken: number;
  /** `2026-11-28`. */
  readonly today: string;
}

/** Why two are never paired. */
export const BLOCKS = [
  'same-person',
  'not-with',
  'they-not-with',
  'asker',
  'manager',
  'managers-manager',
  'same-manager',
  'manages',
  'declined',
  'paused',
  'full',
] as const;
type Block = (typeof BLOCKS)[number];

/** What somebody has to look at first. */
export const CHECKS = [
  'seeker-unknown',
  'same-name',
  'avoid-unknown',
  'avoid-says',
  'avoid-resembles',
  'they-resemble',
  'manager-resembles',
  'manager-unknown',
  'named-in-text',
] as const;
export type Check = (typeof CHECKS)[number];

/** Blocked by any of `blocks`; else each of `checks` is to be ticked; else clear. */
export interface Verdict {
  readonly blocks: readonly Block[];
  readonly checks: readonly Check[];
}

export type Answer = 'blocked' | 'check' | 'clear';

export const answerOf = ({ blocks, checks }: Verdict): Answer =>
  blocks.length > 0 ? 'blocked' : checks.length > 0 ? 'check' : 'clear';

export function pairingRule(pair: Pair): Verdict {
  const { seeker, person, declined, taken, today } = pair;
  const lines = managementOf(pair);
  const isSame = seeker.email !== '' && emailKey(seeker.email) === emailKey(person.email);
  const avoided = mentionIn(seeker.avoid ?? '', person, true);
  const theyAvoid = person.notWith.map((one) => mentionIn(one, seeker, true));
  // Of a seeker without an email nobody can tell whether one that is written there is theirs.
  const isByEmail =
    seeker.email === '' &&
    person.notWith.some((one, i) => one.includes('@') && theyAvoid[i] !== 'whole');
  const theManager = mentionIn(seeker.managerIs, person, true);
  const blocks: Readonly<Record<Block, boolean>> = {
    'same-person': isSame,
    'not-with': avoided === 'whole',
    'they-not-with': theyAvoid.includes('whole'),
    asker: seeker.askedBy !== undefined && meet(keysOf(seeker.askedBy), keysOf(person)),
    manager: lines.manager || theManager === 'whole',
    'managers-manager': lines.managersManager,
    'same-manager': lines.sameManager,
    manages: lines.manages,
    declined,
    paused: isPaused(person, today),
    full: taken >= person.places,
  };
  const says = (seeker.avoid ?? '').trim() !== '';
  const checks: Readonly<Record<Check, boolean>> = {
    'seeker-unknown': nameKey(seeker.name) === '',
    'same-name': nameKey(seeker.name) !== '' && nameKey(seeker.name) === nameKey(person.name),
    'avoid-unknown': seeker.avoid === undefined,
    // It may say “my own team”, or somebody by another name.
    'avoid-says': says && avoided === undefined,
    'avoid-resembles': avoided === 'resembles',
    'they-resemble': theyAvoid.includes('resembles') || isByEmail,
    'manager-resembles': theManager === 'resembles',
    'manager-unknown': !lines.isKnown,
    'named-in-text': seeker.texts.some((text) => mentionIn(text, person, false) !== undefined),
  };
  return {
    blocks: BLOCKS.filter((block) => blocks[block]),
    checks: CHECKS.filter((check) => checks[check]),
  };
}

/** Who manages whom between the two, as far as it is known. */
function managementOf({ seeker, person, managers }: Pair) {
  const [mine, theirs] = [keysOf(seeker), keysOf(person)];
  const named = namedBy(seeker.managerIs);
  const told = keysOf(named);
  const filed = managersOf(managers, mine);
  const asked = seeker.askedBy ? keysOf(seeker.askedBy) : [];
  // Whoever asks for somebody in their team manages them, or stands in for who does.
  const above = [...told, ...filed, ...asked];
  const aboveThem = managersOf(managers, theirs);
  return {
    // One word, as “Jane” or “no”, tells nobody apart.
    isKnown: filed.length > 0 || named.email !== '' || nameKey(named.name).includes(' '),
    manager: meet([...told, ...filed], theirs),
    managersManager: meet(managersOf(managers, above), theirs),
    sameManager: meet(above, aboveThem),
    manages: meet([...aboveThem, ...managersOf(managers, aboveThem)], mine),
  };
}

const meet = (some: readonly string[], others: readonly string[]) =>
  some.some((key) => others.includes(key));
