import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import type { Navigate } from '../ui/navigation';

interface NeutralProps {
  readonly navigate: Navigate;
}

/** What stays on the screen after “clear and hide”: an ordinary page, which says that it is done in no more
 * than a word. The way back is one click
 * deeper, so that nobody comes upon it by looking over a shoulder. */
export function HiddenPage({ navigate }: NeutralProps) {
  const { words } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    announce(words.help.hiddenDone);
  }, []);
  useLayoutEffect(() => {
    document.title = words.app.name;
  }, [words]);
  return (
    <main class="screen stack">
      <h1 ref={heading} tabIndex={-1}>
        {words.help.hidden}
      </h1>
      <p>{words.help.hiddenText}</p>
      <details class="small quiet">
        <summary>{words.help.hiddenMore}</summary>
        <button type="button" class="button plain" onClick={() => navigate('', { replace: true })}>
          {words.help.hiddenBack}
        </button>
      </details>
    </main>
  );
}
