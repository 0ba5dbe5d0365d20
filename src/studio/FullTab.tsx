import { isInFrame } from './on-disk';
import { useWords } from './words';

/** In a frame, as in Teams, no browser asks where to save: the way out of it. */
export function FullTab() {
  const { publish: text } = useWords();
  if (!isInFrame()) return null;
  return (
    <p>
      {text.fullTab}{' '}
      <a href={location.href.replace(/#.*/, '')} target="_blank" rel="noopener">
        {text.openTab}
      </a>
    </p>
  );
}
