/** Sends as an email from the user's own mailbox, through Microsoft Graph. */

import type { TokenRequest } from '../../host/host';
import type { SendOutcome } from '../../request/lifecycle';
import { type HttpResult, post, postOnce, probe } from './http';
import { type Sender, type SenderContext, sendSigned, sentAs } from './sender';
import { interpret, UNREACHABLE } from './webhook';

const SEND_MAIL = 'https://graph.microsoft.com/v1.0/me/sendMail';
const SCOPES = ['https://graph.microsoft.com/Mail.Send'];

/** `id`: of the request, so that a rule of the programme's mailbox can find repeats. */
interface OwnMail {
  readonly to: string;
  readonly subject: string;
  readonly body: string;
  readonly id?: string;
}

export const sendByGraph: Sender = (row, tools) => {
  const { route, id, message } = row;
  if (route.kind !== 'graph-mail') throw new Error(`not a mailbox: ${route.kind}`);
  return sendMail({ ...message, to: route.to, id }, { ...route.signIn, as: sentAs(row) }, tools);
};

/** Tries once. `undefined`: it must not, and nothing left from here. `sendMail` knows no keys, so a browser that
 * repeats it sends two. It goes as what no browser repeats; where that cannot be, it goes all the same, and it is
 * written down that it may be there twice. */
export async function sendMail(
  mail: OwnMail,
  from: Omit<TokenRequest, 'scopes'>,
  { fetch, now, token, markSending }: SenderContext,
): Promise<SendOutcome | undefined> {
  const body = JSON.stringify(messageOf(mail));
  return sendSigned({ ...from, scopes: SCOPES }, token, async (authorization) => {
    const judged = (answer: HttpResult, how?: 'perhapsTwice') => ({
      answer,
      outcome: interpretMail(answer, mail.id ?? '', now(), how),
    });
    const once = () => postOnce(SEND_MAIL, body, { authorization }, fetch);
    if (!(await markSending())) return undefined;
    const first = await once();
    if (first) return judged(first);
    // Graph answers pages, so here silence is a proof.
    if (!(await probe(SEND_MAIL, fetch))) return { outcome: UNREACHABLE };
    // It may have been the line that was not there, a moment ago.
    const second = await once();
    if (second) return judged(second);
    if (!(await markSending('perhapsTwice'))) return undefined;
    return judged(await post(SEND_MAIL, body, { authorization }, fetch), 'perhapsTwice');
  });
}

/** Whatever may have been taken must not be sent again by itself: Graph is known to deliver after a
 * 504, and where the browser repeats, `busy` may be said of the second alone. A 202 may carry
 * `Retry-After`. */
export function interpretMail(
  answer: HttpResult,
  id: string,
  now: number,
  how?: 'perhapsTwice',
): SendOutcome {
  const outcome = interpret(answer, id, now);
  return outcome.is === 'later' && (outcome.taken || how)
    ? { is: 'silence', reason: outcome.reason }
    : outcome;
}

const messageOf = ({ to, subject, body, id }: OwnMail) => ({
  message: {
    subject,
    body: { contentType: 'Text', content: body },
    toRecipients: [{ emailAddress: { address: to } }],
    ...(id && { internetMessageHeaders: [{ name: 'X-Waymark-Id', value: id }] }),
  },
  saveToSentItems: true,
});
