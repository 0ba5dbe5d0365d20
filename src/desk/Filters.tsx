/** Which of the requests are looked at: by words, kind, unit and who has them. */
import { useMemo } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { SelectField, TextField } from '../ui/Field';
import { useDesk } from './desk-context';
import { type Entry, type Filter, NOBODY, unitOf } from './entries';
import { useWords } from './words';

interface FiltersProps {
  readonly entries: readonly Entry[];
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function Filters({ entries, filter, onFilter }: FiltersProps) {
  const words = useWords();
  const { inbox: text } = words;
  const { pack } = useDesk();
  const { localise, tag } = useLanguage();
  const { units, names } = useMemo(() => choicesIn(entries), [entries]);
  const named = new Map(pack.request.units.map(({ id, label }) => [id, localise(label)]));
  const set = (part: Partial<Filter>) => onFilter({ ...filter, ...part });
  const inWords = (a: { label: string }, b: { label: string }) =>
    a.label.localeCompare(b.label, tag);
  return (
    <search class="desk-filters">
      <TextField
        id="search"
        label={text.search}
        hint={text.searchHint}
        value={filter.words}
        onInput={(value) => set({ words: value })}
      />
      <SelectField
        id="kind"
        label={text.kind}
        empty={text.all}
        value={filter.kind}
        options={Object.entries(words.kinds).map(([id, label]) => ({ id, label }))}
        onChange={(kind) => set({ kind })}
      />
      {units.size > 0 && (
        <SelectField
          id="unit"
          label={text.unit}
          empty={text.all}
          value={filter.unit}
          options={[...units]
            .map(([id, label]) => ({ id, label: named.get(id) ?? label }))
            .sort(inWords)}
          onChange={(unit) => set({ unit })}
        />
      )}
      {names.length > 0 && (
        <SelectField
          id="who"
          label={text.who}
          empty={text.all}
          value={filter.who}
          options={[
            { id: NOBODY, label: text.nobody },
            ...names.map((name) => ({ id: name, label: name })).sort(inWords),
          ]}
          onChange={(who) => set({ who })}
        />
      )}
    </search>
  );
}

/** The units and the names that there are. */
function choicesIn(entries: readonly Entry[]) {
  const units = new Map<string, string>();
  const names = new Set<string>();
  for (const { asked, standing } of entries) {
    const unit = unitOf(asked);
    if (unit !== '') units.set(unit, asked.unit?.label || unit);
    if (standing.who) names.add(standing.who);
  }
  return { units, names: [...names] };
}
