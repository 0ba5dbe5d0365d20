/** The whole of Waymark in the page of a test: the real App over the real store and pack, in a plain page's
 * host unless told otherwise. */
import { render } from 'preact';
import { onTestFinished } from 'vitest';
import { App } from '../src/App';
import '../src/ui/tokens.css';
import '../src/ui/base.css';
import '../src/app/app.css';
import '../src/app/start.css';
import type { Host } from '../src/host/host';
import { webHost } from '../src/host/web';
import { deliverInPage } from '../src/outbox/in-page';
import defaultPack from '../src/pack/default/pack.json';
import type { Pack } from '../src/pack/schema';
import { databaseName, openStore, type Store } from '../src/store/store';
import { en } from '../src/text/en';
import { makeLanguage } from '../src/text/language';
import { enter, navigate } from '../src/ui/navigation';
import { forgetUndo } from '../src/ui/undo';

/** Every way to read from a store. */
const READS = ['get', 'all', 'count', 'requestsBy'] as const;
type Read = { readonly how: (typeof READS)[number]; readonly of: unknown };

export interface Mounted {
  readonly root: HTMLElement;
  readonly store: Store;
  /** What was read from the store so far, by App and by delivery. */
  readonly reads: Read[];
}

/** Mounts it at `path` and takes it away after the test. Resolves when the store is ready. */
export async function mountApp({
  path = '',
  pack = defaultPack as Pack,
  ...over
}: Partial<Host> & { readonly path?: string; readonly pack?: Pack } = {}): Promise<Mounted> {
  const name = crypto.randomUUID();
  const account = Promise.resolve(name);
  const host: Host = { ...webHost(), account, ...over };
  const opened = openStore({ account });
  const reads: Read[] = [];
  const store = new Proxy(opened, {
    get(target, name, receiver) {
      const member = Reflect.get(target, name, receiver);
      const how = READS.find((read) => read === name);
      if (!how || typeof member !== 'function') return member;
      return (...given: unknown[]) => {
        reads.push({ how, of: given[0] });
        return member.apply(target, given);
      };
    },
  });
  history.pushState(null, '', '#/');
  enter();
  navigate(path);
  const root = document.body.appendChild(document.createElement('div'));
  root.id = 'app';
  const language = makeLanguage('en', en, pack.languages);
  render(<App {...{ host, store, first: pack, pack, language }} />, root);
  const stop = deliverInPage(host, store);
  onTestFinished(async () => {
    stop();
    render(null, root);
    root.remove();
    forgetUndo();
    // A read under way would open the database anew.
    await new Promise((done) => setTimeout(done, 50));
    opened.close();
    // The next file looks into the same browser.
    await new Promise((done) => {
      const deleting = indexedDB.deleteDatabase(databaseName(name));
      for (const end of ['success', 'error', 'blocked']) deleting.addEventListener(end, done);
    });
  });
  await opened.ready;
  return { root, store, reads };
}
