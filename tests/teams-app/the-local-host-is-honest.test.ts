import { describe, expect, it } from 'vitest';
import { type Call, localHost, type Wish } from '../../teams-app/local-host/protocol';
import { CHOICES, readScene, type Scene } from '../../teams-app/local-host/scene';

function play(query: string) {
  const sent: Record<string, unknown>[] = [];
  const wishes: Wish[] = [];
  const lines: string[] = [];
  const scene = readScene(new URLSearchParams(query));
  const page = {
    entityId: 'home',
    subPageId: 'help',
    appId: 'f4cd2290-80f4-4e6c-a787-7c28130fb526',
  };
  const host = localHost({
    scene,
    page,
    send: (message) => sent.push(message),
    wish: (wish) => wishes.push(wish),
    log: (line) => lines.push(line),
  });
  let id = 0;
  /** The answer's arguments, or `undefined` where there was no answer. */
  const call = (func: string, args: unknown[] = [], data?: string): unknown[] | undefined => {
    id += 1;
    const message: Call = { id, uuidAsString: `uuid-${id}`, func, args, ...(data && { data }) };
    host.receive(message);
    return sent.find((answer) => answer.id === id)?.args as unknown[] | undefined;
  };
  return { host, scene, page, sent, wishes, lines, call };
}

/** The capabilities of a runtime, with their parts: `pages`, `pages.config`. */
const promised = (supports: object, before = ''): string[] =>
  Object.entries(supports).flatMap(([name, inner]) => [
    before + name,
    ...promised(inner as object, `${before + name}.`),
  ]);

// One call of each capability, as teams-js makes it.
const token = JSON.stringify({ method: 'GetInitContext', requestId: 'r' });
const CALLS: Readonly<Record<string, [func: string, args?: unknown[], data?: string]>> = {
  app: ['getContext'],
  'app.notifySuccessResponse': ['appInitialization.success'],
  mail: ['mail.composeMail', [{ type: 'new' }]],
  nestedAppAuth: ['nestedAppAuth.execute', [], token],
  people: ['people.selectPeople', [{ singleSelect: true }]],
  pages: ['pages.navigateToApp', [{ pageId: 'home' }]],
  'pages.backStack': ['navigateBack'],
  'pages.config': ['settings.setSettings', [{ contentUrl: 'https://x.example/' }]],
  webStorage: ['webStorage.isWebStorageClearedOnUserLogOut'],
};

describe.each(Object.keys(CHOICES.shape).filter((shape) => shape !== 'mute'))('%s', (shape) => {
  it('answers a call of everything that it promises', () => {
    const { call } = play(`shape=${shape}`);
    const [, , , runtime] = call('initialize', ['2.58.0', 4]) ?? [];
    const all = runtime ? promised(JSON.parse(String(runtime)).supports) : [];
    if (shape === 'current') expect(all).toContain('pages.backStack');
    for (const name of all) {
      const known = CALLS[name];
      expect(known, `${name} is promised`).toBeDefined();
      expect(known && call(...known), name).toBeDefined();
    }
  });

  it('logs what it does not know, and leaves it unanswered as an old host does', () => {
    const { call, lines, wishes } = play(`shape=${shape}`);
    expect(call('chat.openChat', [{ members: ['a'] }])).toBeUndefined();
    expect(lines).toEqual(['tab → chat.openChat', 'unknown call chat.openChat: not answered']);
    expect(wishes).toEqual([]);
  });
});

it('an old Teams promises nothing, and does not know what is newer than itself', () => {
  const { call, lines, wishes } = play('shape=legacy');
  expect(call('initialize')).toEqual(['content', 'web', '1.6.0']);
  expect(call('pages.navigateToApp', [{ pageId: 'home' }])).toBeUndefined();
  expect(lines.at(-1)).toBe('unknown call pages.navigateToApp: not answered');
  expect(wishes).toEqual([]);
});

it.each([
  ['chosen', [undefined, [expect.objectContaining({ displayName: 'Account C' })]]],
  ['cancelled', [{ errorCode: 8000 }]],
  ['refused', [{ errorCode: 500 }]],
  ['silent', undefined],
])('its list of people ends as %s, as teams-js takes it', (people, answer) => {
  const { call } = play(`people=${people}`);
  expect(call('people.selectPeople', [{ singleSelect: true }])).toEqual(answer);
});

it('a mute one hears, and says nothing', () => {
  const { call, lines, sent } = play('shape=mute');
  call('initialize');
  expect(lines).toEqual(['tab → initialize']);
  expect(sent).toEqual([]);
});

it.each([
  ['current', 'Teams', 'web'],
  ['desktop', 'Teams', 'desktop'],
  ['mobile', 'Teams', 'android'],
  ['outlook', 'Outlook', 'web'],
  ['office', 'Office', 'web'],
])('%s says that it is %s on %s', (shape, hostName, hostClientType) => {
  const [context] = play(`shape=${shape}`).call('getContext') ?? [];
  expect(context).toMatchObject({ hostName, hostClientType, subEntityId: 'help' });
});

it('tells events only to who asked for them, and says what it plays now', () => {
  const { host, call, sent, scene, page } = play('theme=dark');
  expect(host.tell('themeChange', 'contrast')).toBe(false);
  expect(sent).toEqual([]);
  call('registerHandler', ['themeChange']);
  expect(host.tell('themeChange', 'contrast')).toBe(true);
  expect(sent).toEqual([{ func: 'themeChange', args: ['contrast'] }]);
  const later: Scene = { ...scene, theme: 'future' };
  host.play(later, page);
  expect(call('getContext')).toEqual([expect.objectContaining({ theme: 'future' })]);
});
