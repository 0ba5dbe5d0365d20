import { useState } from 'preact/hooks';
import type { Host } from '../host/host';
import { noticeOf } from '../outbox/withdrawal';
import type { Pack } from '../pack/schema';
import { needsPerson } from '../request/actions';
import type { Request } from '../request/request';
import type { Store } from '../store/store';
import { useQuery } from '../store/use-query';
import { useLanguage } from '../text/language';
import { Guard } from '../ui/Guard';
import { Icon } from '../ui/Icon';
import type { Navigate } from '../ui/navigation';
import { Screen } from '../ui/Screen';
import { RequestDetails } from './RequestDetails';
import { stateOf } from './status-words';
import './requests.css';

export interface RequestsProps {
  readonly host: Host;
  readonly store: Store;
  readonly pack: Pack;
  readonly navigate: Navigate;
  /** Empty: the list. */
  readonly id: string;
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
          <span>
            <strong>{text.draft}</strong>
            <span>{words.message.kinds[draft.answers.kind || 'unsure']}</span>
            <span class="small quiet">{text.changed(moment(draft.at, now))}</span>
          </span>
          <Icon name="next" />
        </a>
      )}
      {rows?.length === 0 && !draft && (
        <>
          <p>{text.none}</p>
          <a class="button main" href="#/ask">
            {text.noneGo}
          </a>
        </>
      )}
      {rows && rows.length > 0 && (
        <ul class="plain stack">
          {rows.slice(0, limit).map(({ row, notice }) => (
            <li key={row.id}>
              <a class="card request-link" href={`#/requests/${row.id}`}>
                <Guard of={row} instead={row.reference}>
                  <Line row={row} notice={notice} />
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

function Line({ row, notice }: Listed) {
  const { words, moment } = useLanguage();
  const text = words.requests;
  const now = Date.now();
  return (
    <span>
      <span>
        <strong>{stateOf(row, text, notice)[0]}</strong>{' '}
        {needsPerson(row, now) && <span class="request-asks">{text.needsYou}</span>}
      </span>
      <span>{row.message.subject}</span>
      <span class="small quiet">{text.changed(moment(row.changedAt, now))}</span>
    </span>
  );
}

function One({ host, store, pack, navigate, id }: RequestsProps) {
  const { words } = useLanguage();
  const text = words.requests;
  const found = useQuery<
    { readonly row: Request | undefined; readonly notice?: Request | undefined } | undefined
  >(store, ['requests'], undefined, async (s) => {
    const row = await s.get('requests', id);
    return { row, notice: row && (await noticeOf(s, row)) };
  });
  if (!found) return null;
  const { row, notice } = found;
  if (row) return <RequestDetails {...{ host, store, pack, navigate, row, notice }} />;
  return (
    <Screen title={text.title}>
      <p>{text.gone}</p>
      <p>
        <a href="#/requests">{text.all}</a>
      </p>
    </Screen>
  );
}
