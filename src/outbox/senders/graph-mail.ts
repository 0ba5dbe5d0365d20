/** Sends as an email from the user's own mailbox, through Microsoft Graph. */

import type { SendOutcome } from '../../request/lifecycle';
import type { Request } from '../../request/request';
import { type HttpResult, post, postOnce, probe } from './http';
import { type Sender, sendSigned, sentAs } from './sender';
import { interpret, UNREACHABLE } from './webhook';

const SEND_MAIL = 'https://graph.microsoft.com/v1.0/me/sendMail';
const SCOPES = ['https://graph.microsoft.com/Mail.Send'];

/** `sendMail` knows no keys, so a browser that repeats it sends two. It goes as what no browser
 * repeats; where that cannot be, it goes all the same, and it is written down that it may be there
 * twice. */
export const sendByGraph: Sender = async (row, { fetch, now, token, markSending }) => {
  const { route } = row;
  if (route.kind !== 'graph-mail') throw new Error(`not a mailbox: ${route.kind}`);
  const mail = JSON.stringify(mailOf(row, route.to));
  return sendSigned(
    { ...route.signIn, scopes: SCOPES, as: sentAs(row) },
    token,
    async (authorization) => {
      const judged = (answer: HttpResult, how?: 'perhapsTwice') => ({
        answer,
        outcome: interpretMail(answer, row.id, now(), how),
      });
      const once = () => postOnce(SEND_MAIL, mail, { authorization }, fetch);
      if (!(await markSending())) return undefined;
      const first = await once();
      if (first) return judged(first);
      // Graph answers pages, so here silence is a proof.
      if (!(await probe(SEND_MAIL, fetch))) return { outcome: UNREACHABLE };
      // It may have been the line that was not there, a moment ago.
      const second = await once();
      if (second) return judged(second);
      if (!(await markSending('perhapsTwice'))) return undefined;
      return judged(await post(SEND_MAIL, mail, { authorization }, fetch), 'perhapsTwice');
    },
  );
};

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

function mailOf(row: Request, to: string) {
  return {
    message: {
      subject: row.message.subject,
      body: { contentType: 'Text', content: row.message.body },
      toRecipients: [{ emailAddress: { address: to } }],
      // Lets a rule of the programme's mailbox find repeats.
      internetMessageHeaders: [{ name: 'X-Waymark-Id', value: row.id }],
    },
    saveToSentItems: true,
  };
}
