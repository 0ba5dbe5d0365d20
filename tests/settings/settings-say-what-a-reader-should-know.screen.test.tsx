import { beforeEach, expect, it } from 'vitest';
import { page } from 'vitest/browser';
import { draftAutosave } from '../../src/ask/draft-autosave';
import { webHost } from '../../src/host/web';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { Settings } from '../../src/settings/Settings';
import { DEFAULT_SETTINGS } from '../../src/store/schema';
import type { Store } from '../../src/store/store';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { draw, ownStore, place } from '../draw';

let store: Store;
let root: HTMLElement;

beforeEach(async () => {
  store = await ownStore();
  root = place();
});

function show(tag: 'en' | 'cy', pack = defaultPack as Pack, locale = 'en-gb') {
  draw(
    <Settings
      host={{ ...webHost(), locale }}
      store={store}
      pack={pack}
      settings={{ ...DEFAULT_SETTINGS, language: tag }}
      draft={draftAutosave(store, Date.now)}
    />,
    root,
    tag,
  );
}

it('whoever chose Welsh reads that it awaits review, where they chose it', async () => {
  show('cy');
  const choice = page.getByRole('combobox', { name: cy.settings.language });
  await expect.element(choice).toHaveAccessibleDescription(/siaradwr rhugl/);
  await expect.element(page.getByText(cy.settings.languageReview)).toBeVisible();
});

it.each([
  ['en-gb', 'English'],
  ['cy-gb', 'Cymraeg'],
])(
  'the automatic choice says which language that is here: in a host that speaks %s, %s',
  async (locale, name) => {
    show('en', undefined, locale);
    const choice = page.getByRole('combobox', { name: en.settings.language });
    await expect.element(choice).toBeVisible();
    const [first] = (choice.element() as HTMLSelectElement).options;
    expect(first?.textContent).toBe(`Automatic (${name})`);
  },
);

it('whoever reads English is told nothing of that', async () => {
  show('en');
  const choice = page.getByRole('combobox', { name: en.settings.language });
  await expect.element(choice).toBeVisible();
  await expect.element(choice).not.toHaveAccessibleDescription();
});

it('a file that cannot be read is not passed over in silence', async () => {
  show('en');
  const file = new File(['{}'], 'copy.json');
  file.text = () => Promise.reject(new DOMException('gone', 'NotFoundError'));
  const input = root.querySelector('input[type=file]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await expect.element(page.getByText(en.settings.importUnread)).toBeVisible();
});
