/** What happened with a case, in order, and a note to add. */
import { useState } from 'preact/hooks';
import type { DeskWords } from '../text/desk-en';
import { useLanguage } from '../text/language';
import { TextField } from '../ui/Field';
import type { Case, Event } from './case';
import { useDeeds } from './use-deeds';
import { useWords } from './words';

export function CaseHistory({ row }: { readonly row: Case }) {
  const words = useWords();
  const text = words.case;
  const { moment } = useLanguage();
  const [note, setNote] = useState('');
  const { act, failed } = useDeeds(row.reference);
  const now = Date.now();
  return (
    <section class="part stack" aria-labelledby="happened">
      <h2 id="happened">{text.happenedTitle}</h2>
      <ol class="plain desk-history">
        <li>
          <span class="small quiet">{moment(row.since, now)}</span> {text.did.brought}
        </li>
        {row.history.map((event, i) => (
          <li key={`${event.at}-${i}`}>
            <span class="small quiet">{moment(event.at, now)}</span> {didIn(event, words)}
            {event.is === 'noted' && (
              <p class="desk-note" dir="auto">
                {event.text}
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

/** In words. A deed that a newer desk knows is called what it is called there. */
function didIn(event: Event, { case: { did }, reply, waitsFor, outcomes }: DeskWords): string {
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
    case 'declined':
      return did[event.is][event.by];
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
