import type { Host } from '../host/host';
import { useLanguage } from '../text/language';
import { Screen } from '../ui/Screen';
import { OpenPersonalButton } from './OpenPersonalButton';

interface YoursProps {
  readonly host: Pick<Host, 'openPersonal'>;
  readonly path: string;
  /** False where Teams opened or reloaded the tab here: that must carry nobody away. */
  readonly clicked: boolean;
}

/** Replaces a personal screen in a shared tab (a channel or a chat). */
export function PersonalOnly({ host, path, clicked }: YoursProps) {
  const { words } = useLanguage();
  const titles: Readonly<Record<string, string>> = {
    requests: words.app.requests,
    settings: words.app.settings,
  };
  return (
    <Screen title={titles[path.split('/', 1)[0] ?? ''] ?? words.ask.title}>
      <p>{words.app.yours}</p>
      <OpenPersonalButton host={host} path={path} main atOnce={clicked} />
    </Screen>
  );
}
