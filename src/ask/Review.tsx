import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Line } from '../request/message';
import { useLanguage } from '../text/language';
import { CopyText } from '../ui/CopyText';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { Steps } from '../ui/Steps';
import '../ui/columns.css';
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
  const busy = props.handOver ? text.opening : text.sending;
  return (
    <Screen title={text.title}>
      <Steps label={words.ask.stepsLabel} steps={words.ask.steps} at={1} />
      <div class="columns">
        <div class="flow">
          {/* First, so that it is in sight with the button that does it. */}
          <Notice>
            <p>{how}</p>
            {props.opening && props.opening.length > 0 && <p>{props.opening.join(' ')}</p>}
            {props.asksFor && <p>{text.asksFirst(props.asksFor)}</p>}
          </Notice>
          <p class="soft">{text.about}</p>
          <dl class="facts">
            <Fact label={text.to}>
              {props.receiver}
              {props.address && <span class="quiet"> {props.address}</span>}
            </Fact>
            <Fact label={text.subject}>
              <span dir="auto">{props.message.subject}</span>
            </Fact>
            {props.lines.map((line) => (
              <Fact
                key={line.field}
                label={line.label}
                lang={line.lang}
                change={{
                  press: text.change,
                  what: text.changeOf(line.label),
                  onPress: () => props.onChange(line.field),
                }}
              >
                <span class="written" dir="auto">
                  {line.value}
                </span>
              </Fact>
            ))}
          </dl>
          <section class="stack">
            <h2>{text.nextTitle}</h2>
            <ol class="soft">
              {props.next.map((said, i) => (
                <li key={i}>{said}</li>
              ))}
            </ol>
            <p class="soft">{text.replyBy(props.replyBy)}</p>
          </section>
          <div class="actions">
            {props.said && (
              <Notice tone="warning" role="alert">
                {props.said}
              </Notice>
            )}
            {state === 'failed' && (
              <Notice tone="danger" role="alert">
                <p>{text.saveFailed}</p>
              </Notice>
            )}
            <p class="small goes">
              <span class="quiet">{text.to}</span> {props.receiver}
            </p>
            <button
              type="button"
              class="button main"
              aria-disabled={state === 'saving'}
              onClick={send}
            >
              <Icon name={props.handOver ? 'mail' : 'next'} />
              {state === 'saving' ? busy : press}
            </button>
            <CopyText
              tool="copy"
              label={text.copy}
              text={`${props.message.subject}\n\n${props.message.body}`}
            />
          </div>
        </div>
      </div>
    </Screen>
  );
}

interface FactProps {
  readonly label: string;
  readonly lang?: string | undefined;
  readonly change?: {
    readonly press: string;
    readonly what: string;
    readonly onPress: () => void;
  };
  readonly children: ComponentChildren;
}

/** A line of the summary: the question, what was said, and the way to change it. */
function Fact({ label, lang, change, children }: FactProps) {
  return (
    <div>
      <dt lang={lang}>{label}</dt>
      <dd>{children}</dd>
      {change && (
        <dd class="change">
          <button
            type="button"
            class="button plain small"
            aria-label={change.what}
            onClick={change.onPress}
          >
            {change.press}
          </button>
        </dd>
      )}
    </div>
  );
}
