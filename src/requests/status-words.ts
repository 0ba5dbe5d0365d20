/** What is said of where a request is, as far as it depends on more than its state. */

import { standingOf } from '../outbox/withdrawal';
import { destinationText } from '../request/destinations';
import type { Reason, Request } from '../request/request';
import type { Dictionary } from '../text/en';

/** Does the person's own mailbox send it? */
export const isSentFromMailbox = ({ route }: Request) => route.kind === 'graph-mail';

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
  if (row.state !== 'delivered') return [states[row.state], about[row.state]];
  if (row.twice) return [mail.sentTwice, mail.aboutSentTwice];
  return isSentFromMailbox(row) ? [mail.sent, mail.aboutSent] : [states.delivered, about.delivered];
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
  if (!notice) return row.withdrawnBy === undefined ? text.about.withdrawn : text.noticeGone;
  const byMail = notice.state === 'delivered' && isSentFromMailbox(notice);
  return byMail ? text.mail.aboutNotice : text.aboutNotice[notice.state];
}
