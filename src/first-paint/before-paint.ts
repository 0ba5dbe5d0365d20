/** The one script that runs before the first paint: what was rendered at build must not be seen in the
 * wrong colours, or for a moment as the wrong screen. It brings the app in after. */
import { readAddress } from '../host/teams-address';
import { pickLanguage } from '../text/pick-language';
import { readPath } from '../ui/navigation';
import { applyTheme } from '../ui/theme';
import { readFirstFrame } from './hint';
import { applyLook, readLook } from './look';

const root = document.documentElement;
// The build knows which front door this is, and leaves out what the other one needs.
declare const __POPUP__: boolean;
const query = new URLSearchParams(location.search);
const teams =
  !__POPUP__ && query.get('host') === 'teams' ? readAddress(new URL(location.href)) : undefined;
const remembered = readFirstFrame();
if (__POPUP__) root.dataset.view = query.get('view') ?? 'popup';
applyTheme(remembered.theme || (teams?.theme ?? 'system'));
const tag = pickLanguage([remembered.language, teams?.locale ?? '', ...navigator.languages]);
// What the worker was asked for, it tells a moment later.
const first = teams?.path ?? query.get('at') ?? '';
if (tag !== 'en' || (readPath() || first) !== '' || (remembered.more && !teams)) {
  root.dataset.first = 'other';
}
const look = readLook();
Object.assign(globalThis, { look });
if (look) {
  applyLook(look);
  // In another language the header is hidden until all of it is there.
  for (const at in look.said) document.querySelector(at)?.replaceChildren(look.said[at] ?? '');
}
delete root.dataset.waiting;

// Before the app is there, a link that no address says leads nowhere by itself: it is followed then.
addEventListener('click', (event) => {
  const to = (event.target as Element).closest<HTMLElement>('[data-to]')?.dataset.to;
  if (to && !event.defaultPrevented) root.dataset.pressed = to;
});

// Then, and not a moment before it is painted, what takes the page over. The build puts its name in.
declare const __APP__: string;
document.addEventListener('DOMContentLoaded', () => {
  void firstFrame().then(() => import(/* @vite-ignore */ __APP__));
});

/** Resolves after the first paint of the prerendered page; at once if it is hidden. A popup
 * is hidden until it is loaded, and must not be kept from it; a window that nobody looks at has no
 * frames, and waits half a second. */
function firstFrame(): Promise<void> {
  return new Promise((resolve) => {
    if (root.dataset.first) resolve();
    setTimeout(resolve, 500);
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(0);
    });
  });
}
