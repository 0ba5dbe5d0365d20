/** In which order help is offered. Nothing here reads a clock or remembers an answer. */
import { inOrder, isEmergency } from '../pack/order';
import type { Method, Service, Situation } from '../pack/services';
import { isOpen } from './open-now';

export type Nation = NonNullable<Service['nations']>[number];

/** What a person has chosen; everything left out counts as “not sure” and hides nothing. */
export interface HelpFilters {
  readonly situations: readonly Situation[];
  /** “I can’t talk aloud”: only ways that need no voice. */
  readonly quiet: boolean;
  readonly nation?: Nation;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** `now`: somebody answers at this moment. `unsaid`: hours not known, or writing only. */
type Availability = 'now' | 'unsaid' | 'later';

export interface RankedService {
  readonly service: Service;
  /** The ways that suit, in the order of the pack. Never empty. */
  readonly methods: readonly Method[];
  readonly reach: Availability;
  /** It is an emergency service, or fits a chosen situation, or none was chosen. */
  readonly fits: boolean;
}

/** Every service that may be offered, by the order of `pack/order.ts`; among equals whoever answers now comes
 * first. Whom nobody could reach with these choices is left out, but an emergency service never is. */
export function rankServices(services: readonly Service[], wants: HelpFilters): RankedService[] {
  const offers = services.flatMap((service) => {
    const methods = suiting(service, wants.quiet);
    const offered = serves(service, wants.nation) && methods.length > 0;
    if (!offered && !isEmergency(service)) return [];
    return [{ service, methods, reach: reachOf(methods, wants.now) }];
  });
  return inOrder(offers, wants.situations, ({ reach }) => REACH.indexOf(reach));
}

/** Can it be used without being heard? */
export const isQuiet = (method: Method) => method.kind !== 'phone' && method.kind !== 'visit';

/** Does somebody answer there and then? A letter-box is always open and says nothing of that. */
export const isLive = (method: Method) => method.kind !== 'email' && method.kind !== 'web';

function reachOf(methods: readonly Method[], now: number): Availability {
  const states = methods.filter(isLive).map((m) => isOpen(m.hours, now));
  if (states.includes(true)) return 'now';
  return states.length === 0 || states.includes(undefined) ? 'unsaid' : 'later';
}

const REACH: readonly Availability[] = ['now', 'unsaid', 'later'];

function suiting(service: Service, quiet: boolean): readonly Method[] {
  const methods = quiet ? service.methods.filter(isQuiet) : service.methods;
  // An emergency number is better than none, even for somebody who cannot speak on it.
  return methods.length === 0 && isEmergency(service) ? service.methods : methods;
}

function serves(service: Service, nation: Nation | undefined): boolean {
  return !nation || !service.nations || service.nations.includes(nation);
}
