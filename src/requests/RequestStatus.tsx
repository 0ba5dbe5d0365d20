import { useEffect, useRef, useState } from 'preact/hooks';
import type { Host, Outbound } from '../host/host';
import { beforeOpening } from '../outbox/before-opening';
import { composeFor } from '../outbox/compose';
import { type OpenResult, openComposed, useComposeResult } from '../outbox/open-composed';
import { updateRequest } from '../outbox/update-request';
import { standingOf } from '../outbox/withdrawal';
import type { Pack, Route } from '../pack/schema';
import {
  agree,
  cannotHaveArrived,
  confirmSent,
  dismiss,
  needsPerson,
  remindTomorrow,
  reroute,
  resend,
} from '../request/actions';
import {
  destinationText,
  isSentByPerson,
  needsSignIn,
  nextRoute,
  originOf,
  routesFor,
} from '../request/destinations';
import type { Request, RequestState } from '../request/request';
import type { Store } from '../store/store';
import type { Dictionary } from '../text/en';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Icon } from '../ui/Icon';
import { Steps } from '../ui/Steps';
import { type Ask, AskAgain } from './AskAgain';
import { Explanation } from './Explanation';
import { HandOver } from './HandOver';
import { looksOf, stateOf } from './status-words';

interface StatusProps {
  readonly host: Outbound & Pick<Host, 'wake' | 'signIn' | 'requestPermission'>;
  readonly store: Store;
  readonly pack: Pack;
  readonly row: Request;
  /** The message that takes it back. */
  readonly notice?: Request | undefined;
  readonly drafted: boolean;
  readonly ask: Ask;
}

// Each try to open one is told once, by whichever screen is there when its outcome is known.
const told = new WeakSet<OpenResult>();

/** Says what became of the request, as it happens: the state by its name, then one sentence. `question`: what
 * the person is asked while it is theirs to send. */
function useNews(
  { row, notice }: Pick<StatusProps, 'row' | 'notice'>,
  question: string | undefined,
  opened: OpenResult | undefined,
): void {
  const { requests: text } = useLanguage().words;
  const state = standingOf(row, notice);
  const [name, about] = stateOf(row, text, notice);
  const before = useRef(state);
  useEffect(() => {
    if (state !== before.current) {
      announce(`${name}. ${about}`);
      // The button that was pressed may be gone, and with it what the arrow keys scroll.
      if (document.activeElement === document.body)
        document.querySelector('main')?.focus({ preventScroll: true });
    }
    before.current = state;
  }, [state]);
  useEffect(() => {
    if (!question || !opened || told.has(opened)) return;
    told.add(opened);
    announce(opened.opened ? `${name}. ${question}` : text.notOpened);
  }, [opened, question]);
}

/** Where a request is, why, and what can be done about it. Claims nothing that is not known. */
export function RequestStatus(props: StatusProps) {
  const { host, store, pack, row, notice, drafted, ask } = props;
  const language = useLanguage();
  const { words, localise } = language;
  const text = words.requests;
  const [said, show] = useState<'notAllowed' | 'notSaved'>();
  const setSaid = (what: NonNullable<typeof said>) => {
    show(what);
    announce(text[what]);
  };
  const opened = useComposeResult(row.id);
  const now = Date.now();

  const act = async (change: (row: Request, now: number) => Request | undefined) => {
    try {
      const next = await updateRequest(store, row.id, (r) => change(r, Date.now()), true);
      host.wake?.();
      return next;
    } catch {
      setSaid('notSaved');
      return undefined;
    }
  };
  const open = (what: Request) => openComposed(host, what, words.message);
  /** In the click: a browser may ask for permission. */
  const sendBy = async (change: typeof resend, origin: string | undefined) => {
    if (origin && !(await host.requestPermission(origin).catch(() => false))) {
      return setSaid('notAllowed');
    }
    const next = await act(change);
    if (next?.state === 'ready') await open(next);
  };

  const offered = otherWay(row, pack, host);
  const can = host.signIn !== undefined || !needsSignIn(row.route);
  const again = can ? AGAIN[row.state] : undefined;

  const opens = offered ?? ownWay(row);
  const opening = opens
    ? beforeOpening({ ...row, route: opens }, host, pack.request, language)
    : [];
  const question = didYou(row, composeFor(row, host.mailLimit, '')?.cut, opened?.copied, text);
  useNews({ row, notice }, question, opened);

  const [, icon] = looksOf(row, notice);
  return (
    <>
      <Icon name={icon} />
      <div class="stack">
        {row.state === 'ready' && (
          <Steps label={words.ask.stepsLabel} steps={words.ask.steps} at={2} />
        )}
        <Explanation row={row} notice={notice} inBackground={isSentByWorker(host, store, row)} />
        {opening.length > 0 && <p class="small">{opening.join(' ')}</p>}
        {question && (
          <HandOver
            {...{ row, question, opened }}
            onSent={() => void act(confirmSent)}
            onOpen={() => void open(row)}
            onLater={() => void act(remindTomorrow)}
          />
        )}
        {offered && (
          <p class="small">
            {text.otherWayTo(`${localise(offered.name)} (${destinationText(offered)})`)}
          </p>
        )}
        <div class="row">
          {again && row.signedInAs !== undefined && (
            <button
              type="button"
              class="button"
              onClick={() => void sendBy(agree, originOf(row.route))}
            >
              {text.sendAs(row.signedInAs)}
            </button>
          )}
          {again && (
            <button
              type="button"
              class="button main"
              onClick={() => void sendBy(resend, originOf(row.route))}
            >
              {pressOf(row, text[again], text)}
            </button>
          )}
          {offered && (
            <button
              type="button"
              class="button"
              onClick={() => void sendBy((r, at) => reroute(r, offered, at), originOf(offered))}
            >
              {text.otherWay[offered.kind]}
            </button>
          )}
          {(row.state === 'uncertain' || row.state === 'refused') && needsPerson(row, now) && (
            <button type="button" class="button" onClick={() => void act(dismiss)}>
              {text.leave}
            </button>
          )}
          {row.state === 'withdrawn' && <AskAgain row={row} drafted={drafted} ask={ask} />}
        </div>
        {said && <p>{text[said]}</p>}
      </div>
    </>
  );
}

/** The way to offer instead, while nothing of it can have arrived by the first. */
function otherWay(row: Request, pack: Pack, host: Pick<Host, 'signIn'>): Route | undefined {
  if (!cannotHaveArrived(row) || isSentByPerson(row.route)) return undefined;
  const chain = routesFor(pack, row.answers.kind, row.answers.unit);
  return [nextRoute(chain, row.route), ...chain].find(
    (r) => r && r.id !== row.route.id && (host.signIn || !needsSignIn(r)),
  );
}

/** Its own way, while a press here sends or opens it. */
const ownWay = (row: Request) =>
  row.state === 'ready' || AGAIN[row.state] ? row.route : undefined;

function pressOf(row: Request, again: string, text: Dictionary['requests']): string {
  if (row.signedInAs !== undefined) return text.signInAgain;
  return row.reason === 'permission' ? text.allow : again;
}

const AGAIN: Partial<Record<RequestState, 'sendNow' | 'tryAgain' | 'sendAgain'>> = {
  waiting: 'sendNow',
  refused: 'tryAgain',
  uncertain: 'sendAgain',
};

/** What the person is asked while it is theirs to send. Of the clipboard it says no more than this window
 * knows. */
function didYou(
  { state }: Request,
  cut: boolean | undefined,
  copied: boolean | undefined,
  text: Dictionary['requests'],
): string | undefined {
  if (state !== 'ready') return undefined;
  if (!cut) return text.didYou;
  if (copied === undefined) return text.didYouLong;
  return copied ? text.didYouCopied : text.didYouNotCopied;
}

/** What only this window has, the worker cannot send. */
const isSentByWorker = (
  host: StatusProps['host'],
  store: StatusProps['store'],
  row: Request,
): boolean => host.wake !== undefined && store.isShared(row.id) !== false;
