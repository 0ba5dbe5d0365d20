/** The dialog in which Teams sets up a tab for a channel, a chat or a meeting. */
import { connectToTeams, tellShown } from './teams';
import { readAddress, sharedAddress, themeOf } from './teams-address';
import { orUndefinedAfter } from './timeout';

export interface ConfigureHost {
  /** The path that the tab shows first now; `undefined` for a new tab, or when Teams does not say. */
  readonly saved: Promise<string | undefined>;
  /** False: there is no Teams that could save it. Settles when Teams has answered, or given up. */
  readonly connected: Promise<boolean>;
  /** What Teams is to save when the user presses its Save button; valid from now on. */
  choose(path: string, name: string): void;
  /** Tells Teams, once, that the page is shown, or why it could not be. */
  shown(failure?: string): void;
}

/** `site` is where the tab is served, without a slash at the end. */
export function configureHost(site: string, onTheme: (theme: string) => void): ConfigureHost {
  const answered = connectToTeams();
  answered
    .then(({ app }) => app.registerOnThemeChangeHandler((name) => onTheme(themeOf(name))))
    .catch(() => undefined);
  // A host without tabs to set up has nothing to save here.
  const sdk = answered.then((given) => {
    if (!given.pages.config.isSupported()) throw new Error('no tabs to set up');
    return given;
  });
  let choice: { path: string; name: string } | undefined;
  sdk
    .then(({ pages }) => {
      pages.config.registerOnSaveHandler((event) => {
        const { path = '', name = 'Waymark' } = choice ?? {};
        pages.config
          .setConfig({
            contentUrl: sharedAddress(site, path),
            websiteUrl: `${site}/tab/#/${path}`,
            entityId: 'shared',
            suggestedDisplayName: name,
          })
          .then(
            () => event.notifySuccess(),
            (error: unknown) => event.notifyFailure(String(error)),
          );
      });
    })
    .catch(() => undefined);
  const config = sdk.then(({ pages }) => pages.getConfig());
  return {
    saved: orUndefinedAfter(config, 60_000).then((known) =>
      known?.contentUrl ? readAddress(new URL(known.contentUrl)).path : undefined,
    ),
    connected: sdk.then(
      () => true,
      () => false,
    ),
    choose(path, name) {
      choice = { path, name };
      sdk.then(({ pages }) => pages.config.setValidityState(true)).catch(() => undefined);
    },
    shown(failure) {
      answered.then((given) => tellShown(given, failure)).catch(() => undefined);
    },
  };
}
