import type { Kind, Pack } from '../pack/schema';
import { schemesFor } from '../pack/schemes';
import { useLanguage } from '../text/language';
import { Notice } from '../ui/Notice';
import { Schemes } from '../ui/Schemes';

export interface OwnSchemeProps {
  readonly pack: Pack;
  readonly host: { openLink(url: string): Promise<boolean> };
  readonly unit: string;
  readonly kind: Kind | '';
}

/** A scheme of one's own faculty, to be seen before one writes to the central one. */
export function OwnScheme({ pack, host, unit, kind }: OwnSchemeProps) {
  const text = useLanguage().words.schemes;
  const { own } = schemesFor(pack, unit, kind);
  if (own.length === 0) return null;
  return (
    <Notice>
      <h2>{text.own}</h2>
      <Schemes host={host} schemes={own} />
      <p class="small">{text.ownAbout}</p>
    </Notice>
  );
}

/** Those that are of no faculty, folded away. */
export function OtherSchemes({ pack, host, kind }: Omit<OwnSchemeProps, 'unit'>) {
  const text = useLanguage().words.schemes;
  const { others } = schemesFor(pack, '', kind);
  if (others.length === 0) return null;
  return (
    <details>
      <summary>{text.others}</summary>
      <div class="stack">
        <Schemes host={host} schemes={others} />
      </div>
    </details>
  );
}
