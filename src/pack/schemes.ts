/** Schemes beside the central one, and whose they are. Pure. */
import { isFor } from './kinds';
import type { Kind, Pack } from './schema';

export type Scheme = NonNullable<Pack['schemes']>[number];

/** Those of one's own faculty, which come before the central one; and those of none, which stand beside it.
 * `unit` is empty where it is not known, `kind` where none is chosen: `unsure` may be either. */
export function schemesFor(
  { schemes = [] }: Pick<Pack, 'schemes'>,
  unit: string,
  kind: Kind | '',
): { readonly own: readonly Scheme[]; readonly others: readonly Scheme[] } {
  const open = kind === '' || kind === 'unsure';
  const fit = schemes.filter((scheme) => open || isFor(scheme, kind));
  return {
    own: fit.filter(({ units }) => units?.includes(unit)),
    others: fit.filter(({ units }) => !units),
  };
}

/** Is there a faculty with a scheme of its own? */
export const someHaveOwn = ({ schemes = [] }: Pick<Pack, 'schemes'>): boolean =>
  schemes.some(({ units }) => units);
