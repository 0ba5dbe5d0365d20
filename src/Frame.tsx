import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Host } from './host/host';
import { later } from './later';
import { OpenPersonal } from './OpenPersonal';
import type { FirstPack } from './pack/schema';
import { goBack, routeToShare } from './route';
import type { Keeping } from './store/store';
import { methodLink } from './support/links';
import { useLanguage } from './text/language';
import { Icon, type IconName } from './ui/Icon';
import { Notice } from './ui/Notice';

const CopyLink = later(() => import('./ui/CopyText').then((m) => m.CopyText), { quiet: true });

interface FrameProps {
  readonly host: Pick<Host, 'personal' | 'openPersonal' | 'openInTab' | 'linkTo'>;
  readonly pack: Pick<FirstPack, 'services'>;
  readonly keeping: Keeping;
  /** The browser lost what was here, and so many rows came back from the safe copy. */
  readonly loss?: number | undefined;
  readonly onLossSeen?: () => void;
  readonly route: string;
  /** In a channel or a chat, the screen itself leads to one's own Waymark. */
  readonly yours?: boolean;
  readonly children: ComponentChildren;
}

/** What stands around every screen: where you are, your own things, and urgent help. */
export function Frame(props: FrameProps) {
  const { host, pack, route, yours, children } = props;
  const { words } = useLanguage();
  const page = useRef<HTMLElement>(null);
  // A new screen starts at its top, before anybody can press where it was.
  useLayoutEffect(() => page.current?.scrollTo(0, 0), [route]);
  const { openInTab } = host;
  const share = routeToShare(route);
  return (
    <div class="frame">
      <header class="bar no-print">
        {route !== '' && (
          <button
            type="button"
            class="tool"
            title={words.app.back}
            aria-label={words.app.back}
            onClick={goBack}
          >
            <Icon name="back" />
          </button>
        )}
        <a class="brand" href="#/" aria-current={route === '' ? 'page' : undefined}>
          <Icon name="sign" />
          {words.app.name}
        </a>
        {share !== undefined && host.linkTo(share) && (
          <CopyLink
            key={share}
            tool="link"
            label={words.app.copyLink}
            text={() => host.linkTo(share) ?? ''}
          />
        )}
        {host.personal && (
          <Tool to="requests" icon="list" label={words.app.requests} route={route} />
        )}
        {host.personal && (
          <Tool to="settings" icon="settings" label={words.app.settings} route={route} />
        )}
        {openInTab && (
          <a
            class="tool words"
            href={`?view=tab#/${route}`}
            target="_blank"
            onClick={(event) => {
              event.preventDefault();
              openInTab(event.currentTarget.href);
            }}
            rel="noopener"
          >
            {words.app.openInTab}
          </a>
        )}
      </header>
      <main class="page" ref={page} tabIndex={-1}>
        {!yours && <TopNotes {...props} />}
        {children}
      </main>
      <Urgent pack={pack} onHelp={route === 'help'} />
    </div>
  );
}

function Tool({
  to,
  icon,
  label,
  route,
}: {
  to: string;
  icon: IconName;
  label: string;
  route: string;
}) {
  return (
    <a
      class="tool"
      href={`#/${to}`}
      title={label}
      aria-label={label}
      aria-current={route === to ? 'page' : undefined}
    >
      <Icon name={icon} />
    </a>
  );
}

function TopNotes({ host, keeping, loss, onLossSeen, route }: FrameProps) {
  const { words } = useLanguage();
  // Always there: a screen reader says only what changes in a place that it knows.
  return (
    <div class="top-note" role="status">
      {host.openPersonal && (
        <Notice>
          <p>{words.app.sharedPlace}</p>
          <OpenPersonal host={host} route={route} />
        </Notice>
      )}
      {host.personal && keeping === 'memory' && (
        <Notice tone="warning">
          <p>{words.app.notKept}</p>
        </Notice>
      )}
      {host.personal && loss !== undefined && (
        <Notice tone="warning">
          <p>{loss > 0 ? words.app.restored : words.app.lost}</p>
          <button type="button" class="button" onClick={onLossSeen}>
            {words.app.seen}
          </button>
        </Notice>
      )}
    </div>
  );
}

/** The emergency numbers and the way to other help, on every screen without scrolling. */
export function Urgent({ pack, onHelp }: { pack: Pick<FirstPack, 'services'>; onHelp: boolean }) {
  const { words, say, apart } = useLanguage();
  const numbers = pack.services
    .filter((service) => service.urgency === 'emergency')
    .flatMap((service) => service.methods.filter((method) => method.kind === 'phone'))
    .slice(0, 1);
  return (
    <aside class="urgent no-print" aria-label={words.app.danger}>
      <p>
        <span>{words.app.danger}</span>
        {numbers.map((method) => {
          const { href, text } = methodLink(method);
          return (
            <a key={href} href={href} target="_blank" rel="noopener noreferrer">
              {words.app.call(apart(say(text)))}
            </a>
          );
        })}
      </p>
      {!onHelp && (
        <a href="#/help">
          {words.app.otherHelp}
          <Icon name="next" />
        </a>
      )}
    </aside>
  );
}
