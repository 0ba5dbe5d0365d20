/** Random pairs of which the truth is known, because whoever is named in a text was put there: each mention is kept
 * beside the words that it became. Shares nothing with the rule but its words for an answer. */
import type { Seeker } from '../../src/desk/pairing-rule';
import type { Person } from '../../src/desk/person';

/** From 0 up to 1, the same for the same seed (mulberry32). */
export function dice(seed: number): () => number {
  let a = seed;
  return () => {
    a = (a + 0x6d2b79f5) | 0;
    let t = Math.imul(a ^ (a >>> 15), 1 | a);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

// No two of these are alike, and none is like a filler. Plain: as typed on a keyboard without accents.
const FIRST = [
  ['Angharad', 'Angharad'],
  ['Siân', 'Sian'],
  ['Bartholomew', 'Bartholomew'],
  ['Zoë', 'Zoe'],
  ['Mark', 'Mark'],
  ['Li', 'Li'],
] as const;
const LAST = [
  ['O’Donoghue', 'ODonoghue'],
  ['Löwenthal', 'Lowenthal'],
  ['Przybylski', 'Przybylski'],
  ['Øverland', 'Overland'],
  ['Featherstone', 'Featherstone'],
  ['Ng', 'Ng'],
] as const;
const FILLER = [
  'somebody',
  'with',
  'time',
  'from',
  'outside',
  'please',
  'quiet',
  'room',
  '12',
  'the',
];

export interface Staff {
  readonly at: number;
  readonly first: number;
  readonly last: number;
  readonly name: string;
  readonly email: string;
}

/** Everybody: each first name with each last one, so that all share parts of their names with others. */
export const STAFF: readonly Staff[] = FIRST.flatMap(([first], f) =>
  LAST.map(([last], l) => ({
    at: f * LAST.length + l,
    first: f,
    last: l,
    name: `${first} ${last}`,
    email: `staff${f * LAST.length + l}@example.ac.uk`,
  })),
);

/** How somebody is named: `whole` in these, and in part in the others. */
const WHOLE = ['full', 'titled', 'comma', 'plain', 'lower', 'email', 'both', 'initial'] as const;
const PART = ['surname', 'given', 'slip', 'lower-surname'] as const;
export type How = (typeof WHOLE)[number] | (typeof PART)[number];
export const isWholly = (how: How) => (WHOLE as readonly How[]).includes(how);

export interface Mention {
  readonly who: Staff;
  readonly how: How;
}

/** Words, and who is named in them. */
export interface Told {
  readonly text: string;
  readonly mentions: readonly Mention[];
}

export type Roll = ReturnType<typeof dice>;
export const oneOf = <T>(roll: Roll, some: readonly T[]): T =>
  some[Math.floor(roll() * some.length)] as T;

function written({ who, how }: Mention, roll: Roll): string {
  const [first, last] = [FIRST[who.first]?.[0] ?? '', LAST[who.last]?.[0] ?? ''];
  switch (how) {
    case 'titled':
      return `${oneOf(roll, ['Dr', 'Prof.', 'Professor', 'Yr Athro'])} ${who.name}`;
    case 'comma':
      return `${last}, ${first}`;
    case 'plain':
      return `${FIRST[who.first]?.[1]} ${LAST[who.last]?.[1]}`;
    case 'lower':
      return who.name.toLowerCase();
    case 'email':
      return oneOf(roll, [who.email, who.email.toUpperCase()]);
    case 'both':
      return `${who.name} (${who.email})`;
    case 'initial':
      return `${first} Q. ${last}`;
    case 'surname':
      return last;
    case 'lower-surname':
      return last.toLowerCase();
    case 'given':
      return first;
    case 'slip':
      return slipped(last, roll);
    default:
      return who.name;
  }
}

/** One letter too many, too few, another, or two that changed places. */
function slipped(name: string, roll: Roll): string {
  const at = 2 + Math.floor(roll() * (name.length - 4));
  const [before, letter = '', next = ''] = [name.slice(0, at), name[at], name[at + 1]];
  return oneOf(roll, [
    `${before}${letter}${letter}${name.slice(at + 1)}`,
    `${before}${name.slice(at + 1)}`,
    `${before}x${name.slice(at + 1)}`,
    `${before}${next}${letter}${name.slice(at + 2)}`,
  ]);
}

/** A text in which `most` people at most are named. */
export function tell(roll: Roll, most: number, among: readonly Staff[], prose = true): Told {
  const count = Math.floor(roll() * (most + 1));
  const mentions = Array.from({ length: count }, (): Mention => {
    const who = oneOf(roll, among);
    const how = oneOf(roll, [...WHOLE, ...PART]);
    // A name of two letters has no room for a slip.
    return { who, how: how === 'slip' && (LAST[who.last]?.[0].length ?? 0) < 6 ? 'surname' : how };
  });
  const filler = () =>
    Array.from({ length: prose ? Math.floor(roll() * 4) : 0 }, () => oneOf(roll, FILLER)).join(' ');
  const parts = [filler(), ...mentions.map((one) => written(one, roll)), filler()];
  return {
    text: parts.filter((part) => part !== '').join(oneOf(roll, ['; ', '\n', ' and ', ' neu '])),
    mentions,
  };
}

/** One line of the file of managers: 1 where the name is written, 2 where the email is, 3 for both. */
export interface Line {
  readonly who: Staff;
  readonly whoBy: 1 | 2 | 3;
  readonly manager: Staff;
  readonly managerBy: 1 | 2 | 3;
}

export const cellOf = (who: Staff, by: Line['whoBy'], roll: Roll) => {
  if (by === 2) return oneOf(roll, [who.email, ` ${who.email.toUpperCase()} `]);
  if (by === 3) return `${who.name} <${who.email}>`;
  return oneOf(roll, [who.name, who.name.toLowerCase(), who.name.split(' ').reverse().join(', ')]);
};

/** What is drawn for one pair, as the world is. */
export interface World {
  readonly seeker: Staff;
  readonly knowsName: boolean;
  readonly knowsEmail: boolean;
  readonly askedBy: Staff | undefined;
  readonly avoid: Told | undefined;
  readonly managerIs: Told;
  readonly texts: readonly Told[];
  readonly mentor: Staff;
  readonly notWith: readonly Told[];
  readonly lines: readonly Line[];
  readonly declined: boolean;
  readonly taken: number;
  readonly places: number;
  /** Days until the pause ends, counted from today; `undefined` where there is none. */
  readonly pause: number | undefined;
}

export function drawWorld(roll: Roll): World {
  const near = STAFF.slice(0, 2 + Math.floor(roll() * (STAFF.length - 1)));
  const some = () => oneOf(roll, near);
  const onBehalf = roll() < 0.15;
  const by = () => oneOf(roll, [1, 2, 3] as const);
  const rare = roll() < 0.5;
  return {
    seeker: some(),
    knowsName: roll() < 0.97,
    knowsEmail: !onBehalf && roll() < 0.95,
    askedBy: onBehalf ? some() : undefined,
    avoid:
      roll() < 0.05 ? undefined : roll() < 0.4 ? { text: ' ', mentions: [] } : tell(roll, 3, near),
    managerIs: roll() < 0.5 ? { text: '', mentions: [] } : tell(roll, 1, near, false),
    texts: rare ? [] : [tell(roll, 2, near), tell(roll, 1, near)],
    mentor: some(),
    notWith: rare ? [] : [tell(roll, 1, near), tell(roll, 2, near)],
    lines: Array.from({ length: Math.floor(roll() * near.length) }, () => ({
      who: some(),
      whoBy: by(),
      manager: some(),
      managerBy: by(),
    })),
    declined: roll() < 0.05,
    taken: Math.floor(roll() * 3),
    places: Math.floor(roll() * 4),
    pause: roll() < 0.8 ? undefined : Math.floor(roll() * 5) - 2,
  };
}

/** The world as it is handed to the rule. */
export const seekerOf = (world: World): Seeker => ({
  name: world.knowsName ? world.seeker.name : '',
  email: world.knowsEmail ? world.seeker.email : '',
  askedBy: world.askedBy,
  avoid: world.avoid?.text,
  managerIs: world.managerIs.text,
  texts: world.texts.map(({ text }) => text),
});

export const TODAY = '2026-12-31';
const pausedUntil = (days: number | undefined) =>
  days === undefined ? '' : new Date(Date.UTC(2026, 11, 31 + days)).toISOString().slice(0, 10);

export const mentorOf = (world: World): Person => ({
  id: 'p',
  version: 1,
  name: world.mentor.name,
  email: world.mentor.email,
  kinds: ['coaching'],
  topics: [],
  languages: [],
  units: [],
  meeting: [],
  when: '',
  places: world.places,
  pausedUntil: pausedUntil(world.pause),
  notWith: world.notWith.map(({ text }) => text),
});
