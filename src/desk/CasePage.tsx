/** One request: what was asked, what happened, and what to do next. */
import { useState } from 'preact/hooks';
import { formatDate, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { lazyScreen } from '../ui/lazy-screen';
import { Notice } from '../ui/Notice';
import { Screen } from '../ui/Screen';
import { useNow } from '../ui/use-now';
import { Waiting } from '../ui/Waiting';
import { isTwo } from './arrivals';
import { CaseAsked } from './CaseAsked';
import { CaseHistory } from './CaseHistory';
import { CaseNext } from './CaseNext';
import { REPLIES } from './case';
import { useDesk } from './desk-context';
import { type Entry, entryOf, isOverdue, outcomeOf } from './entries';
import type { WantedReply } from './Reply';
import { useWords } from './words';
import './case-page.css';

const Reply = lazyScreen(() => import('./Reply').then((m) => m.Reply));

interface CasePageProps {
  readonly reference: string;
  /** Which reply is looked at first, where an address names one. */
  readonly reply?: string | undefined;
}

export function CasePage({ reference, reply }: CasePageProps) {
  const words = useWords();
  const { cases, pack } = useDesk();
  const { case: text, title } = words;
  const [wanted, setWanted] = useState<WantedReply | undefined>(() =>
    reply ? { kind: REPLIES.find((one) => one === reply), press: 0 } : undefined,
  );
  const row = cases?.get(reference);
  if (!cases) return <Waiting />;
  if (!row) {
    return (
      <Screen title={text.notHere(reference)}>
        <p>{text.notHereAbout}</p>
        <p>
          <a href="#/">{text.back}</a>
        </p>
      </Screen>
    );
  }
  const entry = entryOf(row, pack.request.replyDays);
  const { asked, standing } = entry;
  const name = asked.onBehalfOf || asked.name || asked.email || reference;
  const isAlone = row.arrivals.every(({ type }) => type === 'withdrawal');
  return (
    <Screen title={name} tabTitle={`${reference} – ${title}`} wide>
      <p>
        <a href={standing.state === 'new' ? '#/' : `#/${standing.state}`}>{text.back}</a>
      </p>
      <Facts entry={entry} />
      {standing.withdrawn && (
        <Notice tone="warning">
          <p>{isAlone ? text.alone : standing.running ? text.withdrawnPaired : text.withdrawn}</p>
        </Notice>
      )}
      {isTwo(row) && (
        <Notice tone="warning">
          <p>{text.two}</p>
        </Notice>
      )}
      <div class="desk-columns">
        <div class="stack">
          <CaseNext
            entry={entry}
            onReply={(kind) => setWanted((before) => ({ kind, press: (before?.press ?? 0) + 1 }))}
          />
          <CaseAsked row={row} asked={asked} />
          <Reply entry={entry} wanted={wanted} />
        </div>
        <CaseHistory entry={entry} />
      </div>
    </Screen>
  );
}

function Facts({ entry }: { readonly entry: Entry }) {
  const words = useWords();
  const language = useLanguage();
  const { inbox, case: text } = words;
  const { asked, row, standing, due } = entry;
  const now = useNow(Date.now);
  const late = isOverdue(entry, localDay(now));
  const day = (iso: string) => formatDate(iso, now, language);
  return (
    <p class="desk-facts">
      <span class="desk-badge">{inbox.states[standing.state]}</span>
      {asked.kind && <span class="desk-badge">{words.kinds[asked.kind]}</span>}
      <span class="desk-badge">
        <span class="unseen">{text.reference} </span>
        <span translate={false}>{row.reference}</span>
      </span>
      {standing.state !== 'done' && standing.repliedAt === undefined && (
        <span class={late ? 'desk-badge danger' : 'desk-badge'}>
          {late ? inbox.overdueSince(day(due)) : inbox.due(day(due))}
        </span>
      )}
      {standing.waitsFor && <span class="desk-badge">{words.waitsFor[standing.waitsFor]}</span>}
      {standing.outcome && <span class="desk-badge">{words.outcomes[outcomeOf(standing)]}</span>}
      {standing.who && <span class="desk-badge">{text.who(standing.who)}</span>}
    </p>
  );
}
