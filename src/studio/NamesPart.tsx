import { OUR_FIELDS } from '../pack/ours';
import { useLanguage } from '../text/language';
import { SelectField, TextField } from '../ui/Field';
import { isList, isObject } from './json';
import type { PartProps } from './TextParts';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';

/** Which of our answers a form elsewhere is given, and what it calls them. */
export function NamesPart({ path }: PartProps) {
  const { edits } = useWriting();
  const { fields } = useWords();
  const { ask } = useLanguage().words;
  const { name, help, fault } = useNames(path);
  const held = edits.read(path);
  const pairs = Object.entries(isObject(held) ? held : {});
  const own = edits.read(['request', 'fields']);
  const all = [
    ...OUR_FIELDS,
    ...(isList(own) ? own : []).flatMap((one) =>
      isObject(one) && typeof one.id === 'string' ? [one.id] : [],
    ),
  ];
  const called = (id: string) => {
    const words = (ask as Readonly<Record<string, unknown>>)[id];
    return typeof words === 'string' ? words : id;
  };
  return (
    <fieldset class="studio-group stack">
      <legend>{name}</legend>
      {help && <p class="quiet small">{help}</p>}
      {fault && <p class="error">{fault}</p>}
      {pairs.map(([id, theirs]) => (
        <div key={id} class="studio-item stack">
          <TextField
            id={controlId([...path, id])}
            label={called(id)}
            value={typeof theirs === 'string' ? theirs : ''}
            onInput={(text) => edits.edit([...path, id], text)}
          />
          <button
            type="button"
            class="button plain"
            onClick={() => edits.edit(pairs.length === 1 ? path : [...path, id], undefined)}
          >
            {fields.remove}
            <span class="unseen"> {called(id)}</span>
          </button>
        </div>
      ))}
      <SelectField
        id={controlId([...path, 'add'])}
        label={fields.add}
        value=""
        empty={fields.choose}
        options={all
          .filter((id) => !pairs.some(([there]) => there === id))
          .map((id) => ({ id, label: called(id) }))}
        onChange={(id) => id !== '' && edits.edit([...path, id], '')}
      />
    </fieldset>
  );
}
