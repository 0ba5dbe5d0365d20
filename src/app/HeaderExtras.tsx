import { useEffect, useState } from 'preact/hooks';
import type { Beside, Host } from '../host/host';
import { useLanguage } from '../text/language';
import { CopyText } from '../ui/CopyText';
import { Icon } from '../ui/Icon';

interface HeaderExtrasProps {
  readonly host: Pick<Host, 'shareUrl' | 'beside'>;
  readonly path: string;
  /** What was typed is in this window alone, and would not come along into another. */
  readonly loose?: boolean | undefined;
}

/** What only some places offer, a moment after the rest: a link to give to a colleague, and the panel beside
 * the page. */
export function HeaderExtras({ host, path, loose }: HeaderExtrasProps) {
  const { app } = useLanguage().words;
  const [beside, setBeside] = useState<Beside>();
  useEffect(() => {
    void host.beside?.().then(setBeside, () => undefined);
  }, [host]);
  const open = beside?.open;
  const share = host.shareUrl(path);
  // On Start it may be here before its words are.
  if (!app.copyLink) return null;
  return (
    <>
      {share !== undefined && (
        <CopyText
          key={share}
          tool="link"
          label={app.copyLink}
          text={() => host.shareUrl(path) ?? ''}
        />
      )}
      {open && !loose && (
        <button type="button" class="tool late" title={app.keepBeside} onClick={() => open(path)}>
          <Icon name="beside" />
          <span>{app.keepBeside}</span>
        </button>
      )}
    </>
  );
}
