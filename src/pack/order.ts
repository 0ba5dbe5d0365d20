/** Who comes first for what a person chose, and who is left out: one rule for the guide and for other support.
 * Pure; nothing here reads a clock. */
import type { Service, Situation } from './services';

type Wanted = Pick<Situation, 'id' | 'first' | 'never'>;

export const isEmergency = ({ urgency }: Service) => urgency === 'emergency';

/** Emergencies first and always; then whom `wanted` names first, in its order; then those that fit; then by
 * `last`, the smallest first; then the order of `offers`. Whom one of `wanted` says never to offer is left out.
 * `fits`: it is an emergency service, is named or serves one of `wanted`, or none is wanted. */
export function inOrder<T extends { readonly service: Service }>(
  offers: readonly T[],
  wanted: readonly Wanted[],
  last: (offer: T) => number = () => 0,
): (T & { readonly fits: boolean })[] {
  const never = new Set(wanted.flatMap((one) => one.never ?? []));
  const first = wanted.flatMap((one) => one.first ?? []);
  const ranked = offers.flatMap((offer) => {
    const { service } = offer;
    const emergency = isEmergency(service);
    if (never.has(service.id) && !emergency) return [];
    const named = first.indexOf(service.id);
    const place = named < 0 ? first.length : named;
    const fits = emergency || named >= 0 || serves(service, wanted);
    const rank = [emergency ? 0 : 1, place, fits ? 0 : 1, last(offer)];
    return [{ rank, offer: { ...offer, fits } }];
  });
  // The sort is stable.
  return ranked.sort((a, b) => compare(a.rank, b.rank)).map(({ offer }) => offer);
}

function serves({ situations, alsoFor = [] }: Service, wanted: readonly Wanted[]): boolean {
  if (wanted.length === 0) return true;
  const served: readonly string[] = [...situations, ...alsoFor];
  return wanted.some(({ id }) => served.includes(id));
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < a.length; i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
