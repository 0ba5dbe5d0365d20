import { useState } from 'preact/hooks';
import { TextField } from '../ui/Field';
import { usePeopleWords } from './people-words';
import { Said } from './Said';
import { useMe } from './use-me';
import { useSaid } from './use-said';
import { useWords } from './words';

/** The name that stands beside what whoever sits here takes, to be changed when somebody else does. */
export function YourName() {
  const { keep: text } = usePeopleWords();
  const { case: of } = useWords();
  const { name, keep } = useMe();
  const { said, say } = useSaid();
  // What was typed stays, however late the name is known.
  const [typed, setTyped] = useState<string>();
  const shown = typed ?? name;
  return (
    <section class="card stack" aria-labelledby="your-name">
      <h2 id="your-name">{text.me}</h2>
      <form
        class="stack"
        onSubmit={(event) => {
          event.preventDefault();
          if (shown.trim() === '') return;
          void keep(shown.trim()).then(() => say(text.meSaved));
        }}
      >
        <TextField
          id="me"
          label={of.yourName}
          hint={of.yourNameHint}
          value={shown}
          onInput={setTyped}
        />
        <div>
          <button type="submit" class="button">
            {of.save}
          </button>
        </div>
      </form>
      <Said said={said} />
    </section>
  );
}
