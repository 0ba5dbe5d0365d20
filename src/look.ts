/** Runs before the first paint, as a small script of its own in the page's head: what was rendered at
 * build must not be seen in the wrong colours, or for a moment as the wrong screen. Then it starts the
 * rest, which the page has fetched meanwhile. */
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
const isStart = tag === 'en' && (readRoute() || first) === '' && !remembered.more;
if (!isStart) root.dataset.first = readRoute() === 'hidden' ? 'hidden' : 'other';

const startRest = () => {
  const rest = document.querySelector<HTMLLinkElement>('link[rel=modulepreload]');
  if (rest) void import(/* @vite-ignore */ rest.href);
};
// What the page came with is painted first; taking it over can wait for that, and no longer. A module
// that is asked for twice runs once.
document.addEventListener('DOMContentLoaded', () => {
  // A window that nobody sees has no frames.
  if (document.hidden || !isStart) return startRest();
  setTimeout(startRest, 500);
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = startRest;
    port2.postMessage(0);
  });
});
