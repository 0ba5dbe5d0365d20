import { useEffect, useState } from 'preact/hooks';
import { formatDay } from '../text/day';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { SelectField } from '../ui/Field';
import { Icon } from '../ui/Icon';
import { bankHolidays, type Nation } from './bank-holidays';
import { spansIn, withClosed } from './hours';
import { isList, isObject, type Path } from './json';
import { removeItem } from './references';
import { Spans } from './Spans';
import { WordsPart } from './TextParts';
import { today } from './today';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';

/** As the schema has it. */
const MOST = 60;
const NATIONS: readonly Nation[] = ['england', 'wales', 'scotland', 'northern-ireland'];
const NOTE = { $ref: '#/$defs/line' } as const;

/** Days that are not as their day of the week; the bank holidays at one press. */
export function SpecialDays({ path }: { readonly path: Path }) {
  const { edits, fresh } = useWriting();
  const { hours: text } = useWords();
  const { fault } = useNames(path);
  const [nation, setNation] = useState<Nation>('england');
  const [said, setSaid] = useState('');
  const [added, setAdded] = useState<number>();
  useEffect(() => {
    if (added !== undefined) document.getElementById(controlId([...path, added, 'date']))?.focus();
  }, [added]);
  const held = edits.read(path);
  const dates = isList(held) ? held : [];
  const addAll = () => {
    const day = today();
    const year = Number(day.slice(0, 4));
    const coming = [...bankHolidays(nation, year), ...bankHolidays(nation, year + 1)]
      .map(({ date }) => date)
      .filter((date) => date >= day);
    const next = withClosed(held, coming).slice(0, MOST);
    const words = text.bankAdded(next.length - dates.length);
    if (next.length > dates.length) edits.edit(path, next);
    setSaid(words);
    announce(words);
  };
  return (
    <fieldset class="studio-group stack" id={controlId(path)} tabIndex={-1}>
      <legend>{text.dates}</legend>
      {fault && <p class="error">{fault}</p>}
      {dates.map((one, i) => (
        <SpecialDay key={i} path={[...path, i]} date={isObject(one) ? String(one.date) : ''} />
      ))}
      <p>
        <button
          type="button"
          class="button"
          disabled={dates.length >= MOST}
          onClick={() => {
            edits.edit(path, [...dates, { date: '', spans: [] }]);
            fresh.add([...path, dates.length]);
            setAdded(dates.length);
          }}
        >
          <Icon name="add" />
          {text.addDate}
        </button>
      </p>
      <div class="row studio-bank">
        <SelectField
          id={controlId([...path, 'nation'])}
          label={text.bankOf}
          value={nation}
          options={NATIONS.map((id) => ({ id, label: text.nations[id] }))}
          onChange={(chosen) => setNation(chosen as Nation)}
        />
        <button type="button" class="button" onClick={addAll}>
          {text.bank}
        </button>
      </div>
      {said && <p class="small">{said}</p>}
    </fieldset>
  );
}

function SpecialDay({ path, date }: { readonly path: Path; readonly date: string }) {
  const { edits } = useWriting();
  const { hours: text } = useWords();
  const language = useLanguage();
  const { fault } = useNames([...path, 'date']);
  const id = controlId([...path, 'date']);
  const isDay = /^\d{4}-\d\d-\d\d$/.test(date) && !Number.isNaN(Date.parse(date));
  const name = isDay ? formatDay(date, Date.now(), language) : text.date;
  return (
    <div class="studio-item studio-special" data-path={path.join('.')}>
      <div class="field stack">
        <label for={id}>{text.date}</label>
        {fault && <p class="error">{fault}</p>}
        <input
          id={id}
          type="date"
          autoComplete="off"
          value={date}
          onChange={(event) => {
            const { value } = event.currentTarget;
            if (value !== '') edits.edit([...path, 'date'], value);
          }}
        />
      </div>
      <Spans
        id={controlId([...path, 'spans'])}
        day={name}
        spans={spansIn(edits.read([...path, 'spans']))}
        closed={text.dateClosed}
        onChange={(spans) =>
          edits.edit(
            [...path, 'spans'],
            spans.map(({ from, to }) => ({ from, to })),
          )
        }
      />
      <button
        type="button"
        class="button plain"
        title={`${text.removeDay} (${name})`}
        onClick={() => edits.change(removeItem(edits.value, path))}
      >
        <Icon name="trash" />
        <span class="unseen">
          {text.removeDay} ({name})
        </span>
      </button>
      <WordsPart path={[...path, 'note']} part={NOTE} label={text.note} />
    </div>
  );
}
