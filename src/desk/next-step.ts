/** What is to be done next with a case, and what is said of it. Pure. */

import type { NextKey } from '../text/desk-en';
import type { Deed, ReplyKind, Side, Standing } from './case';
import { isAwaited } from './case-lifecycle';
import type { Entry } from './entries';

/** What the one button does, or leads to. */
export type NextStep =
  | { readonly is: 'take' | 'find' | 'heard' }
  | { readonly is: 'reply'; readonly reply: ReplyKind }
  | { readonly is: 'deed'; readonly deed: Deed };

export interface Next {
  /** Which of the sentences of `case.next` is true. */
  readonly said: NextKey;
  /** Whose turn it is, or who is to be asked. */
  readonly side?: Side;
  /** `undefined` where there is nothing to do but wait. */
  readonly step?: NextStep | undefined;
}

/** `hasText`: has the pack words for that reply? */
export function nextFor({ row, standing }: Entry, hasText: (reply: ReplyKind) => boolean): Next {
  const { state, running, withdrawn, waitsFor, proposal } = standing;
  if (withdrawn && !running) return { said: 'nothing' };
  if (withdrawn) return { said: 'withdrawnRunning', step: { is: 'deed', deed: { is: 'ended' } } };
  if (running) return { said: 'running' };
  if (state === 'done') {
    const isTold = row.history.some((event) => event.is === 'replied' && event.reply === 'ended');
    return standing.outcome === 'paired' && !isTold && hasText('ended')
      ? { said: 'ended', step: { is: 'reply', reply: 'ended' } }
      : { said: 'nothing' };
  }
  if (state === 'new') return { said: 'new', step: { is: 'take' } };
  if (proposal) return ofProposal(proposal, hasText);
  if (waitsFor === 'place') return { said: 'place', step: { is: 'find' } };
  if (state === 'waiting') return { said: 'asker', side: 'asker', step: { is: 'heard' } };
  if (standing.repliedAt === undefined && hasText('received'))
    return { said: 'tell', side: 'asker', step: { is: 'reply', reply: 'received' } };
  return { said: 'find', step: { is: 'find' } };
}

const ASKING = { asker: 'proposal-to-asker', person: 'proposal-to-person' } as const;

/** Without a text they are asked in another way. */
const asking = (side: Side, byReply: boolean): NextStep =>
  byReply ? { is: 'reply', reply: ASKING[side] } : { is: 'deed', deed: { is: 'waits', for: side } };

function ofProposal(
  proposal: NonNullable<Standing['proposal']>,
  hasText: (reply: ReplyKind) => boolean,
): Next {
  const { agreed, asked, introduced } = proposal;
  const side = (['asker', 'person'] as const).find(
    (one) => !asked.includes(one) && !agreed.includes(one),
  );
  if (side) {
    const said = asked.length + agreed.length === 0 ? 'proposed' : 'askAlso';
    return { said, side, step: asking(side, hasText(ASKING[side])) };
  }
  if (agreed.length === 2) {
    return introduced || !hasText('introduction')
      ? {
          said: introduced ? 'introduced' : 'agreed',
          step: { is: 'deed', deed: { is: 'closed', outcome: 'paired' } },
        }
      : { said: 'agreed', step: { is: 'reply', reply: 'introduction' } };
  }
  if (isAwaited(proposal, 'asker') && isAwaited(proposal, 'person')) return { said: 'answers' };
  return { said: 'answer', side: agreed.includes('asker') ? 'person' : 'asker' };
}
