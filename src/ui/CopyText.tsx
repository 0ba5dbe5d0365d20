import { useRef, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { Icon } from './Icon';

interface CopyTextProps {
  readonly text: string;
  readonly label: string;
  /** Said, not shown: what is copied, where the page shows it beside the button. */
  readonly what?: string;
  /** `plain` beside a number or an address. */
  readonly plain?: boolean;
}

/** Copies `text`. Where the browser refuses (Teams, some policies) it shows the text, selected. */
export function CopyText({ text, label, what, plain = false }: CopyTextProps) {
  const { words } = useLanguage();
  const [state, setState] = useState<'idle' | 'copied' | 'failed'>('idle');
  const box = useRef<HTMLTextAreaElement>(null);

  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('failed');
      requestAnimationFrame(() => box.current?.select());
    }
  };
  return (
    <span class="copy">
      <button type="button" class={plain ? 'button plain' : 'button'} onClick={copy}>
        <Icon name={state === 'copied' ? 'check' : 'copy'} />
        {label}
        {what && <span class="unseen">{what}</span>}
      </button>
      <span role="status" class={state === 'failed' ? 'small' : 'unseen'}>
        {state === 'copied' && words.app.copied}
        {state === 'failed' && words.app.copyFailed}
      </span>
      {state === 'failed' && (
        <textarea ref={box} readOnly aria-label={label} value={text} rows={4} />
      )}
    </span>
  );
}
