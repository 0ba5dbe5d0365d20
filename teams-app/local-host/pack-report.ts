/** The page's side of a pack that is being written: says what is wrong with each save. */
import type { Remark, Saved } from './live-pack';

const GROUPS = [
  ['problem', 'To fix, or Waymark will not use this pack'],
  ['warn', 'Worth a look'],
  ['replace', 'To make your own, or to confirm'],
] as const;

const NOT_USABLE = 'Not usable yet. Below is the last one that was';

/** Calls `show` with the address of the site now and after each save that Waymark would take. */
export function followPack(into: HTMLElement, show: (site: string) => void): void {
  let shown = '';
  const events = new EventSource('/live.events');
  events.onmessage = ({ data }) => {
    const { site, title, usable, findings } = JSON.parse(data) as Saved;
    into.hidden = usable && title === '';
    into.replaceChildren(...report(usable ? title : NOT_USABLE, findings));
    if (site !== shown) show(site);
    shown = site;
  };
  events.onerror = () => {
    into.hidden = false;
    into.replaceChildren(element('h2', 'Not connected. Is “npm start” still running?'));
  };
}

function report(title: string, findings: readonly Remark[]): HTMLElement[] {
  const groups = GROUPS.flatMap(([kind, name]) => {
    const some = findings.filter((finding) => finding.kind === kind);
    if (some.length === 0) return [];
    const group = document.createElement('details');
    group.open = kind === 'problem';
    group.dataset.kind = kind;
    const list = document.createElement('ul');
    list.append(...some.map((finding) => element('li', inWords(finding))));
    group.append(element('summary', `${name} (${some.length})`), list);
    return [group];
  });
  return [element('h2', title), ...groups];
}

const inWords = ({ line, column, where, message }: Remark) =>
  `Line ${line}, column ${column}: ${where ? `${where}: ` : ''}${message}`;

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
