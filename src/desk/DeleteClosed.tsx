import { useState } from 'preact/hooks';
import { Confirm } from '../ui/Confirm';
import { SelectField } from '../ui/Field';
import type { Case } from './case';
import { closedBefore, limitOf, TERMS, type Term } from './closed';
import { useDesk } from './desk-context';
import { usePeopleWords } from './people-words';
import { Said } from './Said';
import { useSaid } from './use-said';

/** What was closed long ago goes, as the privacy notice says. */
export function DeleteClosed({ cases }: { readonly cases: readonly Case[] }) {
  const words = usePeopleWords();
  const { old: text, forget } = words.keep;
  const { desk, pack } = useDesk();
  const { keepDays } = pack.request;
  const { said, say, fail } = useSaid();
  const [term, setTerm] = useState<Term>('pack');
  const [sure, setSure] = useState(false);
  const closed = closedBefore(cases, limitOf(term, keepDays, Date.now()));
  const answer = async (yes: boolean) => {
    setSure(false);
    if (!yes) return;
    const changed = await desk.change(
      closed.map(({ reference: key, version: from }) => ({ table: 'cases', key, from }) as const),
    );
    if (changed === 'done') say(text.done(closed.length));
    else fail(changed === 'stale' ? forget.stale : words.notKept);
  };
  return (
    <section class="card stack" aria-labelledby="delete-closed">
      <h2 id="delete-closed">{text.title}</h2>
      <p>
        {text.about} {text.own(keepDays)}
      </p>
      <SelectField
        id="closed-years"
        label={text.years}
        value={term}
        options={TERMS.map((id) => ({
          id,
          label: id === 'pack' ? text.days(keepDays) : text.options[id],
        }))}
        onChange={(id) => setTerm(id as Term)}
      />
      {closed.length === 0 ? (
        <p>{text.none}</p>
      ) : (
        <div>
          <button type="button" class="button" onClick={() => setSure(true)}>
            {text.press(closed.length)}
          </button>
        </div>
      )}
      <Said said={said} />
      {sure && (
        <Confirm
          title={text.sure}
          question={text.sureAbout}
          yes={text.yes}
          no={text.no}
          destroys
          onAnswer={(yes) => void answer(yes)}
        />
      )}
    </section>
  );
}
