import type { OpenResult } from '../outbox/open-composed';
import { needsPerson } from '../request/actions';
import { isSentByPerson } from '../request/destinations';
import type { Request } from '../request/request';
import type { Dictionary } from '../text/en';
import { useLanguage } from '../text/language';
import { CopyText } from '../ui/CopyText';
import { Icon } from '../ui/Icon';

interface HandOverProps {
  readonly row: Request;
  /** What the person is asked, with what is missing where they send it. */
  readonly question: string;
  /** What became of the newest try to open it in this window. */
  readonly opened: OpenResult | undefined;
  readonly onSent: () => void;
  readonly onOpen: () => void;
  readonly onLater: () => void;
}

/** What is left to do where only the person can press send, in steps: nothing is wrong. */
export function HandOver({ row, question, opened, onSent, onOpen, onLater }: HandOverProps) {
  const { requests: text } = useLanguage().words;
  const steps = stepsOf(row, opened, text);
  return (
    <>
      <ol class="next">
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p>
        <strong>{question}</strong>
      </p>
      {opened?.opened === false && <p>{text.notOpened}</p>}
      <div class="row">
        <button type="button" class="button" onClick={onSent}>
          <Icon name="check" />
          {text.yesSent}
        </button>
        <button type="button" class="button" onClick={onOpen}>
          <Icon name="open" />
          {text.openAgain}
        </button>
        <CopyText label={text.copy} text={`${row.message.subject}\n\n${row.message.body}`} />
        {needsPerson(row, Date.now()) && (
          <button type="button" class="button plain" onClick={onLater}>
            {text.notYet}
          </button>
        )}
      </div>
    </>
  );
}

/** That a program took an address is all that anybody hears: not that it is open. */
function stepsOf(
  { route }: Request,
  opened: OpenResult | undefined,
  { handOver }: Dictionary['requests'],
): readonly string[] {
  const way = isSentByPerson(route) ? route.kind : 'email';
  const first = handOver[opened?.opened ? 'asked' : 'toOpen'][way];
  return [first, handOver.press[way], handOver.back];
}
