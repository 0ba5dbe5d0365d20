import { useState } from 'preact/hooks';
import { announce } from '../ui/announce';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import { asLines, byLines } from './by-lines';
import type { Path } from './json';
import type { Part } from './parts';
import { pageOf, pathFrom } from './sections';
import { today } from './today';
import type { GoTo } from './use-target';
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
  const { edits, schema, language, drafts } = useWriting();
  const { fields } = useWords();
  const [refused, setRefused] = useState(false);
  const [said, setSaid] = useState('');
  const held = asLines(edits.value, path, member, language);
  const place = path.join('.');
  const typed = drafts.of(place);
  // An empty line at its end is one that is begun.
  const isSame = (typed ?? held).trim() === held;
  const begin = (text: string | undefined) => {
    drafts.set(place, text === held ? undefined : text);
    setRefused(false);
    setSaid('');
  };
  const replace = () => {
    const done = byLines(edits.value, schema, path, part, language, typed ?? held, today());
    setRefused('refused' in done);
    if ('refused' in done || !edits.change(done.value)) return;
    begin(undefined);
    setSaid(fields.replaced);
    announce(fields.replaced);
  };
  return (
    <details
      class="studio-lines"
      open={typed !== undefined || said !== ''}
      onFocusOut={() => isSame && drafts.set(place, undefined)}
    >
      <summary>{fields.byLines}</summary>
      <div class="stack">
        <TextField
          id={controlId([...path, 'lines'])}
          label={title}
          hint={`${fields.oneEachLine}. ${fields.byLinesHint}`}
          error={refused ? fields.onlyOne : undefined}
          long
          value={typed ?? held}
          note={said && <p class="small">{said}</p>}
          onInput={begin}
        />
        <p class="row">
          <button type="button" class="button" disabled={isSame} onClick={replace}>
            {fields.replaceList}
          </button>
          {typed !== undefined && (
            <button type="button" class="button plain" onClick={() => begin(undefined)}>
              {fields.keepList}
            </button>
          )}
        </p>
      </div>
    </details>
  );
}

interface NotTakenProps {
  /** Of the page. */
  readonly path: string;
  readonly goTo: GoTo;
}

/** Said everywhere else of a list that was written and not taken. */
export function NotTaken({ path, goTo }: NotTakenProps) {
  const { drafts } = useWriting();
  const { fields, check } = useWords();
  return (
    <>
      {drafts.places
        .filter((place) => pageOf(pathFrom(place)) !== path)
        .map((place) => (
          <Notice key={place} tone="warning">
            <p>{fields.notTaken}</p>
            <button
              type="button"
              class="button"
              onClick={() => goTo([...pathFrom(place), 'lines'])}
            >
              {check.takeMe}
            </button>
          </Notice>
        ))}
    </>
  );
}
