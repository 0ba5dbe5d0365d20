import { useRef, useState } from 'preact/hooks';
import { isToConfirm } from '../pack/author/entries';
import { formatDate } from '../text/day';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Notice } from '../ui/Notice';
import { isObject, type Json, put } from './json';
import { nameOf } from './name-of';
import { withNote } from './notes';
import type { PartProps } from './TextParts';
import { today } from './today';
import { useWords } from './words';
import { controlId, useNames, useWriting } from './writing';

const WAYS = ['rang', 'read', 'owner'] as const;
type How = (typeof WAYS)[number];

const DAY = 86_400_000;
/** Days until the next review, where the entry says nothing else. */
const HALF_A_YEAR = 182;

/** When an entry was last looked at: today, once somebody says how they did. */
export function ReviewedPart({ path }: PartProps) {
  const { edits, languages } = useWriting();
  const { review: text, keep } = useWords();
  const language = useLanguage();
  const { name, help, fault } = useNames(path);
  const [asking, setAsking] = useState(false);
  const [done, setDone] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const held = edits.read(path);
  const entry = path.slice(0, -1);
  const id = controlId(path);
  const confirm = (how: How) => {
    const item = edits.read(entry);
    const called = nameOf(item, languages[0] ?? 'en', languages);
    const reviewed = withReview(item, today());
    const note = `${today()}: ${called}: ${text.notes[how]}`;
    // How it was checked is for the next author.
    edits.change(withNote(put(edits.value, entry, reviewed), note));
    setAsking(false);
    setDone(true);
    announce(text.done);
    // What was pressed is gone.
    button.current?.focus();
  };
  return (
    <div class="field stack">
      <p id={`${id}-name`}>
        <strong>{name}</strong>
      </p>
      {help && <p class="quiet">{help}</p>}
      {fault && <p class="error">{fault}</p>}
      <p class="row">
        <span>
          {isToConfirm(edits.read(entry))
            ? keep.mail.toConfirm
            : isDay(held) && formatDate(held, undefined, language)}
        </span>
        <button
          ref={button}
          type="button"
          id={id}
          class="button"
          aria-describedby={`${id}-name`}
          aria-expanded={asking}
          onClick={() => setAsking(!asking)}
        >
          {text.today}
        </button>
      </p>
      {asking && (
        <fieldset class="studio-item field">
          <legend>{text.how}</legend>
          <div class="row">
            {WAYS.map((how) => (
              <button key={how} type="button" class="button" onClick={() => confirm(how)}>
                {text.ways[how]}
              </button>
            ))}
          </div>
        </fieldset>
      )}
      {done && !asking && (
        <Notice tone="good">
          <p>{text.done}</p>
        </Notice>
      )}
    </div>
  );
}

const isDay = (held: Json | undefined): held is string =>
  typeof held === 'string' && /^\d{4}-\d\d-\d\d$/.test(held) && !Number.isNaN(Date.parse(held));

/** The entry as looked at on that day, and due as long after it as before. */
function withReview(item: Json | undefined, day: string): Json {
  const { toConfirm: _, ...entry } = isObject(item) ? item : {};
  const [before, due] = [Date.parse(String(entry.reviewed)), Date.parse(String(entry.due))];
  const span = due > before ? due - before : HALF_A_YEAR * DAY;
  const next = new Date(Date.parse(day) + span).toISOString().slice(0, 10);
  return { ...entry, reviewed: day, due: next };
}
