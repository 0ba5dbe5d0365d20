/** What may be done with a case, and where it stands: a fold over what was told and what was done. Pure.
 *
 * Whoever asked may take their request back at any time, also before it came: so that is no step, but a fact
 * beside the steps. From then on nobody is proposed or waited for. */
import type { Case, Deed, Event, Proposal, ReplyKind, Side, Standing, WaitsFor } from './case';

const BEGIN: Standing = { state: 'new', declined: [], withdrawn: false, running: false };

/** Of no other things than the case holds: the same for the same parts, in whatever order they arrived. */
export function standingOf({ arrivals, history }: Pick<Case, 'arrivals' | 'history'>): Standing {
  const told = history.reduce((standing, event) => after(standing, event) ?? standing, BEGIN);
  const isWithdrawn = arrivals.some(({ type }) => type === 'withdrawal');
  return isWithdrawn ? withdrawn(told) : told;
}

/** May this be done now? */
export const allows = (standing: Standing, deed: Deed): boolean =>
  (!standing.withdrawn || isAfterWithdrawal(standing, deed)) &&
  after(standing, { ...deed, at: 0 }) !== undefined;

/** What was done and counts, in order: without notes, and without what was taken back or may not be there. */
export function countedIn(row: Pick<Case, 'arrivals' | 'history'>): readonly Event[] {
  const events: Event[] = [];
  for (let { last } = standingOf(row); last; last = last.before.last) events.push(last.event);
  return events.reverse();
}

/** The case with one more line in its history; `undefined` where that may not be done. */
export const withDeed = (row: Case, deed: Deed, now: number): Case | undefined =>
  allows(standingOf(row), deed)
    ? { ...row, history: [...row.history, { ...deed, at: now }] }
    : undefined;

/** One of that person's places is promised, or taken. */
export const takesPlace = ({ state, proposal, running }: Standing): boolean =>
  running || (proposal !== undefined && state !== 'done');

// A reply may say that it was heard, and an end that comes frees the place.
const AFTER_WITHDRAWAL: ReadonlySet<Deed['is']> = new Set([
  'noted',
  'sending',
  'unsent',
  'replied',
  'ended',
]);

const isAfterWithdrawal = ({ last }: Standing, deed: Deed): boolean =>
  AFTER_WITHDRAWAL.has(deed.is === 'undone' && last ? last.event.is : deed.is);

function withdrawn(standing: Standing): Standing {
  const { waitsFor: _, ...rest } = standing;
  return { ...rest, state: 'done', outcome: rest.outcome ?? 'withdrawn', withdrawn: true };
}

/** Where it stands after that; `undefined` where it may not happen, as in a copy that somebody edited. */
function after(standing: Standing, event: Event): Standing | undefined {
  if (event.is === 'noted') return standing;
  if (event.is === 'undone') return undone(standing, event.of);
  const next = step(standing, event);
  return next && { ...next, last: { event, before: standing } };
}

/** As it stood before that moment, in which several things may have been done together. */
function undone(standing: Standing, of: number): Standing | undefined {
  if (standing.last?.event.at !== of) return undefined;
  let before = standing;
  while (before.last?.event.at === of) before = before.last.before;
  // What may have left a mailbox is no slip.
  return before.sending === standing.sending ? before : undefined;
}

function step(standing: Standing, event: Event): Standing | undefined {
  const isDone = standing.state === 'done';
  switch (event.is) {
    case 'replied':
      return replied(standing, event);
    case 'sending':
      // Of two windows one sends, and the other finds it here.
      return standing.sending || !mayReply(standing, event.reply)
        ? undefined
        : { ...standing, sending: { reply: event.reply, at: event.at } };
    case 'unsent':
      return standing.sending ? withoutSending(standing) : undefined;
    case 'ended':
      return standing.running ? { ...standing, running: false } : undefined;
    case 'reopened':
      return isDone ? reopened(standing) : undefined;
    default:
      return isDone ? undefined : underWay(standing, event);
  }
}

/** The steps of a case that is not done. */
function underWay(standing: Standing, event: Event): Standing | undefined {
  switch (event.is) {
    case 'taken':
      return taken(standing, event.who);
    case 'proposed':
      return proposed(standing, event);
    case 'waits':
      return waits(standing, event.for);
    case 'heard':
      return standing.state === 'waiting' ? inHand(standing) : undefined;
    case 'closed':
      return closed(standing, event.outcome, event.at);
    default:
      return standing.proposal && ofProposal(standing, standing.proposal, event);
  }
}

function taken(standing: Standing, who: string): Standing | undefined {
  if (who === standing.who) return undefined;
  return { ...standing, who, state: standing.state === 'new' ? 'in-hand' : standing.state };
}

function proposed(
  standing: Standing,
  { person, name }: Extract<Deed, { is: 'proposed' }>,
): Standing | undefined {
  if (standing.proposal || standing.declined.includes(person)) return undefined;
  const proposal = { person, name, agreed: [], asked: [], introduced: false };
  return inHand({ ...standing, proposal });
}

/** What becomes of the one that is under way. */
function ofProposal(standing: Standing, proposal: Proposal, event: Event): Standing | undefined {
  switch (event.is) {
    case 'agreed':
      return proposal.agreed.includes(event.by)
        ? undefined
        : settled({
            ...standing,
            proposal: { ...proposal, agreed: joint(proposal.agreed, event.by) },
          });
    case 'declined':
      return { ...withoutProposal(standing), declined: [...standing.declined, proposal.person] };
    case 'proposal-dropped':
      return withoutProposal(standing);
    default:
      return undefined;
  }
}

/** Nobody is paired before both have said yes. */
function closed(
  standing: Standing,
  outcome: Extract<Deed, { is: 'closed' }>['outcome'],
  closedAt: number,
): Standing | undefined {
  const isPaired = outcome === 'paired';
  if (isPaired && standing.proposal?.agreed.length !== 2) return undefined;
  const from = isPaired ? inHand(standing) : withoutProposal(standing);
  return { ...from, state: 'done', outcome, closedAt, running: isPaired };
}

/** A pair that meets is where it was: both said yes, and the place was theirs all the time. */
function reopened(standing: Standing): Standing {
  const { outcome: _o, closedAt: _c, ...rest } = standing;
  return standing.running ? inHand({ ...rest, running: false }) : withoutProposal(rest);
}

function waits(standing: Standing, waitsFor: WaitsFor): Standing | undefined {
  const { proposal } = standing;
  if (waitsFor === 'person' && !proposal) return undefined;
  const isSo = [waitsFor, waitsFor !== 'place' && 'both'].includes(standing.waitsFor ?? '');
  return isSo ? undefined : waitingFor(standing, waitsFor);
}

function replied(
  standing: Standing,
  event: Extract<Event, { is: 'replied' }>,
): Standing | undefined {
  const { reply, at } = event;
  if (!mayReply(standing, reply)) return undefined;
  const { proposal } = standing;
  // A proposal to somebody is no reply to whoever asked.
  const repliedAt =
    reply === 'proposal-to-person' ? standing.repliedAt : (standing.repliedAt ?? at);
  const told = {
    ...(standing.sending?.reply === reply ? withoutSending(standing) : standing),
    ...(repliedAt !== undefined && { repliedAt }),
    ...(proposal && reply === 'introduction' && { proposal: { ...proposal, introduced: true } }),
  };
  const waitsFor = WAITS_AFTER[reply];
  if (standing.state === 'done') return told;
  if (waitsFor && reply.startsWith('proposal')) return waitingFor(told, waitsFor);
  if (waitsFor) return waiting(told, waitsFor);
  return told.state === 'new' ? { ...told, state: 'in-hand' } : told;
}

function mayReply({ proposal }: Standing, reply: ReplyKind): boolean {
  if (reply === 'introduction') return proposal?.agreed.length === 2;
  return !reply.startsWith('proposal') || proposal !== undefined;
}

function withoutSending(standing: Standing): Standing {
  const { sending: _, ...rest } = standing;
  return rest;
}

const WAITS_AFTER: Partial<Record<ReplyKind, WaitsFor>> = {
  question: 'asker',
  'proposal-to-asker': 'asker',
  'proposal-to-person': 'person',
  waiting: 'place',
};

const joint = (sides: readonly Side[], one: Side): readonly Side[] =>
  (['asker', 'person'] as const).filter((side) => side === one || sides.includes(side));

/** Was asked, and has not answered. */
export const isAwaited = ({ asked, agreed }: Proposal, side: Side): boolean =>
  asked.includes(side) && !agreed.includes(side);

/** Where somebody is proposed, that side was asked. */
function waitingFor(standing: Standing, side: WaitsFor): Standing {
  const { proposal } = standing;
  if (!proposal || side === 'place') return waiting(standing, side);
  const asked = { ...proposal, asked: joint(proposal.asked, side) };
  const both = isAwaited(asked, 'asker') && isAwaited(asked, 'person');
  return waiting({ ...standing, proposal: asked }, both ? 'both' : side);
}

/** Waits for whoever was asked and has not answered; is in hand where both have. */
function settled(standing: Standing): Standing {
  const { proposal } = standing;
  const side = (['asker', 'person'] as const).find((one) => proposal && isAwaited(proposal, one));
  return side ? waiting(standing, side) : inHand(standing);
}

const waiting = (standing: Standing, waitsFor: WaitsFor | 'both'): Standing => ({
  ...standing,
  state: 'waiting',
  waitsFor,
});

function inHand(standing: Standing): Standing {
  const { waitsFor: _, ...rest } = standing;
  return { ...rest, state: 'in-hand' };
}

function withoutProposal(standing: Standing): Standing {
  const { proposal: _, ...rest } = inHand(standing);
  return rest;
}
