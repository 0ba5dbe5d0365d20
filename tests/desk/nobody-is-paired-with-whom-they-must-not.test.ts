import { expect, test } from 'vitest';
import { managersFrom, NO_MANAGERS } from '../../src/desk/managers';
import { answerOf, BLOCKS, CHECKS, pairingRule, type Seeker } from '../../src/desk/pairing-rule';
import { EMPTY_PERSON, type Person } from '../../src/desk/person';
import { ruleFor } from '../../src/desk/seeker';
import { cellOf, dice, drawWorld, mentorOf, seekerOf, TODAY } from './pairs';
import { oracle } from './pairs-oracle';
import { aCase, asked, reference } from './people';

const SOAK_TIME = 600_000;
const PAIRS = process.env.WAYMARK_SOAK ? 100_000 : 1500;

test('of random pairs the rule says what a search through all that is known says', {
  timeout: SOAK_TIME,
}, () => {
  const roll = dice(23);
  const seen: Record<string, number> = {};
  for (let i = 0; i < PAIRS; i++) {
    const world = drawWorld(roll);
    const rows = world.lines.map(({ who, whoBy, manager, managerBy }) => [
      cellOf(who, whoBy, roll),
      cellOf(manager, managerBy, roll),
    ]);
    const { blocks, checks } = pairingRule({
      seeker: seekerOf(world),
      person: mentorOf(world),
      managers: managersFrom(rows).managers,
      declined: world.declined,
      taken: world.taken,
      today: TODAY,
    });
    const said = { blocks: [...blocks].sort(), checks: [...checks].sort() };
    const truth = oracle(world);
    if (JSON.stringify(said) !== JSON.stringify(truth))
      expect({ pair: i, world, rows, ...said }).toEqual({ pair: i, world, rows, ...truth });
    for (const one of [...blocks, ...checks, answerOf({ blocks, checks })])
      seen[one] = (seen[one] ?? 0) + 1;
  }
  // Each answer, each block and each check came up, and often.
  for (const one of [...BLOCKS, ...CHECKS, 'blocked', 'check', 'clear'])
    expect(seen[one] ?? 0, one).toBeGreaterThan(PAIRS / 1000);
});

const jane: Person = {
  ...EMPTY_PERSON,
  id: 'jane',
  version: 1,
  name: 'Jane Smith',
  email: 'jane@example.ac.uk',
  kinds: ['mentoring'],
};
const ask = (seeker: Partial<Seeker>, person = jane) =>
  pairingRule({
    seeker: {
      name: 'Ali Khan',
      email: 'ali@example.ac.uk',
      avoid: '',
      managerIs: 'Mo Farrow',
      texts: [],
      ...seeker,
    },
    person,
    managers: NO_MANAGERS,
    declined: false,
    taken: 0,
    today: TODAY,
  });

test('a first request that says all, with nobody named, is clear', () => {
  expect(ask({})).toEqual({ blocks: [], checks: [] });
});

test.each([
  ['Dr. Jane Smith', 'not-with'],
  ['Smith, Jane (Estates)', 'not-with'],
  ['jane smith', 'not-with'],
  ['Jane Alice Smith', 'not-with'],
  ['not JANE@example.ac.uk please', 'not-with'],
  ['J. Smith', 'avoid-resembles'],
  ['Jane from Estates', 'avoid-resembles'],
  ['anybody called Smyth', 'avoid-resembles'],
  ['Jane Doe and Bob Smith', 'avoid-resembles'],
  ['my own team', 'avoid-says'],
])('“%s” in whom they should not be matched with: %s', (avoid, answer) => {
  const { blocks, checks } = ask({ avoid });
  expect([...blocks, ...checks]).toEqual([answer]);
});

test('a word is taken for a name only where it is written as one', () => {
  const will = { ...jane, name: 'Will Field', email: 'will@example.ac.uk' };
  expect(ask({ texts: ['I will change my field'] }, will).checks).toEqual([]);
  expect(ask({ texts: ['I worked with Will'] }, will).checks).toEqual(['named-in-text']);
  expect(ask({ texts: ['ask will field'] }, will).checks).toEqual(['named-in-text']);
});

test('what the request was brought in without is asked about, and not taken for “nobody”', () => {
  expect(ask({ avoid: undefined, managerIs: '' }).checks).toEqual([
    'avoid-unknown',
    'manager-unknown',
  ]);
});

test('whom a mentor must not meet by email alone is asked about where the seeker has none, and only there', () => {
  const wary = { ...jane, notWith: ['ali@example.ac.uk'] };
  expect(ask({ email: '' }, wary).checks).toEqual(['they-resemble']);
  expect(ask({ email: 'else@example.ac.uk' }, wary).checks).toEqual([]);
  expect(ask({}, wary).blocks).toEqual(['they-not-with']);
  const named = { ...jane, notWith: ['Ali Khan (ali@example.ac.uk)'] };
  expect(ask({ email: '' }, named)).toEqual({ blocks: ['they-not-with'], checks: [] });
});

test('whoever is asked for is who is matched, also where only their name tells that somebody asked for them', () => {
  const circumstances = { cases: [], managers: NO_MANAGERS, today: TODAY };
  const row = aCase(reference(1), asked('Jane Smith', 'jane@example.ac.uk', { onBehalfOf: 'Li' }));
  expect(ruleFor(row, circumstances)(jane).blocks).toEqual(['asker']);
});

test('a file of managers says which lines it did not take, and takes the same person by either column', () => {
  const read = managersFrom([
    ['Employee', 'Manager email'],
    ['ali@example.ac.uk', 'Jane Smith'],
    ['', 'jane@example.ac.uk'],
    ['Lee Wong <lee@example.ac.uk>', 'Ali Khan (ali@example.ac.uk)'],
  ]);
  expect(read).toMatchObject({ taken: 2, left: [3] });
  const pair = { managers: read.managers, declined: false, taken: 0, today: TODAY, person: jane };
  const seeker = { avoid: '', managerIs: '', texts: [] };
  const of = (name: string, email: string) =>
    pairingRule({ ...pair, seeker: { ...seeker, name, email } }).blocks;
  expect(of('A. Khan', 'ALI@example.ac.uk')).toEqual(['manager']);
  expect(of('Lee Wong', '')).toEqual(['managers-manager']);
  expect(of('Somebody Else', 'else@example.ac.uk')).toEqual([]);
});
