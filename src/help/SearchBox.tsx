import { useLanguage } from '../text/language';

interface SearchBoxProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onFocus: () => void;
  /** To the answers. */
  readonly onEnter: () => void;
}

/** Where people say in their own words what is going on. */
export function SearchBox({ value, onValue, onFocus, onEnter }: SearchBoxProps) {
  const { help: text } = useLanguage().words;
  return (
    <search class="field stack no-print">
      <label for="support-search">{text.search}</label>
      <p class="quiet" id="support-search-hint">
        {text.searchHint}
      </p>
      {/* Neither the browser nor a spelling service shall remember or send what is typed. */}
      <input
        id="support-search"
        type="search"
        value={value}
        autoComplete="off"
        spellcheck={false}
        aria-describedby="support-search-hint"
        onFocus={onFocus}
        onKeyDown={(event) => {
          // Not the Enter that ends a composition, as of Japanese.
          if (event.key === 'Enter' && !event.isComposing) onEnter();
        }}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
    </search>
  );
}
