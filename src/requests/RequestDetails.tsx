import { useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { beforeOpening } from '../outbox/before-opening';
import { openComposed } from '../outbox/open-composed';
import { saveWithdrawn } from '../outbox/send';
import type { Pack } from '../pack/schema';
import { cannotHaveArrived, isOursToSend, isOverdue } from '../request/actions';
import { destinationText, isSentByPerson } from '../request/destinations';
import { replyTerm } from '../request/lifecycle';
import { type Request, referenceFor } from '../request/request';
import type { Store } from '../store/store';
import { formatDay, localDay } from '../text/day';
import type { Dictionary } from '../text/en';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { Confirm } from '../ui/Confirm';
import { CopyText } from '../ui/CopyText';
import { Guard } from '../ui/Guard';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import type { Navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { Overdue } from './Overdue';
import { RequestStatus } from './RequestStatus';

interface RequestProps {
  readonly host: Host;
  readonly store: Store;
  readonly pack: Pack;
  readonly navigate: Navigate;
  readonly row: Request;
  /** The message that takes it back. */
  readonly notice?: Request | undefined;
}

/** One request: where it is as far as is known, what the person can do, and its whole text. */
export function RequestDetails(props: RequestProps) {
  const { host, store, pack, navigate, row, notice } = props;
  const { contact } = pack.organisation;
  const language = useLanguage();
  const { words } = language;
  const { show } = useShow();
  const text = words.requests;
  const [sure, setSure] = useState<'withdraw' | 'delete'>();
  const [failed, setFailed] = useState(false);
  const now = Date.now();
  const dayOf = (at: number) => formatDay(localDay(at), now, language);
  const canWithdraw = row.state !== 'sending' && row.state !== 'withdrawn' && !row.withdraws;

  const message = {
    subject: text.withdrawSubject(row.reference),
    body: text.withdrawBody(row.reference, row.answers.name),
  };
  const takeBack = async () => {
    const done = await saveWithdrawn(
      store,
      row.id,
      { id: crypto.randomUUID(), ...message },
      Date.now(),
    );
    host.wake?.();
    if (!done?.notice) return;
    navigate(`requests/${done.notice.id}`);
    if (done.notice.state === 'ready') {
      await openComposed(host, done.notice, words.message);
    }
  };
  const remove = async () => {
    await store.remove('requests', row.id);
    host.wake?.();
    navigate('requests', { replace: true });
  };

  const attempt = (what: () => Promise<void>) => {
    setFailed(false);
    what().catch(() => setFailed(true));
  };

  return (
    <Screen title={row.message.subject}>
      {row.withdraws && (
        <p class="soft">
          {text.withdrawal}{' '}
          <a href={`#/requests/${row.withdraws}`}>
            {text.seeWithdrawn(referenceFor(row.withdraws))}
          </a>
        </p>
      )}
      <Guard of={row} instead={<p>{text.notWhole}</p>}>
        <RequestStatus {...props} />
      </Guard>
      {notice && (
        <p>
          <a href={`#/requests/${notice.id}`}>{text.seeNotice}</a>
        </p>
      )}
      <Guard of={row} instead={null}>
        {isOverdue(row, now) && <Overdue {...props} />}
      </Guard>
      <dl class="card request-facts">
        <dt>{words.message.reference}</dt>
        <dd translate={false}>{row.reference}</dd>
        <dt>{text.to}</dt>
        <dd>
          {show(row.route.name)} <span class="quiet">{destinationText(row.route)}</span>
        </dd>
        <dt>{text.made}</dt>
        <dd>{dayOf(row.createdAt)}</dd>
        {!row.withdraws && row.state !== 'withdrawn' && (
          <>
            <dt>{text.replyBy}</dt>
            <dd>
              {cannotHaveArrived(row)
                ? text.replyAfter(replyTerm(row, now).replyDays)
                : dayOf(row.replyBy)}
            </dd>
            <dt>{text.chaseWho}</dt>
            <dd>
              {show(contact.name)} <span class="quiet">{contact.email}</span>
            </dd>
          </>
        )}
        <dt>{text.keptUntil}</dt>
        <dd>{isOursToSend(row) ? text.keptUntilSent : dayOf(row.keepUntil)}</dd>
      </dl>
      <section class="card stack" aria-labelledby="request-text">
        <h2 id="request-text">{cannotHaveArrived(row) ? text.textReady : text.text}</h2>
        <p class="request-text" dir="auto">
          {row.message.body}
        </p>
        <CopyText label={text.copy} text={`${row.message.subject}\n\n${row.message.body}`} />
      </section>
      {failed && (
        <Notice tone="danger" role="alert">
          <p>{text.notSaved}</p>
        </Notice>
      )}
      <div class="row">
        {canWithdraw && (
          <button type="button" class="button" onClick={() => setSure('withdraw')}>
            <Icon name="close" />
            {row.state === 'ready' && cannotHaveArrived(row) ? text.withdrawUnsent : text.withdraw}
          </button>
        )}
        <button type="button" class="button" onClick={() => setSure('delete')}>
          <Icon name="trash" />
          {text.delete}
        </button>
      </div>
      <p>
        <a href="#/requests">{text.all}</a>
      </p>
      {sure === 'withdraw' && (
        <Confirm
          question={[
            sureOf(row, text),
            ...(cannotHaveArrived(row)
              ? []
              : beforeOpening(
                  { ...row, withdraws: row.id, message },
                  host,
                  pack.request,
                  language,
                )),
          ].join(' ')}
          yes={text.withdrawYes}
          no={text.withdrawNo}
          onAnswer={(yes) => {
            setSure(undefined);
            if (yes) attempt(takeBack);
          }}
        />
      )}
      {sure === 'delete' && (
        <Confirm
          question={text.deleteSure}
          yes={text.deleteYes}
          no={text.deleteNo}
          onAnswer={(yes) => {
            setSure(undefined);
            if (yes) attempt(remove);
          }}
        />
      )}
    </Screen>
  );
}

/** What taking it back comes to. Of one that was handed over, only the person knows. */
function sureOf(row: Request, text: Dictionary['requests']): string {
  if (row.state === 'ready' && cannotHaveArrived(row)) return text.withdrawSureUnsent;
  if (cannotHaveArrived(row)) return text.withdrawSure;
  return isSentByPerson(row.route) ? text.withdrawSureHandOver : text.withdrawSureSent;
}
