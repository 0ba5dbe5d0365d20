/** What delivery may make of a request (`actions.ts`: what the user may), as pure functions from a row to the next row.
 * `now` is milliseconds since 1970 and may jump either way; `random` gives [0, 1).
 * A function returns `undefined` where the step is not allowed; the row then stays as it is.
 *
 * What each state may claim rests on two facts kept in the row. `lease.left`: this try may have
 * left the device. `left`: an earlier one may have, and nobody said no to it. A request is
 * `refused` only when neither is set, so that `refused` always means "nothing arrived". */

import { addDaysToWorkday, endOfDay } from '../text/day';
import type { Reason, Request } from './request';

const SECOND = 1000;
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

/** How long one window may hold a request. Longer than the time limits of one try together. */
export const LEASE = 60 * SECOND;
const BASE = 30 * SECOND;
const CAP = HOUR;
/** The longest that a receiver can make us wait. */
export const MAX_RETRY_AFTER = DAY;
/** Nothing is ever due later than this; if it is, the clock went back. */
const MAX_WAIT = MAX_RETRY_AFTER + BASE;
/** With the back-off about a day of trying, counted while the device is awake. */
export const MAX_ATTEMPTS = 48;

/** What one try came to.
 * - `accepted` the receiver has it
 * - `no` it said so: this try was not taken, and another like it will not be
 * - `later` not now; `taken` when it may have been taken all the same (a failing server)
 * - `silence` it left, and what came back says nothing that can be relied on
 * - `stopped` nothing left, and it needs the user to go on */
export type SendOutcome =
  | { readonly is: 'accepted' }
  | { readonly is: 'no'; readonly reason: Reason; readonly detail?: string }
  | {
      readonly is: 'later';
      readonly reason: Reason;
      readonly taken: boolean;
      /** The browser itself was without a network: it counts as no try, and waits for one. */
      readonly free?: boolean;
      /** Milliseconds that the receiver asked for. */
      readonly after?: number | undefined;
    }
  | { readonly is: 'silence'; readonly reason: Reason; readonly detail?: string }
  | { readonly is: 'stopped'; readonly reason: Reason; readonly signedInAs?: string };

type Next = Request | undefined;

/** May somebody take it now? */
export function isDue(row: Request, now: number): boolean {
  if (row.dueAt === undefined) return false;
  const longest = row.state === 'sending' ? LEASE : MAX_WAIT;
  return row.dueAt <= now || row.dueAt > now + longest;
}

/** Takes a waiting request for one try. A request whose sender vanished goes by what is known:
 * back to waiting where nothing had left, to the user where it may have. Never a silent resend:
 * who died between sending and hearing cannot know whether the far end keeps the promise about
 * keys, and a request too many reads as carelessness to whoever gets it. */
export function claim(row: Request, owner: string, now: number): Next {
  if (!isDue(row, now)) return undefined;
  if (row.state === 'sending') {
    if (row.lease?.left) return unsure(row, 'interrupted', now);
    if (row.attempts >= MAX_ATTEMPTS) return stopped(row, 'interrupted', now);
    return begin(row, owner, now);
  }
  return row.state === 'waiting' ? begin(row, owner, now) : undefined;
}

function begin(row: Request, owner: string, now: number): Request {
  const until = now + LEASE;
  return {
    ...withoutStatus(row),
    state: 'sending',
    // One that died before anything left counts too, or what kills its sender is tried for ever.
    attempts: row.attempts + 1,
    ...replyTerm(row, now),
    lease: { owner, until },
    dueAt: until,
  };
}

/** Written down before the first byte leaves. Only the holder of the lease may go on. */
export function markSending(row: Request, owner: string, now: number, how?: 'perhapsTwice'): Next {
  if (!holds(row, owner)) return undefined;
  const until = now + LEASE;
  const twice = how ? { twice: true as const } : {};
  return row.state === 'sending'
    ? { ...row, ...twice, lease: { owner, until, left: true }, dueAt: until }
    : undefined;
}

/** Records what a try came to. That the receiver has it counts whoever says so, however late;
 * anything else counts only from the one whose try it was. */
export function recordOutcome(
  row: Request,
  owner: string,
  outcome: SendOutcome,
  now: number,
  random: () => number,
): Next {
  if (outcome.is === 'accepted') {
    const open = row.state === 'waiting' || row.state === 'sending' || row.state === 'uncertain';
    return open ? delivered(row, now) : undefined;
  }
  if (!holds(row, owner)) return undefined;
  switch (outcome.is) {
    case 'silence':
      return unsure(row, outcome.reason, now, outcome.detail);
    case 'no':
      return stopped(row, outcome.reason, now, outcome.detail);
    case 'stopped':
      return asked(row, outcome, now);
    case 'later':
      return postponed(row, outcome, now, random);
  }
}

function postponed(
  row: Request,
  outcome: Extract<SendOutcome, { is: 'later' }>,
  now: number,
  random: () => number,
): Next {
  // The user was told that nobody knows, and may have said to leave it.
  if (row.state === 'uncertain') return undefined;
  const { reason } = outcome;
  const next = outcome.taken ? { ...row, left: true as const } : row;
  const again = { ...withoutStatus(next), state: 'waiting' as const, reason };
  if (outcome.free) return changedNow({ ...again, attempts: row.attempts - 1, dueAt: now }, now);
  if (row.attempts >= MAX_ATTEMPTS) return stopped(next, reason, now);
  const least = Math.min(Math.max(outcome.after ?? 0, 0), MAX_RETRY_AFTER);
  const pause = least > 0 ? least + random() * BASE : backOff(row.attempts, random);
  return changedNow({ ...again, dueAt: now + pause }, now);
}

/** Exponential back-off with full jitter: anything from nothing to the whole. */
export function backOff(attempts: number, random: () => number): number {
  return Math.max(SECOND, random() * Math.min(CAP, BASE * 2 ** (attempts - 1)));
}

/** `Retry-After` in seconds or as a date, as milliseconds from now within a day. */
export function retryAfter(header: string | null, now: number): number | undefined {
  if (header === null || header.trim() === '') return undefined;
  const seconds = /^\s*\d+\s*$/.test(header) ? Number(header) : undefined;
  const wait = seconds === undefined ? Date.parse(header) - now : seconds * SECOND;
  return Number.isNaN(wait) ? undefined : Math.min(Math.max(wait, 0), MAX_RETRY_AFTER);
}

function delivered(row: Request, now: number): Request {
  const { left: _left, ...rest } = withoutStatus(row);
  return changedNow({ ...rest, ...twiceOf(row), state: 'delivered', ...replyDue(row, now) }, now);
}

/** By when they reply to what is sent now. A term that began when it was written would be over before it
 * left, where it waited for a network or for the user. */
export function replyTerm(
  row: Request,
  now: number,
): Required<Pick<Request, 'replyBy' | 'replyDays'>> {
  const replyDays = row.replyDays ?? Math.max(1, Math.round((row.replyBy - row.createdAt) / DAY));
  return { replyBy: addDaysToWorkday(now, replyDays), replyDays };
}

/** When to ask whether they replied: the day that was named still counts. Nobody replies to a request that
 * was taken back. */
export const replyDue = (row: Request, now: number) =>
  row.withdraws ? {} : { asksAt: Math.max(endOfDay(row.replyBy), now) };

/** It waits for the user, who alone can go on. */
function asked(
  row: Request,
  outcome: Extract<SendOutcome, { is: 'stopped' }>,
  now: number,
): Request {
  const { is: _, ...how } = outcome;
  return changedNow({ ...withoutStatus(row), state: 'waiting', asksAt: now, ...how }, now);
}

/** It cannot go on; whether anything arrived decides what may be claimed. */
function stopped(row: Request, reason: Reason, now: number, detail?: string): Request {
  if (row.left) return unsure(row, reason, now, detail);
  return changedNow(
    { ...withoutStatus(row), state: 'refused', asksAt: now, ...why(reason, detail) },
    now,
  );
}

function unsure(row: Request, reason: Reason, now: number, detail?: string): Request {
  // The lease stays, so that an answer that comes late still counts.
  const held = row.lease ? { lease: row.lease } : {};
  const how = { ...held, ...twiceOf(row), ...why(reason, detail) };
  return changedNow({ ...withoutStatus(row), ...how, state: 'uncertain', asksAt: now }, now);
}

const twiceOf = ({ twice }: Request) => (twice ? { twice } : {});

const why = (reason: Reason, detail?: string) => ({ reason, ...(detail ? { detail } : {}) });

// A lease that ended in doubt still lets its owner say what came of it.
const holds = (row: Request, owner: string) =>
  row.lease?.owner === owner && (row.state === 'sending' || row.state === 'uncertain');

/** The row without how it stood; `left` is a fact and stays. */
export function withoutStatus(row: Request): Request {
  const { dueAt: _d, asksAt: _a, lease: _l, reason: _r, detail: _t, twice: _2, ...more } = row;
  const { signedInAs: _s, ...rest } = more;
  return rest;
}

/** Marks a change, and begins the time that it is kept anew. */
export function changedNow(row: Request, now: number): Request {
  const changedAt = Math.max(now, row.createdAt);
  const { overSince: _over, ...rest } = row;
  return { ...rest, changedAt, keepUntil: changedAt + row.keepDays * DAY };
}
