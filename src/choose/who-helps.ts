/** Who comes first for what somebody chose. Pure: from the pack and the chosen answers alone. */

import { inOrder, isEmergency } from '../pack/order';
import type { GuideAnswer, Pack, Service } from '../pack/schema';
import type { Method, Situation } from '../pack/services';

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
  const offers = pack.services.map((service) => ({ service }));
  return answers.map((answer) => {
    const situations = situationsOf(answer);
    const wanted = situations.map(({ id, first }) => ({ id, never, first: answer.first ?? first }));
    const services = inOrder(offers, wanted)
      .filter(({ service, fits }) => fits && !isEmergency(service))
      .map(({ service }) => service);
    return { answer, situations, services };
  });
}

/** The emergency numbers to ring for these answers, each with whose it is. */
export function numbersFor(pack: Pack, answers: readonly GuideAnswer[]) {
  const chosen = answers.flatMap(({ situations = [] }) => situations);
  return pack.services
    .filter(isEmergency)
    .filter(({ situations }) => situations.some((id) => chosen.includes(id)))
    .flatMap((service) => {
      const phone = service.methods.find((method) => method.kind === 'phone');
      return phone ? [{ service, phone }] : [];
    });
}

/** How to reach a service soonest: a number before an address. */
export const firstWay = ({ methods }: Service): Method | undefined =>
  methods.find(({ kind }) => kind === 'phone' || kind === 'text') ?? methods[0];
