import { useLanguage } from '../text/language';

/** In place of answers: nobody may take a search that is not there for one that found nothing. */
export function SearchFailed({ onAgain }: { readonly onAgain: () => void }) {
  const { app, support: text } = useLanguage().words;
  return (
    <section class="stack">
      <p role="alert">{text.searchFailed}</p>
      <button type="button" class="button" onClick={onAgain}>
        {app.tryAgain}
      </button>
    </section>
  );
}
