/** Whom to propose for one request: a short list, in an order of facts that stand with each. */
import { useMemo, useState } from 'preact/hooks';
import { localDay } from '../text/day';
import { TextField } from '../ui/Field';
import { Screen, TITLE } from '../ui/Screen';
import { useNow } from '../ui/use-now';
import { Waiting } from '../ui/Waiting';
import { askedOf } from './arrivals';
import { CandidateCard } from './CandidateCard';
import { candidatesFor } from './candidates';
import type { Asked, Case } from './case';
import { standingOf } from './case-lifecycle';
import { useDesk } from './desk-context';
import { folded } from './entries';
import { useManagers } from './held-managers';
import { ManagersFile } from './ManagersFile';
import type { Check } from './pairing-rule';
import { PeopleWords, usePeopleWords } from './people-words';
import type { Person } from './person';
import { mayPropose, propose } from './propose';
import { Said } from './Said';
import { usePeople } from './use-people';
import { useSaid } from './use-said';
import { useWords } from './words';
import './propose.css';

export function Propose({ reference }: { readonly reference: string }) {
  return (
    <PeopleWords>
      <Shown reference={reference} />
    </PeopleWords>
  );
}

/** So many at a time. */
const PAGE = 10;

function Shown({ reference }: { readonly reference: string }) {
  const { desk, cases } = useDesk();
  const { propose: text } = usePeopleWords();
  const people = usePeople(desk);
  if (!cases || !people) return <Waiting />;
  const row = cases.get(reference);
  if (row) return <Choosing row={row} all={[...cases.values()]} people={people} />;
  return (
    <Screen title={text.gone}>
      <p>
        <a href="#/">{text.back}</a>
      </p>
    </Screen>
  );
}

interface ChoosingProps {
  readonly row: Case;
  readonly all: readonly Case[];
  readonly people: readonly Person[];
}

function Choosing({ row, all, people }: ChoosingProps) {
  const words = usePeopleWords();
  const { propose: text } = words;
  const { title, inbox } = useWords();
  const { desk } = useDesk();
  const { managers } = useManagers();
  const today = localDay(useNow(Date.now));
  const { said, say, fail } = useSaid();
  const [search, setSearch] = useState('');
  const [limit, setLimit] = useState(PAGE);
  const asked = askedOf(row);
  const candidates = useMemo(
    () => candidatesFor(row, people, { cases: all, managers, today }),
    [row, people, all, managers, today],
  );
  const found = candidates.filter(({ person }) =>
    folded(`${person.name} ${person.email}`).includes(folded(search)),
  );
  const open = found.filter(({ answer }) => answer !== 'blocked');
  const blocked = found.filter(({ answer }) => answer === 'blocked');
  const isOpen = mayPropose(standingOf(row));
  const doPropose = async (person: Person, ticked: readonly Check[]) => {
    const { reference } = row;
    const now = Date.now();
    const what = { reference, person: person.id, ticked, managers, today: localDay(now), now };
    const done = await propose(desk, what);
    if (done.is === 'done') {
      // What was pressed is gone.
      document.getElementById(TITLE)?.focus();
      return say(text.proposed(person.name));
    }
    const why = {
      refused: text.refused(person.name),
      gone: text.gone,
      'not-now': text.notNow,
      failed: words.notKept,
    };
    fail(why[done.is]);
  };
  const nobody = candidates.every(({ answer }) => answer === 'blocked');
  const tell = isOpen && (
    <p>
      <a class="button main" href={`#/case/${row.reference}/waiting`}>
        {text.tellNobody}
      </a>
    </p>
  );
  const heading = text.title(asked.onBehalfOf || asked.name || row.reference);
  return (
    <Screen title={heading} tabTitle={`${row.reference} – ${title}`} wide>
      <p>
        {/* Once somebody is proposed, all else is done there. */}
        <a class={isOpen ? undefined : 'button main'} href={`#/case/${row.reference}`}>
          {text.back}
        </a>
      </p>
      <Said said={said} />
      <AskedFor asked={asked} />
      <ManagersFile open={open.some(({ verdict }) => verdict.checks.includes('manager-unknown'))} />
      {!isOpen && !said && <p>{text.notNow}</p>}
      {candidates.length === 0 ? (
        <>
          <p>{text.nobody}</p>
          <p>
            <a class="button" href="#/people">
              {text.addPeople}
            </a>
          </p>
          {tell}
        </>
      ) : (
        <>
          <p class="quiet">{text.order}</p>
          <TextField
            id="propose-search"
            label={text.search}
            value={search}
            onInput={(value) => {
              setSearch(value);
              setLimit(PAGE);
            }}
          />
          {found.length === 0 && <p>{text.noneFound}</p>}
          {nobody && isOpen && (
            <>
              <p>
                <strong>{text.noneOpen}</strong>
              </p>
              {tell}
            </>
          )}
          <ul class="plain desk-candidates">
            {open.slice(0, limit).map((one) => (
              <li key={one.person.id}>
                <CandidateCard candidate={one} onPropose={isOpen ? doPropose : undefined} />
              </li>
            ))}
          </ul>
          {open.length > limit && (
            <p>
              <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
                {inbox.more(Math.min(PAGE, open.length - limit))}
              </button>
            </p>
          )}
          {blocked.length > 0 && (
            <details open={open.length === 0}>
              <summary>{text.blockedTitle(blocked.length)}</summary>
              <ul class="plain desk-candidates">
                {blocked.map((one) => (
                  <li key={one.person.id}>
                    <CandidateCard candidate={one} onPropose={undefined} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Screen>
  );
}

/** What must be in sight while somebody chooses. */
function AskedFor({ asked }: { readonly asked: Asked }) {
  const { propose: text } = usePeopleWords();
  const { kinds } = useWords();
  const topics = asked.topics?.map(({ label, id }) => label || id).join(', ');
  const lines = [
    [text.asks, [asked.kind && kinds[asked.kind], topics].filter(Boolean).join(': ')],
    ['', asked.change],
    ['', asked.preferences],
    [text.avoid, asked.avoid],
    [text.managerIs, asked.managerIs],
  ].filter(([, value]) => value);
  return (
    <section class="card stack" aria-label={text.asks}>
      {lines.map(([label, value]) => (
        <p key={`${label}${value}`} dir="auto">
          {label && <strong>{label}: </strong>}
          {value}
        </p>
      ))}
    </section>
  );
}
