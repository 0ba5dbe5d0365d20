/** Who comes first for what somebody chose. Pure: from the pack and the chosen answers alone. */

import type { GuideAnswer, Pack, Service } from '../pack/schema';
import type { Method, Situation } from '../pack/services';
import { isDanger } from './recommend';

/** One chosen answer about other support, with those who can help. */
export interface Need {
  readonly answer: GuideAnswer;
  readonly situations: readonly Situation[];
  /** In the order in which they are to be named; no emergency services, which stand apart. */
  readonly services: readonly Service[];
}

/** Each need with its services, in the order of `answers`. What one of them must never be offered,
 * no other offers either. */
export function needsOf(pack: Pack, answers: readonly GuideAnswer[]): Need[] {
  const situationsOf = ({ situations = [] }: GuideAnswer) =>
    pack.situations.filter(({ id }) => situations.includes(id));
  const never = answers.flatMap(situationsOf).flatMap((situation) => situation.never ?? []);
  return answers.map((answer) => {
    const situations = situationsOf(answer);
    const first = answer.first ?? situations.flatMap((situation) => situation.first ?? []);
    const serving = pack.services.filter((service) =>
      situations.some(({ id }) => service.situations.includes(id)),
    );
    const services = [
      ...first.flatMap((id) => pack.services.find((service) => service.id === id) ?? []),
      ...serving,
    ].filter(({ id, urgency }) => urgency !== 'emergency' && !never.includes(id));
    return { answer, situations, services: [...new Set(services)] };
  });
}

/** Whether somebody may not be safe. A pack that marks no answer of its guide as `danger` may be older than
 * the mark: there it is an answer all of whose situations an emergency service serves. */
export function inDanger(pack: Pack, answers: readonly GuideAnswer[]): boolean {
  const marked = pack.guide.questions.some((question) => question.answers.some(isDanger));
  if (marked) return answers.some(isDanger);
  const served = new Set(emergencies(pack).flatMap(({ situations }) => situations));
  return answers.some(({ situations = [] }) => situations.every((id) => served.has(id)));
}

const emergencies = (pack: Pack) => pack.services.filter(({ urgency }) => urgency === 'emergency');

/** The emergency numbers to ring for these answers, each with whose it is. */
export function numbersFor(pack: Pack, answers: readonly GuideAnswer[]) {
  const chosen = answers.flatMap(({ situations = [] }) => situations);
  return emergencies(pack)
    .filter(({ situations }) => situations.some((id) => chosen.includes(id)))
    .flatMap((service) => {
      const phone = service.methods.find((method) => method.kind === 'phone');
      return phone ? [{ service, phone }] : [];
    });
}

/** How to reach a service soonest: a number before an address. */
export const firstWay = ({ methods }: Service): Method | undefined =>
  methods.find(({ kind }) => kind === 'phone' || kind === 'text') ?? methods[0];
