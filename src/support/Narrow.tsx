import { useLanguage } from '../text/language';
import { SelectField } from '../ui/Field';
import type { Nation } from './order';

interface NarrowProps {
  readonly quiet: boolean;
  readonly nation: Nation | undefined;
  readonly onQuiet: (quiet: boolean) => void;
  readonly onNation: (nation: Nation | undefined) => void;
}

const NATIONS: readonly Nation[] = ['england', 'scotland', 'wales', 'northern-ireland'];

/** What suits the person; “not sure” leaves everything in. */
export function Narrow({ quiet, nation, onQuiet, onNation }: NarrowProps) {
  const { support: text } = useLanguage().words;
  return (
    <div class="stack no-print">
      <label class="choice">
        <input
          type="checkbox"
          checked={quiet}
          onChange={(event) => onQuiet(event.currentTarget.checked)}
        />
        <span>
          {text.quiet}
          <span class="hint small quiet"> {text.quietHint}</span>
        </span>
      </label>
      <SelectField
        id="support-nation"
        label={text.nation}
        value={nation ?? ''}
        empty={text.nationAny}
        options={NATIONS.map((id) => ({ id, label: text.nations[id] }))}
        onChange={(id) => onNation(NATIONS.find((known) => known === id))}
      />
    </div>
  );
}
