/** What a person asks for, and what becomes of it. Types and the few rules that every part of
 * Waymark shares; no DOM, no clock, no storage. */
import type { Kind, Route } from '../pack/schema';
import type { FormAnswers } from './questions';

/** The one draft under way. `at` is milliseconds since 1970, as everywhere in Waymark. */
export interface Draft {
  readonly id: 'draft';
  readonly answers: FormAnswers;
  readonly at: number;
  /** The id of the request that Send makes of it, in whatever window. Absent in what the first
   * releases wrote. */
  readonly request?: string;
}

/** What is known of a request. Nothing here claims more than we know:
 * - `waiting` saved here, not sent yet; `sending` being sent by one window or the worker
 * - `delivered` the receiver acknowledged it; `refused` it said no, so nothing arrived
 * - `uncertain` it left, but no readable answer came: it may have arrived
 * - `ready` handed to a mail program, chat or form, where only the user can send it
 * - `told` the user told us that they sent it
 * - `withdrawn` the user took it back; whether the programme knows is for the message that says so */
export type RequestState =
  | 'waiting'
  | 'sending'
  | 'delivered'
  | 'refused'
  | 'uncertain'
  | 'ready'
  | 'told'
  | 'withdrawn';

/** Why a request is where it is; the interface has words for each. */
export type Reason =
  // Nothing left this device.
  | 'unreachable'
  | 'permission'
  | 'sign-in'
  | 'sign-in-cancelled'
  | 'sign-in-consent'
  | 'sign-in-offline'
  | 'sign-in-timeout'
  | 'sign-in-unsupported'
  | 'too-large'
  // The receiver answered.
  | 'busy'
  | 'bad-request'
  | 'unauthorised'
  | 'forbidden'
  | 'not-found'
  | 'receiver-too-large'
  | 'refused'
  | 'failing'
  // It left, and what came back says nothing that can be relied on.
  | 'redirect'
  | 'web-page'
  | 'unreadable'
  | 'no-answer'
  | 'too-slow'
  | 'interrupted'
  // Brought in from another device, which may have sent it.
  | 'imported';

/** What the pack calls the chosen ids, as it was on Send: a later pack may know them no longer. */
export interface Labels {
  readonly unit: string;
  readonly topics: readonly string[];
  readonly meeting: readonly string[];
  readonly extra: readonly {
    readonly id: string;
    readonly label: string;
    readonly value: string;
  }[];
}

export interface Request {
  /** A UUID: the idempotency key for life. */
  readonly id: string;
  /** For people: short, easy to read aloud, such as `WM-7K3F-9QXD`. */
  readonly reference: string;
  readonly answers: FormAnswers & { readonly kind: Kind };
  readonly labels: Labels;
  /** What the user reviewed, in full: `title` and `body` of the message. */
  readonly message: { readonly subject: string; readonly body: string };
  readonly createdAt: number;
  readonly changedAt: number;
  /** Counts the changes on this device: of two copies it tells which is the newer, whatever the clock
   * said. Absent in what the first release wrote. */
  readonly revision?: number;
  /** Brought back from a file after it was deleted: the mark of that deletion, which this outlives. */
  readonly life?: number;
  readonly state: RequestState;
  /** The pack's route as it was on Send: the worker needs no pack to deliver, and a later pack
   * never redirects what the user agreed to send. */
  readonly route: Route;
  /** When to try to send it next, or when its lease ends; absent: not before the user acts. */
  readonly dueAt?: number;
  /** From when it wants the user, to decide or to chase; absent: it asks for nothing. */
  readonly asksAt?: number;
  /** Tries so far; a resend by the user begins again at 0. */
  readonly attempts: number;
  /** Who is sending it, until when nobody else may, and whether this try may have left. */
  readonly lease?: { readonly owner: string; readonly until: number; readonly left?: true };
  /** An earlier try left this device and got no clear no: it may be there already. */
  readonly left?: true;
  /** It went in a way in which the browser may have sent it again by itself, to somebody who
   * cannot tell a repeat from a first. */
  readonly twice?: true;
  readonly reason?: Reason;
  /** The receiver's own words, where it gave any; shown as text. */
  readonly detail?: string;
  /** Who was signed in when it should have been the user who asks: they say whether it goes as that. */
  readonly signedInAs?: string;
  /** The account that they agreed to send it from, where it is not the address in the form. */
  readonly mailbox?: string;
  /** The programme says that it replies by the end of that day; counted anew from each sending. */
  readonly replyBy: number;
  /** Days from the sending to a reply. Absent in what the first release wrote. */
  readonly replyDays?: number;
  /** Days after the last change that it stays on this device, and the moment that makes. */
  readonly keepDays: number;
  readonly keepUntil: number;
  /** When it was first seen that this moment had passed. */
  readonly overSince?: number;
  /** This message takes back the request of that id, which had gone before. */
  readonly withdraws?: string;
  /** The message that takes this one back. Absent where nothing had left, and in what the first release
   * wrote. */
  readonly withdrawnBy?: string;
  /** Taken back before anything of it had left, as far as anybody knows: of a mail or a form, the person
   * said so. Absent in what earlier releases wrote. */
  readonly unsent?: true;
}

// No I, L, O, U, 0 or 1: they are misread or misheard.
const LETTERS = '23456789ABCDEFGHJKMNPQRSTVWXYZ';

/** A reference made from the request's own id, so that the two can never disagree. 30^8 of them. */
export function referenceFor(id: string): string {
  let n = BigInt(`0x${id.replaceAll('-', '')}`);
  let out = '';
  for (let i = 0; i < 8; i++) {
    out += LETTERS[Number(n % 30n)];
    n /= 30n;
  }
  return `WM-${out.slice(0, 4)}-${out.slice(4)}`;
}

/** Nothing sends these any more, and nothing leads back from them. */
const FINAL = new Set(['delivered', 'told', 'withdrawn']);

export const isFinal = (row: Pick<Request, 'state'>) => FINAL.has(row.state);

/** Does `row` tell more than `there`, another copy of the same request? That it has come to an end
 * counts before anything else; then which of them has been changed more often. A clock is asked only
 * about what the first release wrote: it may have been set back in between. */
export function supersedes(row: Request, there: Request): boolean {
  if (isFinal(row) !== isFinal(there)) return isFinal(row);
  const [ours, theirs] = [row.revision ?? 0, there.revision ?? 0];
  return ours === theirs ? row.changedAt > there.changedAt : ours > theirs;
}

/** The row as it is after one more change. */
export const revised = <R extends { readonly id: string }>(row: R): R => ({
  ...row,
  revision: ((row as { readonly revision?: number }).revision ?? 0) + 1,
});

/** Nobody is owed anything for it any more. */
export const isSettled = (row: Pick<Request, 'state'>) => isFinal(row) || row.state === 'refused';

/** It went off, as a receiver or the user says. */
export const isSent = (row: Pick<Request, 'state'>) =>
  row.state === 'delivered' || row.state === 'told';

/** Is a reply still to come? */
export const awaitsReply = (row: Request) =>
  isSent(row) && row.asksAt !== undefined && !row.withdraws;
