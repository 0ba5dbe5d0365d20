/** A reply from the mailbox of whoever sits here. It is written down before anything leaves, so that no window sends it
 * again while nobody knows what became of it. */
import type { Mail, TokenRequest } from '../host/host';
import type { Pack } from '../pack/schema';
import type { SendOutcome } from '../request/lifecycle';
import type { Reason } from '../request/request';
import type { Deed, ReplyKind } from './case';

export type SignIn = Pick<TokenRequest, 'clientId' | 'tenant'>;

/** Tries once. `leaves` is asked before anything does; `perhapsTwice`: the browser may repeat it. `undefined`: `leaves`
 * said no. */
export type SendMail = (
  mail: Mail,
  from: SignIn & Pick<TokenRequest, 'as'>,
  leaves: (how?: 'perhapsTwice') => Promise<boolean>,
) => Promise<SendOutcome | undefined>;

/** The sign-in by which staff send as themselves, where the organisation has set one up. */
export function signInOf({ routes }: Pick<Pack, 'routes'>): SignIn | undefined {
  const route = routes.find(({ kind }) => kind === 'graph-mail');
  return route?.kind === 'graph-mail' ? route.signIn : undefined;
}

/** What came of it. `unknown`: it left, and nobody said what became of it. */
export type Came =
  | { readonly is: 'sent'; readonly twice: boolean }
  | { readonly is: 'unknown' }
  | {
      readonly is: 'unsent';
      readonly reason: Reason;
      /** In the words of whoever said no. */
      readonly detail?: string;
      /** They are signed in, with an account that nobody has named yet. */
      readonly account?: string | undefined;
    }
  /** It could not be written down, which `act` has said: nothing left. */
  | { readonly is: 'not-begun' };

/** Never rejects. `act` does things with the case, and says itself where it cannot. */
export async function sendOwn(
  reply: ReplyKind,
  send: (leaves: Parameters<SendMail>[2]) => ReturnType<SendMail>,
  act: (deed: Deed) => Promise<boolean>,
): Promise<Came> {
  let left = false;
  let twice = false;
  const leaves = async (how?: 'perhapsTwice') => {
    twice ||= how !== undefined;
    left ||= await act({ is: 'sending', reply });
    return left;
  };
  // What sends is loaded with the first press: without a network that fails.
  const outcome = await send(leaves).catch(
    (): SendOutcome =>
      left
        ? { is: 'silence', reason: 'no-answer' }
        : { is: 'later', reason: 'unreachable', taken: false },
  );
  if (!outcome) return { is: 'not-begun' };
  if (outcome.is === 'accepted') {
    await act({ is: 'replied', reply });
    return { is: 'sent', twice };
  }
  if (outcome.is === 'silence') return { is: 'unknown' };
  if (left) await act({ is: 'unsent' });
  const { reason } = outcome;
  if (outcome.is === 'stopped') return { is: 'unsent', reason, account: outcome.signedInAs };
  return { is: 'unsent', reason, ...(outcome.is === 'no' && { detail: outcome.detail ?? '' }) };
}
