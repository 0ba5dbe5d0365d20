/** The way by one's own mailbox, where the organisation has set it up, and what is asked of a reply that may have left. */
import { useRef, useState } from 'preact/hooks';
import type { Mail } from '../host/host';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { useNow } from '../ui/use-now';
import type { Deed, ReplyKind, Standing } from './case';
import { deedsOfReply } from './deeds';
import { useDesk } from './desk-context';
import type { Entry } from './entries';
import { type Came, sendOwn, signInOf } from './own-mail';
import { useDeeds } from './use-deeds';
import { useWords } from './words';

/** From whose mailbox, where Teams does not say it: for as long as this page is open. */
let account: string | undefined;

interface SendOwnProps {
  readonly entry: Entry;
  readonly kind: ReplyKind;
  readonly mail: Mail;
  /** Who replies; empty where nobody said. */
  readonly me: string;
  readonly onSent: () => void;
  readonly onTry: (at: Trying) => void;
}

/** Where a try by this window is. */
export type Trying = 'idle' | 'busy' | 'unknown';

export function SendOwn({ entry, kind, mail, me, onSent, onTry }: SendOwnProps) {
  const { reply } = useWords();
  const { requests } = useLanguage().words;
  const text = reply.own;
  const { host, pack, sendMail } = useDesk();
  const { act, failed } = useDeeds(entry.row.reference);
  const [came, setCame] = useState<Came>();
  const [busy, setBusy] = useState(false);
  // It may be known only once the reply is under way.
  const whoSends = useRef(me);
  whoSends.current = me;
  const signIn = signInOf(pack);
  if (!sendMail || !signIn || !host.signIn) return null;
  const send = async (chosen?: string) => {
    if (busy) return;
    setBusy(true);
    onTry('busy');
    setCame(undefined);
    account = chosen ?? account;
    const as = account ?? (await host.person).email ?? '';
    const next = await sendOwn(
      kind,
      (leaves) => sendMail(mail, { ...signIn, as }, leaves),
      (deed) =>
        act(
          ...(deed.is === 'replied'
            ? deedsOfReply(entry.standing, kind, whoSends.current)
            : [deed]),
        ),
    );
    setBusy(false);
    onTry(next.is === 'unknown' ? 'unknown' : 'idle');
    setCame(next);
    const said = saidOf(next);
    if (said) announce(said);
    if (next.is === 'sent') onSent();
  };
  const saidOf = (what: Came): string | undefined => {
    switch (what.is) {
      case 'sent':
        return what.twice ? requests.mail.aboutSentTwice : requests.mail.aboutSent;
      case 'unknown':
        return text.unknown;
      case 'unsent':
        return what.account ? text.account(what.account) : (text.why[what.reason] ?? text.no);
      case 'not-begun':
        return undefined;
    }
  };
  const said = came && saidOf(came);
  const other = came?.is === 'unsent' ? came.account : undefined;
  return (
    <div class="stack">
      {came?.is !== 'sent' && !entry.standing.sending && (
        <div class="row">
          {other === undefined ? (
            <button
              type="button"
              class="button"
              aria-disabled={busy || undefined}
              onClick={() => void send()}
            >
              <Icon name="mail" />
              {text.send}
            </button>
          ) : (
            <button type="button" class="button" onClick={() => void send(other)}>
              <Icon name="mail" />
              {requests.sendAs(other)}
            </button>
          )}
        </div>
      )}
      {busy && <p>{text.sending}</p>}
      {said && (
        <Notice tone={came.is === 'sent' ? 'good' : 'warning'}>
          <p>{said}</p>
          {came.is === 'unsent' && came.detail && <q dir="auto">{came.detail}</q>}
        </Notice>
      )}
      {failed && (
        <Notice tone="danger">
          <p>{failed}</p>
        </Notice>
      )}
    </div>
  );
}

/** Milliseconds after which a try is over, whatever became of it: its time limits together, with a second sign-in. */
const TRY = 360_000;

interface MayHaveLeftProps {
  readonly reference: string;
  readonly sending: NonNullable<Standing['sending']>;
  /** The try is over: else another window may still be at it. */
  readonly over: boolean;
}

/** Of a reply that left, or was about to, and of which nobody knows: whoever looks in their mailbox does. */
export function MayHaveLeft({ reference, sending, over }: MayHaveLeftProps) {
  const { reply, case: of } = useWords();
  const text = reply.own;
  const { act, failed } = useDeeds(reference);
  const now = useNow(Date.now);
  const say = async (deed: Deed, done: string) => {
    if (!(await act(deed))) return;
    // What was pressed is gone.
    document.getElementById('reply')?.focus();
    announce(done);
  };
  return (
    <Notice tone="warning">
      <p>{text.mayHave(reply.kinds[sending.reply])}</p>
      <div class="row">
        <button
          type="button"
          class="button"
          onClick={() => void say({ is: 'replied', reply: sending.reply }, reply.noted)}
        >
          <Icon name="check" />
          {text.was}
        </button>
        {(over || now - sending.at > TRY) && (
          <button
            type="button"
            class="button"
            onClick={() => void say({ is: 'unsent' }, of.did.unsent)}
          >
            {text.wasNot}
          </button>
        )}
      </div>
      {failed && <p>{failed}</p>}
    </Notice>
  );
}
