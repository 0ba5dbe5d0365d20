/** What only some places offer, a moment after the rest. On Start they may be here before their words are. */
import type { Host } from '../host/host';
import { useLanguage } from '../text/language';
import { CopyText } from '../ui/CopyText';
import { Icon } from '../ui/Icon';
import { useLate } from '../ui/use-late';

/** A link to give to a colleague. */
export function CopyLink({ url }: { readonly url: () => string | undefined }) {
  const { app } = useLanguage().words;
  const shown = url();
  if (!app.copyLink || shown === undefined) return null;
  return <CopyText key={shown} tool="link" label={app.copyLink} text={() => url() ?? ''} />;
}

interface KeepBesideProps {
  readonly host: Pick<Host, 'beside'>;
  readonly path: string;
}

/** The panel beside the page, where it can be opened from here. */
export function KeepBeside({ host, path }: KeepBesideProps) {
  const { app } = useLanguage().words;
  const open = useLate(() => host.beside?.(), [host])?.open;
  if (!app.keepBeside || !open) return null;
  return (
    <button type="button" class="tool late" title={app.keepBeside} onClick={() => open(path)}>
      <Icon name="beside" />
      <span>{app.keepBeside}</span>
    </button>
  );
}
