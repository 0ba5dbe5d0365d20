import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  type Case,
  type Deed,
  OUTCOMES,
  REPLIES,
  type Side,
  type WaitsFor,
} from '../../src/desk/case';
import { allows, standingOf, takesPlace, withDeed } from '../../src/desk/case-lifecycle';
import { aCase, asked } from './people';

const ROUNDS = process.env.WAYMARK_SOAK ? 50_000 : 500;

const side = fc.constantFrom<Side>('asker', 'person');
const who = fc.constantFrom('Ann', 'Bob');
const deed: fc.Arbitrary<Deed> = fc.oneof(
  fc.record({ is: fc.constant('taken' as const), who }),
  fc.record({ is: fc.constant('noted' as const), text: fc.string() }),
  who.map((name): Deed => ({ is: 'proposed', person: name.toLowerCase(), name, ticked: [] })),
  fc.record({ is: fc.constant('agreed' as const), by: side }),
  fc.record({ is: fc.constant('declined' as const), by: side }),
  fc.constant<Deed>({ is: 'proposal-dropped' }),
  fc.constantFrom(...REPLIES).map((reply): Deed => ({ is: 'replied', reply })),
  fc.constantFrom(...REPLIES).map((reply): Deed => ({ is: 'sending', reply })),
  fc.constant<Deed>({ is: 'unsent' }),
  fc
    .constantFrom<WaitsFor>('asker', 'person', 'place')
    .map((for_): Deed => ({ is: 'waits', for: for_ })),
  fc.constant<Deed>({ is: 'heard' }),
  fc.constantFrom(...OUTCOMES).map((outcome): Deed => ({ is: 'closed', outcome })),
  fc.constant<Deed>({ is: 'reopened' }),
  fc.constant<Deed>({ is: 'ended' }),
);
const step = fc.oneof(
  { weight: 20, arbitrary: deed },
  { weight: 1, arbitrary: fc.constant('withdrawn' as const) },
);

const START = aCase('WM-2222-2222', asked('Test Person', 'person@example.ac.uk'));
const withdrawn = (row: Case): Case => ({
  ...row,
  arrivals: [
    ...row.arrivals,
    { way: 'json', type: 'withdrawal', reference: row.reference, asked: {} },
  ],
});

/** What happened, told by somebody who only listens: kept apart from the fold, and made of nothing of its. */
interface Told {
  proposed: string | undefined;
  yes: Set<Side>;
  no: Set<string>;
  paired: boolean;
  ended: boolean;
  isWithdrawn: boolean;
  wrote: boolean;
  /** A reply that is on its way, and of which nobody has said anything since. */
  underWay: string | undefined;
}
const nobody = (): Told => ({
  proposed: undefined,
  yes: new Set(),
  no: new Set(),
  paired: false,
  ended: false,
  isWithdrawn: false,
  wrote: false,
  underWay: undefined,
});

function listen(told: Told, done: Deed): void {
  const gone = () => {
    told.proposed = undefined;
    told.yes.clear();
  };
  switch (done.is) {
    case 'proposed':
      told.proposed = done.person;
      told.yes.clear();
      break;
    case 'agreed':
      told.yes.add(done.by);
      break;
    case 'declined':
      told.no.add(told.proposed ?? '');
      gone();
      break;
    case 'proposal-dropped':
      gone();
      break;
    case 'sending':
      // While one is on its way no other sets out.
      expect(told.underWay).toBeUndefined();
      told.underWay = done.reply;
      break;
    case 'unsent':
      told.underWay = undefined;
      break;
    case 'replied':
      if (done.reply === told.underWay) told.underWay = undefined;
      if (done.reply !== 'proposal-to-person') told.wrote = true;
      break;
    case 'closed':
      told.paired = done.outcome === 'paired';
      told.ended = false;
      if (!told.paired) gone();
      break;
    case 'reopened':
      told.paired = false;
      gone();
      break;
    case 'ended':
      told.ended = true;
      break;
    default:
  }
}

test('whatever is done in whatever order, a case stands where what was done put it', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      let row = START;
      const told = nobody();
      steps.forEach((one, i) => {
        const before = standingOf(row);
        if (one === 'withdrawn') {
          row = withdrawn(row);
          told.isWithdrawn = true;
        } else {
          const next = withDeed(row, one, i + 1);
          expect(next !== undefined).toBe(allows(before, one));
          if (!next) return;
          // It only grows.
          expect(next.history.slice(0, -1)).toEqual(row.history);
          expect(next.arrivals).toBe(row.arrivals);
          row = next;
          listen(told, one);
        }
        const standing = standingOf(row);
        expect(standing.proposal?.person).toBe(told.proposed);
        expect(new Set(standing.proposal?.agreed ?? [])).toEqual(told.yes);
        expect(new Set(standing.declined)).toEqual(told.no);
        expect(standing.withdrawn).toBe(told.isWithdrawn);
        expect(standing.repliedAt !== undefined).toBe(told.wrote);
        expect(standing.sending?.reply).toBe(told.underWay);
        expect(standing.running).toBe(told.paired && !told.ended);
        // Nobody is paired who did not say yes, and nobody is proposed who said no.
        if (standing.outcome === 'paired') expect(told.yes.size).toBe(2);
        if (standing.proposal) expect(standing.declined).not.toContain(standing.proposal.person);
        expect(standing.state === 'done').toBe(standing.outcome !== undefined);
        expect(standing.state === 'waiting').toBe(standing.waitsFor !== undefined);
        if (standing.state === 'new')
          expect([standing.who, standing.proposal]).toEqual([undefined, undefined]);
        if (takesPlace(standing)) expect(standing.proposal).toBeDefined();
      });
    }),
    { numRuns: ROUNDS },
  );
});

test('once it is withdrawn, nobody is proposed, asked or waited for, whatever came before', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 20 }), deed, (before, next) => {
      const row = before.reduce((at, one, i) => withDeed(at, one, i) ?? at, START);
      const after = standingOf(withdrawn(row));
      expect(after.state).toBe('done');
      expect(after.waitsFor).toBeUndefined();
      if (allows(after, next))
        expect(['noted', 'sending', 'unsent', 'replied', 'ended']).toContain(next.is);
      // A pair that runs is told, and takes its place until it has ended.
      expect(takesPlace(after)).toBe(standingOf(row).running);
    }),
    { numRuns: ROUNDS },
  );
});

test('a line of a history that may not be there, as in a copy that somebody edited, does nothing', () => {
  fc.assert(
    fc.property(fc.array(deed, { maxLength: 30 }), (deeds) => {
      const forged: Case = { ...START, history: deeds.map((one, at) => ({ ...one, at })) };
      const honest = deeds.reduce((at, one, i) => withDeed(at, one, i) ?? at, START);
      expect(standingOf(forged)).toEqual(standingOf(honest));
    }),
    { numRuns: ROUNDS },
  );
});
