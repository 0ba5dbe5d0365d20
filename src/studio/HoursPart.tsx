/** When a way to reach a service is open: always, not known, or by a week and special days. */
import { formatHours } from '../help/format-hours';
import { useLanguage } from '../text/language';
import { SelectField, TextField } from '../ui/Field';
import { Guard } from '../ui/Guard';
import { DAYS, OFFICE, type Span, spansByDay, withDay } from './hours';
import { isObject, type Json, type Path } from './json';
import { Spans } from './Spans';
import { SpecialDays } from './SpecialDays';
import type { PartProps } from './TextParts';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';

export function HoursPart({ path }: PartProps) {
  const { edits, findings } = useWriting();
  const { hours: text } = useWords();
  const { fault } = useNames(path);
  const held = edits.read(path);
  const week = isObject(held);
  const inside = findings.find((one) => one.path.startsWith(`${path.join('.')}.`));
  return (
    <fieldset class="studio-group stack">
      <legend>{text.title}</legend>
      {fault && <p class="error">{fault}</p>}
      <SelectField
        id={controlId(path)}
        label={text.kind}
        value={week ? 'week' : String(held ?? 'unknown')}
        options={(['always', 'unknown', 'week'] as const).map((id) => ({ id, label: text[id] }))}
        onChange={(chosen) => edits.edit(path, chosen === 'week' ? OFFICE : chosen)}
      />
      {week && <Week path={path} />}
      {week && <SpecialDays path={[...path, 'dates']} />}
      {!inside && !fault && (
        // What is not yet whole has no sentence.
        <Guard of={held} instead={null}>
          <Sentence hours={held ?? 'unknown'} />
        </Guard>
      )}
    </fieldset>
  );
}

/** The other days on which most work. */
const WORKING = [1, 2, 3, 4];
const ALL = [...DAYS.keys()];

function Week({ path }: { readonly path: Path }) {
  const { edits } = useWriting();
  const { hours: text } = useWords();
  const { app } = useLanguage().words;
  const here = [...path, 'week'];
  const zone = useNames([...path, 'zone']);
  const { fault } = useNames(here);
  const held = edits.read(here);
  const days = spansByDay(held);
  const areAlike = (on: readonly number[]) =>
    new Set(on.map((day) => JSON.stringify(days[day]))).size < 2;
  const put = (on: readonly number[], spans: readonly Span[]) =>
    edits.edit(
      here,
      on.reduce<Json | undefined>((week, day) => withDay(week, day, spans), held),
    );
  /** The first day that has any: of all seven, it is the one to be like. */
  const first = days.findIndex((spans) => spans.length > 0);
  return (
    <>
      <TextField
        id={controlId([...path, 'zone'])}
        label={zone.name}
        hint={text.zoneHint}
        error={zone.fault}
        value={String(edits.read([...path, 'zone']) ?? '')}
        onInput={(value) => edits.edit([...path, 'zone'], value.trim())}
      />
      {fault && <p class="error">{fault}</p>}
      <ul class="plain studio-week">
        {DAYS.map((day, i) => {
          const name = app.weekdays[i] ?? day;
          const before = days[i - 1];
          const spans = days[i] ?? [];
          return (
            <li key={day}>
              <strong>{name}</strong>
              <Spans
                id={controlId([...here, day])}
                day={name}
                spans={spans}
                closed={text.closed}
                onChange={(next) => put([i], next)}
              >
                {i === first && !areAlike(ALL) && (
                  <button type="button" class="button plain" onClick={() => put(ALL, spans)}>
                    {text.everyDay}
                  </button>
                )}
                {i === 0 && !areAlike([0, ...WORKING]) && (
                  <button
                    type="button"
                    class="button plain"
                    onClick={() => put(WORKING, days[0] ?? [])}
                  >
                    {text.working}
                  </button>
                )}
                {before && JSON.stringify(before) !== JSON.stringify(spans) && (
                  <button type="button" class="button plain" onClick={() => put([i], before)}>
                    {text.same(app.weekdays[i - 1] ?? '')}
                    <span class="unseen"> ({name})</span>
                  </button>
                )}
              </Spans>
            </li>
          );
        })}
      </ul>
    </>
  );
}

/** The very sentences that staff will read. */
function Sentence({ hours }: { readonly hours: Json }) {
  const { hours: text } = useWords();
  const language = useLanguage();
  const lines = formatHours(hours as Parameters<typeof formatHours>[0], Date.now(), language);
  if (lines.length === 0) return null;
  return (
    <div class="studio-said">
      <p class="small quiet">{text.staffRead}</p>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  );
}
