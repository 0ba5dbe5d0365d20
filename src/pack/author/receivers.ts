/** Who receives which requests, as the form sends them. */
import { routesFor } from '../../request/destinations';
import type { Kind, Pack, Route } from '../schema';

export interface Receiver {
  readonly kind: Kind;
  /** Of that faculty alone; all others where there is none. */
  readonly unit: string | undefined;
  readonly route: Route;
}

const KINDS: readonly Kind[] = ['mentoring', 'coaching', 'unsure'];

/** For each kind, who receives those of every faculty that has none of its own, then those that have. */
export function receiversIn(pack: Pack): Receiver[] {
  return KINDS.flatMap((kind) => {
    const of = (unit: string) => routesFor(pack, kind, unit)[0];
    const everybody = of('');
    const own = pack.request.units.flatMap(({ id }) => {
      const route = of(id);
      return route && route !== everybody ? [{ kind, unit: id, route }] : [];
    });
    return everybody ? [{ kind, unit: undefined, route: everybody }, ...own] : own;
  });
}

/** Places of the routes that receive nothing, because those before them take it all. */
export function idleRoutes(pack: Pack): number[] {
  const used = new Set(receiversIn(pack).map(({ route }) => route.id));
  for (const { fallback } of pack.routes) if (fallback) used.add(fallback);
  return pack.routes.flatMap(({ id }, i) => (used.has(id) ? [] : [i]));
}
