/** Takes what is due and sends it. Any number of windows and the worker may do so at once, and each
 * may die between any two lines: the truth is in the row, changed in single transactions. */
import type { TokenAnswer, TokenRequest } from '../host/host';
import { needsSignIn, originOf } from '../request/destinations';
import { claim, isDue, markSending, recordOutcome, type SendOutcome } from '../request/lifecycle';
import type { Reason, Request } from '../request/request';
import type { Store } from '../store/store';
import { findRequests } from './find-requests';
import { sendByGraph } from './senders/graph-mail';
import type { Sender } from './senders/sender';
import { sendToWebhook } from './senders/webhook';
import { updateRequest } from './update-request';

export interface Delivery {
  readonly store: Store;
  /** Differs for each window and worker. */
  readonly owner: string;
  readonly now: () => number;
  readonly random: () => number;
  readonly fetch: typeof globalThis.fetch;
  /** What the browser believes of the network. A hint: behind a VPN, or where the probe of the system is
   * blocked, it says no for ever. */
  readonly online?: () => boolean;
  /** Does the browser let us send to this origin? Never asks the user. */
  readonly hasPermission?: (origin: string) => Promise<boolean>;
  /** Which requests are this one's to send, where not all are. */
  readonly ours?: ((id: string) => boolean) | undefined;
  readonly token?: ((request: TokenRequest) => Promise<TokenAnswer>) | undefined;
}

// A receiver that hangs holds up one of these, not everything behind it.
const AT_ONCE = 4;

/** Tries everything that is due once. Never rejects for one request's sake. Returns how many it
 * tried. */
export async function deliver(delivery: Delivery): Promise<number> {
  const { store, now, online = () => true, ours = () => true } = delivery;
  const tried = new Set<string>();
  let found: string[] = [];
  let looking: Promise<void> | undefined;
  const look = async () => {
    // The first look also sees what a clock that went back has put out of reach.
    const until = tried.size === 0 ? Number.POSITIVE_INFINITY : now();
    const fits = (row: Request) =>
      isDue(row, now()) && ours(row.id) && !tried.has(row.id) && (online() || isNews(row, now()));
    const due = await findRequests(store, 'dueAt', until, fits);
    found = due.map((row) => row.id);
    looking = undefined;
  };
  const next = async (): Promise<string | undefined> => {
    if (found.length === 0) {
      looking ??= look();
      await looking;
    }
    const id = found.shift();
    if (id) tried.add(id);
    return id;
  };
  const work = async () => {
    for (let id = await next(); id !== undefined; id = await next()) {
      // The lease runs out, and then what is known decides.
      await tryOne(delivery, id).catch(() => undefined);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return tried.size;
}

async function tryOne(delivery: Delivery, id: string): Promise<void> {
  const { store, now, random } = delivery;
  // Two tries by one window must not be taken for each other.
  const owner = `${delivery.owner}/${Math.floor(random() * 1e9)}`;
  const row = await updateRequest(store, id, (r) => claim(r, owner, now()));
  if (row?.state !== 'sending' || delivery.ours?.(id) === false) return;
  const came = await attempt(delivery, row, owner);
  const { online = () => true } = delivery;
  const outcome =
    came?.is === 'later' && !online() ? { ...came, free: UNHEARD.has(came.reason) } : came;
  if (outcome)
    await updateRequest(store, id, (r) => recordOutcome(r, owner, outcome, now(), random), true);
}

// Nothing of the receiver was heard.
const UNHEARD: ReadonlySet<Reason | undefined> = new Set(['unreachable', 'sign-in-offline']);
/** Where the browser believes that there is no network, a harmless request asks; then not soon again,
 * unless the user wants it now. */
const ASKED = 300_000;
const isNews = (row: Request, now: number) =>
  !UNHEARD.has(row.reason) || Math.abs(now - row.changedAt) > ASKED;

async function attempt(
  delivery: Delivery,
  row: Request,
  owner: string,
): Promise<SendOutcome | undefined> {
  const { store, now, hasPermission, fetch, token, ours = () => true } = delivery;
  const send: Sender | undefined = SENDERS[row.route.kind];
  if (!send) return { is: 'no', reason: 'refused' };
  // Before a permission that would be of no use.
  if (needsSignIn(row.route) && !token) return { is: 'stopped', reason: 'sign-in-unsupported' };
  const origin = originOf(row.route);
  if (origin && hasPermission && !(await hasPermission(origin))) {
    return { is: 'stopped', reason: 'permission' };
  }
  const mark = async (how?: 'perhapsTwice') => {
    const left = await updateRequest(store, row.id, (r) => markSending(r, owner, now(), how), true);
    return left !== undefined && ours(row.id) && !(await store.isDeleted(left));
  };
  return send(row, { fetch, now, token, markSending: mark });
}

const SENDERS: Partial<Record<Request['route']['kind'], Sender>> = {
  webhook: sendToWebhook,
  'graph-mail': sendByGraph,
};

/** When somebody should look again, in milliseconds since 1970; `undefined`: not by itself. What this
 * host cannot send is nothing that it should wake for. */
export async function nextDeliveryAt(
  store: Store,
  now: number,
  canSignIn: boolean,
): Promise<number | undefined> {
  const ever = Number.POSITIVE_INFINITY;
  const fits = (row: Request) => canSignIn || !needsSignIn(row.route);
  const [due] = await findRequests(store, 'dueAt', ever, fits);
  const [nudge] = await store.requestsBy('asksAt', ever, 1, now);
  const times = [due?.dueAt, nudge?.asksAt].filter((t) => t !== undefined);
  return times.length > 0 ? Math.max(now, Math.min(...times)) : undefined;
}
