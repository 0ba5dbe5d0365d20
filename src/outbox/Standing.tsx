import { useState } from 'preact/hooks';
import type { Request, RequestState } from '../request/request';
import { useLanguage } from '../text/language';
import { Notice } from '../ui/Notice';
import { asks, leave, neverLeft, notYet, reroute, resend, tell } from './choices';
import { step } from './deliver';
import { handOver } from './hand-over';
import { openHandOver } from './open';
import type { RequestProps } from './RequestView';
import { addressOf, handsOver, needsSignIn, originOf, routeAfter, routesFor } from './routes';

const TONES: Record<RequestState, 'info' | 'warning' | 'danger' | 'good'> = {
  waiting: 'info',
  sending: 'info',
  delivered: 'good',
  refused: 'danger',
  uncertain: 'warning',
  ready: 'warning',
  told: 'good',
  withdrawn: 'info',
};

/** Where a request is, why, and what can be done about it. Claims nothing that is not known. */
export function Standing({ host, store, pack, row }: RequestProps) {
  const { words, say, moment } = useLanguage();
  const text = words.requests;
  const [said, setSaid] = useState<'notAllowed' | 'notOpened' | 'notSaved'>();
  const place = addressOf(row.route);
  const short = words.message.short(row.reference);
  const now = Date.now();

  const act = async (change: (row: Request, now: number) => Request | undefined) => {
    try {
      const next = await step(store, row.id, (r) => change(r, Date.now()), true);
      host.wake?.();
      return next;
    } catch {
      setSaid('notSaved');
      return undefined;
    }
  };
  const open = async (what: Request) =>
    setSaid((await openHandOver(host, what, short)) ? undefined : 'notOpened');
  /** In the click: a browser may ask for permission. */
  const sendBy = async (change: typeof resend, origin: string | undefined) => {
    if (origin && !(await host.allowOrigin(origin).catch(() => false))) {
      return setSaid('notAllowed');
    }
    const next = await act(change);
    if (next?.state === 'ready') await open(next);
  };

  const chain = routesFor(pack, row.answers.kind, row.answers.unit);
  const other = [routeAfter(chain, row.route), ...chain].find(
    (r) => r && r.id !== row.route.id && (host.signIn || !needsSignIn(r)),
  );
  const again = AGAIN[row.state];
  const reason = row.reason && text.reasons[row.reason](place);

  return (
    <Notice tone={TONES[row.state]} live>
      <h2>{text.states[row.state]}</h2>
      <p>
        {text.about[row.state]}
        {row.state === 'waiting' && row.dueAt !== undefined && (
          <> {host.wake ? text.inBackground : text.whileOpen}</>
        )}
      </p>
      {reason && <p>{reason}</p>}
      {row.detail && (
        <p>
          {text.theySay}: <q>{row.detail}</q>
        </p>
      )}
      {row.state === 'waiting' && row.reason && row.dueAt !== undefined && (
        <p>{text.nextTry(moment(row.dueAt, now))}</p>
      )}
      {row.state === 'ready' && (
        <p>{handOver(row, host.mailLimit, short)?.cut ? text.didYouLong : text.didYou}</p>
      )}
      {row.state === 'uncertain' && <p>{text.once}</p>}
      <div class="row">
        {again && (
          <button
            type="button"
            class="button main"
            onClick={() => void sendBy(resend, originOf(row.route))}
          >
            {row.reason === 'permission' ? text.allow : text[again]}
          </button>
        )}
        {row.state === 'ready' && (
          <>
            <button type="button" class="button main" onClick={() => void act(tell)}>
              {text.yesSent}
            </button>
            <button type="button" class="button" onClick={() => void open(row)}>
              {text.openAgain}
            </button>
            {asks(row, now) && (
              <button type="button" class="button" onClick={() => void act(notYet)}>
                {text.notYet}
              </button>
            )}
          </>
        )}
        {other && neverLeft(row) && !handsOver(row.route) && (
          <button
            type="button"
            class="button"
            onClick={() => void sendBy((r, at) => reroute(r, other, at), originOf(other))}
          >
            {text.otherWay(`${say(other.name)} (${addressOf(other)})`)}
          </button>
        )}
        {(row.state === 'uncertain' || row.state === 'refused') && asks(row, now) && (
          <button type="button" class="button" onClick={() => void act(leave)}>
            {text.leave}
          </button>
        )}
      </div>
      {said && <p role="status">{text[said]}</p>}
    </Notice>
  );
}

const AGAIN: Partial<Record<RequestState, 'sendNow' | 'tryAgain' | 'sendAgain'>> = {
  waiting: 'sendNow',
  refused: 'tryAgain',
  uncertain: 'sendAgain',
};
