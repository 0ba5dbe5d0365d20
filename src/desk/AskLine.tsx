import { useEffect, useState } from 'preact/hooks';
import { TextField } from '../ui/Field';
import { useWords } from './words';

interface AskLineProps {
  readonly label: string;
  readonly hint?: string | undefined;
  readonly yes: string;
  /** What is written goes into several lines, or none. */
  readonly long?: boolean;
  readonly onLine: (line: string) => void;
  readonly onCancel: () => void;
}

/** Something to write before a deed is done. It takes focus: it stands in place of what was pressed. */
export function AskLine({ label, hint, yes, long = false, onLine, onCancel }: AskLineProps) {
  const { case: text } = useWords();
  const [line, setLine] = useState('');
  useEffect(() => document.getElementById('ask-line')?.focus(), []);
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (long || line.trim() !== '') onLine(line.trim());
      }}
    >
      <TextField id="ask-line" {...{ label, hint, long }} value={line} onInput={setLine} />
      <div class="row">
        <button type="submit" class="button main">
          {yes}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
