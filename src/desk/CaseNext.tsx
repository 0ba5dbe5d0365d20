/** What may be done with a case as it stands, and nothing else. */
import { useRef, useState } from 'preact/hooks';
import type { DeskWords } from '../text/desk-en';
import { TextField } from '../ui/Field';
import { Notice } from '../ui/Notice';
import type { Deed, Standing } from './case';
import { allows } from './case-lifecycle';
import type { Entry } from './entries';
import { mayPropose } from './propose';
import { useDeeds } from './use-deeds';
import { useMe } from './use-me';
import { useWords } from './words';

export function CaseNext({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const { case: text } = words;
  const { row, standing } = entry;
  const { act, failed } = useDeeds(row.reference);
  const { name, keep } = useMe();
  const [asking, setAsking] = useState<'me' | 'colleague'>();
  const heading = useRef<HTMLHeadingElement>(null);
  // What was pressed is gone, or another: whoever goes by keyboard is where they can look on.
  const go = async (deed: Deed): Promise<boolean> => {
    const done = await act(deed);
    if (done) heading.current?.focus();
    return done;
  };
  const steps = stepsFor(standing, words).filter(({ deed }) => allows(standing, deed));
  const mayTake = allows(standing, { is: 'taken', who: name });
  const closing = steps.filter(({ deed }) => deed.is === 'closed' && deed.outcome !== 'paired');
  const others = steps.filter((step) => !closing.includes(step));
  return (
    <section class="card stack" aria-labelledby="next">
      <h2 ref={heading} id="next" tabIndex={-1}>
        {text.nextTitle}
      </h2>
      <p>{nextFor(standing, words)}</p>
      {failed && (
        <Notice tone="danger">
          <p>{failed}</p>
        </Notice>
      )}
      {asking && (
        <AskName
          key={asking}
          asking={asking}
          onCancel={() => setAsking(undefined)}
          onName={async (who) => {
            if (asking === 'me') await keep(who);
            if (await go({ is: 'taken', who })) setAsking(undefined);
          }}
        />
      )}
      <div class="row">
        {mayPropose(standing) && (
          <a class="button" href={`#/propose/${row.reference}`}>
            {text.propose}
          </a>
        )}
        {mayTake && (
          <button
            type="button"
            class={standing.who ? 'button' : 'button main'}
            onClick={() => (name === '' ? setAsking('me') : void go({ is: 'taken', who: name }))}
          >
            {text.take}
          </button>
        )}
        {others.map(({ label, deed }) => (
          <button key={label} type="button" class="button" onClick={() => void go(deed)}>
            {label}
          </button>
        ))}
        {standing.state !== 'done' && (
          <button type="button" class="button" onClick={() => setAsking('colleague')}>
            {text.hand}
          </button>
        )}
      </div>
      {closing.length > 0 && (
        <details>
          <summary>{text.close}</summary>
          <div class="row">
            {closing.map(({ label, deed }) => (
              <button key={label} type="button" class="button" onClick={() => void go(deed)}>
                {label}
              </button>
            ))}
          </div>
        </details>
      )}
    </section>
  );
}

interface Step {
  readonly label: string;
  readonly deed: Deed;
}

/** Each that there is, in the order in which they stand; which of them is open the lifecycle says. */
function stepsFor({ proposal }: Standing, { case: text }: DeskWords): readonly Step[] {
  const { closeAs } = text;
  const name = proposal?.name ?? '';
  return [
    { label: text.pair, deed: { is: 'closed', outcome: 'paired' } },
    { label: text.heard, deed: { is: 'heard' } },
    { label: text.askerYes, deed: { is: 'agreed', by: 'asker' } },
    { label: text.personYes(name), deed: { is: 'agreed', by: 'person' } },
    { label: text.askerNo, deed: { is: 'declined', by: 'asker' } },
    { label: text.personNo(name), deed: { is: 'declined', by: 'person' } },
    { label: text.dropProposal, deed: { is: 'proposal-dropped' } },
    { label: text.waits.asker, deed: { is: 'waits', for: 'asker' } },
    { label: text.waits.person, deed: { is: 'waits', for: 'person' } },
    { label: text.waits.place, deed: { is: 'waits', for: 'place' } },
    { label: text.ended, deed: { is: 'ended' } },
    { label: text.reopen, deed: { is: 'reopened' } },
    { label: closeAs['other-help'], deed: { is: 'closed', outcome: 'other-help' } },
    { label: closeAs.nobody, deed: { is: 'closed', outcome: 'nobody' } },
    { label: closeAs['no-answer'], deed: { is: 'closed', outcome: 'no-answer' } },
  ];
}

function nextFor(standing: Standing, { case: { next } }: DeskWords): string {
  const { state, proposal, running } = standing;
  if (running) return next.running(proposal?.name ?? '');
  if (state === 'done') return next.done;
  if (state === 'waiting') return next.waiting;
  if (!proposal) return next[state];
  return proposal.agreed.length === 2 ? next.agreed(proposal.name) : next.proposed(proposal.name);
}

interface AskNameProps {
  readonly asking: 'me' | 'colleague';
  readonly onName: (name: string) => void;
  readonly onCancel: () => void;
}

/** Whose it is now. */
function AskName({ asking, onName, onCancel }: AskNameProps) {
  const { case: text } = useWords();
  const [name, setName] = useState('');
  return (
    <form
      class="stack"
      onSubmit={(event) => {
        event.preventDefault();
        if (name.trim() !== '') onName(name.trim());
      }}
    >
      <TextField
        id="whose"
        label={asking === 'me' ? text.yourName : text.handTo}
        hint={asking === 'me' ? text.yourNameHint : undefined}
        value={name}
        onInput={setName}
      />
      <div class="row">
        <button type="submit" class="button main">
          {asking === 'me' ? text.save : text.handYes}
        </button>
        <button type="button" class="button" onClick={onCancel}>
          {text.cancel}
        </button>
      </div>
    </form>
  );
}
