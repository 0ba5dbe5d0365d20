/** The ways to send a reply. What a mail program or Teams does with it nobody here can see, so whoever sends says so. */
import { useRef, useState } from 'preact/hooks';
import { chatUrl } from '../text/chat-url';
import { mailtoAddress } from '../text/mailto';
import { announce } from '../ui/announce';
import { CopyText } from '../ui/CopyText';
import { opensMail } from '../ui/composer';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import type { ReplyKind } from './case';
import { deedsOfReply } from './deeds';
import { useDesk } from './desk-context';
import type { Entry } from './entries';
import { mailToAll, meetingLink } from './reply-links';
import type { Recipient } from './reply-values';
import { SendOwn, type Trying } from './SendOwn';
import { useDeeds } from './use-deeds';
import { useWords } from './words';

/** Longest address that browsers and Teams pass on uncut. */
const URL_LIMIT = 1800;

interface SendReplyProps {
  readonly entry: Entry;
  readonly kind: ReplyKind;
  readonly to: Recipient | undefined;
  /** Whoever gets the same email. */
  readonly also: Recipient | undefined;
  /** Who replies; empty where nobody said. */
  readonly me: string;
  readonly subject: string;
  readonly body: string;
  /** Of the reply. */
  readonly lang: string;
  /** Who else comes to a meeting. */
  readonly others: readonly string[];
  readonly onTry: (at: Trying) => void;
}

export function SendReply(props: SendReplyProps) {
  const { entry, kind, to, also, me, subject, body, lang, others, onTry } = props;
  const { reply: text } = useWords();
  const { host } = useDesk();
  const { act, failed } = useDeeds(entry.row.reference);
  const [state, setState] = useState<'idle' | 'opened' | 'failed' | 'done' | 'own'>('idle');
  const heading = useRef<HTMLHeadingElement>(null);
  const mail = { to: to?.email ?? '', subject, body };
  const isLong = mailtoAddress(mail).length > host.mailLimit;
  const all = [to, also].flatMap((one) => (one ? [one.email] : []));
  const chat = to && chatUrl(all, body);
  const opened = (did: boolean) => {
    setState(did ? 'opened' : 'failed');
    if (!did) announce(text.notOpened);
  };
  const openLink = (url: string) => host.openLink(url).catch(() => false);
  const openMail = async () => {
    const short = isLong ? { ...mail, body: '' } : mail;
    opened(
      also
        ? await openLink(mailToAll(short, also.email, host.mailIn !== 'program'))
        : await opensMail(host, short),
    );
  };
  const openChat = async (url: string) => opened(await openLink(url));
  // A meeting is no reply: nothing of this was sent with it.
  const openMeeting = async (url: string) => {
    if (!(await openLink(url))) opened(false);
  };
  const done = (how: 'done' | 'own') => {
    setState(how);
    // What was pressed is gone.
    heading.current?.focus();
  };
  const sent = async () => {
    if (!(await act(...deedsOfReply(entry.standing, kind, me)))) return;
    done('done');
    announce(text.noted);
  };
  return (
    <>
      <div class="stack">
        <h3 ref={heading} tabIndex={-1}>
          {text.preview}
        </h3>
        <p>
          {text.to}{' '}
          {to ? (
            <span translate={false} dir="auto">
              {[to, also].flatMap((one) => (one ? [`${one.name} <${one.email}>`] : [])).join(', ')}
            </span>
          ) : (
            text[kind === 'proposal-to-person' ? 'noPerson' : 'noAddress']
          )}
          <br />
          {text.subject} <span lang={lang}>{subject}</span>
        </p>
        <pre lang={lang} dir="auto">
          {body}
        </pre>
      </div>
      {also && <p>{text.both}</p>}
      {/* Of one that goes to two, nothing says to whom it may have gone. */}
      {to && !also && <SendOwn {...{ entry, kind, mail, me, onTry }} onSent={() => done('own')} />}
      {isLong && <p>{text.long}</p>}
      <div class="row">
        {to && (
          <button type="button" class="button main" onClick={() => void openMail()}>
            <Icon name="mail" />
            {text.mail}
          </button>
        )}
        <CopyText label={text.copy} text={body} />
        {to && chat && (
          <button
            type="button"
            class="button"
            onClick={() => void openChat(chat.length > URL_LIMIT ? chatUrl(all, '') : chat)}
          >
            {text.chat}
          </button>
        )}
        {to && (
          <button
            type="button"
            class="button"
            onClick={() =>
              void openMeeting(meetingLink(subject, [...new Set([...all, ...others])]))
            }
          >
            {text.meet}
          </button>
        )}
      </div>
      {state === 'failed' && (
        <Notice tone="danger">
          <p>{text.notOpened}</p>
        </Notice>
      )}
      {failed && (
        <Notice tone="danger">
          <p>{failed}</p>
        </Notice>
      )}
      {state === 'done' && (
        <Notice>
          <p>{text.noted}</p>
        </Notice>
      )}
      {state !== 'done' && state !== 'own' && (
        <DidYou opened={state === 'opened'} onSent={() => void sent()} />
      )}
    </>
  );
}

interface DidYouProps {
  /** An email or a chat with it is open. */
  readonly opened: boolean;
  readonly onSent: () => void;
}

function DidYou({ opened, onSent }: DidYouProps) {
  const { reply: text } = useWords();
  return (
    <div class="stack">
      <p>{opened ? text.didYou : text.afterSending}</p>
      <div class="row">
        <button type="button" class="button" onClick={onSent}>
          <Icon name="check" />
          {text.sent}
        </button>
      </div>
    </div>
  );
}
