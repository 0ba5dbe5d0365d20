import { useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { TextField } from '../ui/Field';
import { isObject, type Path } from './json';
import { type IdFault, rename, usesOf } from './references';
import { useWords } from './words';
import { controlId, useWriting } from './writing';

/** The id of the item at `path`: by another one, all that names it names it so too. */
export function IdField({ path }: { readonly path: Path }) {
  const { edits } = useWriting();
  const { ids: text } = useWords();
  const item = edits.read(path);
  const id = isObject(item) && typeof item.id === 'string' ? item.id : '';
  // What is typed is no id yet: each key would be one that others name.
  const [typed, setTyped] = useState<string>();
  const [fault, setFault] = useState<IdFault>();
  const begin = (next: string | undefined) => {
    setTyped(next);
    setFault(undefined);
  };
  const confirm = () => {
    const next = (typed ?? id).trim();
    if (next === id) return begin(undefined);
    const uses = usesOf(edits.value, path).length;
    const done = rename(edits.value, path, next);
    if ('refused' in done) return setFault(done.refused);
    if (!edits.change(done.value)) return;
    begin(undefined);
    announce(text.done(next, uses));
  };
  return (
    <details class="small" data-path={[...path, 'id'].join('.')}>
      <summary>{text.title(id)}</summary>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          confirm();
        }}
      >
        <TextField
          id={controlId([...path, 'id'])}
          label={text.label}
          hint={text.hint}
          error={fault && text.faults[fault]}
          value={typed ?? id}
          onInput={begin}
        />
        <p>
          <button type="submit" class="button">
            {text.rename}
          </button>
        </p>
      </form>
    </details>
  );
}
