/** A Teams host, as teams-js 2.58 hears it: what comes in, what is answered, what the host tells.
 * No DOM: windows, native bridges and tests carry the messages. What it does not know, it logs and
 * leaves unanswered, as an old host does. */
import { contextOf, greeting, type Page } from './context';
import type { Scene } from './scene';
import { answerSignIn, asksFor } from './sign-in';

/** From the tab. */
export interface Call {
  readonly id: number;
  readonly uuidAsString?: string;
  readonly func: string;
  readonly args?: readonly unknown[] | null;
  /** JSON of a sign-in request. */
  readonly data?: string;
}

/** What the tab asked the world for; the host's page shows it and does it. */
export type Wish =
  | { readonly kind: 'open'; readonly url: string }
  | { readonly kind: 'compose'; readonly mail: unknown }
  | { readonly kind: 'go'; readonly pageId: string; readonly subPageId: string }
  | { readonly kind: 'leave' }
  | { readonly kind: 'valid'; readonly valid: boolean }
  | { readonly kind: 'save'; readonly config: TabConfig }
  | { readonly kind: 'saved'; readonly failure?: string }
  | { readonly kind: 'unloaded' }
  /** The keyboard goes on to the host's next region, or back to the one before. */
  | { readonly kind: 'focus'; readonly forward: boolean }
  | { readonly kind: 'loaded' | 'success' }
  | { readonly kind: 'failure'; readonly message: string };

/** What a channel tab remembers. */
export interface TabConfig {
  readonly contentUrl: string;
  readonly entityId?: string;
  readonly suggestedDisplayName?: string;
  readonly websiteUrl?: string;
}

export interface HostOptions {
  readonly scene: Scene;
  readonly page: Page;
  /** The settings of the tab, where it is set up already. */
  readonly config?: TabConfig | undefined;
  /** Carries an answer or an event to the tab. */
  readonly send: (message: Record<string, unknown>) => void;
  readonly wish: (wish: Wish) => void;
  readonly log: (line: string, detail?: unknown) => void;
}

export interface LocalHost {
  receive(call: Call): void;
  /** Sends an event, if the tab asked to hear of it. False: it did not. */
  tell(func: string, ...args: unknown[]): boolean;
  /** From now on it plays this: the theme was changed, or the tab is brought back somewhere else. */
  play(scene: Scene, page: Page): void;
}

// Event names on the wire, where they differ from the name under which they are registered.
const REGISTERED_AS: Readonly<Record<string, string>> = {
  backButtonPress: 'backButton',
  'settings.save': 'save',
};

const DONE: unknown[] = [true];

/** Whoever is asked for is these, in one made-up organisation. */
const PEOPLE = [
  {
    objectId: '0b6a7c1e-3333-4c4c-8c8c-00000000000c',
    displayName: 'Account C',
    email: 'account.c@example.ac.uk',
  },
  { objectId: '0b6a7c1e-4444-4d4d-8d8d-00000000000d', displayName: 'Account D' },
];

/** Answers the messages of the real teams-js as Teams does, within what `options` grants. */
export function localHost(options: HostOptions): LocalHost {
  const { send, wish, log } = options;
  const registered = new Set<string>();
  let { scene, page, config } = options;

  const tell = (happened: Wish) => {
    wish(happened);
    return undefined;
  };
  const text = (value: unknown) => (typeof value === 'string' ? value : '');

  // One entry for each call: its answer's arguments, or nothing where the call wants none.
  const calls: Readonly<Record<string, (args: readonly unknown[]) => unknown[] | undefined>> = {
    initialize: () => greeting(scene),
    getContext: () => [contextOf(scene, page)],
    registerHandler: ([name]) => void registered.add(text(name)),
    executeDeepLink: ([url]) => {
      wish({ kind: 'open', url: text(url) });
      return DONE;
    },
    'mail.composeMail': ([mail]) => {
      wish({ kind: 'compose', mail });
      return DONE;
    },
    // An error comes first, and the people after it; `USER_ABORT` is 8000, `INTERNAL_ERROR` 500.
    'people.selectPeople': ([asked]) => {
      const { singleSelect } = (asked ?? {}) as { readonly singleSelect?: boolean };
      if (scene.people === 'silent') return undefined;
      if (scene.people === 'cancelled') return [{ errorCode: 8000 }];
      if (scene.people !== 'chosen') return [{ errorCode: 500 }];
      return [undefined, singleSelect ? PEOPLE.slice(0, 1) : PEOPLE];
    },
    'pages.navigateToApp': ([there]) => {
      const { pageId, subPageId } = (there ?? {}) as Record<string, unknown>;
      wish({ kind: 'go', pageId: text(pageId), subPageId: text(subPageId) });
      return DONE;
    },
    navigateBack: () => {
      wish({ kind: 'leave' });
      return DONE;
    },
    'settings.getSettings': () => [config ?? {}],
    'settings.setSettings': ([wanted]) => {
      if (scene.saving === 'refused') return [false, 'INTERNAL_ERROR'];
      config = wanted as TabConfig;
      wish({ kind: 'save', config });
      return DONE;
    },
    'settings.setValidityState': ([valid]) => tell({ kind: 'valid', valid: valid === true }),
    'settings.save.success': () => tell({ kind: 'saved' }),
    'settings.save.failure': ([failure]) =>
      tell({ kind: 'saved', failure: text(failure) || 'failed' }),
    'appInitialization.appLoaded': () => tell({ kind: 'loaded' }),
    'appInitialization.success': () => {
      wish({ kind: 'success' });
      return ['legacy', 'bare'].includes(scene.shape) ? undefined : [];
    },
    'appInitialization.failure': ([, message]) => tell({ kind: 'failure', message: text(message) }),
    readyToUnload: () => tell({ kind: 'unloaded' }),
    returnFocus: ([forward]) => tell({ kind: 'focus', forward: forward === true }),
    'webStorage.isWebStorageClearedOnUserLogOut': () => [true],
  };

  // An old Teams knows nothing of these.
  const tooNew = (func: string) =>
    scene.shape === 'legacy' && ['mail.composeMail', 'pages.navigateToApp'].includes(func);

  const answer = (call: Call, args: unknown[]) => {
    const { id, uuidAsString } = call;
    const uuid = scene.shape === 'legacy' ? {} : { uuidAsString };
    send({ id, ...uuid, args });
  };

  const vouch = (call: Call) => {
    const token = answerSignIn(scene, call.data ?? '');
    if (token) answer(call, [null, JSON.stringify(token)]);
  };

  return {
    receive(call) {
      const { func, args, data } = call;
      log(`tab → ${func}`, data === undefined ? args : asksFor(data));
      if (scene.shape === 'mute') return;
      if (func === 'nestedAppAuth.execute') return vouch(call);
      const known = tooNew(func) ? undefined : calls[func];
      if (!known) return log(`unknown call ${func}: not answered`);
      const answers = known(args ?? []);
      if (answers) answer(call, answers);
    },
    play(nextScene, nextPage) {
      scene = nextScene;
      page = nextPage;
    },
    tell(func, ...args) {
      const heard = registered.has(REGISTERED_AS[func] ?? func);
      // Teams saves without asking a tab that has nothing to say; teams-js answers for it.
      if (!heard && func !== 'settings.save') return false;
      log(`host → ${func}`, args);
      send({ func, args });
      return true;
    },
  };
}
