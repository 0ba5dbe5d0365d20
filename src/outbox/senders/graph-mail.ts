/** Sends as an e-mail from the person's own mailbox, through Microsoft Graph. */
import type { Request } from '../../request/request';
import type { Outcome } from '../states';
import { type Answer, knock, post } from './http';
import { authorise, type Sender } from './sender';
import { judge } from './webhook';

const SEND_MAIL = 'https://graph.microsoft.com/v1.0/me/sendMail';
const SCOPES = ['https://graph.microsoft.com/Mail.Send'];

export const sendByGraph: Sender = async (row, { fetch, now, token, leave }) => {
  const { route } = row;
  if (route.kind !== 'graph-mail') throw new Error(`not a mailbox: ${route.kind}`);
  const signed = await authorise({ ...route.signIn, scopes: SCOPES }, token);
  if ('outcome' in signed) return signed.outcome;
  if (!(await knock(SEND_MAIL, fetch))) {
    return { is: 'later', reason: 'unreachable', taken: false };
  }
  if (!(await leave())) return undefined;
  const answer = await post(
    SEND_MAIL,
    JSON.stringify(mailOf(row, route.to)),
    { authorization: signed.header },
    fetch,
  );
  return judgeMail(answer, row.id, now());
};

/** `sendMail` knows no keys: whatever may have been taken must not be sent again by itself. It is
 * known to deliver after a 504, and a 202 may carry `Retry-After`. */
export function judgeMail(answer: Answer, id: string, now: number): Outcome {
  const outcome = judge(answer, id, now);
  return outcome.is === 'later' && outcome.taken
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
