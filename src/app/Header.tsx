import type { TargetedEvent } from 'preact';
import { useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { FirstPack } from '../pack/schema';
import { langOf } from '../text/lang-of';
import { type Localised, useLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';
import { Icon, type IconName } from '../ui/Icon';
import { lazyScreen } from '../ui/lazy-screen';
import { goBack, linkProps } from '../ui/navigation';

const extras = () => import('./HeaderExtras');
const CopyLink = lazyScreen(() => extras().then((m) => m.CopyLink), { quiet: true });
const KeepBeside = lazyScreen(() => extras().then((m) => m.KeepBeside), { quiet: true });

export interface HeaderProps {
  readonly host: Pick<Host, 'personal' | 'openInTab' | 'shareUrl' | 'beside'>;
  readonly pack: Pick<FirstPack, 'organisation' | 'brand'>;
  readonly path: string;
  /** What was typed is in this window alone, and would not come along into another. */
  readonly loose?: boolean | undefined;
  readonly onLanguage: (tag: string) => void;
}

/** Whose this is, the way to one's requests, and the tools: in words where there is room, else in a menu. */
export function Header({ host, pack, path, loose, onLanguage }: HeaderProps) {
  const language = useLanguage();
  const { words } = language;
  const { openInTab } = host;
  const [opened, setOpened] = useState(false);
  const onStart = path === '';
  // Who presses the name on Start asks whose this is.
  const asksWhose = onStart && host.personal;
  const said = (kind: string, text: Localised) => {
    const words = language.localise(text);
    return (
      <span class={kind} lang={langOf(text, language)} title={words}>
        {words}
      </span>
    );
  };
  const tool = (to: string, icon: IconName, label: string) => (
    <a
      class={`tool to-${to}`}
      href={`#/${to}`}
      title={label}
      aria-current={path === to ? 'page' : undefined}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
  const languages = LANGUAGES.filter(({ tag }) => tag !== language.tag).map(({ tag, name }) => (
    <button
      key={tag}
      type="button"
      class="tool language"
      lang={tag}
      onClick={() => onLanguage(tag)}
    >
      {name}
    </button>
  ));
  return (
    <header class="bar no-print">
      {!onStart && (
        <button type="button" class="tool back" title={words.app.back} onClick={goBack}>
          <Icon name="back" />
          <span class="unseen">{words.app.back}</span>
        </button>
      )}
      <div class="whose">
        <a
          class="brand"
          {...linkProps(asksWhose ? 'settings' : '')}
          title={asksWhose ? words.start.about : undefined}
        >
          <span class="logo" />
          <span class="names">
            {said('who', pack.brand?.name ?? pack.organisation.name)}{' '}
            {said('what small', pack.organisation.programme)}
          </span>
        </a>
      </div>
      {/* Before its button, so that what comes a moment later moves no tool in a wide bar; by keyboard a
          popover follows the button that opens it, wherever it stands. */}
      {/* biome-ignore lint/a11y: keys press what is in it, and that is what is heard here. */}
      <div
        id="menu"
        class="more"
        popover="auto"
        onToggle={() => setOpened(true)}
        onClick={closeMenu}
      >
        {host.shareUrl(path) && <CopyLink url={() => host.shareUrl(path)} />}
        {tool('contact', 'info', words.app.contact)}
        {host.personal && tool('settings', 'settings', words.app.settings)}
        {openInTab && !loose && (
          <a
            class="tool"
            href={`?view=tab${linkProps(path).href}`}
            target="_blank"
            onClick={(event) => {
              event.preventDefault();
              openInTab(path);
            }}
            rel="noopener"
          >
            <Icon name="open" />
            <span>{words.app.openInTab}</span>
          </a>
        )}
        {!onStart && languages}
        {opened && host.beside && !loose && <KeepBeside {...{ host, path }} />}
      </div>
      {/* Where nothing else needs the room, the other language is in sight on a phone too. */}
      {onStart && languages}
      {host.personal && tool('requests', 'list', words.app.requests)}
      <button type="button" class="tool menu" popovertarget="menu" title={words.app.menu}>
        <Icon name="menu" />
        <span class="unseen">{words.app.menu}</span>
      </button>
    </header>
  );
}

/** Whatever is chosen, the menu goes; but for what says in its own place that it was copied. */
function closeMenu(event: TargetedEvent<HTMLElement>): void {
  const on = (event.target as Element).closest('a, button');
  if (on && !on.closest('.copy')) event.currentTarget.togglePopover(false);
}
