/** Who receives what by the routes as they are written, whole or not. Pure. */
import { idleRoutes, receiversIn } from '../pack/author/receivers';
import type { Kind, Pack } from '../pack/schema';
import { at, isList, isObject, type Json } from './json';

interface Receives {
  readonly kind: Kind;
  /** The id of a faculty that has its own. */
  readonly unit: string | undefined;
  /** Which of the routes; `undefined` where there is none for it yet. */
  readonly index: number | undefined;
}

export function receiversWritten(value: Json): readonly Receives[] {
  const pack = loosely(value);
  return receiversIn(pack).flatMap(({ kind, unit, route }): readonly Receives[] => {
    const index = pack.routes.indexOf(route);
    if (index >= 0) return [{ kind, unit, index }];
    // Of one faculty, it is said of all of them.
    return unit === undefined ? [{ kind, unit, index: undefined }] : [];
  });
}

/** Why the route at that place receives nothing: `untold` what it is for, or those before it take it all. */
export function idleAt(value: Json, index: number): 'untold' | 'late' | undefined {
  if (!idleRoutes(loosely(value)).includes(index)) return undefined;
  const { for: kinds, units } = loosely(value).routes[index] ?? {};
  return kinds || units ? 'late' : 'untold';
}

/** What of a pack decides it, without what is no route yet. */
function loosely(value: Json): Pack {
  const texts = (held: Json | undefined) =>
    isList(held) && held.length > 0 ? held.map(String) : undefined;
  const listed = (list: Json | undefined) =>
    (isList(list) ? list : []).map((one) => (isObject(one) ? one : {}));
  return {
    organisation: { contact: {} },
    request: { units: listed(at(value, ['request', 'units'])) },
    routes: listed(at(value, ['routes'])).map((route) => ({
      ...route,
      for: texts(route.for),
      units: texts(route.units),
    })),
  } as unknown as Pack;
}
