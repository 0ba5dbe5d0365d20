import { useEffect } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Persistence } from '../store/store';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { Notice } from '../ui/Notice';
import { OpenPersonalButton } from './OpenPersonalButton';

export interface TopNotesProps {
  readonly host: Pick<Host, 'personal' | 'openPersonal'>;
  readonly path: string;
  readonly persistence: Persistence;
  /** The browser lost what was here, and so many rows came back from the safe copy. */
  readonly loss?: number | undefined;
  readonly onLossSeen?: () => void;
}

/** What is unusual about this place or this device, above whatever screen it is. */
export function TopNotes({ host, persistence, loss, onLossSeen, path }: TopNotesProps) {
  const { words } = useLanguage();
  const lost =
    host.personal && loss !== undefined && (loss > 0 ? words.app.restored : words.app.lost);
  const unkept = host.personal && persistence === 'memory-only' && words.app.notKept;
  const news = [unkept, lost].filter(Boolean).join(' ');
  useEffect(() => {
    if (news) announce(news);
  }, [news]);
  return (
    <div class="top-note">
      {host.openPersonal && (
        <Notice>
          <p>{words.app.sharedPlace}</p>
          <OpenPersonalButton host={host} path={path} />
        </Notice>
      )}
      {unkept && (
        <Notice tone="warning">
          <p>{unkept}</p>
        </Notice>
      )}
      {lost && (
        <Notice tone="warning">
          <p>{lost}</p>
          <button type="button" class="button" onClick={onLossSeen}>
            {words.app.seen}
          </button>
        </Notice>
      )}
    </div>
  );
}
