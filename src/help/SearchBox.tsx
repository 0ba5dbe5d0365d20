import type { ComponentChildren } from 'preact';
import { useLanguage } from '../text/language';

interface SearchBoxProps {
  readonly value: string;
  readonly onValue: (value: string) => void;
  readonly onFocus: () => void;
  /** To the first answer. */
  readonly onGo: () => void;
  /** No answer takes the place of an example yet. */
  readonly hint: boolean;
  /** What stands beside the box. */
  readonly children: ComponentChildren;
}

/** Where people say in their own words what is going on. */
export function SearchBox({ value, onValue, onFocus, onGo, hint, children }: SearchBoxProps) {
  const { help: text } = useLanguage().words;
  return (
    <search class="search-line no-print">
      <label for="support-search">{text.search}</label>
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
          if (event.isComposing || !['Enter', 'ArrowDown'].includes(event.key)) return;
          if (event.key === 'ArrowDown') event.preventDefault();
          onGo();
        }}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {children}
      <p class="small quiet" id="support-search-hint" hidden={!hint}>
        {text.searchHint}
      </p>
    </search>
  );
}
