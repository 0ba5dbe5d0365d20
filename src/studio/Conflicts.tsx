import { useRef, useState } from 'preact/hooks';
import { Notice } from '../ui/Notice';
import type { Json } from './json';
import { nameOf } from './name-of';
import { type Conflict, placeNow, withMine } from './replay';
import { useWords } from './words';
import { usePlaces, useWriting } from './writing';

/** What somebody else changed too: theirs stands in the pack, and either can be chosen. */
export function Conflicts({ list }: { readonly list: readonly Conflict[] }) {
  const { meanwhile: text } = useWords();
  const { edits, languages } = useWriting();
  const [decided, setDecided] = useState<readonly number[]>([]);
  const heading = useRef<HTMLParagraphElement>(null);
  // What was pressed is gone: whoever goes by keyboard is where they can look on.
  const decide = (i: number) => {
    setDecided([...decided, i]);
    heading.current?.focus();
  };
  const open = list.flatMap((one, i) => (decided.includes(i) ? [] : [{ ...one, i }]));
  const [first = 'en'] = languages;
  const shown = (value: Json | undefined) =>
    value === undefined ? text.nothing : nameOf(value, first, languages) || JSON.stringify(value);
  const placeOf = usePlaces();
  const place = (one: Conflict) => {
    const { entry, field } = placeOf(placeNow(edits.value, one) ?? one.path);
    return [entry, field].filter(Boolean).join(': ');
  };
  return (
    <Notice tone={open.length > 0 ? 'warning' : 'good'}>
      <p ref={heading} tabIndex={-1}>
        {text.both(open.length)}
      </p>
      {open.map(({ i, ...one }) => (
        <div key={i} class="studio-item stack">
          <strong>{place(one)}</strong>
          <p>
            {text.mine} <q>{shown(one.mine)}</q>
          </p>
          <p>
            {text.theirs} <q>{shown(one.theirs)}</q>
          </p>
          <div class="row">
            <button
              type="button"
              class="button"
              onClick={() => {
                if (edits.change(withMine(edits.value, one))) decide(i);
              }}
            >
              {text.useMine}
            </button>
            <button type="button" class="button" onClick={() => decide(i)}>
              {text.useTheirs}
            </button>
          </div>
        </div>
      ))}
    </Notice>
  );
}
