/** What happened with a case, in order, and a note to add. */
import { useState } from 'preact/hooks';
import type { DeskWords } from '../text/desk-en';
import { useLanguage } from '../text/language';
import { TextField } from '../ui/Field';
import type { Case, Event } from './case';
import { type Entry, namesIn } from './entries';
import { useDeeds } from './use-deeds';
import { useWords } from './words';

export function CaseHistory({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const text = words.case;
  const { moment } = useLanguage();
  const [note, setNote] = useState('');
  const { row } = entry;
  const { act, failed } = useDeeds(row.reference);
  const now = Date.now();
  const lines = linesOf(entry, words);
  return (
    <section class="part stack" aria-labelledby="happened">
      <h2 id="happened">{text.happenedTitle}</h2>
      <ol class="plain desk-history">
        {lines.map(({ at, said, note }, i) => (
          <li key={`${at}-${i}`}>
            {at !== undefined && <span class="small quiet">{moment(at, now)}</span>} {said}
            {note !== undefined && (
              <p class="desk-note" dir="auto">
                {note}
              </p>
            )}
          </li>
        ))}
      </ol>
      <form
        class="stack"
        onSubmit={async (event) => {
          event.preventDefault();
          if (note.trim() === '') return;
          if (await act({ is: 'noted', text: note.trim() })) setNote('');
        }}
      >
        <TextField
          id="note"
          label={text.noteLabel}
          hint={text.noteHint}
          long
          value={note}
          error={failed}
          onInput={setNote}
        />
        <p>
          <button type="submit" class="button">
            {text.noteAdd}
          </button>
        </p>
      </form>
    </section>
  );
}

interface Line {
  /** Milliseconds since 1970; not known of a withdrawal that does not tell it. */
  readonly at: number | undefined;
  readonly said: string;
  readonly note?: string;
}

/** What was done, and that it was withdrawn, in order. */
function linesOf(entry: Entry, words: DeskWords): readonly Line[] {
  const { row } = entry;
  const { did, theAsker } = words.case;
  const { asker } = namesIn(entry, theAsker);
  let person = '';
  const done = row.history.map((event): Line => {
    if (event.is === 'proposed') person = event.name;
    const said =
      event.is === 'undone'
        ? did.undone(
            doneAt(row, event.of)
              .map((one) => didIn(one, words, { asker, person }))
              .join('; '),
          )
        : didIn(event, words, { asker, person });
    return { at: event.at, said, ...(event.is === 'noted' && { note: event.text }) };
  });
  const lines: Line[] = [{ at: row.since, said: did.brought }, ...done];
  for (const { type, createdAt } of row.arrivals) {
    if (type !== 'withdrawal') continue;
    const at = createdAt === undefined ? Number.NaN : Date.parse(createdAt);
    const after = lines.findIndex((line) => line.at !== undefined && line.at > at);
    const line = { at: Number.isNaN(at) ? undefined : at, said: did.withdrawn };
    lines.splice(after < 0 ? lines.length : after, 0, line);
  }
  return lines;
}

/** What was done at that moment, which is taken back together. */
export const doneAt = ({ history }: Case, of: number): readonly Event[] =>
  history.filter(({ is, at }) => at === of && is !== 'noted' && is !== 'undone');

/** In words. A deed that a newer desk knows is called what it is called there. */
export function didIn(
  event: Event,
  { case: { did, yes, no }, reply, waitsFor, outcomes }: DeskWords,
  names: { readonly asker: string; readonly person: string },
): string {
  switch (event.is) {
    case 'taken':
      return did.taken(event.who);
    case 'proposed':
      return [
        did.proposed(event.name),
        ...(event.ticked.length > 0
          ? [did.ticked(event.ticked.map((one) => did.ticks[one] ?? one).join('; '))]
          : []),
      ].join('. ');
    case 'agreed':
      return yes(names[event.by]);
    case 'declined':
      return no(names[event.by]);
    case 'undone':
      return did.undone('');
    case 'replied':
      return did.replied[event.reply];
    case 'sending':
      return did.sending(reply.kinds[event.reply]);
    case 'waits':
      return waitsFor[event.for];
    case 'closed':
      return `${did.closed}: ${outcomes[event.outcome]}`;
    case 'noted':
    case 'proposal-dropped':
    case 'unsent':
    case 'heard':
    case 'reopened':
    case 'ended':
      return did[event.is];
    default:
      return (event satisfies never as { is: string }).is;
  }
}
