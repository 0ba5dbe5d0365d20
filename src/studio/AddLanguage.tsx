import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { TextField } from '../ui/Field';
import { AddForm } from './AddForm';
import { languageMeant } from './language-names';
import { useWords } from './words';

interface AddLanguageProps {
  readonly id: string;
  /** Those that are there. */
  readonly there: readonly string[];
  /** Names that we have for languages, beside the browser's. */
  readonly known?: Readonly<Record<string, string>>;
  readonly onAdd: (language: string) => void;
}

/** One more language, by its name. */
export function AddLanguage({ id, there, known, onAdd }: AddLanguageProps) {
  const { languages: text } = useWords();
  const { tag } = useLanguage();
  const [typed, setTyped] = useState('');
  const [fault, setFault] = useState('');
  const add = () => {
    const meant = languageMeant(typed, tag, known);
    if (meant === undefined) return setFault(text.unknown(typed.trim()));
    if (there.includes(meant)) return setFault(text.already(typed.trim()));
    setFault('');
    setTyped('');
    onAdd(meant);
  };
  return (
    <AddForm onAdd={add}>
      <TextField
        id={id}
        label={text.add}
        hint={text.addHint}
        error={fault || undefined}
        value={typed}
        onInput={(value) => {
          setTyped(value);
          setFault('');
        }}
      />
      <button type="submit" class="button">
        {text.addIt}
      </button>
    </AddForm>
  );
}
