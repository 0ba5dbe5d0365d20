import type { Host } from '../host/host';
import type { FirstPack } from '../pack/schema';
import { langOf } from '../text/lang-of';
import { type Localised, useLanguage } from '../text/language';
import { LANGUAGES } from '../text/pick-language';
import { Icon, type IconName } from '../ui/Icon';
import { lazyScreen } from '../ui/lazy-screen';
import { goBack, linkProps } from '../ui/navigation';

const Extras = lazyScreen(() => import('./HeaderExtras').then((m) => m.HeaderExtras), {
  quiet: true,
});

export interface HeaderProps {
  readonly host: Pick<Host, 'personal' | 'openInTab' | 'shareUrl' | 'beside'>;
  readonly pack: Pick<FirstPack, 'organisation' | 'brand'>;
  readonly path: string;
  /** What was typed is in this window alone, and would not come along into another. */
  readonly loose?: boolean | undefined;
  readonly onLanguage: (tag: string) => void;
}

/** Whose this is, the other language, and one's own things. Where there is room, in words. */
export function Header({ host, pack, path, loose, onLanguage }: HeaderProps) {
  const language = useLanguage();
  const { words } = language;
  const { openInTab } = host;
  const late = (path !== '' && host.beside) || host.shareUrl(path);
  // Who presses the name on Start asks whose this is.
  const asksWhose = path === '' && host.personal;
  const said = (kind: string, text: Localised) => {
    const words = language.localise(text);
    return (
      <span class={kind} lang={langOf(text, language)} title={words}>
        {words}
      </span>
    );
  };
  return (
    <header class={path && late ? 'bar awaits no-print' : 'bar no-print'}>
      {path !== '' && (
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
      {/* First, because it comes a moment later: nothing but the name gives way to it. */}
      {late && <Extras {...{ host, path, loose }} />}
      {LANGUAGES.filter(({ tag }) => tag !== language.tag).map(({ tag, name }) => (
        <button
          key={tag}
          type="button"
          class="tool language"
          lang={tag}
          onClick={() => onLanguage(tag)}
        >
          {name}
        </button>
      ))}
      {host.personal && (
        <Tool to="requests" icon="list" label={words.app.requests} path={path} said />
      )}
      {host.personal && (
        <Tool to="settings" icon="settings" label={words.app.settings} path={path} />
      )}
      {openInTab && (
        <a
          class="tool"
          href={`?view=tab${linkProps(path).href}`}
          target="_blank"
          title={words.app.openInTab}
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
    </header>
  );
}

interface ToolProps {
  readonly to: string;
  readonly icon: IconName;
  readonly label: string;
  readonly path: string;
  /** In words in a popup too, where the others are icons. */
  readonly said?: boolean;
}

function Tool({ to, icon, label, path, said = false }: ToolProps) {
  return (
    <a
      class={said ? 'tool said' : 'tool'}
      href={`#/${to}`}
      title={label}
      aria-current={path === to ? 'page' : undefined}
    >
      <Icon name={icon} />
      <span>{label}</span>
    </a>
  );
}
