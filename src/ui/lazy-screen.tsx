import { type ComponentType, h } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLanguage } from '../text/language';
import { addIcons } from './Icon';
import { Waiting } from './Waiting';

// Without them a screen is as usable as with them.
const icons = () => import('./more-icons').then((m) => addIcons(m.MORE)).catch(() => {});

/** Settles once all styles that the page has asked for are there. Vite's loader waits for those that its own
 * import asked for first, not for those that another import is still loading: a screen that was drawn
 * before its `form.css` moved by 6 px. */
const styled = () =>
  Promise.all(
    [...document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')]
      .filter((link) => !link.sheet)
      .map(
        (link) =>
          new Promise((done) => {
            for (const end of ['load', 'error']) link.addEventListener(end, done);
            setTimeout(done, 1000);
          }),
      ),
  );

/** A screen that is fetched when somebody first goes there. Once fetched, or by `ready` before, it renders at
 * once; a fetch that fails says so and can be tried again; where the site was replaced, the page can be
 * loaded anew. A `quiet` one is an extra: absent until it comes, and absent where it does not. */
export function lazyScreen<P extends object>(
  load: () => Promise<ComponentType<P>>,
  { quiet = false } = {},
): ComponentType<P> & { ready(): Promise<void> } {
  let screen: ComponentType<P> | undefined;
  const ready = async () => {
    const [loaded] = await Promise.all([load(), icons()]);
    await styled();
    screen = loaded;
  };
  return Object.assign(Later, { ready });
  function Later(props: P) {
    const [, render] = useState(0);
    const [state, setState] = useState<'loading' | 'failed' | 'replaced'>('loading');
    const failed = state === 'failed' || state === 'replaced';
    const there = screen;
    useEffect(() => {
      if (there || failed) return;
      void ready().then(
        () => render((n) => n + 1),
        async () => setState(!quiet && (await isReplaced()) ? 'replaced' : 'failed'),
      );
    }, [failed]);
    if (there) return h(there, props);
    if (quiet) return null;
    if (failed) {
      return <Failed old={state === 'replaced'} onAgain={() => setState('loading')} />;
    }
    return <Waiting />;
  }
}

function Failed({ old, onAgain }: { readonly old: boolean; readonly onAgain: () => void }) {
  const { app } = useLanguage().words;
  return (
    <div class="screen stack" role="alert">
      <h1>{old ? app.replacedTitle : app.notShown}</h1>
      <p>{old ? app.replaced : app.screenFailed}</p>
      <button
        type="button"
        class="button"
        onClick={() => {
          // What is kept of a draft is written as the page goes.
          if (old) return location.reload();
          styleAgain();
          onAgain();
        }}
      >
        {old ? app.reload : app.tryAgain}
      </button>
    </div>
  );
}

/** Asked with what was fetched while it could be had: `start` sees to that. */
const isReplaced = () =>
  import('./new-build').then(
    (build) => build.isReplaced(),
    () => false,
  );

/** A style sheet that failed is not asked for again by whoever asked for it first. */
function styleAgain(): void {
  for (const link of document.querySelectorAll<HTMLLinkElement>('link[rel=stylesheet]')) {
    try {
      if (link.sheet?.cssRules.length) continue;
    } catch {
      // There is a sheet for one that failed, and nobody may look into it.
    }
    link.replaceWith(link.cloneNode());
  }
}
