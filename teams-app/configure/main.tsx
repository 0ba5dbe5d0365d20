/** Sets up the tab of a channel, a chat or a meeting. Nothing needs filling in: the first choice is
 * good at once. */
import { render } from 'preact';
import { readAddress } from '../../src/host/teams-address';
import { configureHost } from '../../src/host/teams-configure';
import { LanguageContext, loadWords, makeLanguage } from '../../src/text/language';
import { pickLanguage } from '../../src/text/pick-language';
import { applyTheme } from '../../src/theme';
import { Configure } from './Configure';
import '../../src/ui/tokens.css';
import '../../src/ui/base.css';
import './configure.css';

const first = readAddress(new URL(location.href));
applyTheme(first.theme);
const site = new URL('..', location.href).href.replace(/\/$/, '');
const host = configureHost(site, applyTheme);

const tag = pickLanguage([first.locale, ...navigator.languages]);
const language = makeLanguage(tag, await loadWords(tag), [tag]);
document.documentElement.lang = tag;
document.documentElement.dir = language.dir;

const root = document.getElementById('app');
if (root) {
  render(
    <LanguageContext.Provider value={language}>
      <Configure host={host} />
    </LanguageContext.Provider>,
    root,
  );
}
