import { useState } from 'preact/hooks';
import { beforeOpening } from '../outbox/before-opening';
import { openHandOver } from '../outbox/compose';
import { saveWithdrawn } from '../outbox/send';
import { isOverdue, isOwed, neverLeft } from '../request/actions';
import { addressOf, handsOver } from '../request/destinations';
import { promised } from '../request/lifecycle';
import { type Request, referenceFor } from '../request/request';
import { localDay, sayDay } from '../text/day';
import type { Words } from '../text/en';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { Confirm } from '../ui/Confirm';
import { CopyText } from '../ui/CopyText';
import { Guard } from '../ui/Guard';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { Overdue } from './Overdue';
import type { RequestsProps } from './RequestList';
import { Standing } from './RequestStatus';

export interface RequestProps extends Omit<RequestsProps, 'id'> {
  readonly row: Request;
  /** The message that takes it back. */
  readonly notice?: Request | undefined;
}

/** One request: where it is as far as is known, what the person can do, and its whole text. */
export function RequestView(props: RequestProps) {
  const { host, store, pack, go, row, notice } = props;
  const { contact } = pack.organisation;
  const language = useLanguage();
  const { words } = language;
  const { show } = useShow();
  const text = words.requests;
  const [sure, setSure] = useState<'withdraw' | 'delete'>();
  const [failed, setFailed] = useState(false);
  const now = Date.now();
  const dayOf = (at: number) => sayDay(localDay(at), now, language);
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
    go(`requests/${done.notice.id}`);
    if (done.notice.state === 'ready') {
      await openHandOver(host, done.notice, words.message);
    }
  };
  const remove = async () => {
    await store.remove('requests', row.id);
    host.wake?.();
    go('requests', { replace: true });
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
        <Standing {...props} />
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
          {show(row.route.name)} <span class="quiet">{addressOf(row.route)}</span>
        </dd>
        <dt>{text.made}</dt>
        <dd>{dayOf(row.createdAt)}</dd>
        {!row.withdraws && row.state !== 'withdrawn' && (
          <>
            <dt>{text.replyBy}</dt>
            <dd>
              {neverLeft(row) ? text.replyAfter(promised(row, now).replyDays) : dayOf(row.replyBy)}
            </dd>
            <dt>{text.chaseWho}</dt>
            <dd>
              {show(contact.name)} <span class="quiet">{contact.email}</span>
            </dd>
          </>
        )}
        <dt>{text.keptUntil}</dt>
        <dd>{isOwed(row) ? text.keptUntilSent : dayOf(row.keepUntil)}</dd>
      </dl>
      <section class="card stack" aria-labelledby="request-text">
        <h2 id="request-text">{neverLeft(row) ? text.textReady : text.text}</h2>
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
            {row.state === 'ready' && neverLeft(row) ? text.withdrawUnsent : text.withdraw}
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
            ...(neverLeft(row)
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
function sureOf(row: Request, text: Words['requests']): string {
  if (row.state === 'ready' && neverLeft(row)) return text.withdrawSureUnsent;
  if (neverLeft(row)) return text.withdrawSure;
  return handsOver(row.route) ? text.withdrawSureHandOver : text.withdrawSureSent;
}
