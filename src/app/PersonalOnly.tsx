import type { Host } from '../host/host';
import { useLanguage } from '../text/language';
import { Screen } from '../ui/Screen';
import { OpenPersonalButton } from './OpenPersonalButton';

interface YoursProps {
  readonly host: Pick<Host, 'openPersonal'>;
  readonly route: string;
  /** False where Teams opened or reloaded the tab here: that must carry nobody away. */
  readonly clicked: boolean;
}

/** Replaces a personal screen in a shared tab (a channel or a chat). */
export function PersonalOnly({ host, route, clicked }: YoursProps) {
  const { words } = useLanguage();
  const titles: Readonly<Record<string, string>> = {
    requests: words.app.requests,
    settings: words.app.settings,
  };
  return (
    <Screen title={titles[route.split('/', 1)[0] ?? ''] ?? words.ask.title}>
      <p>{words.app.yours}</p>
      <OpenPersonalButton host={host} route={route} main atOnce={clicked} />
    </Screen>
  );
}
