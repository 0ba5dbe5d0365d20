import { render } from 'preact';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { seeded } from '../../scripts/drive/rows';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { openStore, type Store } from '../../src/store/store';
import { closed, drawIn, everyScreen } from '../every-screen';

const account = crypto.randomUUID();
let store: Store;
let root: HTMLElement;
beforeAll(async () => {
  store = openStore({ account: Promise.resolve(account) });
  await store.ready;
  root = document.body.appendChild(document.createElement('div'));
});
afterAll(async () => {
  render(null, root);
  root.remove();
  await closed(store, account);
});

/** What the pack says in English alone, of a few words or more: names are names in every language. */
const texts = new Set<string>();
function inEnglish(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inEnglish);
  if (typeof value !== 'object' || value === null) return value;
  if ('en' in value && typeof value.en === 'string') {
    if (value.en.split(' ').length > 3) texts.add(value.en);
    return value.en;
  }
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, inEnglish(inner)]));
}

/** The nearest language that is said of each text on the page, and the text. */
function spoken(): [string, string][] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: [string, string][] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const lang = node.parentElement?.closest('[lang]')?.getAttribute('lang') ?? '';
    found.push([lang, (node.textContent ?? '').trim()]);
  }
  return found;
}

it('in a Welsh page, whatever the pack says in English alone is marked as English, and nothing else', () => {
  root.lang = 'cy';
  const pack = { ...(inEnglish(defaultPack) as Pack), languages: ['en'] };
  let marked = 0;
  for (const [name, screen] of Object.entries(everyScreen(pack, seeded(3), 'cy', store))) {
    drawIn(root, pack, 'cy', screen);
    for (const [lang, text] of spoken()) {
      if (!texts.has(text)) continue;
      marked++;
      expect(lang, `${name}: ${text}`).toBe('en');
    }
    // The interface's own words are in the language of the page.
    for (const element of root.querySelectorAll('nav, .bar, aside.urgent > p'))
      expect(element.closest('[lang]')?.getAttribute('lang'), name).toBe('cy');
    render(null, root);
  }
  expect(marked).toBeGreaterThan(150);
});

it('in the pack’s own language nothing is marked', () => {
  root.lang = 'en';
  const pack = defaultPack as Pack;
  for (const [name, screen] of Object.entries(everyScreen(pack, seeded(3), 'en', store))) {
    drawIn(root, pack, 'en', screen);
    const marked = [...root.querySelectorAll('[lang]')].map((element) => element.textContent);
    // Each language is named in itself: the other one at the top, both in the list.
    expect(marked, name).toEqual([
      'Cymraeg',
      ...(name === 'settings' ? ['English', 'Cymraeg'] : []),
    ]);
    render(null, root);
  }
});

it('what people write runs as its own letters do, in the form, the review and the request', () => {
  const pack = defaultPack as Pack;
  const all = everyScreen(pack, seeded(3), 'en', store);
  const boxes = {
    ask: 'input[type=text], textarea',
    review: 'main .written',
    request: '.request-text',
  };
  for (const [name, selector] of Object.entries(boxes)) {
    drawIn(root, pack, 'en', all[name]);
    const found = [...root.querySelectorAll<HTMLElement>(selector)];
    expect(found.length, name).toBeGreaterThan(0);
    for (const box of found) {
      if (box instanceof HTMLInputElement || box instanceof HTMLTextAreaElement)
        box.value = 'أريد المساعدة!';
      else box.textContent = 'أريد المساعدة!';
      expect(box.matches(':dir(rtl)'), `${name} ${box.id}`).toBe(true);
    }
    render(null, root);
  }
});
