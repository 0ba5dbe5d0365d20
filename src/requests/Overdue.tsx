import { useState } from 'preact/hooks';
import type { Host, Outbound } from '../host/host';
import { updateRequest } from '../outbox/update-request';
import type { Pack } from '../pack/schema';
import { markReplied, snooze } from '../request/actions';
import type { Request } from '../request/request';
import type { Store } from '../store/store';
import { formatDay, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { useShow } from '../text/show';
import { announce } from '../ui/announce';
import { CopyText } from '../ui/CopyText';
import { opensMail } from '../ui/composer';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { OutLink } from '../ui/OutLink';

interface OverdueProps {
  readonly host: Outbound & Pick<Host, 'wake'>;
  readonly store: Store;
  readonly pack: Pack;
  readonly row: Request;
}

/** No reply in time: whom to ask, with a text for it, and a way to say that all is well. */
export function Overdue({ host, store, pack, row }: OverdueProps) {
  const { words } = useLanguage();
  const { show } = useShow();
  const text = words.requests;
  const [said, setNews] = useState<'notOpened' | 'notSaved'>();
  const setSaid = (what: typeof said) => {
    setNews(what);
    if (what) announce(text[what]);
  };
  const { contact } = pack.organisation;
  const dayOf = (at: number) => formatDay(localDay(at), Date.now(), { words });
  const mail = {
    to: contact.email,
    subject: text.chaseSubject(row.reference),
    body: text.chaseBody(row.reference, dayOf(row.createdAt)),
  };
  const act = async (change: typeof markReplied) => {
    try {
      await updateRequest(store, row.id, (r) => change(r, Date.now()), true);
      host.wake?.();
    } catch {
      setSaid('notSaved');
    }
  };
  const chase = async () => setSaid((await opensMail(host, mail)) ? undefined : 'notOpened');
  return (
    <Notice tone="warning">
      <p>
        {text.overdue(dayOf(row.replyBy))} {text.overdueHelp}
      </p>
      <p>
        {text.chaseWho}: {show(contact.name)},{' '}
        <OutLink host={host} href={`mailto:${contact.email}`}>
          {contact.email}
        </OutLink>
        {contact.phone && `, ${contact.phone}`}
      </p>
      <div class="row">
        <button type="button" class="button" onClick={() => void chase()}>
          <Icon name="mail" />
          {text.chase}
        </button>
        <CopyText label={text.chaseCopy} text={`${mail.subject}\n\n${mail.body}`} />
        <button type="button" class="button" onClick={() => act(snooze)}>
          <Icon name="clock" />
          {text.snooze}
        </button>
        <button type="button" class="button" onClick={() => act(markReplied)}>
          <Icon name="check" />
          {text.close}
        </button>
      </div>
      {said && <p>{text[said]}</p>}
    </Notice>
  );
}
