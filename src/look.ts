/** Runs before the first paint, as a small script of its own in the page's head: what was rendered at
 * build must not be seen in the wrong colours, or for a moment as the wrong screen. */
import { readAddress } from './host/teams-address';
import { readRoute } from './route';
import { pickLanguage } from './text/pick-language';
import { applyTheme, readFirstFrame } from './theme';

const root = document.documentElement;
const address = readAddress(new URL(location.href));
const inTeams = new URLSearchParams(location.search).get('host') === 'teams';
const remembered = readFirstFrame();
if (!inTeams && location.protocol.includes('extension')) {
  root.dataset.view = new URLSearchParams(location.search).get('view') === 'tab' ? 'tab' : 'popup';
}
applyTheme(remembered.theme || (inTeams ? address.theme : 'system'));
const tag = pickLanguage([
  remembered.language,
  inTeams ? address.locale : '',
  ...navigator.languages,
]);
const first = inTeams ? address.route : '';
if (tag !== 'en' || (readRoute() || first) !== '' || remembered.more) {
  root.dataset.first = readRoute() === 'hidden' ? 'hidden' : 'other';
}
