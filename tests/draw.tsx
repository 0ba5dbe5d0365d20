/** What tests of screens draw on and keep things in; both are gone when the test is over. */
import { type ComponentChildren, render } from 'preact';
import { onTestFinished } from 'vitest';
import { databaseName, openStore, type Store } from '../src/store/store';
import { cy } from '../src/text/cy';
import { en } from '../src/text/en';
import { LanguageContext, makeLanguage } from '../src/text/language';

/** An empty element in the page. */
export function place(name = 'main', id = ''): HTMLElement {
  const root = document.body.appendChild(document.createElement(name));
  root.id = id;
  onTestFinished(() => {
    render(null, root);
    root.remove();
  });
  return root;
}

/** Draws for a reader of that language, in `root` or a place of its own, which it returns. */
export function draw(
  what: ComponentChildren,
  root = place(),
  tag: 'en' | 'cy' = 'en',
): HTMLElement {
  const language = makeLanguage(tag, { en, cy }[tag], ['en', 'cy']);
  render(<LanguageContext.Provider value={language}>{what}</LanguageContext.Provider>, root);
  return root;
}

/** The store of somebody new, ready. */
export async function ownStore(): Promise<Store> {
  const account = crypto.randomUUID();
  const store = openStore({ account: Promise.resolve(account) });
  onTestFinished(() => {
    store.close();
    indexedDB.deleteDatabase(databaseName(account));
  });
  await store.ready;
  return store;
}
