/** The state machine against a model that knows the truth: what is really at the receiver. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { aRequest, NOW } from '../../scripts/drive/rows';
import { cannotHaveArrived, dismiss, isOverdue, resend } from '../../src/request/actions';
import {
  claim,
  isDue,
  LEASE,
  MAX_ATTEMPTS,
  markSending,
  recordOutcome,
  type SendOutcome,
} from '../../src/request/lifecycle';
import type { Request } from '../../src/request/request';

/** What only an all-knowing observer has. */
interface Truth {
  arrived: boolean;
  now: number;
  tries: number;
  /** Something left, nobody answered, and the person has not said to send it again. */
  unanswered: boolean;
}
/** One try of some window that has not come to an end. */
interface Try {
  owner: string;
  left: boolean;
  resent?: boolean;
}
interface Real {
  row: Request;
  tries: Try[];
}

const ended: Record<string, boolean> = {};

function check(truth: Truth, real: Real) {
  const { row } = real;
  ended[row.state] = true;
  if (row.state === 'delivered') expect(truth.arrived, 'delivered, so it is there').toBe(true);
  if (row.state === 'refused') expect(truth.arrived, 'refused, so it is not there').toBe(false);
  if (cannotHaveArrived(row)) expect(truth.arrived, 'it never left').toBe(false);
  if (row.state === 'waiting' || row.state === 'sending') {
    expect(row.dueAt ?? row.asksAt, 'somebody will look at it').toBeDefined();
  }
  if (row.state === 'uncertain' || row.state === 'refused') {
    expect(row.dueAt, 'nothing happens behind the back of the person').toBeUndefined();
  }
  expect(row.attempts).toBeLessThanOrEqual(MAX_ATTEMPTS);
}

class Step implements fc.Command<Truth, Real> {
  readonly name: string;
  readonly act: (truth: Truth, real: Real) => void;
  constructor(name: string, act: (truth: Truth, real: Real) => void) {
    this.name = name;
    this.act = act;
  }
  check = () => true;
  run(truth: Truth, real: Real) {
    this.act(truth, real);
    check(truth, real);
  }
  toString = () => this.name;
}

const set = (real: Real, next: Request | undefined) => {
  if (next) real.row = next;
  return next;
};
const pick = (real: Real, at: number): Try | undefined => real.tries[at % (real.tries.length || 1)];
const end = (real: Real, one: Try) => {
  real.tries = real.tries.filter((t) => t !== one);
};

/** Answers with what each says of the truth: `takes` whether the receiver took it. */
const ANSWERS: { outcome: SendOutcome; takes: 'yes' | 'no' | 'maybe' }[] = [
  { outcome: { is: 'accepted' }, takes: 'yes' },
  { outcome: { is: 'no', reason: 'bad-request' }, takes: 'no' },
  { outcome: { is: 'later', reason: 'busy', taken: false, after: 120_000 }, takes: 'no' },
  { outcome: { is: 'later', reason: 'failing', taken: true }, takes: 'maybe' },
  { outcome: { is: 'silence', reason: 'no-answer' }, takes: 'maybe' },
];
const BEFORE_LEAVING: SendOutcome[] = [
  { is: 'later', reason: 'unreachable', taken: false },
  { is: 'stopped', reason: 'permission' },
  { is: 'no', reason: 'too-large' },
];

const number = fc.nat(20);
const commands = [
  number.map(
    (n) =>
      new Step(`claim ${n}`, (truth, real) => {
        const owner = `w${n}/${truth.tries++}`;
        const next = set(real, claim(real.row, owner, truth.now));
        if (next?.state === 'sending') {
          real.tries.push({ owner, left: false });
        }
      }),
  ),
  number.map(
    (n) =>
      new Step(`leave the device ${n}`, (truth, real) => {
        const one = pick(real, n);
        if (!one || one.left) return;
        const { lease } = real.row;
        if (!set(real, markSending(real.row, one.owner, truth.now))) return end(real, one);
        expect(lease?.owner, 'only who holds the lease sends').toBe(one.owner);
        expect(truth.unanswered, 'never a silent resend').toBe(false);
        one.left = true;
      }),
  ),
  fc
    .tuple(
      number,
      fc.constantFrom(...ANSWERS),
      fc.boolean(),
      fc.double({ min: 0, max: 0.99, noNaN: true }),
    )
    .map(
      ([n, { outcome, takes }, luck, r]) =>
        new Step(`answer ${n} ${JSON.stringify(outcome)} ${luck}`, (truth, real) => {
          const one = pick(real, n);
          if (!one?.left) return;
          end(real, one);
          if (takes === 'yes' || (takes === 'maybe' && luck)) truth.arrived = true;
          set(
            real,
            recordOutcome(real.row, one.owner, outcome, truth.now, () => r),
          );
        }),
    ),
  fc.tuple(number, fc.constantFrom(...BEFORE_LEAVING)).map(
    ([n, outcome]) =>
      new Step(`before leaving ${n} ${JSON.stringify(outcome)}`, (truth, real) => {
        const one = pick(real, n);
        if (!one || one.left) return;
        end(real, one);
        set(
          real,
          recordOutcome(real.row, one.owner, outcome, truth.now, () => 0.5),
        );
      }),
  ),
  fc.tuple(number, fc.boolean()).map(
    ([n, luck]) =>
      new Step(`kill ${n} ${luck}`, (truth, real) => {
        const one = pick(real, n);
        if (!one) return;
        end(real, one);
        if (one.left && !one.resent) truth.unanswered = true;
        if (one.left && luck) truth.arrived = true;
      }),
  ),
  fc
    .oneof(
      fc.constantFrom(1000, LEASE, 2 * LEASE),
      fc.constantFrom(3.6e6, 7 * 86.4e6, -3.6e6, -30 * 86.4e6),
    )
    .map(
      (by) =>
        new Step(`clock ${by}`, (truth) => {
          truth.now += by;
        }),
    ),
  fc.constant(
    new Step('person resends', (truth, real) => {
      if (!set(real, resend(real.row, truth.now))) return;
      // The person knows of the doubt, and of every try that is still out there.
      truth.unanswered = false;
      for (const one of real.tries) one.resent = true;
    }),
  ),
  fc.constant(
    new Step('person leaves it', (truth, real) => void set(real, dismiss(real.row, truth.now))),
  ),
];

test('whatever happens in whatever order, no state says what is not so', () => {
  fc.assert(
    fc.property(fc.commands(commands, { maxCommands: 60 }), (script) => {
      fc.modelRun(
        () => ({
          model: { arrived: false, now: NOW, tries: 0, unanswered: false },
          real: { row: aRequest(), tries: [] },
        }),
        script,
      );
    }),
    { numRuns: 3000 },
  );
  expect(Object.keys(ended).sort()).toEqual([
    'delivered',
    'refused',
    'sending',
    'uncertain',
    'waiting',
  ]);
});

test('left alone with a receiver that always fails, it comes to the person and not to nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom<SendOutcome>(
        { is: 'later', reason: 'failing', taken: true },
        { is: 'later', reason: 'busy', taken: false },
        { is: 'later', reason: 'unreachable', taken: false },
      ),
      fc.double({ min: 0, max: 0.999, noNaN: true }),
      (outcome, r) => {
        let row = aRequest();
        let now = NOW;
        for (let i = 0; row.state === 'waiting'; i++) {
          expect(i).toBeLessThanOrEqual(MAX_ATTEMPTS);
          now = row.dueAt as number;
          row = claim(row, 'w', now) as Request;
          row = markSending(row, 'w', now) as Request;
          row = recordOutcome(row, 'w', outcome, now, () => r) as Request;
        }
        const taken = outcome.is === 'later' && outcome.taken;
        expect(row.state).toBe(taken ? 'uncertain' : 'refused');
        expect(row.asksAt).toBe(now);
      },
    ),
  );
});

test('a request that kills its sender each time comes to the person', () => {
  let row = aRequest();
  let now = NOW;
  for (let i = 0; row.state !== 'refused'; i++) {
    expect(i).toBeLessThanOrEqual(MAX_ATTEMPTS);
    row = claim(row, `w${i}`, now) as Request;
    now += LEASE;
  }
  expect([row.reason, row.asksAt]).toEqual(['interrupted', now - LEASE]);
});

test('a request is chased once it is gone and the day has passed, and not while it never left', () => {
  for (const state of ['delivered', 'told', 'uncertain'] as const) {
    const row = aRequest({ state, asksAt: NOW });
    const over = new Date(row.replyBy).setHours(24, 0, 0, 0);
    expect([isOverdue(row, over), isOverdue(row, row.replyBy)]).toEqual([true, false]);
  }
  const waiting = aRequest({ asksAt: NOW, reason: 'permission' });
  expect(isOverdue(waiting, waiting.replyBy + 172_800_000)).toBe(false);
});

test('a clock that goes back leaves nothing waiting for ever', () => {
  const waiting = aRequest({ dueAt: NOW + 300 * 86_400_000 });
  expect(isDue(waiting, NOW)).toBe(true);
  const held = claim(aRequest(), 'w', NOW + 86_400_000) as Request;
  expect(claim(held, 'other', NOW)?.lease?.owner).toBe('other');
  // An ordinary wait, and a live lease, are left alone.
  expect(isDue(aRequest({ dueAt: NOW + 3_600_000 }), NOW)).toBe(false);
  expect(claim(held, 'other', NOW + 86_400_000 + 1)).toBeUndefined();
});

test('a sender that died after it left is never followed by another without the person', () => {
  const gone = markSending(claim(aRequest(), 'a', NOW) as Request, 'a', NOW) as Request;
  const found = claim(gone, 'b', NOW + LEASE) as Request;
  expect([found.state, found.reason, found.dueAt]).toEqual(['uncertain', 'interrupted', undefined]);
  // The first one was only slow: what it hears counts.
  expect(recordOutcome(found, 'a', { is: 'accepted' }, NOW + LEASE, () => 0)?.state).toBe(
    'delivered',
  );
});

test('a sender that was overtaken before it left does not leave', () => {
  const slow = claim(aRequest(), 'a', NOW) as Request;
  const taken = claim(slow, 'b', NOW + LEASE) as Request;
  expect(taken.lease?.owner).toBe('b');
  expect(markSending(taken, 'a', NOW + LEASE)).toBeUndefined();
});
