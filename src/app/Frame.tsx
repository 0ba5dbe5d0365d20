import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';
import type { Host } from '../host/host';
import type { FirstPack } from '../pack/schema';
import type { Persistence } from '../store/store';
import { useLanguage } from '../text/language';
import { announce } from '../ui/announce';
import { CallLink } from '../ui/CallLink';
import { Icon, type IconName } from '../ui/Icon';
import { lazyScreen } from '../ui/lazy-screen';
import { Notice } from '../ui/Notice';
import { goBack, linkProps } from '../ui/navigation';
import { Place } from '../ui/Screen';
import { OpenPersonalButton } from './OpenPersonalButton';

const CopyLink = lazyScreen(() => import('../ui/CopyText').then((m) => m.CopyText), {
  quiet: true,
});

interface FrameProps {
  readonly host: Pick<Host, 'personal' | 'openPersonal' | 'openInTab' | 'shareUrl'>;
  readonly pack: Pick<FirstPack, 'services'>;
  readonly persistence: Persistence;
  /** The browser lost what was here, and so many rows came back from the safe copy. */
  readonly loss?: number | undefined;
  readonly onLossSeen?: () => void;
  readonly path: string;
  /** In a channel or a chat, the screen itself leads to one's own Waymark. */
  readonly yours?: boolean;
  /** Nothing is said of urgent help either: what was left quickly was about it. */
  readonly neutral?: boolean;
  readonly children: ComponentChildren;
}

/** What stands around every screen: where you are, your own things, and urgent help. */
export function Frame(props: FrameProps) {
  const { host, pack, path, yours, neutral = false, children } = props;
  const { words } = useLanguage();
  const page = useRef<HTMLElement>(null);
  // A new screen starts at its top, before anybody can press where it was.
  useLayoutEffect(() => page.current?.scrollTo(0, 0), [path]);
  const { openInTab } = host;
  const share = host.shareUrl(path);
  return (
    <div class="frame">
      <header class="bar no-print">
        {path !== '' && (
          <button type="button" class="tool" title={words.app.back} onClick={goBack}>
            <Icon name="back" />
            <span class="unseen">{words.app.back}</span>
          </button>
        )}
        <a class="brand" {...linkProps('')} aria-current={path === '' ? 'page' : undefined}>
          <Icon name="sign" />
          {words.app.name}
        </a>
        {share !== undefined && (
          <CopyLink
            key={share}
            tool="link"
            label={words.app.copyLink}
            text={() => host.shareUrl(path) ?? ''}
          />
        )}
        {host.personal && <Tool to="requests" icon="list" label={words.app.requests} path={path} />}
        {host.personal && (
          <Tool to="settings" icon="settings" label={words.app.settings} path={path} />
        )}
        {openInTab && (
          <a
            class="tool words"
            href={`?view=tab${linkProps(path).href}`}
            target="_blank"
            onClick={(event) => {
              event.preventDefault();
              openInTab(path);
            }}
            rel="noopener"
          >
            {words.app.openInTab}
          </a>
        )}
      </header>
      <main class="page" ref={page} tabIndex={-1}>
        {!yours && <TopNotes {...props} />}
        <Place.Provider value={path}>{children}</Place.Provider>
      </main>
      {!neutral && <Urgent pack={pack} onHelp={path === 'help'} />}
    </div>
  );
}

function Tool({
  to,
  icon,
  label,
  path,
}: {
  to: string;
  icon: IconName;
  label: string;
  path: string;
}) {
  return (
    <a class="tool" href={`#/${to}`} title={label} aria-current={path === to ? 'page' : undefined}>
      <Icon name={icon} />
      <span class="unseen">{label}</span>
    </a>
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
        <span>{words.app.danger}</span>
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
