/** What the local Teams host plays: every choice is also a query parameter, so that a test or a
 * bookmark can set the scene. */

export const CHOICES = {
  theme: {
    default: 'Light',
    dark: 'Dark',
    contrast: 'High contrast',
    glass: 'Glass',
    future: 'Not known yet',
  },
  locale: { 'en-gb': 'English', 'cy-gb': 'Cymraeg', 'de-de': 'Deutsch (not spoken)' },
  account: { a: 'Account A', b: 'Account B', none: 'Nobody' },
  place: {
    personal: 'Personal app',
    desk: 'The desk, an app of its own',
    channel: 'Channel tab',
    chat: 'Chat tab',
    configure: 'Channel set-up',
    side: 'Meeting side panel',
  },
  shape: {
    current: 'Teams, current',
    desktop: 'Teams, desktop',
    outlook: 'Outlook',
    office: 'Microsoft 365',
    legacy: 'Teams, old',
    mobile: 'Teams, phone',
    bare: 'Can do nothing',
    mute: 'Never answers',
  },
  signIn: {
    granted: 'Granted',
    prompted: 'Granted, once asked',
    cancelled: 'Cancelled',
    consent: 'Needs consent',
    offline: 'No network',
    disabled: 'Switched off',
    silent: 'Never answers',
    absent: 'Not supported',
  },
  people: {
    chosen: 'Chosen',
    cancelled: 'Cancelled',
    refused: 'Refused',
    silent: 'Never answers',
    absent: 'Not supported',
  },
  saving: { taken: 'Taken', refused: 'Refused' },
  downloads: { taken: 'Taken', once: 'The first alone', refused: 'Refused' },
} as const;

export type Choice = keyof typeof CHOICES;
export type Scene = { readonly [C in Choice]: keyof (typeof CHOICES)[C] };

/** The scene as it is usually, which is that of a link without a query. */
export const DEFAULTS: Scene = {
  theme: 'default',
  locale: 'en-gb',
  account: 'a',
  place: 'personal',
  shape: 'current',
  signIn: 'granted',
  people: 'chosen',
  saving: 'taken',
  downloads: 'taken',
};

/** The scene that a query asks for; what it leaves out or misspells is as usual. */
export function readScene(query: URLSearchParams): Scene {
  const entries = Object.entries(DEFAULTS).map(([choice, usual]) => {
    const asked = query.get(choice) ?? '';
    return [choice, Object.hasOwn(CHOICES[choice as Choice], asked) ? asked : usual];
  });
  return Object.fromEntries(entries);
}

/** Two made-up accounts in one made-up organisation. */
export const TENANT = '6f1c0a52-4a53-4c0e-9d5e-5b7a3c1d2e10';
const ACCOUNTS = {
  a: {
    id: '0b6a7c1e-1111-4a4a-8a8a-00000000000a',
    name: 'Account A',
    address: 'account.a@example.ac.uk',
  },
  b: {
    id: '0b6a7c1e-2222-4b4b-8b8b-00000000000b',
    name: 'Account B',
    address: 'account.b@example.ac.uk',
  },
} as const;

export const accountOf = (scene: Scene) =>
  scene.account === 'none' ? undefined : ACCOUNTS[scene.account];
