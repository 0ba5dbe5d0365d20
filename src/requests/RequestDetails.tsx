import { useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { beforeOpening } from '../outbox/before-opening';
import { bringBack } from '../outbox/bring-back';
import { openComposed } from '../outbox/open-composed';
import { saveWithdrawn } from '../outbox/send';
import type { Pack } from '../pack/schema';
import { cannotHaveArrived, isOverdue, mayBeThere } from '../request/actions';
import { isSentByPerson } from '../request/destinations';
import { awaitsReply, type Request, referenceFor } from '../request/request';
import type { Store } from '../store/store';
import { formatDay, localDay } from '../text/day';
import type { Dictionary } from '../text/en';
import { useLanguage } from '../text/language';
import { Confirm } from '../ui/Confirm';
import { Guard } from '../ui/Guard';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import type { Navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { offerUndo } from '../ui/undo';
import '../ui/columns.css';
import type { Ask } from './AskAgain';
import { Facts, Reference, Words } from './Facts';
import { NextSteps } from './NextSteps';
import { Overdue } from './Overdue';
import { Replied } from './Replied';
import { RequestStatus } from './RequestStatus';
import { looksOf, stateOf } from './status-words';
import { TakeAway } from './TakeAway';

interface RequestProps {
  readonly host: Host;
  readonly store: Store;
  readonly pack: Pack;
  readonly navigate: Navigate;
  readonly row: Request;
  /** The message that takes it back. */
  readonly notice?: Request | undefined;
  /** There is a draft on this device. */
  readonly drafted: boolean;
  readonly ask: Ask;
  /** They came by the link in a reply. */
  readonly asksReply?: boolean;
}

/** One request: where it is as far as is known, what the person can do, and its whole text. */
export function RequestDetails(props: RequestProps) {
  const { host, store, pack, navigate, row, notice } = props;
  const language = useLanguage();
  const { words } = language;
  const text = words.requests;
  const [sure, setSure] = useState<'withdraw' | 'delete'>();
  const [failed, setFailed] = useState(false);
  const now = Date.now();
  const dayOf = (at: number) => formatDay(localDay(at), now, language);
  const unsent = isUnsentByPerson(row);
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
  const removeWithUndo = async () => {
    // In memory, or while it is being sent, nobody could say what it would come back to.
    if (store.persistence !== 'persistent') return setSure('delete');
    const removed = await store.remove('requests', row.id, (now) => now.state === 'sending');
    if (removed === 'spared') return setSure('delete');
    host.wake?.();
    navigate('requests', { replace: true });
    if (!removed) return;
    const undo = () => bringBack(store, removed.row, removed.mark).finally(() => host.wake?.());
    const unsent = removed.row.state === 'waiting' && cannotHaveArrived(removed.row);
    const said = text[unsent ? 'deletedUnsent' : 'deleted'](row.reference);
    offerUndo({ said, path: `requests/${row.id}`, undo }, language);
  };

  const attempt = (what: () => Promise<void>) => {
    setFailed(false);
    what().catch(() => setFailed(true));
  };

  const [tone] = looksOf(row, notice);
  const title = stateOf(row, text, notice)[0] || row.message.subject;
  return (
    <Screen
      title={title}
      tabTitle={row.message.subject}
      wide
      head={`panel ${tone}`}
      beside={
        <>
          <Guard of={row} instead={<p>{text.notWhole}</p>}>
            <RequestStatus {...props} />
          </Guard>
          <Reference row={row} replyBy={awaitsReply(row) ? dayOf(row.replyBy) : undefined} />
        </>
      }
    >
      <div class="columns">
        <div class="flow">
          {row.withdraws && (
            <p class="soft">
              {text.withdrawal}{' '}
              <a href={`#/requests/${row.withdraws}`}>
                {text.seeWithdrawn(referenceFor(row.withdraws))}
              </a>
            </p>
          )}
          {notice && (
            <p>
              <a href={`#/requests/${notice.id}`}>{text.seeNotice}</a>
            </p>
          )}
          <Guard of={row} instead={null}>
            <Reply {...props} />
          </Guard>
          <NextSteps {...{ host, pack, row }} />
          <TakeAway host={host} row={row} />
        </div>
        <div class="beside stack">
          <Facts row={row} pack={pack} />
          <Words row={row} />
          {failed && (
            <Notice tone="danger" role="alert">
              <p>{text.notSaved}</p>
            </Notice>
          )}
          <details class="part">
            <summary>{canWithdraw ? text.manage : text.manageGone}</summary>
            {canWithdraw && !unsent && <p class="small">{text.manageAbout}</p>}
            <div class="row">
              {canWithdraw && (
                <button type="button" class="button" onClick={() => setSure('withdraw')}>
                  <Icon name="close" />
                  {unsent ? text.withdrawUnsent : text.withdraw}
                </button>
              )}
              <button type="button" class="button" onClick={() => attempt(removeWithUndo)}>
                <Icon name="trash" />
                {text.delete}
              </button>
            </div>
          </details>
          <p class="no-print">
            <a href="#/requests">{text.all}</a>
          </p>
        </div>
      </div>
      {sure === 'withdraw' && (
        <Confirm
          title={text.withdrawTitle}
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
          title={text.deleteTitle}
          question={text.deleteSure}
          destroys
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

/** What is asked of a reply: did it come, or is it late? */
function Reply(props: RequestProps) {
  const { row, asksReply } = props;
  if (asksReply && mayHaveReplied(row)) return <Replied {...props} />;
  return isOverdue(row, Date.now()) ? <Overdue {...props} /> : null;
}

/** It is gone, as far as is known, and nobody has said yet that they heard from them. */
const mayHaveReplied = (row: Request) => mayBeThere(row) && row.asksAt !== undefined;

/** Theirs to send, and as far as anybody knows not sent. */
const isUnsentByPerson = (row: Request) => row.state === 'ready' && cannotHaveArrived(row);

/** What taking it back comes to. Of one that was handed over, only the person knows. */
function sureOf(row: Request, text: Dictionary['requests']): string {
  if (isUnsentByPerson(row)) return text.withdrawSureUnsent;
  if (cannotHaveArrived(row)) return text.withdrawSure;
  return isSentByPerson(row.route) ? text.withdrawSureHandOver : text.withdrawSureSent;
}
