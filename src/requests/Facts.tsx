import { useState } from 'preact/hooks';
import type { Pack } from '../pack/schema';
import { cannotHaveArrived, isAnswered, isOursToSend } from '../request/actions';
import { destinationText } from '../request/destinations';
import { replyTerm } from '../request/lifecycle';
import { awaitsReply, type Request } from '../request/request';
import { formatDay, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { CopyText } from '../ui/CopyText';
import { KindDrawing } from '../ui/KindDrawing';

interface ReferenceProps {
  readonly row: Request;
  /** A day in words, where a reply is still to come. */
  readonly replyBy: string | undefined;
}

/** By what the programme knows it, large enough to be read out, and by when they reply. */
export function Reference({ row, replyBy }: ReferenceProps) {
  const { words } = useLanguage();
  const text = words.requests;
  return (
    <div class="reference">
      <dl>
        <div>
          <dt>{words.message.reference}</dt>
          <dd translate={false}>{row.reference}</dd>
        </div>
        {replyBy && (
          <div>
            <dt>{text.replyBy}</dt>
            <dd>{replyBy}</dd>
          </div>
        )}
      </dl>
      <CopyText plain label={text.copyReference} text={row.reference} />
    </div>
  );
}

/** Where it goes, when, whom to ask, and how long it stays here. */
export function Facts({ row, pack }: { readonly row: Request; readonly pack: Pack }) {
  const language = useLanguage();
  const { show } = useShow();
  const text = language.words.requests;
  const { kind } = row.answers;
  const { contact } = pack.organisation;
  const now = Date.now();
  const dayOf = (at: number) => formatDay(localDay(at), now, language);
  return (
    <dl class="card request-facts">
      {!row.withdraws && (
        <>
          <dt>{language.words.ask.kind}</dt>
          <dd>
            {kind !== 'unsure' && <KindDrawing kind={kind} />} {text.kinds[kind]}
          </dd>
        </>
      )}
      <dt>{text.to}</dt>
      <dd>
        {show(row.route.name)} <span class="quiet">{destinationText(row.route)}</span>
      </dd>
      <dt>{text.made}</dt>
      <dd>{dayOf(row.createdAt)}</dd>
      {!row.withdraws && row.state !== 'withdrawn' && (
        <>
          {!awaitsReply(row) && !isAnswered(row) && (
            <>
              <dt>{text.replyBy}</dt>
              <dd>
                {cannotHaveArrived(row)
                  ? text.replyAfter(replyTerm(row, now).replyDays)
                  : dayOf(row.replyBy)}
              </dd>
            </>
          )}
          {destinationText(row.route) !== contact.email && (
            <>
              <dt>{text.chaseWho}</dt>
              <dd>
                {show(contact.name)} <span class="quiet">{contact.email}</span>
              </dd>
            </>
          )}
        </>
      )}
      <dt>{text.keptUntil}</dt>
      <dd>{isOursToSend(row) ? text.keptUntilSent : dayOf(row.keepUntil)}</dd>
    </dl>
  );
}

/** From this width the text stands beside its state: no need to fold it. */
const WIDE = '(min-width: 56rem)';

/** The whole text, folded away once it is gone and there is little room. */
export function Words({ row }: { readonly row: Request }) {
  const text = useLanguage().words.requests;
  const ready = cannotHaveArrived(row) || row.unsent;
  // Decided once: what folds or unfolds under somebody who reads it is worse than either.
  const [open] = useState(ready || matchMedia(WIDE).matches);
  return (
    <details class="card request-words" open={open}>
      <summary>
        <h2>{ready ? text.textReady : text.text}</h2>
      </summary>
      <p class="request-text" dir="auto">
        {row.message.body}
      </p>
      {row.state !== 'ready' && (
        <CopyText label={text.copy} text={`${row.message.subject}\n\n${row.message.body}`} />
      )}
    </details>
  );
}
