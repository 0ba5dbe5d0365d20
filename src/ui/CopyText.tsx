import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from './announce';
import { Icon, type IconName } from './Icon';

interface CopyTextProps {
  /** A function is asked in the click, where the answer may change. */
  readonly text: string | (() => string);
  readonly label: string;
  /** Said, not shown: what is copied, where the page shows it beside the button. */
  readonly what?: ComponentChildren;
  /** `plain` beside a number or an address. */
  readonly plain?: boolean;
  /** One of several in a bar, where the label is shown only if there is room. */
  readonly tool?: IconName;
  /** The icon says enough; the label is heard, and seen only when it says that it was copied. */
  readonly iconOnly?: boolean;
}

/** How long the tick is there: each time is a time of its own. */
const DONE = 5000;

/** Copies `text`, and says so each time. Where the browser refuses (Teams, some policies) it shows the text, selected. */
export function CopyText(props: CopyTextProps) {
  const { text, label, what, plain = false, tool, iconOnly = false } = props;
  const { words } = useLanguage();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const box = useRef<HTMLTextAreaElement>(null);

  const [copied, setCopied] = useState('');
  const timer = useRef(0);
  useEffect(() => () => clearTimeout(timer.current), []);

  const copy = async () => {
    const wanted = typeof text === 'string' ? text : text();
    setCopied(wanted);
    try {
      await navigator.clipboard.writeText(wanted);
      setState('copied');
      announce(words.app.copied);
      clearTimeout(timer.current);
      timer.current = window.setTimeout(() => setState('idle'), DONE);
    } catch {
      clearTimeout(timer.current);
      setState('failed');
      announce(words.app.copyFailed);
      requestAnimationFrame(() => box.current?.select());
    }
  };
  return (
    <span class="copy">
      <button
        type="button"
        class={tool ? 'tool' : plain ? 'button plain' : 'button'}
        title={tool && label}
        onClick={copy}
      >
        <Icon name={state === 'copied' ? 'check' : (tool ?? 'copy')} />
        <span class={iconOnly && state !== 'copied' ? 'unseen' : undefined}>
          {tool && state === 'copied' ? words.app.copied : label}
        </span>
        {what && <span class="unseen">{what}</span>}
      </button>
      {state === 'failed' && <span class="small">{words.app.copyFailed}</span>}
      {state === 'failed' && (
        <textarea ref={box} readOnly aria-label={label} value={copied} rows={tool ? 2 : 4} />
      )}
    </span>
  );
}
