import { useLanguage } from '../text/language';
import { SelectField } from '../ui/Field';
import type { Nation, RankedService } from './ranking';
import type { Found } from './search';

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
        <span>
          {text.quiet}
          {quiet && <span class="small"> {text.quietHint}</span>}
        </span>
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

/** How many services the choices above leave out, of the answers to a search where there are any:
 * nobody shall take a filter for “there is nobody”. */
export function filteredAway(
  everything: readonly RankedService[],
  offered: readonly RankedService[],
  answers: readonly Found[] | undefined,
): number {
  const kept = new Set(offered.map(({ service }) => service.id));
  const meant = answers && new Set(answers.map(({ id }) => id));
  return everything.filter(({ service: { id } }) => !kept.has(id) && (meant?.has(id) ?? true))
    .length;
}
