import { render } from 'preact';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { aRequest } from '../../scripts/drive/rows';
import { draftAutosave } from '../../src/ask/draft-autosave';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import type { Request } from '../../src/request/request';
import { RequestList } from '../../src/requests/RequestList';
import { Settings } from '../../src/settings/Settings';
import { DEFAULT_SETTINGS } from '../../src/store/schema';
import { openStore, type Store } from '../../src/store/store';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';
import { keepTranslatedTrue } from '../../src/ui/translated';
import { closed, host } from '../every-screen';
import { showSupport } from '../help/shown';

const pack = defaultPack as Pack;
const account = crypto.randomUUID();
let store: Store;
let root: HTMLElement;
let stop = () => {};
beforeAll(async () => {
  keepTranslatedTrue(document.body);
  store = openStore({ account: Promise.resolve(account) });
  await store.ready;
  root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
  stop();
  render(null, root);
  root.replaceChildren();
});
afterAll(async () => {
  await closed(store, account);
});

const HOW = [
  'replaces each text',
  'puts its own before and takes ours away',
  'moves each text into its own',
];

/** The first leaves least of what Preact knows in the page; the long run tries all. */
const TRIED = import.meta.env.WAYMARK_SOAK ? HOW : HOW.slice(0, 1);

/** Does what translators in a browser do to every text, and to each that comes later. */
async function translate(how: string): Promise<() => void> {
  const done = new WeakSet<Node>();
  const all = (within: Node) => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) texts.push(node as Text);
    for (const text of texts) {
      if (
        done.has(text) ||
        !text.data.trim() ||
        text.parentElement?.closest('font, option, textarea')
      )
        continue;
      const font = document.createElement('font');
      const inner = font.appendChild(document.createElement('font'));
      if (how === HOW[2]) {
        text.replaceWith(font);
        inner.append(text);
        continue;
      }
      done.add(inner.appendChild(document.createTextNode(text.data)));
      if (how === HOW[0]) text.replaceWith(font);
      else {
        text.before(font);
        text.remove();
      }
    }
  };
  all(document.body);
  const observer = new MutationObserver(() => all(document.body));
  observer.observe(document.body, { childList: true, subtree: true, characterData: true });
  // As long as it takes until somebody does something next.
  await new Promise((done) => setTimeout(done));
  return () => observer.disconnect();
}

const keep = (row: Request) => store.change(['requests'], async (tx) => tx.put('requests', row));
const seen = () => root.textContent ?? '';

it.each(TRIED)(
  'a request says where it is, and no longer where it was, when one %s',
  async (how) => {
    const row = aRequest({ state: 'waiting', reason: 'unreachable', dueAt: Date.now() + 60_000 });
    await keep(row);
    render(
      <LanguageContext.Provider value={makeLanguage('en', en, ['en'])}>
        <RequestList
          {...{ host, store, pack, navigate: () => {}, id: row.id }}
          ask={async () => {}}
        />
      </LanguageContext.Provider>,
      root,
    );
    const { states, about } = en.requests;
    await expect.poll(seen).toContain(states.waiting);
    stop = await translate(how);
    const { dueAt: _, reason: __, ...rest } = row;
    const ways = [
      'sending',
      'waiting',
      'sending',
      'uncertain',
      'sending',
      'refused',
      'sending',
      'delivered',
    ] as const;
    let before: keyof typeof states = 'waiting';
    for (const state of ways) {
      await keep({ ...rest, state, ...(state === 'waiting' ? { dueAt: Date.now() } : {}) });
      await expect.poll(seen).toContain(about[state]);
      expect(root.querySelector('h1')?.textContent).toBe(states[state]);
      expect(seen()).not.toContain(about[before]);
      before = state;
    }
  },
);

it.each(TRIED)('the count of a search is the one of what is typed, when one %s', async (how) => {
  const shown = showSupport();
  stop = await translate(how);
  const status = () => shown.root.querySelector('[role=status].unseen')?.textContent;
  const heading = () => shown.root.querySelector('#answers')?.textContent;
  await userEvent.fill(page.getByRole('searchbox', { name: en.help.search }), 'debt');
  await expect.poll(heading).toBeTruthy();
  for (const words of ['my boss shouts', 'qqqzzz', 'cannot sleep']) {
    await userEvent.fill(page.getByRole('searchbox', { name: en.help.search }), words);
    await expect
      .poll(() => {
        const found = shown.root.querySelectorAll('.found :is(.service, .way-in, .privacy)').length;
        const count = found > 0 ? en.help.results(found) : en.help.noMatchTitle;
        return [heading(), status()].every((said) => said === count);
      })
      .toBe(true);
  }
  shown.close();
});

it.each(TRIED)('Settings speaks one language after it was changed, when one %s', async (how) => {
  const show = (tag: 'en' | 'cy') =>
    render(
      <LanguageContext.Provider value={makeLanguage(tag, { en, cy }[tag], ['en', 'cy'])}>
        <Settings
          {...{ host, store, pack, settings: DEFAULT_SETTINGS }}
          draft={draftAutosave(store, Date.now)}
        />
      </LanguageContext.Provider>,
      root,
    );
  show('en');
  stop = await translate(how);
  show('cy');
  await expect.poll(seen).toContain(cy.settings.dataTitle);
  expect(root.querySelector('h1')?.textContent).toBe(cy.settings.title);
  for (const old of [en.settings.title, en.settings.dataTitle, en.settings.remove])
    expect(seen()).not.toContain(old);
});
