/** Somebody who may be proposed, or may not: the facts, what to check first, and why not. */
import { useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import type { Candidate } from './candidates';
import { useDesk } from './desk-context';
import type { Check } from './pairing-rule';
import { usePeopleWords } from './people-words';
import type { Person } from './person';
import { useWords } from './words';

interface CandidateCardProps {
  readonly candidate: Candidate;
  /** `undefined`: nobody can be proposed here. */
  readonly onPropose: ((person: Person, ticked: readonly Check[]) => Promise<void>) | undefined;
}

export function CandidateCard({ candidate, onPropose }: CandidateCardProps) {
  const { propose: text } = usePeopleWords();
  const { person, verdict, offers, answer } = candidate;
  const { kinds } = useWords();
  const [ticked, setTicked] = useState<readonly Check[]>([]);
  const [left, setLeft] = useState(false);
  const [busy, setBusy] = useState(false);
  const { blocks, checks } = verdict;
  const isBlocked = answer === 'blocked';
  const press = async () => {
    if (busy || !onPropose) return;
    if (!checks.every((check) => ticked.includes(check))) {
      setLeft(true);
      announce(text.checkLeft);
      return;
    }
    setBusy(true);
    await onPropose(person, ticked);
    setBusy(false);
  };
  const name = `candidate-${person.id}`;
  return (
    <article class="card stack" aria-labelledby={name}>
      <h2 id={name} class="desk-candidate" dir="auto">
        {person.name}
      </h2>
      <Facts candidate={candidate} />
      {isBlocked && (
        <ul class="desk-blocks">
          {!offers && (
            <li>
              {text.onlyOffers(person.kinds.map((kind) => kinds[kind].toLowerCase()).join(', '))}
            </li>
          )}
          {blocks.map((block) => (
            <li key={block}>{text.blocks[block]}</li>
          ))}
        </ul>
      )}
      {!isBlocked && onPropose && checks.length > 0 && (
        <fieldset class="field stack">
          <legend>{text.checkTitle}</legend>
          {left && (
            <p class="error" id={`${name}-left`}>
              {text.checkLeft}
            </p>
          )}
          <div class="choices">
            {checks.map((check) => (
              <label class="choice" key={check}>
                <input
                  type="checkbox"
                  autoComplete="off"
                  checked={ticked.includes(check)}
                  aria-describedby={left && !ticked.includes(check) ? `${name}-left` : undefined}
                  onChange={(event) => {
                    const on = event.currentTarget.checked;
                    setTicked((before) => [
                      ...before.filter((one) => one !== check),
                      ...(on ? [check] : []),
                    ]);
                  }}
                />
                <span>{text.checks[check]}</span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      {!isBlocked && onPropose && (
        <div>
          <button
            type="button"
            class="button main"
            aria-disabled={busy || undefined}
            onClick={() => void press()}
          >
            {text.propose(person.name)}
          </button>
        </div>
      )}
    </article>
  );
}

function Facts({ candidate: { person, facts } }: { readonly candidate: Candidate }) {
  const { propose: text, people } = usePeopleWords();
  const { pack } = useDesk();
  const { localise } = useLanguage();
  const { topics, meeting } = pack.request;
  const named = (ids: readonly string[], options: typeof topics) =>
    options.flatMap(({ id, label }) => (ids.includes(id) ? [localise(label)] : [])).join(', ');
  const said = [
    facts.topics.length > 0
      ? text.facts.topics(facts.topics.length, named(facts.topics, topics))
      : text.facts.noTopics,
    facts.languages.length > 0 && text.facts.languages(facts.languages.join(', ')),
    facts.meeting.length > 0 && text.facts.meeting(named(facts.meeting, meeting)),
    facts.sameUnit !== undefined && (facts.sameUnit ? text.facts.sameUnit : text.facts.otherUnit),
    people.places(facts.free, person.places),
    person.when,
  ].filter(Boolean);
  return <p>{said.join(' · ')}</p>;
}
