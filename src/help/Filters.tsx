import { useLanguage } from '../text/language';
import { SelectField } from '../ui/Field';
import type { Nation } from './ranking';

interface QuietProps {
  readonly quiet: boolean;
  readonly onQuiet: (quiet: boolean) => void;
}

/** “I can’t talk aloud”: in sight from the start, because whoever needs it has no time to look. */
export function Quiet({ quiet, onQuiet }: QuietProps) {
  const { help: text } = useLanguage().words;
  return (
    // The form is for Firefox, which asks it alone whether a check box may be written to its session.
    <form autoComplete="off" class="no-print" onSubmit={(event) => event.preventDefault()}>
      <label class="choice">
        <input
          type="checkbox"
          autoComplete="off"
          checked={quiet}
          onChange={(event) => onQuiet(event.currentTarget.checked)}
        />
        <span>{text.quiet}</span>
      </label>
    </form>
  );
}

interface NationsProps {
  readonly nation: Nation | undefined;
  readonly onNation: (nation: Nation | undefined) => void;
}

const NATIONS: readonly Nation[] = ['england', 'scotland', 'wales', 'northern-ireland'];

/** For a list where it matters; “not sure” leaves everything in. */
export function Nations({ nation, onNation }: NationsProps) {
  const { help: text } = useLanguage().words;
  return (
    <SelectField
      id="support-nation"
      label={text.nation}
      value={nation ?? ''}
      empty={text.nationAny}
      options={NATIONS.map((id) => ({ id, label: text.nations[id] }))}
      onChange={(id) => onNation(NATIONS.find((known) => known === id))}
    />
  );
}

interface LeftOutProps {
  readonly quiet: boolean;
  /** How many services the choices leave out. */
  readonly count: number;
  readonly onShowAll: () => void;
}

/** What the choices leave out, and the way to have it back: nobody shall take a filter for “there is nobody”. */
export function LeftOut({ quiet, count, onShowAll }: LeftOutProps) {
  const { help: text } = useLanguage().words;
  if (!quiet && count === 0) return null;
  return (
    <div class="row no-print">
      {quiet && <span class="small">{text.quietHint}</span>}
      {count > 0 && (
        <>
          <span>{text.filtered(count)}</span>
          <button type="button" class="button" onClick={onShowAll}>
            {text.showAll}
          </button>
        </>
      )}
    </div>
  );
}
