/** Requests as staff would have them, made of the pack that is written: so that an author sees what becomes of
 * one without sending any. */
import { labelsOf, newRequest, routeFor } from '../outbox/send';
import type { Pack } from '../pack/schema';
import { linesOf, messageOf } from '../request/message';
import { EMPTY_ANSWERS } from '../request/questions';
import { type Request, referenceFor } from '../request/request';
import type { Language } from '../text/language';
import { SAMPLES, type SampleName, samplePath } from './messages';

const DAY = 86_400_000;

const changesAt = (now: number): Readonly<Record<SampleName, Partial<Request>>> => ({
  ready: { state: 'ready', asksAt: now },
  waiting: { state: 'waiting', reason: 'busy', dueAt: now + DAY / 24, attempts: 2 },
  uncertain: { state: 'uncertain', reason: 'web-page', asksAt: now },
  refused: { state: 'refused', reason: 'bad-request', asksAt: now },
  delivered: { state: 'delivered', asksAt: now + 7 * DAY },
  told: { state: 'told', asksAt: now + 7 * DAY },
  overdue: { state: 'told', replyBy: now - 2 * DAY, asksAt: now },
  withdrawn: { state: 'withdrawn', unsent: true },
});

/** The sample that `path` leads to; `undefined` where it leads to none. `said`: what somebody wrote. Pure. */
export function sampleAt(
  path: string,
  pack: Pack,
  language: Language,
  said: { readonly name: string; readonly change: string },
  now: number,
): Request | undefined {
  const name = SAMPLES.find((one) => samplePath(one) === path);
  if (!name) return undefined;
  const id = path.slice('requests/'.length);
  const { email } = pack.organisation.contact;
  const answers = { ...EMPTY_ANSWERS, ...said, kind: 'mentoring', email } as const;
  const lines = linesOf(answers, pack.request, language);
  const row = newRequest(
    {
      id,
      answers,
      message: messageOf(lines, 'mentoring', referenceFor(id), pack.request, language),
    },
    labelsOf(answers, pack.request, language.localise),
    pack.request,
    routeFor(pack, { signIn: undefined }, answers),
    now - 3 * DAY,
  );
  const { dueAt: _, asksAt: __, ...still } = row;
  return { ...still, changedAt: now, ...changesAt(now)[name] };
}
