import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { noticeOf } from '../outbox/withdrawal';
import type { Pack } from '../pack/schema';
import { needsPerson } from '../request/actions';
import { awaitsReply, type Draft, type Request } from '../request/request';
import type { Store } from '../store/store';
import { useQuery } from '../store/use-query';
import { formatDate, localDay } from '../text/day';
import { useLanguage } from '../text/language';
import { Guard } from '../ui/Guard';
import { Icon } from '../ui/Icon';
import { KindDrawing } from '../ui/KindDrawing';
import type { Navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { Waiting } from '../ui/Waiting';
import type { Ask } from './AskAgain';
import { findByReference, referenceIn } from './by-reference';
import { RequestDetails } from './RequestDetails';
import { StateBadge } from './StateBadge';
import { firstWords, wishOf } from './status-words';
import './requests.css';

export interface RequestsProps {
  readonly host: Host;
  readonly store: Store;
  readonly pack: Pack;
  readonly navigate: Navigate;
  /** Empty: the list. Else the id of a request; or its reference, as a reply may link to it. */
  readonly id: string;
  /** One that was just sent from this window, to be shown before anything is read. */
  readonly sent?: Request | undefined;
  readonly draft?: Draft | undefined;
  readonly ask: Ask;
}

const PAGE = 10;

interface Listed {
  readonly row: Request;
  readonly notice: Request | undefined;
}

/** What became of everything that was sent; or of one request. */
export function RequestList(props: RequestsProps) {
  return props.id ? <One key={props.id} {...props} /> : <List store={props.store} />;
}

function List({ store }: { readonly store: Store }) {
  const { words, moment } = useLanguage();
  const text = words.requests;
  const [limit, setLimit] = useState(PAGE);
  // One more than is shown says whether there are older ones: nothing is counted or read through.
  const rows = useQuery<readonly Listed[] | undefined>(
    store,
    ['requests'],
    undefined,
    async (s) => {
      const page = await s.requestsBy('changedAt', Number.POSITIVE_INFINITY, limit + 1);
      return Promise.all(page.map(async (row) => ({ row, notice: await noticeOf(s, row) })));
    },
    [limit],
  );
  const draft = useQuery(store, ['drafts'], undefined, (s) => s.get('drafts', 'draft'));
  const now = Date.now();
  return (
    <Screen title={text.title}>
      {draft && (
        <a class="card request-link" href="#/ask">
          <Line
            title={firstWords(draft.answers.change) || text.draft}
            about={draft.answers.kind && text.kinds[draft.answers.kind]}
            last={text.changed(moment(draft.at, now))}
          >
            <span class="badge">
              <Icon name="write" />
              {text.draft}
            </span>
          </Line>
          <Icon name="next" />
        </a>
      )}
      {rows?.length === 0 && !draft && (
        <section class="card stack request-none">
          <Icon name="list" />
          <p>
            <strong>{text.none}</strong>
          </p>
          <p class="soft">{text.noneAbout}</p>
          <a class="button main" href="#/ask">
            {text.noneGo}
          </a>
        </section>
      )}
      {rows && rows.length > 0 && (
        <ul class="plain stack">
          {rows.slice(0, limit).map(({ row, notice }) => (
            <li key={row.id}>
              <a class="card request-link" href={`#/requests/${row.id}`}>
                <Guard of={row} instead={row.reference}>
                  <Sent row={row} notice={notice} />
                </Guard>
                <Icon name="next" />
              </a>
            </li>
          ))}
        </ul>
      )}
      {rows && rows.length > limit && (
        <button type="button" class="button" onClick={() => setLimit(limit + PAGE)}>
          {text.more}
        </button>
      )}
    </Screen>
  );
}

function Sent({ row, notice }: Listed) {
  const language = useLanguage();
  const { words } = language;
  const text = words.requests;
  const now = Date.now();
  const { kind } = row.answers;
  return (
    <Line
      title={wishOf(row)}
      about={
        <>
          {kind !== 'unsure' && !row.withdraws && <KindDrawing kind={kind} />}
          {text.kinds[kind]} · <span translate={false}>{row.reference}</span>
        </>
      }
      last={
        awaitsReply(row)
          ? words.start.replyBy(formatDate(localDay(row.replyBy), now, language))
          : text.changed(language.moment(row.changedAt, now))
      }
    >
      <StateBadge row={row} notice={notice} />
      {needsPerson(row, now) && (
        <span class="badge danger">
          <Icon name="warning" />
          {text.needsYou}
        </span>
      )}
    </Line>
  );
}

interface LineProps {
  readonly title: string;
  readonly about: ComponentChildren;
  readonly last: string;
  /** Its badges. */
  readonly children: ComponentChildren;
}

function Line({ title, about, last, children }: LineProps) {
  return (
    <span>
      <strong dir="auto">{title}</strong>
      <span class="small">{about}</span>
      <span class="badges">{children}</span>
      <span class="small quiet">{last}</span>
    </span>
  );
}

function One({ host, store, pack, navigate, id, sent, draft, ask }: RequestsProps) {
  const { words } = useLanguage();
  const text = words.requests;
  const reference = referenceIn(id);
  const found = useQuery<
    { readonly row: Request | undefined; readonly notice?: Request | undefined } | undefined
  >(store, ['requests'], sent && { row: sent }, async (s) => {
    const row = reference ? await findByReference(s, reference) : await s.get('requests', id);
    return { row, notice: row && (await noticeOf(s, row)) };
  });
  if (!found) return <Waiting />;
  const { row, notice } = found;
  const drafted = draft !== undefined;
  if (row)
    return (
      <RequestDetails
        {...{ host, store, pack, navigate, row, notice, drafted, ask }}
        asksReply={reference !== undefined}
      />
    );
  if (reference)
    return (
      <Screen title={text.notHere(reference)}>
        <p>{text.notHereAbout}</p>
        <ul>
          {text.notHereDo.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          <a href="#/requests">{text.all}</a>
        </p>
      </Screen>
    );
  return (
    <Screen title={text.title}>
      <p>{text.gone}</p>
      <p>
        <a href="#/requests">{text.all}</a>
      </p>
    </Screen>
  );
}
