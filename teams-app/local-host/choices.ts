/** What can be chosen above the tab: each part of the scene, and scenes that are ready made. */
import { CHOICES, type Choice, DEFAULTS, type Scene } from './scene';

const NAMES: Readonly<Record<Choice, string>> = {
  theme: 'Theme',
  locale: 'Language',
  account: 'Account',
  place: 'Place',
  shape: 'Host',
  signIn: 'Sign-in',
  people: 'List of people',
  saving: 'Set-up',
  downloads: 'Downloads',
};

const GROUPS: readonly [name: string, choices: readonly Choice[]][] = [
  ['Who is where', ['theme', 'locale', 'account', 'place', 'shape']],
  ['What Teams lets happen', ['signIn', 'people', 'saving', 'downloads']],
];

const PRESETS: readonly [name: string, scene: Partial<Scene>][] = [
  ['Start', {}],
  ['Phone', { shape: 'mobile' }],
  ['Channel', { place: 'channel' }],
  ['Dark', { theme: 'dark' }],
  ['Desk', { place: 'desk' }],
];

/** A list for each part of the scene, in two groups. */
export function makeChoices(
  scene: Scene,
  change: (change: Partial<Scene>) => void,
): HTMLFieldSetElement[] {
  return GROUPS.map(([name, choices]) => {
    const group = document.createElement('fieldset');
    const legend = document.createElement('legend');
    legend.textContent = name;
    group.append(legend, ...choices.map((choice) => makeChoice(choice, scene[choice], change)));
    return group;
  });
}

function makeChoice(
  choice: Choice,
  value: string,
  change: (change: Partial<Scene>) => void,
): HTMLLabelElement {
  const label = document.createElement('label');
  const select = document.createElement('select');
  select.name = choice;
  for (const [key, name] of Object.entries(CHOICES[choice])) select.append(new Option(name, key));
  select.value = value;
  select.onchange = () => change({ [choice]: select.value });
  label.append(NAMES[choice], select);
  return label;
}

/** A button for each ready-made scene, and one that also forgets how a tab was set up. */
export function makePresets(play: (scene: Scene, anew: boolean) => void): HTMLButtonElement[] {
  const make = (name: string, scene: Partial<Scene>, anew: boolean) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = name;
    if (!anew) button.dataset.scene = JSON.stringify({ ...DEFAULTS, ...scene });
    button.onclick = () => play({ ...DEFAULTS, ...scene }, anew);
    return button;
  };
  return [...PRESETS.map(([name, scene]) => make(name, scene, false)), make('Reset', {}, true)];
}

/** Marks the button whose scene this is, if there is one. */
export function showPreset(presets: HTMLElement, scene: Scene): void {
  for (const button of presets.querySelectorAll<HTMLButtonElement>('[data-scene]')) {
    const own = JSON.parse(button.dataset.scene ?? '{}') as Scene;
    const same = Object.entries(own).every(([choice, value]) => scene[choice as Choice] === value);
    button.setAttribute('aria-pressed', String(same));
  }
}
