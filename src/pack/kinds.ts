import type { Kind } from './schema';

/** Does it hold for that kind of request? What names no kinds holds for all, and alone while none is chosen. */
export const isFor = (
  one: { readonly for?: readonly Kind[] | undefined },
  kind: Kind | '',
): boolean => !one.for || (kind !== '' && one.for.includes(kind));
