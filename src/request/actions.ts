/** What the user may do with a request, as pure functions from a row to the next row. Each gives
 * `undefined` where the choice is not open, so that a click in an old window changes nothing. */
import type { Route } from '../pack/schema';
import { endOfDay } from '../text/day';
import { isSentByPerson } from './destinations';
import { changedNow, DAY, replyDue, replyTerm, withoutStatus } from './lifecycle';
import { isSent, type Request, referenceFor } from './request';

type Next = Request | undefined;

/** Days that “remind me later” waits. */
const SNOOZE_DAYS = 7;

/** Still to be sent by Waymark: only the user may delete it. */
export const isOursToSend = (row: Pick<Request, 'state'>) =>
  row.state === 'waiting' || row.state === 'sending';

/** True while no attempt can have reached the receiver. */
export const cannotHaveArrived = (row: Request) =>
  !row.left && (row.state === 'waiting' || row.state === 'refused' || row.state === 'ready');

/** Sends it (again) now, under the same id; where only the user can send it, it is theirs to do. */
export function resend(row: Request, now: number): Next {
  if (row.state !== 'uncertain' && row.state !== 'refused' && row.state !== 'waiting') {
    return undefined;
  }
  const left = row.left || row.state === 'uncertain' ? { left: true as const } : {};
  const { left: _left, ...rest } = withoutStatus(row);
  return changedNow({ ...rest, ...left, attempts: 0, ...toSend(row.route, now) }, now);
}

/** Sends it from the account that is signed in, though the form names another address. */
export function agree(row: Request, now: number): Next {
  return row.signedInAs === undefined
    ? undefined
    : resend({ ...row, mailbox: row.signedInAs }, now);
}

/** Sends it another way; only while nothing of it can have arrived by the first. */
export function reroute(row: Request, route: Route, now: number): Next {
  if (!cannotHaveArrived(row)) return undefined;
  return changedNow({ ...withoutStatus(row), route, attempts: 0, ...toSend(route, now) }, now);
}

const toSend = (route: Route, now: number): Pick<Request, 'state' | 'asksAt' | 'dueAt'> =>
  isSentByPerson(route) ? { state: 'ready', asksAt: now } : { state: 'waiting', dueAt: now };

/** Ends the lease of a sender that has not sent anything yet: its next step finds the lease gone. */
export function takeBackFromSender(row: Request): Request {
  return row.state === 'sending' && !row.lease?.left
    ? { ...withoutStatus(row), state: 'waiting' }
    : row;
}

/** Leaves it as it is: it asks again only when a reply is overdue, or never where it was refused. */
export function dismiss(row: Request, now: number): Next {
  if (row.state === 'refused') return asking(row, undefined, now);
  return row.state === 'uncertain' ? asking(row, replyDue(row, now).asksAt, now) : undefined;
}

/** The user tells us that they sent it. */
export function confirmSent(row: Request, now: number): Next {
  if (row.state !== 'ready') return undefined;
  const sent = { ...withoutStatus(row), ...replyTerm(row, now) };
  return changedNow({ ...sent, state: 'told', ...replyDue(sent, now) }, now);
}

/** Not sent yet: asks again tomorrow. */
export function remindTomorrow(row: Request, now: number): Next {
  return row.state === 'ready' ? asking(row, now + DAY, now) : undefined;
}

/** Takes it back: at once where nothing left, else with `message`, a request of its own that goes
 * the same way. Its key is its own, because the first one's is used up. */
export function withdraw(
  row: Request,
  message: { readonly id: string; readonly subject: string; readonly body: string },
  now: number,
): { readonly row: Request; readonly notice?: Request } | undefined {
  if (row.state === 'sending' || row.state === 'withdrawn' || row.withdraws) return undefined;
  const { left: _left, ...rest } = withoutStatus(row);
  const gone = changedNow({ ...rest, state: 'withdrawn' }, now);
  if (cannotHaveArrived(row)) return { row: { ...gone, unsent: true } };
  const { id, subject, body } = message;
  const notice: Request = {
    ...rest,
    id,
    reference: referenceFor(id),
    withdraws: row.id,
    message: { subject, body },
    ...toSend(row.route, now),
    ...replyTerm(row, now),
    attempts: 0,
    createdAt: now,
  };
  return { row: { ...gone, withdrawnBy: id }, notice: changedNow(notice, now) };
}

/** Quiet until `SNOOZE_DAYS` from now. */
export const snooze = (row: Request, now: number): Next =>
  isOverdue(row, now) ? asking(row, now + SNOOZE_DAYS * DAY, now) : undefined;

/** They replied, or the user no longer waits for it: it never asks again. */
export const markReplied = (row: Request, now: number): Next =>
  row.state === 'sending' || row.state === 'waiting' ? undefined : asking(row, undefined, now);

/** Did the user say that they have replied? */
export const isAnswered = (row: Request) =>
  isSent(row) && row.asksAt === undefined && !row.withdraws;

/** The programme has it, as far as is known, and may reply: a message that takes another back asks for none. */
export const mayBeThere = (row: Request) =>
  (isSent(row) || row.state === 'uncertain') && !row.withdraws;

/** The programme said that it would have replied by now. */
export function isOverdue(row: Request, now: number): boolean {
  return mayBeThere(row) && needsPerson(row, now) && endOfDay(row.replyBy) <= now;
}

/** It wants the user now. */
export const needsPerson = (row: Request, now: number) =>
  row.asksAt !== undefined && row.asksAt <= now;

function asking(row: Request, asksAt: number | undefined, now: number): Request {
  const { asksAt: _old, ...rest } = row;
  return changedNow(asksAt === undefined ? rest : { ...rest, asksAt }, now);
}
