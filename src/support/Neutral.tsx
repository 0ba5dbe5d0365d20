import { useLayoutEffect } from 'preact/hooks';
import { useLanguage } from '../text/language';

interface NeutralProps {
  readonly go: (route: string, options?: { readonly replace: boolean }) => void;
}

/** What stays on the screen after “clear and hide”: an ordinary page. The way back is one click
 * deeper, so that nobody comes upon it by looking over a shoulder. */
export function Neutral({ go }: NeutralProps) {
  const { words } = useLanguage();
  useLayoutEffect(() => {
    document.title = words.app.name;
  }, [words]);
  return (
    <main class="screen stack">
      <h1>{words.support.hidden}</h1>
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
