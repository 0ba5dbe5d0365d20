import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { isReplaced } from '../ui/new-build';

/** In place of answers: nobody may take a search that is not there for one that found nothing. */
export function SearchFailed({ onAgain }: { readonly onAgain: () => void }) {
  const { app, help: text } = useLanguage().words;
  const [replaced, setReplaced] = useState(false);
  useEffect(() => void isReplaced().then(setReplaced), []);
  if (replaced) {
    return (
      <section class="stack">
        <p role="alert">{app.replaced}</p>
        <button type="button" class="button" onClick={() => location.reload()}>
          {app.reload}
        </button>
      </section>
    );
  }
  return (
    <section class="stack">
      <p role="alert">{text.searchFailed}</p>
      <button type="button" class="button" onClick={onAgain}>
        {app.tryAgain}
      </button>
    </section>
  );
}
