/** The dialog in which Teams sets up a tab for a channel, a chat or a meeting. */
import { connectToTeams } from './teams';
import { readAddress, sharedAddress, themeOf } from './teams-address';
import { within } from './within';

export interface ConfigureHost {
  /** The route that the tab shows first now; `undefined` for a new tab, or when Teams does not say. */
  readonly saved: Promise<string | undefined>;
  /** False: there is no Teams to save it. Settles when Teams has answered, or given up. */
  readonly connected: Promise<boolean>;
  /** What Teams is to save when the person presses its Save button; valid from now on. */
  choose(route: string, name: string): void;
}

/** `site` is where the tab is served, without a slash at the end. */
export function configureHost(site: string, onTheme: (theme: string) => void): ConfigureHost {
  const sdk = connectToTeams();
  let choice: { route: string; name: string } | undefined;
  sdk
    .then(({ app, pages }) => {
      app.registerOnThemeChangeHandler((name) => onTheme(themeOf(name)));
      pages.config.registerOnSaveHandler((event) => {
        const { route = '', name = 'Waymark' } = choice ?? {};
        pages.config
          .setConfig({
            contentUrl: sharedAddress(site, route),
            websiteUrl: `${site}/tab/#/${route}`,
            entityId: 'shared',
            suggestedDisplayName: name,
          })
          .then(
            () => event.notifySuccess(),
            (error: unknown) => event.notifyFailure(String(error)),
          );
      });
      app.notifyAppLoaded();
      app.notifySuccess().catch(() => undefined);
    })
    .catch(() => undefined);
  const config = sdk.then(({ pages }) => pages.getConfig());
  return {
    saved: within(config, 60_000).then((known) =>
      known?.contentUrl ? readAddress(new URL(known.contentUrl)).route : undefined,
    ),
    connected: sdk.then(
      () => true,
      () => false,
    ),
    choose(route, name) {
      choice = { route, name };
      sdk.then(({ pages }) => pages.config.setValidityState(true)).catch(() => undefined);
    },
  };
}
