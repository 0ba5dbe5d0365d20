import { useLayoutEffect } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import type { Navigate } from '../ui/navigation';

/** Under the ordinary page that takes the place of what was left by “clear and hide”. Nobody sees there that
 * there was another page; that it is done is heard. The way back is one click deeper, so that nobody comes
 * upon it by looking over a shoulder. */
export function HiddenFoot({ navigate }: { readonly navigate: Navigate }) {
  const { words } = useLanguage();
  useLayoutEffect(() => announce(words.help.hiddenDone), []);
  return (
    <details class="small quiet no-print">
      <summary>{words.help.hiddenMore}</summary>
      <button type="button" class="button plain" onClick={() => navigate('', { replace: true })}>
        {words.help.hiddenBack}
      </button>
    </details>
  );
}
