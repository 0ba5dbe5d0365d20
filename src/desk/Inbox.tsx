/** What is there, by where it stands: what is overdue stands first. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { formatDate, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { shorten } from '../text/shorten';
import { Guard } from '../ui/Guard';
import { Notice } from '../ui/Notice';
import { Screen, TITLE } from '../ui/Screen';
import { useNow } from '../ui/use-now';
import { Waiting } from '../ui/Waiting';
import type { State } from './case';
import { useDesk } from './desk-context';
import {
  type Entry,
  entryOf,
  type Filter,
  inState,
  isOverdue,
  matching,
  NO_FILTER,
  outcomeOf,
  searched,
} from './entries';
import { Filters } from './Filters';
import { useWords } from './words';
import './inbox.css';

export const STATES = ['new', 'in-hand', 'waiting', 'done'] as const satisfies readonly State[];

/** So many at a time: more take longer to draw than a key may. */
const PAGE = 20;

interface InboxProps {
  readonly state: State;
  readonly filter: Filter;
  readonly onFilter: (filter: Filter) => void;
}

export function Inbox({ state, filter, onFilter }: InboxProps) {
  const { inbox: text, title } = useWords();
  const { cases, pack } = useDesk();
  const today = localDay(useNow(Date.now));
  const entries = useMemo(
    () => cases && [...cases.values()].map((row) => entryOf(row, pack.request.replyDays)),
    [cases, pack],
  );
  // Put in order once, and not at each key.
  const ordered = useMemo(
    () => entries && STATES.map((one) => inState(entries, one, today)),
    [entries, today],
  );
  const late = useMemo(
    () => entries?.filter((entry) => isOverdue(entry, today)).length ?? 0,
    [entries, today],
  );
  const found = useMemo(() => ordered?.map((those) => matching(those, filter)), [ordered, filter]);
  useReadyToSearch(entries);
  if (!entries || !found) return <Waiting />;
  const showAll = () => {
    onFilter(NO_FILTER);
    // What was pressed is gone.
    document.getElementById(TITLE)?.focus();
  };
  return (
    <Screen title={text.title} tabTitle={`${text.title} – ${title}`} wide>
      {late > 0 && (
        <Notice tone="warning">
          <p>
            <strong>{text.overdue(late)}</strong>
          </p>
        </Notice>
      )}
      {entries.length === 0 ? (
        <Empty />
      ) : (
        <>
          <Filters entries={entries} filter={filter} onFilter={onFilter} />
          <nav aria-label={text.statesLabel} class="desk-states">
            {STATES.map((one, i) => (
              <a
                key={one}
                href={one === 'new' ? '#/' : `#/${one}`}
                aria-current={one === state ? 'page' : undefined}
              >
                {text.states[one]} <span class="desk-count">{found[i]?.length}</span>
              </a>
            ))}
          </nav>
          <List
            key={`${state}${JSON.stringify(filter)}`}
            entries={found[STATES.indexOf(state)] ?? []}
            today={today}
            onAll={filter === NO_FILTER ? undefined : showAll}
            elsewhere={STATES.flatMap((one, i) => {
              const count = found[i]?.length ?? 0;
              return count > 0 ? [{ state: one, count }] : [];
            })}
          />
        </>
      )}
    </Screen>
  );
}

/** Milliseconds: until it begins, and for how long it holds the page up at a time. */
const BEGINS = 200;
const SLICE = 8;

/** Makes what is searched while nobody types: for thousands it takes longer than a key may. */
function useReadyToSearch(entries: readonly Entry[] | undefined): void {
  useEffect(() => {
    if (!entries) return;
    let next = 0;
    let timer = setTimeout(work, BEGINS);
    function work() {
      const until = performance.now() + SLICE;
      for (let one = entries?.[next]; one && performance.now() < until; one = entries?.[++next])
        searched(one);
      if (entries && next < entries.length) timer = setTimeout(work);
    }
    return () => clearTimeout(timer);
  }, [entries]);
}

function Empty() {
  const { inbox: text } = useWords();
  return (
    <section class="card stack">
      <h2>{text.empty}</h2>
      <p>{text.emptyAbout}</p>
      <p>
        <a class="button main" href="#/bring-in">
          {text.bringIn}
        </a>
      </p>
    </section>
  );
}

interface ListProps {
  readonly entries: readonly Entry[];
  readonly today: string;
  /** Where only some are looked for. */
  readonly onAll: (() => void) | undefined;
  /** Where some are found, and how many. */
  readonly elsewhere: readonly { readonly state: State; readonly count: number }[];
}

function List({ entries, today, onAll, elsewhere }: ListProps) {
  const { inbox: text } = useWords();
  const [limit, setLimit] = useState(PAGE);
  if (entries.length === 0) {
    return (
      <div class="stack">
        <p>
          {onAll && elsewhere.length > 0 ? text.noneHere : onAll ? text.noneFound : text.none}
          {onAll &&
            elsewhere.map(({ state, count }) => (
              <>
                {' '}
                <a href={state === 'new' ? '#/' : `#/${state}`}>
                  {text.states[state]} ({count})
                </a>
              </>
            ))}
        </p>
        {onAll && (
          <p>
            <button type="button" class="button" onClick={onAll}>
              {text.showAll}
            </button>
          </p>
        )}
      </div>
    );
  }
  return (
    <>
      <ul class="plain desk-list">
        {entries.slice(0, limit).map((entry) => (
          <li key={entry.row.reference}>
            <a class="card desk-case" href={`#/case/${entry.row.reference}`}>
              <Guard of={entry.row} instead={entry.row.reference}>
                <Line entry={entry} today={today} />
              </Guard>
            </a>
          </li>
        ))}
      </ul>
      {entries.length > limit && (
        <p>
          <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
            {text.more(Math.min(PAGE, entries.length - limit))}
          </button>
        </p>
      )}
    </>
  );
}

function Line({ entry, today }: { readonly entry: Entry; readonly today: string }) {
  const words = useWords();
  const { inbox: text } = words;
  const language = useLanguage();
  const { asked, row, standing, due } = entry;
  const late = isOverdue(entry, today);
  const day = (iso: string) => formatDate(iso, Date.now(), language);
  const about = [
    asked.kind && words.kinds[asked.kind],
    asked.topics?.map(({ label, id }) => label || id).join(', '),
    asked.unit?.label,
  ].filter(Boolean);
  return (
    <>
      <span class="desk-name">
        <strong dir="auto">{asked.onBehalfOf || asked.name || asked.email || text.unnamed}</strong>{' '}
        <span class="small quiet" translate={false}>
          {row.reference}
        </span>
      </span>
      <span class="small">{about.join(' · ')}</span>
      {asked.change && (
        <span class="small soft" dir="auto">
          {shorten(asked.change, 140)}
        </span>
      )}
      <span class="small desk-facts">
        {standing.state !== 'done' && standing.repliedAt === undefined && (
          <span class={late ? 'desk-badge danger' : 'desk-badge'}>
            {late ? text.overdueSince(day(due)) : text.due(day(due))}
          </span>
        )}
        {standing.repliedAt !== undefined && (
          <span class="desk-badge">{text.replied(day(localDay(standing.repliedAt)))}</span>
        )}
        {standing.waitsFor && <span class="desk-badge">{words.waitsFor[standing.waitsFor]}</span>}
        {standing.outcome && <span class="desk-badge">{words.outcomes[outcomeOf(standing)]}</span>}
        {standing.withdrawn && standing.outcome !== 'withdrawn' && (
          <span class="desk-badge danger">{words.outcomes.withdrawn}</span>
        )}
        {standing.who && <span class="desk-badge">{words.case.who(standing.who)}</span>}
      </span>
    </>
  );
}
