/** The page around the tab: sets the scene, shows what the tab asked for, and logs every message. */
import { HOME, sharedAddress, themeOf } from '../../src/host/teams-address';
import { deskTab } from '../package/desk-tab';
import { makeManifest } from '../package/manifest';
import { makeChoices, makePresets, showPreset } from './choices';
import type { Page } from './context';
import { type OpenFrame, openFrame } from './frame';
import { followPack } from './pack-report';
import type { TabConfig, Wish } from './protocol';
import { makeRail } from './rail';
import { report } from './report';
import { CHOICES, readScene, type Scene } from './scene';

const find = <E extends HTMLElement>(id: string) => document.getElementById(id) as E;
const query = new URLSearchParams(location.search);
let site = query.get('site') ?? `${location.origin}/site`;
const manifestOf = (where: string) => makeManifest({ site: where, version: '1.0.0' });
let manifest = manifestOf(site);
const personalTabs = () => manifest.staticTabs.filter((tab) => 'contentUrl' in tab);

let scene = readScene(query);
let tab = query.get('tab') ?? HOME;
let subPageId = query.get('sub') ?? '';
let frame: OpenFrame | undefined;

const REMEMBERED = 'local-host-tab-settings';
const remembered = (): TabConfig | undefined => {
  const json = localStorage.getItem(REMEMBERED);
  return json ? JSON.parse(json) : undefined;
};

const APPS = { personal: 'Waymark', desk: deskTab(site).name };

interface SetUp {
  readonly popupUrl?: string;
  readonly inboxUrl?: string;
  readonly live: boolean;
}
let setUp: SetUp | undefined;

function open(): void {
  frame?.close();
  show();
  frame = openFrame({
    scene,
    page: pageNow(),
    address: addressOf(scene),
    config: isApp() ? undefined : remembered(),
    into: find('stage'),
    wish: grant,
    log,
  });
}

/** A page that belongs to one person. */
const isApp = () => scene.place === 'personal' || scene.place === 'desk';

const pageNow = (): Page => ({
  entityId: { personal: tab, desk: deskTab(site).entityId }[scene.place as string] ?? 'shared',
  subPageId,
  appId: manifest.id,
});

function addressOf({ place }: Scene): string {
  if (place === 'configure') return manifest.configurableTabs[0]?.configurationUrl ?? '';
  if (place === 'desk') return deskAddress();
  if (place !== 'personal') return remembered()?.contentUrl ?? sharedAddress(site, 'difference');
  return personalTabs().find((t) => t.entityId === tab)?.contentUrl ?? '';
}

/** The desk may read the inbox of `npm start`. */
function deskAddress(): string {
  const { contentUrl } = deskTab(site);
  return setUp?.inboxUrl ? `${contentUrl}&inbox=${encodeURIComponent(setUp.inboxUrl)}` : contentUrl;
}

function show(): void {
  const { dataset } = document.body;
  Object.assign(dataset, { place: scene.place, shape: scene.shape });
  const theme = themeOf(scene.theme);
  document.documentElement.dataset.theme = theme;
  showPreset(find('presets'), scene);
  find('save-bar').hidden = scene.place !== 'configure';
  find<HTMLButtonElement>('save').disabled = true;
  const place = CHOICES.place[scene.place];
  const name = remembered()?.suggestedDisplayName ?? 'Waymark';
  find('where').textContent = isApp() ? APPS[scene.place as 'desk'] : `${place} · ${name}`;
  setAway(false);
  find('tabs').replaceChildren(
    ...(scene.place === 'personal' ? personalTabs().map(tabButton) : []),
  );
  const now = new URLSearchParams({ ...scene, tab });
  if (query.has('site')) now.set('site', site);
  history.replaceState(null, '', `?${now}`);
}

function tabButton({ entityId, name }: { entityId: string; name?: string }): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = name ?? entityId;
  if (entityId === tab) button.setAttribute('aria-current', 'page');
  button.onclick = () => visit({}, entityId);
  return button;
}

function visit(change: Partial<Scene>, toTab = tab, toPage = ''): void {
  scene = { ...scene, ...change };
  tab = toTab;
  subPageId = toPage;
  for (const [choice, value] of Object.entries(scene)) {
    (find('scene').querySelector(`[name=${choice}]`) as HTMLSelectElement).value = value;
  }
  open();
}

function grant(wish: Wish): void {
  switch (wish.kind) {
    case 'go':
      visit({ place: 'personal' }, wish.pageId, wish.subPageId);
      break;
    case 'leave':
      report({ Left: 'The tab is at its first page; Teams itself goes back.' });
      break;
    case 'valid':
      setValid(wish.valid);
      break;
    case 'save':
      localStorage.setItem(REMEMBERED, JSON.stringify(wish.config));
      break;
    case 'saved':
      if (wish.failure) report({ 'Could not save': wish.failure });
      else visit({ place: 'channel' });
      break;
    case 'unloaded':
      setAway(true);
      break;
    case 'focus':
      find(wish.forward ? 'suspend' : 'back').focus();
      break;
    case 'compose':
      report({ ...(wish.mail as object) });
      break;
    case 'failure':
      report({ 'Could not start': wish.message });
      break;
    case 'open':
      follow(wish.url);
  }
}

/** A link to our own app stays inside Teams; a message to compose is shown as Outlook would. */
function follow(address: string): void {
  const url = new URL(address);
  const [, link, kind, , page] = url.pathname.split('/');
  if (link === 'l' && kind === 'entity') {
    const context = JSON.parse(url.searchParams.get('context') ?? '{}');
    visit({ place: 'personal' }, page, context.subEntityId);
  } else report({ Open: address, ...Object.fromEntries(url.searchParams) });
}

function setValid(valid: boolean): void {
  find<HTMLButtonElement>('save').disabled = !valid;
  find('save-state').textContent = valid ? '' : 'Something is still missing.';
}

function setAway(away: boolean): void {
  const button = find('suspend');
  button.textContent = away ? 'Bring back' : 'Put away';
  button.setAttribute('aria-pressed', String(away));
  if (frame) frame.element.hidden = away;
}

function log(line: string, detail?: unknown): void {
  const item = document.createElement('li');
  item.textContent = detail === undefined ? line : `${line} ${JSON.stringify(detail)}`;
  find('log').append(item);
  find('count').textContent = String(find('log').childElementCount);
}

find('scene').append(
  ...makeChoices(scene, (change) => {
    const away = frame?.element.hidden === true;
    const place = 'place' in change;
    // What is put away hears of nothing; it is brought back where the host is by then.
    if (!('theme' in change) && !(away && place)) return visit(change, tab, '');
    scene = { ...scene, ...change };
    show();
    setAway(away);
    frame?.host.play(scene, pageNow());
    if (!away) frame?.host.tell('themeChange', scene.theme);
  }),
);
find('rail').append(...makeRail(find<HTMLImageElement>('icon').src));
find('presets').append(
  ...makePresets((wanted, anew) => {
    if (anew) localStorage.removeItem(REMEMBERED);
    visit(wanted, HOME);
  }),
);
find('back').onclick = () => {
  if (!frame?.host.tell('backButtonPress')) grant({ kind: 'leave' });
};
find('save').onclick = () => frame?.host.tell('settings.save', {});
find('suspend').onclick = () => {
  if (!frame) return;
  if (!frame.element.hidden) {
    if (!frame.host.tell('beforeUnload')) open();
    return;
  }
  setAway(false);
  frame.bringBack(scene, pageNow(), addressOf(scene));
};
// F6 leads around the regions of Teams, and so into the tab.
addEventListener('keydown', (event) => {
  if (event.key !== 'F6' || !frame) return;
  event.preventDefault();
  frame.element.focus();
  frame.host.tell('focusEnter', !event.shiftKey);
});
// The desk's address names an inbox; the tab need not wait for it.
if (scene.place !== 'desk') open();
setUp = (await (await fetch('/setup.json')).json()) as SetUp;
if (scene.place === 'desk') open();
if (setUp.inboxUrl) {
  const link = document.createElement('a');
  Object.assign(link, { href: setUp.inboxUrl, target: '_blank', textContent: 'See the inbox.' });
  find('inbox').replaceChildren('What you send arrives on this computer too. ', link);
}
const popup = find('popup').querySelector('iframe') as HTMLIFrameElement;
if (setUp.popupUrl) {
  find('popup').hidden = false;
  popup.src = setUp.popupUrl;
}
if (setUp.live) followPack(find('pack'), showPack);

/** The same screens again, from another address. */
function showPack(path: string): void {
  site = location.origin + path;
  manifest = manifestOf(site);
  subPageId = hashOf(frame?.element).slice(2);
  open();
  if (setUp?.popupUrl) popup.src = `${setUp.popupUrl.replace('/site', path)}${hashOf(popup)}`;
}

const hashOf = (element: HTMLIFrameElement | undefined) =>
  element?.contentWindow?.location.hash ?? '';
