import { useLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';

/** The interface's languages but the one that the page is in, for who writes or answers. */
export function OtherLanguages({ onLanguage }: { readonly onLanguage: (tag: string) => void }) {
  const { tag } = useLanguage();
  return (
    <>
      {LANGUAGES.filter((one) => one.tag !== tag).map((one) => (
        <button
          key={one.tag}
          type="button"
          class="button plain"
          lang={one.tag}
          onClick={() => onLanguage(one.tag)}
        >
          {one.name}
        </button>
      ))}
    </>
  );
}
