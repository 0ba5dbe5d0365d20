import type { ComponentChildren } from 'preact';
import { Icon } from '../ui/Icon';
import { endsNextDay, type Span } from './hours';
import { useWords } from './words';

interface SpansProps {
  readonly id: string;
  /** What the day is called. */
  readonly day: string;
  readonly spans: readonly Span[];
  /** What is said where there are none. */
  readonly closed: string;
  readonly onChange: (spans: readonly Span[]) => void;
  readonly children?: ComponentChildren;
}

/** Of one day; as the schema has it. */
const MOST = 4;

/** From when to when on one day: one that ends before it begins runs past midnight, and says so. */
export function Spans({ id, day, spans, closed, onChange, children }: SpansProps) {
  const { hours: text } = useWords();
  const change = (i: number, part: Partial<Span>) =>
    onChange(spans.map((span, n) => (n === i ? { ...span, ...part } : span)));
  return (
    <div class="studio-spans">
      {spans.length === 0 && <span class="quiet">{closed}</span>}
      {spans.map((span, i) => (
        <span class="studio-span" key={i}>
          <TimeBox
            id={`${id}-${i}-from`}
            label={`${day}, ${text.from}`}
            value={span.from}
            onTime={(from) => change(i, { from })}
          />
          <span aria-hidden="true">{text.to}</span>
          <TimeBox
            id={`${id}-${i}-to`}
            label={`${day}, ${text.to}`}
            value={span.to}
            onTime={(to) => change(i, { to })}
          />
          {endsNextDay(span) && <span class="small">{text.next}</span>}
          <button
            type="button"
            class="button plain"
            onClick={() => onChange(spans.filter((_, n) => n !== i))}
          >
            <Icon name="close" />
            <span class="unseen">{text.remove(day)}</span>
          </button>
        </span>
      ))}
      <span class="row">
        {spans.length < MOST && (
          <button
            type="button"
            class="button plain"
            onClick={() => onChange([...spans, { from: spans.at(-1)?.to ?? '09:00', to: '17:00' }])}
          >
            {text.add}
            <span class="unseen"> ({day})</span>
          </button>
        )}
        {children}
      </span>
    </div>
  );
}

interface TimeBoxProps {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly onTime: (time: string) => void;
}

/** A pack may say 24:00 for the end of a day, which no browser's box can: it is shown as 00:00. */
function TimeBox({ id, label, value, onTime }: TimeBoxProps) {
  return (
    <input
      id={id}
      type="time"
      class="studio-time"
      autoComplete="off"
      aria-label={label}
      value={value === '24:00' ? '00:00' : value}
      onChange={(event) => {
        const time = event.currentTarget.value;
        if (time !== '') onTime(time);
      }}
    />
  );
}
