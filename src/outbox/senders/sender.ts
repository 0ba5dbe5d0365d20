import type { SignInRefusal, TokenAnswer, TokenRequest } from '../../host/host';
import type { SendOutcome } from '../../request/lifecycle';
import type { Request } from '../../request/request';
import type { HttpResult } from './http';

/** What a sender needs from around it. */
export interface SenderContext {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** Present where the host can sign the user in. */
  readonly token?: ((request: TokenRequest) => Promise<TokenAnswer>) | undefined;
  /** Writes down that it leaves now; `perhapsTwice` where the browser may repeat it and nobody can
   * tell. False: somebody else has taken over, so it must not. */
  readonly markSending: (how?: 'perhapsTwice') => Promise<boolean>;
}

/** Whose token it takes to send this one. */
export const sentAs = ({ mailbox, answers }: Request) => mailbox ?? answers.email;

/** Tries once. `undefined`: somebody else has taken over, and nothing left from here. */
export type Sender = (row: Request, tools: SenderContext) => Promise<SendOutcome | undefined>;

/** Signs the user in and sends with that. A token may be refused although its time is not over,
 * since it can be withdrawn; then once more with a new one, or the user is asked. `send` gives
 * `undefined` where it must not. */
export async function sendSigned(
  request: TokenRequest,
  token: SenderContext['token'],
  send: (header: string) => Promise<Try | undefined>,
): Promise<SendOutcome | undefined> {
  let last: Try | undefined;
  for (let refused: TokenRequest['refused']; ; ) {
    const signed = await authorise(refused ? { ...request, refused } : request, token);
    if ('outcome' in signed) return signed.outcome;
    last = await send(signed.header);
    const { answer } = last ?? {};
    if (refused || answer?.is !== 'answer' || answer.status !== 401) return last?.outcome;
    refused = claimsOf(answer.challenge);
  }
}

/** What came of a try, and the answer that it was read from, where there was one. */
export interface Try {
  readonly outcome: SendOutcome;
  readonly answer?: HttpResult;
}

/** `claims="…"` of a challenge, as Entra's own libraries read it: JSON in base64. */
function claimsOf(challenge: string | null): { readonly claims?: string } {
  const [, encoded = ''] = /\bclaims="([^"]+)"/.exec(challenge ?? '') ?? [];
  try {
    return encoded ? { claims: atob(encoded) } : {};
  } catch {
    return {};
  }
}

async function authorise(
  request: TokenRequest,
  token: SenderContext['token'],
): Promise<{ readonly header: string } | { readonly outcome: SendOutcome }> {
  const answer = token ? await token(request) : { refused: 'unsupported' as const };
  if ('token' in answer) return { header: `Bearer ${answer.token}` };
  if (answer.refused === 'other-account') {
    return { outcome: { is: 'stopped', reason: 'sign-in', signedInAs: answer.account } };
  }
  return { outcome: WITHOUT[answer.refused] };
}

// Only what time alone may mend is tried again by itself.
const WITHOUT: Readonly<Record<SignInRefusal, SendOutcome>> = {
  asks: { is: 'stopped', reason: 'sign-in' },
  failed: { is: 'stopped', reason: 'sign-in' },
  cancelled: { is: 'stopped', reason: 'sign-in-cancelled' },
  consent: { is: 'stopped', reason: 'sign-in-consent' },
  unsupported: { is: 'stopped', reason: 'sign-in-unsupported' },
  offline: { is: 'later', reason: 'sign-in-offline', taken: false },
  timeout: { is: 'later', reason: 'sign-in-timeout', taken: false },
};
