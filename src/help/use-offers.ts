import { useMemo } from 'preact/hooks';
import type { Pack } from '../pack/schema';
import type { Situation } from '../pack/services';
import { type Answer, answersOf, servicesIn } from './answers';
import { type HelpFilters, type RankedService, rankServices } from './ranking';
import type { Found } from './search';

type Chosen = Omit<HelpFilters, 'situations'>;

interface Offers {
  /** With the choices applied: emergencies first. */
  readonly all: readonly RankedService[];
  readonly answers: (found: readonly Found[]) => readonly Answer[];
}

interface OffersAndMore extends Offers {
  /** As if nothing were filtered away, to say how much is; the same where nothing is. */
  readonly unfiltered: Offers;
}

/** Whom the screen may offer for what was chosen, in their order. */
export function useOffers(
  pack: Pack,
  picked: readonly Situation[],
  { quiet, nation, now }: Chosen,
): OffersAndMore {
  return useMemo(() => {
    const offers = offersOf(pack, picked, { quiet, ...(nation && { nation }), now });
    const filters = quiet || nation !== undefined;
    return {
      ...offers,
      unfiltered: filters ? offersOf(pack, picked, { quiet: false, now }) : offers,
    };
  }, [pack, picked, quiet, nation, now]);
}

/** How many services the choices leave out, of the answers to a search where one was made. */
export function leftOut({ all, unfiltered }: OffersAndMore, found?: readonly Found[]): number {
  if (unfiltered.all === all) return 0;
  const kept = new Set(all.map(({ service }) => service.id));
  const meant = found ? servicesIn(unfiltered.answers(found)) : unfiltered.all;
  return meant.filter(({ service }) => !kept.has(service.id)).length;
}

/** Without a component around it, so that a test of what is shown need not draw it. */
export function offersOf(pack: Pack, picked: readonly Situation[], chosen: Chosen): Offers {
  const { services, situations } = pack;
  const all = rankServices(services, { situations: picked, ...chosen });
  const offered = new Map(all.map((offer) => [offer.service.id, offer]));
  // Each is asked for at many keys, and the same until the clock or a choice moves.
  const known = new Map<string, readonly RankedService[]>();
  const rankedFor = (situation: Situation) => {
    const before = known.get(situation.id);
    if (before) return before;
    const fitting = rankServices(services, { situations: [situation], ...chosen }).filter(
      ({ fits, service }) => fits && service.urgency !== 'emergency',
    );
    known.set(situation.id, fitting);
    return fitting;
  };
  return { all, answers: (found) => answersOf(found, situations, offered, rankedFor) };
}
