import { useLayoutEffect, useRef } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { watchChord } from './both-shifts';
import { Icon } from './Icon';
import './clear-and-hide.css';

interface LeaveProps {
  readonly onHide: () => void;
}

/** Always in sight where hard things are shown: the way out, and what it can and cannot do. */
export function ClearAndHide({ onHide }: LeaveProps) {
  return (
    <div class="leave no-print">
      <HideButton onHide={onHide} />
      <HideLimits />
    </div>
  );
}

/** The way out alone, by press and by chord; it stays in sight inside a `.leave`. */
export function HideButton({ onHide }: LeaveProps) {
  const { help: text } = useLanguage().words;
  // One listener for as long as the screen lives: a render between two presses must not lose the first.
  const latest = useRef(onHide);
  latest.current = onHide;
  useLayoutEffect(() => watchChord(() => latest.current()), []);
  return (
    <button type="button" class="button" onClick={onHide}>
      <Icon name="hide" />
      {text.clear}
    </button>
  );
}

export function HideLimits() {
  const { help: text } = useLanguage().words;
  return (
    <details class="small no-print">
      <summary>{text.clearTitle}</summary>
      <ul>
        {text.clearDoes.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </details>
  );
}
