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
import { allows, countedIn, standingOf, takesPlace, withDeed } from '../../src/desk/case-lifecycle';
import { aCase, asked } from './people';

const ROUNDS = process.env.WAYMARK_SOAK ? 20_000 : 500;

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
  { weight: 4, arbitrary: fc.constant('undone' as const) },
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
  asked: Set<Side>;
  introduced: boolean;
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
  asked: new Set(),
  introduced: false,
});

function listen(told: Told, done: Deed): void {
  const gone = () => {
    told.proposed = undefined;
    told.yes.clear();
    told.asked.clear();
    told.introduced = false;
  };
  switch (done.is) {
    case 'proposed':
      gone();
      told.proposed = done.person;
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
      if (done.reply === 'introduction') told.introduced = true;
      if (told.paired) break;
      if (done.reply === 'proposal-to-asker') told.asked.add('asker');
      if (done.reply === 'proposal-to-person') told.asked.add('person');
      break;
    case 'waits':
      if (told.proposed !== undefined && done.for !== 'place') told.asked.add(done.for);
      break;
    case 'closed':
      told.paired = done.outcome === 'paired';
      told.ended = false;
      if (!told.paired) gone();
      break;
    case 'reopened':
      // Of those who meet, nothing is lost.
      if (!told.paired || told.ended) gone();
      told.paired = false;
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
      let told = nobody();
      // What was told before each thing that was done, so that its taking back can be told too.
      const earlier: { at: number; is: Deed['is']; told: Told }[] = [];
      steps.forEach((one, i) => {
        const before = standingOf(row);
        if (one === 'undone') {
          const last = earlier.at(-1);
          const next = withDeed(row, { is: 'undone', of: last?.at ?? 0 }, i + 1);
          const mayBe =
            last &&
            // What may have left a mailbox is no slip.
            last.told.underWay === told.underWay &&
            (!told.isWithdrawn || ['replied', 'ended'].includes(last.is));
          expect(next !== undefined).toBe(Boolean(mayBe));
          // Nor is anything but the last thing taken back.
          expect(withDeed(row, { is: 'undone', of: earlier.at(-2)?.at ?? 0 }, i + 1)).toBe(
            undefined,
          );
          if (!last || !next) return;
          expect(next.history.slice(0, -1)).toEqual(row.history);
          earlier.pop();
          told = { ...last.told, isWithdrawn: told.isWithdrawn };
          row = next;
        } else if (one === 'withdrawn') {
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
          if (one.is !== 'noted')
            earlier.push({ at: i + 1, is: one.is, told: structuredClone(told) });
          listen(told, one);
        }
        const standing = standingOf(row);
        expect(standing.proposal?.person).toBe(told.proposed);
        expect(new Set(standing.proposal?.agreed ?? [])).toEqual(told.yes);
        expect(new Set(standing.proposal?.asked ?? [])).toEqual(told.asked);
        expect(standing.proposal?.introduced ?? false).toBe(told.introduced);
        // Whoever was asked and has not answered is not forgotten once the other one has.
        if (standing.waitsFor === 'both') expect([told.asked.size, told.yes.size]).toEqual([2, 0]);
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
      expect(countedIn(row).map(({ at }) => at)).toEqual(earlier.map(({ at }) => at));
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

const proposed: Deed = { is: 'proposed', person: 'ann', name: 'Ann', ticked: [] };
const yes = (by: Side): Deed => ({ is: 'agreed', by });
const wrote = (reply: 'proposal-to-asker' | 'proposal-to-person'): Deed => ({
  is: 'replied',
  reply,
});
const ASKED = [proposed, wrote('proposal-to-asker'), wrote('proposal-to-person')];
const done = (...deeds: readonly Deed[]) =>
  deeds.reduce((row, one, i) => {
    const next = withDeed(row, one, i + 1);
    if (!next) throw new Error(`${one.is} may not be done`);
    return next;
  }, START);

test('while both were asked and one has said yes, the other one is still waited for', () => {
  expect(standingOf(done(...ASKED)).waitsFor).toBe('both');
  const one = standingOf(done(...ASKED, yes('asker')));
  expect([one.state, one.waitsFor]).toEqual(['waiting', 'person']);
  const other = standingOf(done(...ASKED, yes('person')));
  expect([other.state, other.waitsFor]).toEqual(['waiting', 'asker']);
  expect(standingOf(done(...ASKED, yes('person'), yes('asker'))).state).toBe('in-hand');
});

test('opened again, a pair that meets is as it was before it was marked, and keeps its place all the time', () => {
  const agreed = done(...ASKED, yes('asker'), yes('person'));
  const paired = withDeed(agreed, { is: 'closed', outcome: 'paired' }, 20) as Case;
  const again = withDeed(paired, { is: 'reopened' }, 21) as Case;
  expect(standingOf(again).proposal).toEqual(standingOf(agreed).proposal);
  expect([agreed, paired, again].map((row) => takesPlace(standingOf(row)))).toEqual([
    true,
    true,
    true,
  ]);
  expect(standingOf(again).outcome).toBeUndefined();
});

test('what was done last can be taken back, also a pair that was ended, and what was done with it', () => {
  const agreed = done(...ASKED, yes('asker'), yes('person'));
  const paired = withDeed(agreed, { is: 'closed', outcome: 'paired' }, 20) as Case;
  const ended = withDeed(paired, { is: 'ended' }, 21) as Case;
  const noted = withDeed(ended, { is: 'noted', text: 'a slip' }, 22) as Case;
  const undone = withDeed(noted, { is: 'undone', of: 21 }, 23) as Case;
  expect(standingOf(undone)).toEqual(standingOf(paired));
  expect(standingOf(withDeed(undone, { is: 'undone', of: 20 }, 24) as Case)).toEqual(
    standingOf(agreed),
  );
  // Of a moment that is not the last, as in another window, nothing is.
  expect(withDeed(noted, { is: 'undone', of: 20 }, 23)).toBeUndefined();
  const both = [
    { is: 'replied', reply: 'received' } as const,
    { is: 'taken', who: 'Ann' } as const,
  ];
  const together = both.reduce<Case>((row, one) => withDeed(row, one, 5) as Case, START);
  expect(standingOf(withDeed(together, { is: 'undone', of: 5 }, 6) as Case).state).toBe('new');
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
