import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Host } from '../host/host';
import type { FirstPack } from '../pack/schema';
import type { Persistence } from '../store/store';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { CallLink } from '../ui/CallLink';
import { Icon } from '../ui/Icon';
import { Notice } from '../ui/Notice';
import { linkProps } from '../ui/navigation';
import { Place } from '../ui/Screen';
import { Header, type HeaderProps } from './Header';
import { OpenPersonalButton } from './OpenPersonalButton';

interface FrameProps extends HeaderProps {
  readonly host: HeaderProps['host'] & Pick<Host, 'openPersonal'>;
  readonly pack: HeaderProps['pack'] & Pick<FirstPack, 'services'>;
  readonly persistence: Persistence;
  /** The browser lost what was here, and so many rows came back from the safe copy. */
  readonly loss?: number | undefined;
  readonly onLossSeen?: () => void;
  /** In a channel or a chat, the screen itself leads to one's own Waymark. */
  readonly yours?: boolean;
  /** Nothing is said of urgent help either: what was left quickly was about it. */
  readonly neutral?: boolean;
  readonly children: ComponentChildren;
}

/** What stands around every screen: where you are, your own things, and urgent help. */
export function Frame(props: FrameProps) {
  const { pack, path, yours, neutral = false, children } = props;
  const page = useRef<HTMLElement>(null);
  // A new screen starts at its top, before anybody can press where it was.
  useLayoutEffect(() => page.current?.scrollTo(0, 0), [path]);
  return (
    <div class="frame">
      <Header {...props} />
      <main class="page" ref={page} tabIndex={-1}>
        {!yours && <TopNotes {...props} />}
        <Place.Provider value={path}>{children}</Place.Provider>
      </main>
      {!neutral && <Urgent pack={pack} onHelp={path === 'help'} />}
    </div>
  );
}

function TopNotes({ host, persistence, loss, onLossSeen, path }: FrameProps) {
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

/** The emergency numbers and the way to other help, on every screen without scrolling. */
function Urgent({ pack, onHelp }: { pack: Pick<FirstPack, 'services'>; onHelp: boolean }) {
  const { words } = useLanguage();
  const [number] = pack.services
    .filter((service) => service.urgency === 'emergency')
    .flatMap((service) => service.methods)
    .flatMap((method) => (method.kind === 'phone' ? [method.number] : []));
  return (
    <aside class="urgent no-print" aria-label={words.app.urgent}>
      <p>
        <span class="danger">{words.app.danger}</span>
        {number !== undefined && (
          <CallLink href={`tel:${number.replaceAll(' ', '')}`}>{words.app.call(number)}</CallLink>
        )}
      </p>
      {!onHelp && (
        <a {...linkProps('help')}>
          {words.app.otherHelp}
          <Icon name="next" />
        </a>
      )}
    </aside>
  );
}
