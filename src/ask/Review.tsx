import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Line } from '../request/message';
import { useLanguage } from '../text/language';
import { CopyText } from '../ui/CopyText';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import './ask.css';

interface ReviewProps {
  readonly lines: readonly Line[];
  readonly message: { readonly subject: string; readonly body: string };
  /** Who receives it, in words; and the address where there is one. */
  readonly receiver: ComponentChildren;
  readonly address?: string | undefined;
  /** `undefined`: we send it. Else the person presses send in their own program. */
  readonly handOver?: 'email' | 'teams-chat' | 'link' | undefined;
  /** What leaves as soon as that is opened, or from whose account it goes, in sentences. */
  readonly opening?: readonly string[] | undefined;
  /** The host that a browser may ask leave for when Send is pressed. */
  readonly asksFor?: string | undefined;
  /** A day in words. */
  readonly replyBy: string;
  readonly next: readonly ComponentChildren[];
  /** Why it was not sent when the person pressed Send. */
  readonly said?: ComponentChildren;
  readonly onChange: (field: string) => void;
  /** Rejects when it could not be saved; then nothing was sent. */
  readonly onSend: () => Promise<void>;
}

/** Exactly what will be sent, and where. Nothing leaves before the person says so here. */
export function Review(props: ReviewProps) {
  const { words } = useLanguage();
  const [state, setState] = useState<'idle' | 'saving' | 'failed'>('idle');

  const send = async () => {
    if (state === 'saving') return;
    setState('saving');
    try {
      await props.onSend();
      // Still here, it was not sent.
      setState('idle');
    } catch {
      setState('failed');
    }
  };
  const { review: text } = words;
  const [how, press] = {
    email: [text.mailHow, text.openMail],
    'teams-chat': [text.chatHow, text.openChat],
    link: [text.formHow, text.openForm],
    '': [text.sendHow, text.sendNow],
  }[props.handOver ?? ''];
  return (
    <Screen title={words.review.title}>
      <p class="soft">{words.review.about}</p>
      <section class="card stack">
        <dl class="facts">
          <div>
            <dt>{words.review.to}</dt>
            <dd>
              {props.receiver}
              {props.address && <span class="quiet"> {props.address}</span>}
            </dd>
          </div>
          <div>
            <dt>{words.review.subject}</dt>
            <dd dir="auto">{props.message.subject}</dd>
          </div>
          {props.lines.map((line) => (
            <div key={line.field}>
              <dt lang={line.lang}>{line.label}</dt>
              <dd>
                <span class="said" dir="auto">
                  {line.value}
                </span>
                <button
                  type="button"
                  class="button plain small"
                  aria-label={words.review.changeOf(line.label)}
                  onClick={() => props.onChange(line.field)}
                >
                  {words.review.change}
                </button>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <section class="stack">
        <p>{how}</p>
        {props.opening && props.opening.length > 0 && <p>{props.opening.join(' ')}</p>}
        {props.asksFor && <p class="soft">{words.review.asksFirst(props.asksFor)}</p>}
        <p class="soft">{words.review.replyBy(props.replyBy)}</p>
        {props.said && (
          <Notice tone="warning" role="alert">
            {props.said}
          </Notice>
        )}
        {state === 'failed' && (
          <Notice tone="danger" role="alert">
            <p>{words.review.saveFailed}</p>
          </Notice>
        )}
        <div class="row finish">
          <button
            type="button"
            class="button main"
            aria-disabled={state === 'saving'}
            onClick={send}
          >
            <Icon name={props.handOver ? 'mail' : 'next'} />
            {state === 'saving' ? words.review.sending : press}
          </button>
          <CopyText
            label={words.review.copy}
            text={`${props.message.subject}\n\n${props.message.body}`}
          />
        </div>
        <ul class="soft">
          {props.next.map((text, i) => (
            <li key={i}>{text}</li>
          ))}
        </ul>
      </section>
    </Screen>
  );
}
