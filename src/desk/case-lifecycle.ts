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
  (!standing.withdrawn || AFTER_WITHDRAWAL.has(deed.is)) &&
  after(standing, { ...deed, at: 0 }) !== undefined;

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

function withdrawn(standing: Standing): Standing {
  const { waitsFor: _, ...rest } = standing;
  return { ...rest, state: 'done', outcome: rest.outcome ?? 'withdrawn', withdrawn: true };
}

/** Where it stands after that; `undefined` where it may not happen, as in a copy that somebody edited. */
function after(standing: Standing, event: Event): Standing | undefined {
  const isDone = standing.state === 'done';
  switch (event.is) {
    case 'noted':
      return standing;
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
      return isDone && !standing.running ? reopened(standing) : undefined;
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
      return standing.waitsFor === event.for || (event.for === 'person' && !standing.proposal)
        ? undefined
        : waiting(standing, event.for);
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
  return inHand({ ...standing, proposal: { person, name, agreed: [] } });
}

/** What becomes of the one that is under way. */
function ofProposal(standing: Standing, proposal: Proposal, event: Event): Standing | undefined {
  switch (event.is) {
    case 'agreed':
      return proposal.agreed.includes(event.by)
        ? undefined
        : inHand({ ...standing, proposal: { ...proposal, agreed: bothOf(proposal, event.by) } });
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

function reopened(standing: Standing): Standing {
  const { outcome: _o, closedAt: _c, ...rest } = standing;
  return withoutProposal(rest);
}

function replied(
  standing: Standing,
  event: Extract<Event, { is: 'replied' }>,
): Standing | undefined {
  const { reply, at } = event;
  if (!mayReply(standing, reply)) return undefined;
  // A proposal to somebody is no reply to whoever asked.
  const repliedAt =
    reply === 'proposal-to-person' ? standing.repliedAt : (standing.repliedAt ?? at);
  const known = standing.sending?.reply === reply ? withoutSending(standing) : standing;
  const told = repliedAt === undefined ? known : { ...known, repliedAt };
  const waitsFor = WAITS_AFTER[reply];
  if (standing.state === 'done') return told;
  if (waitsFor) return waiting(told, waitsFor);
  return told.state === 'new' ? { ...told, state: 'in-hand' } : told;
}

const mayReply = ({ proposal }: Standing, reply: ReplyKind) =>
  !reply.startsWith('proposal') || proposal !== undefined;

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

const bothOf = ({ agreed }: Proposal, by: Side): readonly Side[] =>
  agreed.length === 0 ? [by] : ['asker', 'person'];

const waiting = (standing: Standing, waitsFor: WaitsFor): Standing => ({
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
