/** What the desk knows of one request: what was told of it, by whatever ways it came, and what was done about it.
 * Neither is ever taken back, so that a case is the same in whatever order its parts arrive. Pure. */
import type { QuestionId } from '../request/questions';
import type { Wire } from '../request/wire';

/** What a request says. A member that is absent was not told by the way it came; an empty one was left blank.
 * Where a way knows only what something is called, its `id` is empty. */
export type Asked = Partial<Pick<Wire, QuestionId | 'subject' | 'text'>>;

/** Ways in which a request reaches the desk, the one that tells most first. */
export const WAYS = ['json', 'table', 'list', 'mail'] as const;
type Way = (typeof WAYS)[number];

/** One thing that was brought in, read: a request, or that somebody takes theirs back. */
export interface Arrival {
  readonly way: Way;
  readonly type: Wire['type'];
  /** Of the request; of one that is taken back, where the withdrawal tells it. Lower case. */
  readonly id?: string;
  /** Of the request: `WM-7K3F-9QXD`. */
  readonly reference: string;
  /** When it was written; ISO 8601. */
  readonly createdAt?: string;
  /** The day by which a reply was promised: `2026-12-07`. */
  readonly replyBy?: string;
  /** Of a withdrawal: who asks, and the words. */
  readonly asked: Asked;
}

/** Who is being waited for: whoever asked, whoever was proposed, or a place that comes free. */
export type WaitsFor = 'asker' | 'person' | 'place';

/** How a case ends. Withdrawn is none of them: that is an arrival. */
export const OUTCOMES = ['paired', 'other-help', 'nobody', 'no-answer'] as const;
type Outcome = (typeof OUTCOMES)[number];

/** The replies that a pack has words for. */
export const REPLIES = [
  'received',
  'question',
  'proposal-to-asker',
  'proposal-to-person',
  'introduction',
  'waiting',
  'no',
  'ended',
] as const;
export type ReplyKind = (typeof REPLIES)[number];

/** Something that was done at the desk. */
export type Deed =
  /** Somebody has it in hand, or it was handed to them. */
  | { readonly is: 'taken'; readonly who: string }
  | { readonly is: 'noted'; readonly text: string }
  /** `person` is an id; `name` is what they were called then. `ticked`: what the rule asked to be checked, and was. */
  | {
      readonly is: 'proposed';
      readonly person: string;
      readonly name: string;
      readonly ticked: readonly string[];
    }
  | { readonly is: 'agreed'; readonly by: Side }
  | { readonly is: 'declined'; readonly by: Side }
  /** The desk took its own proposal back. Nobody declined anything. */
  | { readonly is: 'proposal-dropped' }
  /** Somebody wrote, as far as the desk was told: no program here sees a mail leave. */
  | { readonly is: 'replied'; readonly reply: ReplyKind }
  /** One leaves from the mailbox of whoever sits here: written down before it does, and until something says what
   * became of it nobody knows. */
  | { readonly is: 'sending'; readonly reply: ReplyKind }
  /** It did not leave, or the mailbox said no. */
  | { readonly is: 'unsent' }
  | { readonly is: 'waits'; readonly for: WaitsFor }
  /** What was waited for came. */
  | { readonly is: 'heard' }
  | { readonly is: 'closed'; readonly outcome: Outcome }
  | { readonly is: 'reopened' }
  /** The mentoring or coaching that came of it is over: the place is free again. */
  | { readonly is: 'ended' }
  /** What was done last, at that moment, was a slip: it stays in the history, and counts for nothing. */
  | { readonly is: 'undone'; readonly of: number };

export type Side = 'asker' | 'person';

/** A deed and its moment, in milliseconds since 1970. */
export type Event = Deed & { readonly at: number };

export interface Case {
  /** The key: an id makes its reference (`referenceFor`), so both lead to the same case. */
  readonly reference: string;
  /** Grows with each change of the row; a change names the one it was made from. */
  readonly version: number;
  /** When it was first brought in, in milliseconds since 1970. */
  readonly since: number;
  /** Everything that was told, each once, in an order of its own (`arrivals.ts`). */
  readonly arrivals: readonly Arrival[];
  readonly history: readonly Event[];
}

/** What may be proposed to whom, and what came of it. */
export interface Proposal {
  readonly person: string;
  readonly name: string;
  readonly agreed: readonly Side[];
  /** Who was asked, by a reply or in another way. */
  readonly asked: readonly Side[];
  /** Both were written to together, since both said yes. */
  readonly introduced: boolean;
}

export type State = 'new' | 'in-hand' | 'waiting' | 'done';

/** Where a case stands; made by `standingOf` of nothing but its arrivals and its history. */
export interface Standing {
  readonly state: State;
  readonly who?: string;
  /** `both`: each side of the proposal. */
  readonly waitsFor?: WaitsFor | 'both';
  /** Of the first reply. */
  readonly repliedAt?: number;
  /** A reply that left, or was about to, and of which nobody knows yet; `at` in milliseconds since 1970. */
  readonly sending?: { readonly reply: ReplyKind; readonly at: number };
  /** Under way, or what it was paired by. */
  readonly proposal?: Proposal;
  /** Ids of people with whom one side declined to be paired. */
  readonly declined: readonly string[];
  readonly outcome?: Outcome | 'withdrawn';
  /** Whoever asked took it back, whatever else became of it. */
  readonly withdrawn: boolean;
  /** Paired, and not ended: it takes one of that person's places. */
  readonly running: boolean;
  readonly closedAt?: number;
  /** What was done last, notes aside, and where it stood before: so that it can be taken back. */
  readonly last?: { readonly event: Event; readonly before: Standing };
}
