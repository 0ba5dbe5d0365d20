/** Any part of a pack, by what the schema says of it. */
import { SelectField } from '../ui/Field';
import { Box } from './Box';
import { asKind } from './blank';
import { ChoicePart, ChoicesPart, FlagPart, listNamedAt, ReferencePart } from './ChoiceParts';
import { HoursPart } from './HoursPart';
import { isObject, type Path } from './json';
import { ListPart } from './ListPart';
import { LogoPart } from './LogoPart';
import { NamesPart } from './NamesPart';
import { branchOf, OURS, type Part as SchemaPart, shapeOf } from './parts';
import { ReviewedPart } from './ReviewedPart';
import { SpokenPart } from './SpokenPart';
import { type PartProps, SearchWordsPart, TextPart, WordsPart } from './TextParts';
import { today } from './today';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';
import './part.css';

export function Part(props: PartProps) {
  const { path, part } = props;
  const list = listNamedAt(path);
  if (list && part.type !== 'object') return <ReferencePart {...props} list={list} />;
  // Of the pack itself they have a page of their own.
  if (path.at(-1) === 'languages') return <SpokenPart {...props} />;
  switch (shapeOf(part)) {
    case 'line':
    case 'paragraph':
      return <WordsPart {...props} />;
    case 'searchWords':
      return <SearchWordsPart {...props} />;
    case 'choice':
      return <ChoicePart {...props} />;
    case 'choices':
      return <ChoicesPart {...props} />;
    case 'flag':
      return <FlagPart {...props} />;
    case 'number':
      return <NumberPart {...props} />;
    case 'day':
      return path.at(-1) === 'reviewed' ? <ReviewedPart {...props} /> : <DayPart {...props} />;
    case 'hours':
      return <HoursPart {...props} />;
    case 'list':
      return <ListPart {...props} inner={Part} members={Members} />;
    case 'group':
      return <GroupPart {...props} />;
    case 'variant':
      return <VariantPart {...props} />;
    case 'names':
      return <NamesPart {...props} />;
    default:
      return path[0] === 'brand' && path[1] === 'logo' ? (
        <LogoPart {...props} />
      ) : (
        <TextPart {...props} />
      );
  }
}

interface MembersProps {
  readonly path: Path;
  readonly part: SchemaPart;
  /** Those alone, in this order. */
  readonly only?: readonly string[];
}

/** The fields of a group, one after the other. */
export function Members({ path, part, only }: MembersProps) {
  const names = only ?? Object.keys(part.properties ?? {}).filter((name) => !OURS.includes(name));
  return (
    <>
      {names.map((name) => {
        const member = part.properties?.[name];
        if (!member) return null;
        const required = part.required?.includes(name) ?? false;
        const here = [...path, name];
        return (
          <div key={name} data-path={here.join('.')}>
            <Part path={here} part={member} required={required} />
          </div>
        );
      })}
    </>
  );
}

/** A group in a group; one that need not be there can be added and taken out. */
function GroupPart({ path, part, required = false, label }: PartProps) {
  const { edits, schema } = useWriting();
  const { fields } = useWords();
  const { name, help, fault } = useNames(path);
  const held = edits.read(path);
  const title = label ?? name;
  if (held === undefined && !required) {
    return (
      <p>
        <button
          type="button"
          class="button"
          onClick={() => edits.edit(path, asGroup(schema, part))}
        >
          {fields.addThis(title)}
        </button>{' '}
        <span class="quiet small">{help}</span>
      </p>
    );
  }
  return (
    <fieldset class="studio-group stack">
      <legend>{title}</legend>
      {help && <p class="quiet small">{help}</p>}
      {fault && <p class="error">{fault}</p>}
      <Members path={path} part={part} />
      {!required && (
        <p>
          <button type="button" class="button plain" onClick={() => edits.edit(path, undefined)}>
            {fields.removeThis(title)}
          </button>
        </p>
      )}
    </fieldset>
  );
}

const asGroup = (schema: SchemaPart, part: SchemaPart) =>
  asKind(schema, { oneOf: [part] }, {}, '', today());

/** An entry whose fields depend on which way it is. */
function VariantPart({ path, part }: PartProps) {
  const { edits, schema } = useWriting();
  const { name, choice, fault } = useNames([...path, 'kind']);
  const held = edits.read(path);
  const kind = isObject(held) ? held.kind : undefined;
  const branch = branchOf(part, kind);
  const kinds = (part.oneOf ?? []).flatMap((one) => one.properties?.kind?.const ?? []).map(String);
  return (
    <div class="stack">
      <SelectField
        id={controlId([...path, 'kind'])}
        label={name}
        error={fault}
        value={String(kind ?? '')}
        options={kinds.map((id) => ({ id, label: choice(id) }))}
        onChange={(next) => edits.edit(path, asKind(schema, part, held, next, today()))}
      />
      {branch && <Members path={path} part={branch} />}
    </div>
  );
}

function NumberPart({ path, part, required = false }: PartProps) {
  const { edits } = useWriting();
  const held = edits.read(path);
  return (
    <Box path={path} part={part}>
      {(shared) => (
        <input
          {...shared}
          type="number"
          class="studio-number"
          min={part.minimum}
          max={part.maximum}
          value={typeof held === 'number' ? held : ''}
          onInput={({ currentTarget: { value } }) => {
            if (value === '') edits.edit(path, required ? part.minimum : undefined);
            else if (Number.isFinite(Number(value))) edits.edit(path, Number(value));
          }}
        />
      )}
    </Box>
  );
}

function DayPart({ path, part, required = false }: PartProps) {
  const { edits } = useWriting();
  const held = edits.read(path);
  return (
    <Box path={path} part={part}>
      {(shared) => (
        <input
          {...shared}
          type="date"
          value={typeof held === 'string' ? held : ''}
          onChange={({ currentTarget: { value } }) => {
            if (value !== '' || !required) edits.edit(path, value === '' ? undefined : value);
          }}
        />
      )}
    </Box>
  );
}
