/** From what a search found to what is shown of it: an answer is a service first, and a situation is
 * answered by its best services. Pure; nothing here reads a clock. */
import type { Situation } from '../pack/services';
import type { RankedService } from './ranking';
import type { Found } from './search';

export type Answer =
  | { readonly type: 'service'; readonly id: string; readonly offers: readonly [RankedService] }
  | {
      readonly type: 'situation';
      readonly id: string;
      /** The best, of those that do not stand above already. Never empty. */
      readonly offers: readonly RankedService[];
      /** As many as there are for it, emergencies aside. */
      readonly all: number;
    }
  | { readonly type: 'kind'; readonly id: 'mentoring' | 'coaching' }
  | { readonly type: 'privacy'; readonly id: 'privacy' };

const BEST = 3;
const NEXT_BEST = 2;
/** Services, links and all. Two good answers beat six. */
const AT_MOST = 6;

/** The answers in their order, each service once. `rankedFor` gives the services of a situation, best
 * first; a service that is not among `offered` stays out. */
export function answersOf(
  found: readonly Found[],
  situations: readonly Situation[],
  offered: ReadonlyMap<string, RankedService>,
  rankedFor: (situation: Situation) => readonly RankedService[],
): readonly Answer[] {
  const shown = new Set<string>();
  const answers: Answer[] = [];
  const situationAnswer = (id: string): Answer | undefined => {
    const situation = situations.find((one) => one.id === id);
    if (!situation) return undefined;
    const fitting = rankedFor(situation).filter(({ service }) => offered.has(service.id));
    const offers = bestOf(fitting, found)
      .filter(({ service }) => !shown.has(service.id))
      .slice(0, Math.min(answers.length === 0 ? BEST : NEXT_BEST, AT_MOST - countOf(answers)));
    return offers.length === 0 ? undefined : { type: 'situation', id, offers, all: fitting.length };
  };
  const serviceAnswer = (id: string): Answer | undefined => {
    const offer = offered.get(id);
    return offer && !shown.has(id) ? { type: 'service', id, offers: [offer] } : undefined;
  };
  for (const one of found) {
    if (countOf(answers) >= AT_MOST) break;
    const answer =
      one.type === 'service'
        ? serviceAnswer(one.id)
        : one.type === 'situation'
          ? situationAnswer(one.id)
          : one;
    if (!answer) continue;
    answers.push(answer);
    for (const { service } of servicesIn([answer])) shown.add(service.id);
  }
  return answers;
}

/** Whom the situation names first comes first where the words mean them or nobody; else whom they mean, and where
 * these are two, nobody else: who cares for a parent is not afraid of a partner. */
function bestOf(
  fitting: readonly RankedService[],
  found: readonly Found[],
): readonly RankedService[] {
  const place = new Map(found.map(({ id }, i) => [id, i]));
  const [first] = fitting;
  if (!first || place.has(first.service.id)) return fitting;
  const meant = fitting
    .filter(({ service }) => place.has(service.id))
    .sort((a, b) => (place.get(a.service.id) ?? 0) - (place.get(b.service.id) ?? 0));
  if (meant.length >= 2) return meant;
  return [...meant, ...fitting.filter((offer) => !meant.includes(offer))];
}

/** Every service that is shown, in its order. */
export const servicesIn = (answers: readonly Answer[]): readonly RankedService[] =>
  answers.flatMap((one) => ('offers' in one ? one.offers : []));

/** How many there are to read: the services and links, not the names that they stand under. */
export const countOf = (answers: readonly Answer[]): number =>
  answers.reduce((sum, one) => sum + ('offers' in one ? one.offers.length : 1), 0);
