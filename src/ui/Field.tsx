import type { ComponentChildren, TargetedEvent } from 'preact';
import { useRef } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { Counter } from './Counter';
import { Icon } from './Icon';
import './form.css';

// No control here is one that a browser may keep: it would write what was typed and chosen to the files
// that bring its windows back, whatever Waymark keeps itself. Firefox asks a check box's form instead.

export interface FieldProps {
  /** Also the id of the control, so that an error summary can link to it. */
  readonly id: string;
  readonly label: ComponentChildren;
  readonly hint?: ComponentChildren;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

const list = (...ids: readonly unknown[]) => ids.filter(Boolean).join(' ') || undefined;

const describedBy = ({ id, hint, error }: FieldProps, extra?: string) =>
  list(hint && `${id}-hint`, error && `${id}-error`, extra);

/** `seen`: for eyes only, where the control itself says that it is required. */
function Tag({ required, seen = false }: { required: boolean; seen?: boolean }) {
  const { words } = useLanguage();
  if (!required) return null;
  return (
    <>
      {' '}
      <span class="tag" aria-hidden={seen || undefined}>
        ({words.ask.required})
      </span>
    </>
  );
}

/** The label of a control, and what belongs to it. */
function Labelled(props: FieldProps & { readonly children: ComponentChildren }) {
  const { id, label, required = false } = props;
  return (
    <div class="field stack">
      <label for={id}>
        {label}
        <Tag required={required} seen />
      </label>
      <Extras {...props} />
      {props.children}
    </div>
  );
}

function Extras({ id, hint, error }: FieldProps) {
  return (
    <>
      {hint && (
        <p class="quiet" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {error && (
        <p class="error" id={`${id}-error`}>
          <Icon name="warning" />
          {error}
        </p>
      )}
    </>
  );
}

interface TextFieldProps extends FieldProps {
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly type?: 'text' | 'email';
  /** More than one line. */
  readonly long?: boolean;
  /** Shows how many characters are left; typing more is possible, so that nothing pasted is cut. */
  readonly max?: number | undefined;
  /** What became of the text, right under it. */
  readonly note?: ComponentChildren;
  /** The id of what else should be known by whoever comes here by Tab. */
  readonly see?: string;
  /** What the browser may fill in, and so write to its own files too. Off unless told. */
  readonly autoComplete?: 'name' | 'email' | 'off';
}

/** Chrome's enhanced spelling and Edge's Editor send what is typed to their makers, and it is to stay on
 * the device. `writingsuggestions` is Edge's and Chrome's word for their suggestions. */
const STAYS_HERE = { spellcheck: false, writingsuggestions: 'false' } as const;

/** A labelled box for text. */
export function TextField(props: TextFieldProps) {
  const { id, value, onInput, type = 'text', long, max, required, error } = props;
  const { autoComplete = 'off' } = props;
  const shared = {
    id,
    name: id,
    value,
    ...STAYS_HERE,
    // What somebody writes need not run as the page does.
    dir: 'auto' as const,
    autoComplete,
    'aria-describedby': describedBy(props, props.see),
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required || undefined,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onInput(event.currentTarget.value),
  };
  return (
    <Labelled {...props}>
      {long ? <textarea {...shared} rows={4} /> : <input {...shared} type={type as 'text'} />}
      {max !== undefined && <Counter of={id} value={value} max={max} ahead={long} />}
      {props.note}
    </Labelled>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    /** Where it is not the page's. */
    readonly lang?: string | undefined;
  }[];
  readonly empty?: string;
  readonly onChange: (value: string) => void;
}

/** A labelled native list. */
export function SelectField(props: SelectFieldProps) {
  const { id, value, options, empty, onChange, required, error } = props;
  return (
    <Labelled {...props}>
      <select
        id={id}
        autoComplete="off"
        value={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        aria-required={required || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id} lang={option.lang}>
            {option.label}
          </option>
        ))}
      </select>
    </Labelled>
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly {
    readonly id: string;
    readonly label: ComponentChildren;
    readonly lang?: string | undefined;
    readonly hint?: string;
    /** What it is about, at the end of its line. Decoration only. */
    readonly drawing?: ComponentChildren;
  }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** Several may be chosen. */
  readonly many?: boolean;
  /** Shared by the parts of one question, so that of their radio buttons one is chosen. */
  readonly name?: string;
  /** The ids of what asks it already, such as the page's heading: it then has no legend of its own. */
  readonly askedBy?: string;
}

/** Radio buttons, or check boxes when `many`, inside a form. The first one carries the field's id; no id
 * says what was chosen. What is wrong is said of the controls and not of the group, because Orca says no
 * more of a group than its name. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, label, options, chosen, onChange, many = false, required = false } = props;
  const { hint, error, askedBy, name = id } = props;
  // Two may be ticked before the next render: the second adds to the first.
  const latest = useRef(chosen);
  latest.current = chosen;
  const toggle = (option: string, on: boolean) => {
    const before = latest.current.filter((c) => many && c !== option);
    const next = on ? [...before, option] : before;
    latest.current = options.map((o) => o.id).filter((o) => next.includes(o));
    onChange([...latest.current]);
  };
  return (
    <fieldset
      class="field stack"
      aria-labelledby={askedBy}
      aria-describedby={list(hint && `${id}-hint`)}
    >
      {!askedBy && (
        <legend>
          {label}
          <Tag required={required} />
        </legend>
      )}
      <Extras {...props} />
      <div class="choices">
        {options.map((option, i) => (
          <label class="choice" key={option.id}>
            <input
              id={i === 0 ? id : `${id}-${i + 1}`}
              type={many ? 'checkbox' : 'radio'}
              autoComplete="off"
              name={name}
              value={option.id}
              checked={chosen.includes(option.id)}
              aria-describedby={list(error && chosen.length === 0 && `${id}-error`)}
              onChange={(event) => toggle(option.id, event.currentTarget.checked)}
            />
            <span>
              <span lang={option.lang}>{option.label}</span>
              {option.hint && <span class="quiet"> {option.hint}</span>}
            </span>
            {option.drawing}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
