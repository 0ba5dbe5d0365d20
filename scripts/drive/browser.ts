/** Finds a Chromium: the system's own first, else the one that Playwright downloads. */
import { CHROMIUMS, FIREFOXES, onPath } from '../machine.mjs';

/** The path of the system's Chromium; `undefined` lets Playwright use its own. */
export const findChromium = () => onPath(CHROMIUMS);

/** The path of the system's Firefox; `undefined` where there is none. */
export const findFirefox = () => onPath(FIREFOXES);

/** Root may not use Chromium's sandbox; no test needs the network. */
export const CHROMIUM_ARGS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  // The last list counts: Playwright's own switches off, among others, that a third party's storage is
  // kept apart, which is how a tab in Teams lives. These would only use the network.
  '--disable-features=Translate,MediaRouter,OptimizationHints',
];

/** What Playwright gives each Chromium beside, and nobody at work has: windows that open unasked,
 * scrollbars that take no room, and pages that never come back as they were left. */
export const KINDER_THAN_THE_WORLD = [
  '--disable-popup-blocking',
  '--hide-scrollbars',
  '--disable-back-forward-cache',
];

/** What a browser starts ahead of need, and no test looks at: a renderer in hand, and for each window those that draw
 * what its address bar may suggest one day. A quarter of the time of each here, measured with Chromium 156. The benchmark
 * measures with it, as people have it. */
const AHEAD_OF_NEED =
  'SpareRendererForSitePerProcess,PreloadTopChromeWebUI,WebUIOmniboxPopup,WebUIOmniboxAimPopup';

/** The arguments of a browser that tests start. */
export const TEST_ARGS = CHROMIUM_ARGS.map((arg) =>
  arg.startsWith('--disable-features=') ? `${arg},${AHEAD_OF_NEED}` : arg,
);
