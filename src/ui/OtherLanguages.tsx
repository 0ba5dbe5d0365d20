import { useLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';

interface OtherLanguagesProps {
  /** What stands before the language, where that alone could be taken for another's. */
  readonly words?: string;
  readonly onLanguage: (tag: string) => void;
}

/** The interface's languages but the one that the page is in, for who writes or answers. */
export function OtherLanguages({ words, onLanguage }: OtherLanguagesProps) {
  const { tag } = useLanguage();
  return (
    <>
      {LANGUAGES.filter((one) => one.tag !== tag).map((one) => (
        <button
          key={one.tag}
          type="button"
          class="button plain"
          onClick={() => onLanguage(one.tag)}
        >
          {words} <span lang={one.tag}>{one.name}</span>
        </button>
      ))}
    </>
  );
}
