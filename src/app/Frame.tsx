import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FirstPack } from '../pack/schema';
import { useLanguage } from '../text/language';
import { CallLink } from '../ui/CallLink';
import { Icon } from '../ui/Icon';
import { lazyScreen } from '../ui/lazy-screen';
import { linkProps } from '../ui/navigation';
import { Place } from '../ui/Screen';
import { Header, type HeaderProps } from './Header';
import type { TopNotesProps } from './TopNotes';

/** Most people never see one. */
const TopNotes = lazyScreen(() => import('./TopNotes').then((m) => m.TopNotes), { quiet: true });

interface FrameProps extends HeaderProps, TopNotesProps {
  readonly host: HeaderProps['host'] & TopNotesProps['host'];
  readonly pack: HeaderProps['pack'] & Pick<FirstPack, 'services'>;
  /** In a channel or a chat, the screen itself leads to one's own Waymark. */
  readonly yours?: boolean;
  /** Nothing is said of urgent help either: what was left quickly was about it. */
  readonly neutral?: boolean;
  readonly children: ComponentChildren;
}

/** What stands around every screen: where you are, your own things, and urgent help. */
export function Frame(props: FrameProps) {
  const { host, pack, path, persistence, loss, yours, neutral = false, children } = props;
  const noted = host.openPersonal || persistence === 'memory-only' || loss !== undefined;
  const page = useRef<HTMLElement>(null);
  // A new screen starts at its top, before anybody can press where it was.
  useLayoutEffect(() => page.current?.scrollTo(0, 0), [path]);
  return (
    <div class="frame">
      <Header {...props} />
      <main class="page" ref={page} tabIndex={-1}>
        {noted && !yours && <TopNotes {...props} />}
        <Place.Provider value={path}>{children}</Place.Provider>
      </main>
      {!neutral && <Urgent pack={pack} onHelp={path === 'help'} />}
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
