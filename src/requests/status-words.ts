/** What is said of where a request is, as far as it depends on more than its state. */

import { standingOf } from '../outbox/withdrawal';
import { destinationText, isSentByPerson } from '../request/destinations';
import type { Reason, Request, RequestState } from '../request/request';
import type { Dictionary } from '../text/en';
import { shorten } from '../text/shorten';
import type { IconName } from '../ui/Icon';

export type Tone = 'info' | 'warning' | 'danger' | 'good';

/** Does the person's own mailbox send it? */
export const isSentFromMailbox = ({ route }: Request) => route.kind === 'graph-mail';

const LOOKS: Record<RequestState | 'asked', readonly [Tone, IconName]> = {
  waiting: ['info', 'clock'],
  sending: ['info', 'clock'],
  delivered: ['good', 'check'],
  refused: ['danger', 'warning'],
  uncertain: ['warning', 'warning'],
  // Nothing is wrong: it is the second step of two.
  ready: ['info', 'mail'],
  told: ['good', 'check'],
  withdrawn: ['info', 'close'],
  asked: ['warning', 'clock'],
};

/** How its state looks: in which colours, and with which icon. */
export function looksOf(row: Request, notice?: Request): readonly [Tone, IconName] {
  if (row.state === 'delivered' && row.twice) return ['warning', 'warning'];
  // A newer Waymark may know another state.
  return LOOKS[standingOf(row, notice)] ?? ['info', 'info'];
}

/** Most characters of a wish in the list. */
const WISH = 60;

/** The first line of what was written, as far as a list has room for it. */
export const firstWords = (wish: string) => shorten(wish.trim().split('\n')[0] ?? '', WISH);

/** What a request is about: the first words of the wish, or the subject of a message without any. */
export const wishOf = ({ answers, message, withdraws }: Request): string =>
  (!withdraws && firstWords(answers.change)) || message.subject;

/** The state in a few words, and what it means. `notice`: the message that takes it back. */
export function stateOf(
  row: Request,
  text: Dictionary['requests'],
  notice?: Request,
): readonly [string, string] {
  const { mail, states, about } = text;
  if (row.state === 'withdrawn') {
    return [states[standingOf(row, notice)], aboutTakenBack(row, notice, text)];
  }
  if (row.state === 'uncertain' && row.twice) return [mail.perhapsTwice, mail.aboutPerhapsTwice];
  if (row.state === 'told' && row.route.kind === 'email') return [states.told, text.toldByEmail];
  if (row.state !== 'delivered') return [states[row.state], about[row.state]];
  if (row.twice) return [mail.sentTwice, mail.aboutSentTwice];
  if (isSentFromMailbox(row)) return [mail.sent, mail.aboutSent];
  return [row.withdraws ? text.messageSent : states.delivered, about.delivered];
}

/** Why, and what helps; empty for a reason of a newer Waymark, which this one has no words for. Of a mail it
 * is the mailbox that speaks, but where nobody got that far. */
export function reasonOf(row: Request, reason: Reason, text: Dictionary['requests']): string {
  const { mail, reasons } = text;
  if (row.signedInAs !== undefined) {
    return text.otherAccount(row.signedInAs, row.mailbox ?? row.answers.email);
  }
  if (!isSentFromMailbox(row) || reason.startsWith('sign-in'))
    return reasons[reason]?.(destinationText(row.route)) ?? '';
  const own: Partial<Record<Reason, string>> = mail.reasons;
  return own[reason] ?? reasons[reason]?.(mail.place) ?? '';
}

function aboutTakenBack(
  row: Request,
  notice: Request | undefined,
  text: Dictionary['requests'],
): string {
  if (!notice && row.unsent) return text.neverSent[isSentByPerson(row.route) ? 'told' : 'known'];
  if (!notice) return row.withdrawnBy === undefined ? text.about.withdrawn : text.noticeGone;
  const byMail = notice.state === 'delivered' && isSentFromMailbox(notice);
  return byMail ? text.mail.aboutNotice : text.aboutNotice[notice.state];
}
