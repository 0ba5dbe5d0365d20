/** Send: from reviewed answers to a request that is saved, once and for all. */
import type { Host } from '../host/host';
import type { Kind, Pack, Route } from '../pack/schema';
import { reroute, resend, takeBackFromSender, withdraw } from '../request/actions';
import {
  firstUsable,
  isSentByPerson,
  needsSignIn,
  originOf,
  routesFor,
} from '../request/destinations';
import { DAY } from '../request/lifecycle';
import type { FormAnswers } from '../request/questions';
import { type Labels, type Request, referenceFor } from '../request/request';
import type { Store } from '../store/store';
import { isTombstone, tombstoneId } from '../store/tombstone';
import { addDaysToWorkday } from '../text/day';
import type { Language } from '../text/language';
import { updateRequest } from './update-request';

export interface Reviewed {
  /** The draft's, so that the reference in the message is the one that is sent, by any window. */
  readonly id: string;
  readonly answers: FormAnswers & { readonly kind: Kind };
  readonly message: { readonly subject: string; readonly body: string };
  /** When the draft was last changed. */
  readonly at?: number;
  /** Is it a draft that is stored? */
  readonly kept?: boolean;
}

/** Where it will go on this host: the same that Send uses, for words before it. */
export function routeFor(pack: Pack, host: Pick<Host, 'signIn'>, answers: FormAnswers): Route {
  const chain = routesFor(pack, answers.kind || 'unsure', answers.unit);
  return firstUsable(chain, { signIn: host.signIn !== undefined });
}

/** The pack's words for what was chosen. */
export function labelsOf(
  answers: FormAnswers,
  form: Pack['request'],
  say: Language['localise'],
): Labels {
  const name = (options: Pack['request']['topics'], id: string) => {
    const found = options.find((option) => option.id === id);
    return found ? say(found.label) : id;
  };
  return {
    unit: name(form.units, answers.unit),
    topics: answers.topics.map((id) => name(form.topics, id)),
    meeting: answers.meeting.map((id) => name(form.meeting, id)),
    extra: form.fields
      .map((field) => {
        const value = answers.extra[field.id] ?? '';
        return {
          id: field.id,
          label: say(field.label),
          value: field.options ? name(field.options, value) : value,
        };
      })
      .filter((field) => field.value !== ''),
  };
}

/** The row as Send writes it. Pure. */
export function newRequest(
  { id, answers, message }: Reviewed,
  labels: Labels,
  form: Pick<Pack['request'], 'replyDays' | 'keepDays'>,
  route: Route,
  now: number,
): Request {
  return {
    id,
    reference: referenceFor(id),
    answers,
    labels,
    message,
    createdAt: now,
    changedAt: now,
    ...(isSentByPerson(route) ? { state: 'ready', asksAt: now } : { state: 'waiting', dueAt: now }),
    route,
    attempts: 0,
    replyBy: addDaysToWorkday(now, form.replyDays),
    replyDays: form.replyDays,
    keepDays: form.keepDays,
    keepUntil: now + form.keepDays * DAY,
  };
}

/** Why nothing was sent: the draft was `sent` before, it is `gone`, or it was `changed` since the
 * review; each in another window. */
export type Overtaken = 'sent' | 'gone' | 'changed';

/** The one transaction of Send: the draft is gone and the request is there, or neither. When it
 * resolves, the screen may say that it is saved, or what another window was faster with. */
export function save(
  store: Store,
  request: Request,
  { at, kept }: Pick<Reviewed, 'at' | 'kept'> = {},
): Promise<Overtaken | undefined> {
  return store.change(
    ['drafts', 'requests', 'notices'],
    async (rows) => {
      const draft = await rows.get('drafts', 'draft');
      const mark = await rows.get('notices', tombstoneId(request.id));
      if (await rows.get('requests', request.id)) {
        if (draft?.request === request.id) rows.remove('drafts', 'draft');
        return 'sent';
      }
      if (mark && kept) return 'gone';
      if (draft && at !== undefined && draft.at > at) return 'changed';
      // One that is not kept any more has left a mark, but is here.
      rows.put('requests', mark && isTombstone(mark) ? { ...request, life: mark.at } : request);
      rows.remove('drafts', 'draft');
      return undefined;
    },
    true,
  );
}

/** Takes it back, with the message that says so where one is needed, in one step. `undefined`: that is
 * not open any more. */
export function saveWithdrawn(
  store: Store,
  id: string,
  message: Parameters<typeof withdraw>[1],
  now: number,
): Promise<ReturnType<typeof withdraw>> {
  return store.change(
    ['requests'],
    async (rows) => {
      const there = await rows.get('requests', id);
      const result = there && withdraw(there, message, now);
      if (result) rows.put('requests', result.row);
      if (result?.notice) rows.put('requests', result.notice);
      return result;
    },
    true,
  );
}

/** Saves it and has it delivered. Call it in the click itself: a browser may have to ask for
 * permission, and a popup may not live to hear the answer, so it is saved before it asks. Resolves
 * with the row when it is saved and its way is settled, or with why it was not; rejects when it could
 * not be saved. */
export async function send(
  reviewed: Reviewed,
  {
    host,
    store,
    pack,
    say,
    now,
  }: {
    readonly host: Pick<Host, 'signIn' | 'requestPermission' | 'wake'>;
    readonly store: Store;
    readonly pack: Pack;
    readonly say: Language['localise'];
    readonly now: () => number;
  },
): Promise<Request | Overtaken> {
  const { answers } = reviewed;
  const route = routeFor(pack, host, answers);
  const origin = originOf(route);
  const labels = labelsOf(answers, pack.request, say);
  const request = newRequest(reviewed, labels, pack.request, route, now());
  const saving = save(store, request, reviewed);
  const allowed =
    origin === undefined ? true : host.requestPermission(origin, saving).catch(() => false);
  const overtaken = await saving;
  if (overtaken) return overtaken;
  // Here too: what asks may close the popup, and nobody would be left to say that it is there.
  host.wake?.();
  if (await allowed) {
    // The worker may have looked before the user had answered.
    await updateRequest(store, request.id, (row) =>
      row.reason === 'permission' ? resend(row, now()) : undefined,
    );
  } else {
    const chain = routesFor(pack, answers.kind, answers.unit);
    const next = nextWithout(chain, route, origin, host.signIn !== undefined);
    if (next)
      await updateRequest(
        store,
        request.id,
        (row) => reroute(takeBackFromSender(row), next, now()),
        true,
      );
  }
  host.wake?.();
  return (await store.get('requests', request.id)) ?? request;
}

/** The next route that needs neither what was just refused nor what this host has not got. */
function nextWithout(
  chain: readonly Route[],
  route: Route,
  origin: string | undefined,
  canSignIn: boolean,
) {
  const fits = (r: Route) => originOf(r) !== origin && (canSignIn || !needsSignIn(r));
  return chain.slice(chain.findIndex((r) => r.id === route.id) + 1).find(fits);
}
