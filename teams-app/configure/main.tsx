/** Sets up the tab of a channel, a chat or a meeting. Nothing needs filling in: the first choice is
 * good at once. */
import { render } from 'preact';
import { readAddress } from '../../src/host/teams-address';
import { configureHost } from '../../src/host/teams-configure';
import { enFirst } from '../../src/text/en-first';
import { LanguageContext, loadWords, makeLanguage } from '../../src/text/language';
import { pickLanguage } from '../../src/text/pick-language';
import { Notice } from '../../src/ui/Notice';
import { applyTheme } from '../../src/ui/theme';
import { Configure } from './Configure';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import './configure.css';

const first = readAddress(new URL(location.href));
applyTheme(first.theme);
const site = new URL('..', location.href).href.replace(/\/$/, '');
const host = configureHost(site, applyTheme);

const root = document.getElementById('app');
if (root) await show(root);

async function show(root: HTMLElement): Promise<void> {
  try {
    const tag = pickLanguage([first.locale, ...navigator.languages]);
    const language = makeLanguage(tag, await loadWords(tag), [tag]);
    document.documentElement.lang = tag;
    render(
      <LanguageContext.Provider value={language}>
        <Configure host={host} />
      </LanguageContext.Provider>,
      root,
    );
    host.shown();
  } catch (error) {
    render(
      <main class="configure">
        <Notice tone="danger" role="alert">
          <h1>{enFirst.app.failedTitle}</h1>
          <p>{enFirst.app.screenFailed}</p>
          <button type="button" class="button" onClick={() => location.reload()}>
            {enFirst.app.tryAgain}
          </button>
        </Notice>
      </main>,
      root,
    );
    host.shown(error instanceof Error ? error.message : String(error));
  }
}
