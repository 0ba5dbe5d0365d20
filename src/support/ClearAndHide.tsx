import { useEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { Icon } from '../ui/Icon';
import { watchChord } from './clear';

/** Always in sight on the support screens: the way out, and what it can and cannot do. */
export function ClearAndHide({ onLeave }: { readonly onLeave: () => void }) {
  const { words } = useLanguage();
  const text = words.support;
  // One listener for as long as the screen lives: a render between two presses must not lose the first.
  const latest = useRef(onLeave);
  latest.current = onLeave;
  useEffect(() => watchChord(() => latest.current()), []);
  return (
    <div class="leave no-print">
      <button type="button" class="button" onClick={onLeave}>
        <Icon name="hide" />
        {text.clear}
      </button>
      <details class="small">
        <summary>{text.clearTitle}</summary>
        <ul>
          {text.clearDoes.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </details>
    </div>
  );
}
