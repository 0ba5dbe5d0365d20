import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';

interface NeutralProps {
  readonly go: (route: string, options?: { readonly replace: boolean }) => void;
}

/** What stays on the screen after “clear and hide”: an ordinary page, which says that it is done in no more
 * than a word. The way back is one click
 * deeper, so that nobody comes upon it by looking over a shoulder. */
export function Neutral({ go }: NeutralProps) {
  const { words } = useLanguage();
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    heading.current?.focus();
    announce(words.support.hiddenDone);
  }, []);
  useLayoutEffect(() => {
    document.title = words.app.name;
  }, [words]);
  return (
    <main class="screen stack">
      <h1 ref={heading} tabIndex={-1}>
        {words.support.hidden}
      </h1>
      <p>{words.support.hiddenText}</p>
      <details class="small quiet">
        <summary>{words.support.hiddenMore}</summary>
        <button type="button" class="button plain" onClick={() => go('', { replace: true })}>
          {words.support.hiddenBack}
        </button>
      </details>
    </main>
  );
}
