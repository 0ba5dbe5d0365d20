import type { ComponentChildren, TargetedEvent } from 'preact';
import { useLanguage } from '../text/language';
import { Icon } from './Icon';
import './form.css';

export interface FieldProps {
  /** Also the id of the control, so that an error summary can link to it. */
  readonly id: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly required?: boolean;
}

const describedBy = ({ id, hint, error }: FieldProps, extra?: string) =>
  [hint && `${id}-hint`, error && `${id}-error`, extra].filter(Boolean).join(' ') || undefined;

function Tag({ required }: { required: boolean }) {
  const { words } = useLanguage();
  return required ? <span class="tag">({words.ask.required})</span> : null;
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
  readonly autoComplete?: 'name' | 'off';
}

/** Chrome's enhanced spelling and Edge's Editor send what is typed to their makers, and it is to stay on
 * the device. `writingsuggestions` is Edge's and Chrome's word for their suggestions. */
const STAYS_HERE = { spellcheck: false, writingsuggestions: 'false' } as const;

/** A labelled box for text. */
export function TextField(props: TextFieldProps) {
  const { id, label, value, onInput, type = 'text', long, max, required = false, error } = props;
  const { words } = useLanguage();
  const near = max !== undefined && value.length > max * 0.8;
  const shared = {
    id,
    name: id,
    value,
    ...STAYS_HERE,
    'aria-describedby': describedBy(props, max === undefined ? undefined : `${id}-left`),
    'aria-invalid': error ? ('true' as const) : undefined,
    'aria-required': required || undefined,
    onInput: (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) =>
      onInput(event.currentTarget.value),
  };
  return (
    <div class="field stack">
      <label for={id}>
        {label}
        <Tag required={required} />
      </label>
      <Extras {...props} />
      {long ? (
        <textarea {...shared} rows={4} />
      ) : type === 'email' ? (
        <input {...shared} type="email" autoComplete="email" />
      ) : (
        <input
          {...shared}
          type="text"
          autoComplete={props.autoComplete === 'name' ? 'name' : 'off'}
        />
      )}
      {max !== undefined && (
        <p class="quiet" id={`${id}-left`} role="status">
          {near &&
            (value.length > max
              ? words.ask.over(value.length - max)
              : words.ask.left(max - value.length))}
        </p>
      )}
      {props.note}
    </div>
  );
}

interface SelectFieldProps extends FieldProps {
  readonly value: string;
  readonly options: readonly { readonly id: string; readonly label: string }[];
  readonly empty?: string;
  readonly onChange: (value: string) => void;
}

/** A labelled native list. */
export function SelectField(props: SelectFieldProps) {
  const { id, label, value, options, empty, onChange, required = false, error } = props;
  return (
    <div class="field stack">
      <label for={id}>
        {label}
        <Tag required={required} />
      </label>
      <Extras {...props} />
      <select
        id={id}
        value={value}
        aria-describedby={describedBy(props)}
        aria-invalid={error ? 'true' : undefined}
        aria-required={required || undefined}
        onChange={(event) => onChange(event.currentTarget.value)}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}

interface ChoiceFieldProps extends FieldProps {
  readonly options: readonly {
    readonly id: string;
    readonly label: string;
    readonly hint?: string;
  }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: string[]) => void;
  /** Several may be chosen. */
  readonly many?: boolean;
  /** The legend is the page's heading already, and only spoken. */
  readonly legend?: ComponentChildren;
}

/** Radio buttons, or check boxes when `many`. The first one carries the field's id. */
export function ChoiceField(props: ChoiceFieldProps) {
  const { id, label, options, chosen, onChange, many = false, required = false, legend } = props;
  const toggle = (option: string, on: boolean) => {
    if (!many) return onChange([option]);
    const order = options.map((o) => o.id);
    const next = on ? [...chosen, option] : chosen.filter((c) => c !== option);
    onChange(order.filter((o) => next.includes(o)));
  };
  return (
    <fieldset class="field stack" aria-describedby={describedBy(props)}>
      <legend>
        {legend ?? label}
        <Tag required={required} />
      </legend>
      <Extras {...props} />
      <div class="choices">
        {options.map((option, i) => (
          <label class="choice" key={option.id}>
            <input
              id={i === 0 ? id : `${id}-${option.id}`}
              type={many ? 'checkbox' : 'radio'}
              name={id}
              value={option.id}
              checked={chosen.includes(option.id)}
              onChange={(event) => toggle(option.id, event.currentTarget.checked)}
            />
            <span>
              {option.label}
              {option.hint && <span class="quiet"> {option.hint}</span>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
