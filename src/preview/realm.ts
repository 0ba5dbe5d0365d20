/** A frame is a realm of its own: what is replaced here is replaced in the preview and nowhere else. So the
 * screens are the very ones that staff have, and read one clock, `Date.now`, that costs them nothing. */
import type { Reported, Would } from './messages';

/** What a browser that blocks storage does: Waymark knows how to go on without. */
const STORAGE = ['localStorage', 'sessionStorage', 'indexedDB', 'caches'];

const refuse = () => {
  throw new DOMException('The preview keeps nothing.', 'SecurityError');
};

/** Milliseconds since 1970 at which `Date.now` goes on from here; `now`: as this device has it. */
export function setClock(at: number | 'now'): void {
  const begun = deviceNow();
  Date.now = at === 'now' ? deviceNow : () => at + deviceNow() - begun;
}
const deviceNow = Date.now.bind(Date);

/** Takes from this page what could leave a trace or lead out of it, before anything else runs in it. What would
 * have happened is told to `report`. */
export function enclose(report: (what: Reported) => void): void {
  for (const name of STORAGE) Object.defineProperty(window, name, { get: refuse });
  window.open = (to) => {
    report({ would: 'open', to: String(to ?? '') });
    return null;
  };
  window.print = () => report({ would: 'print', to: '' });
  const clipboard = { writeText: async (to: string) => report({ would: 'copy', to }) };
  Object.defineProperty(navigator, 'clipboard', { value: clipboard });
  HTMLAnchorElement.prototype.click = function press() {
    report(wouldOf(this));
  };
  keepHistory();
  keepStill();
  window.addEventListener('click', (event) => stay(event, report));
}

/** Where a link would lead. */
function wouldOf(link: HTMLAnchorElement): Would {
  if (link.download) return { would: 'save', to: link.download };
  const would = PROGRAMS[link.protocol];
  if (!would) return { would: 'open', to: link.href };
  return { would, to: decoded(link.href.slice(link.protocol.length)) };
}

const PROGRAMS: Readonly<Record<string, Would['would']>> = {
  'tel:': 'call',
  'sms:': 'text',
  'mailto:': 'mail',
};

const decoded = (text: string) => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/** After the screens had their say: a link that nobody followed would leave. */
function stay(event: MouseEvent, report: (what: Reported) => void): void {
  const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
  if (!link || event.defaultPrevented) return;
  event.preventDefault();
  const address = link.getAttribute('href') ?? '';
  if (!address.startsWith('#')) {
    report(wouldOf(link));
    return;
  }
  history.pushState(null, '', address);
  dispatchEvent(new HashChangeEvent('hashchange'));
}

/** A frame shares the history of the window around it: Back in there would leave the page around. So this one
 * has its own. */
function keepHistory(): void {
  const replace = history.replaceState.bind(history);
  let entries: { readonly state: unknown; readonly url: string }[] = [
    { state: history.state, url: location.href },
  ];
  const put = (kept: typeof entries) => (state: unknown, _: string, url?: string | URL | null) => {
    replace(state, '', url);
    entries = [...kept, { state, url: location.href }];
  };
  history.pushState = (...entry) => put(entries)(...entry);
  history.replaceState = (...entry) => put(entries.slice(0, -1))(...entry);
  history.back = () => {
    const last = entries.at(-2);
    if (!last) return;
    entries = entries.slice(0, -1);
    replace(last.state, '', last.url);
    dispatchEvent(new PopStateEvent('popstate', { state: last.state }));
  };
}

/** What a screen puts in sight, and where its focus goes, is a matter of the frame: whoever types in a field beside
 * it is not taken away from there, and the page around does not move. */
function keepStill(): void {
  const focus = HTMLElement.prototype.focus;
  HTMLElement.prototype.focus = function moveTo(options) {
    if (document.hasFocus()) focus.call(this, options);
  };
  Element.prototype.scrollIntoView = function show(options) {
    const page = this.closest('.page') ?? document.scrollingElement;
    if (!page) return;
    const [here, around] = [this.getBoundingClientRect(), page.getBoundingClientRect()];
    const centred = typeof options === 'object' && options.block === 'center';
    const below = here.bottom - Math.min(around.bottom, innerHeight);
    const above = here.top - Math.max(around.top, 0);
    if (centred) page.scrollTop += (above + below) / 2;
    else if (above < 0) page.scrollTop += above;
    else if (below > 0) page.scrollTop += Math.min(below, above);
  };
}
