/** The fields in which something is chosen. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { ChoiceField, type FieldProps, SelectField } from '../ui/Field';
import { AddForm } from './AddForm';
import { isList, isObject, type Path } from './json';
import { nameOf } from './name-of';
import { type Part, resolved } from './parts';
import { REFERENCES } from './references';
import type { PartProps } from './TextParts';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';

/** A list may be empty where nothing else is said, though it must be there. */
const mustHold = ({ type, minItems = 0 }: Part) => type !== 'array' || minItems > 0;

/** More are chosen one by one. */
const AT_A_GLANCE = 12;

export function ChoicePart({ path, part, required = false }: PartProps) {
  const { edits } = useWriting();
  const { name, help, choice, fault } = useNames(path);
  const { fields } = useWords();
  const held = edits.read(path);
  return (
    <SelectField
      id={controlId(path)}
      label={name}
      hint={help}
      error={fault}
      required={required}
      value={typeof held === 'string' ? held : ''}
      {...(!required && { empty: fields.none })}
      options={(part.enum ?? []).map((id) => ({ id, label: choice(id) }))}
      onChange={(id) => edits.edit(path, id === '' ? undefined : id)}
    />
  );
}

export function ChoicesPart({ path, part, required = false }: PartProps) {
  const { edits, schema } = useWriting();
  const { name, help, choice, fault } = useNames(path);
  const held = edits.read(path);
  const items = resolved(schema, part.items ?? {});
  return (
    <ChoiceField
      id={controlId(path)}
      label={name}
      hint={help}
      error={fault}
      required={required && mustHold(part)}
      many
      options={(items.enum ?? []).map((id) => ({ id, label: choice(id) }))}
      chosen={textsIn(held)}
      onChange={(ids) => edits.edit(path, ids.length === 0 && !required ? undefined : ids)}
    />
  );
}

export function FlagPart({ path, required = false }: PartProps) {
  const { edits } = useWriting();
  const { name, help, fault } = useNames(path);
  const id = controlId(path);
  return (
    <div class="field stack">
      <label class="choice">
        <input
          id={id}
          type="checkbox"
          autoComplete="off"
          checked={edits.read(path) === true}
          aria-describedby={fault && `${id}-error`}
          onChange={(event) => {
            const on = event.currentTarget.checked;
            edits.edit(path, on || required ? on : undefined);
          }}
        />
        <span>
          {name}
          {help && <span class="quiet">{help}</span>}
        </span>
      </label>
      {fault && (
        <p class="error" id={`${id}-error`}>
          {fault}
        </p>
      )}
    </div>
  );
}

const textsIn = (held: unknown): string[] =>
  isList(held) ? held.filter((one) => typeof one === 'string') : [];

const patternOf = (path: Path) =>
  path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');

/** The list whose items are named at `path`; `undefined` where none are. */
export function listNamedAt(path: Path): Path | undefined {
  const pattern = patternOf(path);
  const found = Object.entries(REFERENCES).find(([, places]) => places.includes(pattern))?.[0];
  // Of the same question or route, where it is a list of that.
  return found?.split('.').map((key, i) => (key === '*' ? (path[i] ?? 0) : key));
}

/** One of another list of the pack, or several in the order in which they are chosen. */
export function ReferencePart({
  path,
  part,
  list,
  required = false,
}: PartProps & { readonly list: Path }) {
  const { edits, languages } = useWriting();
  const { tag } = useLanguage();
  const { name, help, fault } = useNames(path);
  const { fields } = useWords();
  const items = edits.read(list);
  const options = (isList(items) ? items : []).flatMap((item) =>
    isObject(item) && typeof item.id === 'string'
      ? [{ id: item.id, label: nameOf(item, tag, languages) || item.id }]
      : [],
  );
  const held = edits.read(path);
  const id = controlId(path);
  const shared = { id, hint: help, error: fault, required: required && mustHold(part) };
  if (part.type !== 'array') {
    return (
      <SelectField
        {...shared}
        label={name}
        value={typeof held === 'string' ? held : ''}
        empty={fields.none}
        options={options}
        onChange={(chosen) => edits.edit(path, chosen === '' ? undefined : chosen)}
      />
    );
  }
  const chosen = textsIn(held);
  const choose = (ids: readonly string[]) =>
    edits.edit(path, ids.length === 0 && !required ? undefined : ids);
  const ordered = path.at(-1) === 'first' || options.length > AT_A_GLANCE;
  if (!ordered)
    return <ChoiceField {...shared} label={name} many {...{ options, chosen }} onChange={choose} />;
  return (
    <div class="stack studio-chosen">
      <AddOne
        {...shared}
        label={name}
        options={options.filter((option) => !chosen.includes(option.id))}
        onAdd={(one) => choose([...chosen, one])}
      />
      {chosen.length > 0 && (
        <ol>
          {chosen.map((one) => (
            <li key={one}>
              {options.find((option) => option.id === one)?.label ?? one}{' '}
              <button
                type="button"
                class="button plain"
                onClick={() => choose(chosen.filter((other) => other !== one))}
              >
                {fields.remove}
                <span class="unseen"> {options.find((option) => option.id === one)?.label}</span>
              </button>
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

interface AddOneProps extends FieldProps {
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly onAdd: (id: string) => void;
}

/** Looking through what there is adds nothing: a press does, or Enter. */
function AddOne({ onAdd, ...field }: AddOneProps) {
  const { fields } = useWords();
  const [looked, setLooked] = useState('');
  // One that was added meanwhile is offered no more.
  const one = field.options.some(({ id }) => id === looked) ? looked : '';
  const add = () => {
    if (one === '') return;
    onAdd(one);
    setLooked('');
  };
  return (
    <AddForm onAdd={add}>
      <SelectField {...field} value={one} empty={fields.choose} onChange={setLooked} />
      <button type="submit" class="button" disabled={one === ''}>
        {fields.add}
        <span class="unseen"> ({field.label})</span>
      </button>
    </AddForm>
  );
}
