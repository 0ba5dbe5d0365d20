import { useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { TextField } from '../ui/Field';
import { asLines, byLines } from './by-lines';
import type { Path } from './json';
import type { Part } from './parts';
import { today } from './today';
import { useWords } from './words';
import { controlId, useWriting } from './writing';

interface ByLinesProps {
  readonly path: Path;
  readonly part: Part;
  /** The one that is written. */
  readonly member: string;
  readonly title: string;
}

/** The whole list at once, for whoever has it elsewhere: one name on each line. */
export function ByLines({ path, part, member, title }: ByLinesProps) {
  const { edits, schema, language } = useWriting();
  const { fields } = useWords();
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const held = asLines(edits.value, path, member, language);
  const replace = () => {
    const done = byLines(edits.value, schema, path, part, language, typed ?? held, today());
    setRefused('refused' in done);
    if ('refused' in done || !edits.change(done.value)) return;
    setTyped(undefined);
    announce(fields.replaced);
  };
  return (
    <details class="studio-lines" onToggle={() => setTyped(undefined)}>
      <summary>{fields.byLines}</summary>
      <div class="stack">
        <TextField
          id={controlId([...path, 'lines'])}
          label={title}
          hint={`${fields.oneEachLine}. ${fields.byLinesHint}`}
          error={refused ? fields.onlyOne : undefined}
          long
          value={typed ?? held}
          onInput={setTyped}
        />
        <p>
          <button
            type="button"
            class="button"
            disabled={typed === undefined || typed.trim() === held}
            onClick={replace}
          >
            {fields.replaceList}
          </button>
        </p>
      </div>
    </details>
  );
}
