/** In which order help is offered. Nothing here reads a clock or remembers an answer. */
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

/** Every service that may be offered: emergencies first and always; then those that a chosen
 * situation names first, in its order; then those that fit; then whoever answers now; then the
 * pack’s own order. What a chosen situation says never to offer is left out. */
export function rankServices(services: readonly Service[], wants: HelpFilters): RankedService[] {
  const never = new Set(wants.situations.flatMap((s) => s.never ?? []));
  const first = wants.situations.flatMap((s) => s.first ?? []);
  const ranked = services.flatMap((service) => {
    const emergency = service.urgency === 'emergency';
    const methods = suiting(service, wants.quiet);
    const excluded = never.has(service.id) || !serves(service, wants.nation) || !methods.length;
    if (excluded && !emergency) return [];
    const reach = reachOf(methods, wants.now);
    const named = first.indexOf(service.id);
    const place = named < 0 ? first.length : named;
    const fits = emergency || named >= 0 || fitsAny(service, wants.situations);
    const rank = [emergency ? 0 : 1, place, fits ? 0 : 1, REACH.indexOf(reach)];
    return [{ rank, offer: { service, methods, reach, fits } }];
  });
  // The sort is stable, so equals keep the order of the pack.
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ offer }) => offer);
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
  return methods.length === 0 && service.urgency === 'emergency' ? service.methods : methods;
}

function serves(service: Service, nation: Nation | undefined): boolean {
  return !nation || !service.nations || service.nations.includes(nation);
}

function fitsAny(service: Service, situations: readonly Situation[]): boolean {
  if (situations.length === 0) return true;
  const wanted = new Set<string>(situations.map((s) => s.id));
  return [...service.situations, ...(service.alsoFor ?? [])].some((id) => wanted.has(id));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
