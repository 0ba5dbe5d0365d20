import type { SignInRefusal, TokenAnswer, TokenRequest } from '../../host/host';
import type { Request } from '../../request/request';
import type { Outcome } from '../states';

/** What a sender needs from around it. */
export interface Tools {
  readonly fetch: typeof globalThis.fetch;
  readonly now: () => number;
  /** Present where the host can sign the person in. */
  readonly token?: ((request: TokenRequest) => Promise<TokenAnswer>) | undefined;
  /** Writes down that it leaves now. False: somebody else has taken over, so it must not. */
  readonly leave: () => Promise<boolean>;
}

/** Tries once. `undefined`: somebody else has taken over, and nothing left from here. */
export type Sender = (row: Request, tools: Tools) => Promise<Outcome | undefined>;

/** Signs the person in, or says why it cannot go on. */
export async function authorise(
  request: TokenRequest,
  token: Tools['token'],
): Promise<{ readonly header: string } | { readonly outcome: Outcome }> {
  const answer = token ? await token(request) : { refused: 'unsupported' as const };
  if ('token' in answer) return { header: `Bearer ${answer.token}` };
  return { outcome: WITHOUT[answer.refused] };
}

// Only what time alone may mend is tried again by itself.
const WITHOUT: Readonly<Record<SignInRefusal, Outcome>> = {
  asks: { is: 'stopped', reason: 'sign-in' },
  failed: { is: 'stopped', reason: 'sign-in' },
  cancelled: { is: 'stopped', reason: 'sign-in-cancelled' },
  consent: { is: 'stopped', reason: 'sign-in-consent' },
  unsupported: { is: 'stopped', reason: 'sign-in-unsupported' },
  offline: { is: 'later', reason: 'sign-in-offline', taken: false },
  timeout: { is: 'later', reason: 'sign-in-timeout', taken: false },
};
