/** The fields for text: words in a language, and what is the same in all of them. */
import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { TextField } from '../ui/Field';
import { cleanPaste, type Field } from './clean';
import { isObject, type Path, put } from './json';
import { languageName } from './language-names';
import { translate } from './languages';
import { type Part, resolved } from './parts';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';

export interface PartProps {
  readonly path: Path;
  readonly part: Part;
  readonly required?: boolean;
  /** In place of the field's own name. */
  readonly label?: string | undefined;
}

/** Cleans what is pasted into a field of that kind, and says what was done. */
function usePaste(kind: Field) {
  const { fields } = useWords();
  const [said, setSaid] = useState('');
  const onPaste = (event: TargetedEvent<HTMLElement, ClipboardEvent>) => {
    const box = event.target;
    const pasted = event.clipboardData?.getData('text/plain') ?? '';
    const { text, done } = cleanPaste(pasted, kind);
    const words = done.map((one) => fields.cleaned[one]).join(' ');
    setSaid(words);
    if (done.length === 0) return;
    if (!(box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)) return;
    event.preventDefault();
    box.setRangeText(text, box.selectionStart ?? 0, box.selectionEnd ?? 0, 'end');
    box.dispatchEvent(new Event('input', { bubbles: true }));
    announce(words);
  };
  return [said && <p class="quiet small">{said}</p>, onPaste] as const;
}

/** What is dialled. */
const NUMBERS = ['phone', 'number'];

const longest = (part: Part) =>
  part.maxLength ?? part.anyOf?.find((one) => one.maxLength)?.maxLength;

/** The limit, once a text comes near it: no author needs it at every field. */
const nearly = (text: string, limit: number | undefined) =>
  limit !== undefined && text.length > 0.8 * limit ? limit : undefined;

/** Words, in the language that is written in. */
export function WordsPart({ path, part, required = false, label }: PartProps) {
  const { edits, schema, language, languages } = useWriting();
  const { name, help, fault } = useNames(path);
  const { tag } = useLanguage();
  const held = edits.read(path);
  const by = isObject(held) ? held : undefined;
  const own = by ? by[language] : held;
  const text = typeof own === 'string' ? own : '';
  const other =
    by && text === '' ? languages.find((one) => typeof by[one] === 'string') : undefined;
  const long = part.$ref === '#/$defs/paragraph';
  const [note, onPaste] = usePaste(long ? 'paragraph' : 'line');
  const write = (words: string) => {
    // An item of a list that is emptied is not yet one that is taken out.
    const stays =
      words === '' && typeof path.at(-1) === 'number' && Object.keys(by ?? {}).length < 2;
    edits.change(
      stays ? put(edits.value, path, '') : translate(edits.value, path, language, words),
      path.join('.'),
    );
  };
  return (
    <div class="studio-words stack" onPaste={onPaste}>
      <TextField
        id={controlId(path)}
        label={label ?? name}
        hint={label === undefined ? help : undefined}
        error={fault}
        required={required}
        long={long}
        value={text}
        max={nearly(text, longest(resolved(schema, part)))}
        note={note}
        onInput={(value) => write(value)}
      />
      {other !== undefined && (
        <p class="small">
          <span class="quiet">{languageName(other, tag)}: </span>
          <span lang={other} dir="auto">
            {String(by?.[other])}
          </span>
        </p>
      )}
    </div>
  );
}

/** One text, whatever the language: an address, a number. */
export function TextPart({ path, part, required = false, label }: PartProps) {
  const { edits, schema } = useWriting();
  const { name, help, fault } = useNames(path);
  const [note, onPaste] = usePaste(NUMBERS.includes(String(path.at(-1))) ? 'number' : 'address');
  const held = edits.read(path);
  return (
    <div onPaste={onPaste}>
      <TextField
        id={controlId(path)}
        label={label ?? name}
        hint={label === undefined ? help : undefined}
        error={fault}
        required={required}
        value={typeof held === 'string' ? held : ''}
        max={
          (resolved(schema, part).maxLength ?? 0) > 300
            ? undefined
            : resolved(schema, part).maxLength
        }
        note={note}
        onInput={(value) => edits.edit(path, value === '' && !required ? undefined : value)}
      />
    </div>
  );
}

/** Words that people search for, in the language that is written in: one on each line. */
export function SearchWordsPart({ path }: PartProps) {
  const { edits, language } = useWriting();
  const { fields } = useWords();
  const { name, help, fault } = useNames(path);
  const held = edits.read([...path, language]);
  const list = Array.isArray(held) ? held : [];
  // What is typed, as it is typed: an empty line is one that is begun.
  const [typed, setTyped] = useState<string>();
  const lines = (text: string) =>
    text
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  const kept = list.join('\n');
  const shown = typed !== undefined && lines(typed).join('\n') === kept ? typed : kept;
  return (
    <TextField
      id={controlId(path)}
      label={name}
      hint={`${help} ${fields.oneEachLine}`}
      error={fault}
      long
      value={shown}
      onInput={(text) => {
        setTyped(text);
        const words = lines(text);
        edits.edit([...path, language], words.length === 0 ? undefined : words);
      }}
    />
  );
}
