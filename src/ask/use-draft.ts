import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Store } from '../store/store';
import { navigate, readPath } from '../ui/navigation';
import { draftAutosave } from './draft-autosave';

/** One keeper for the window, flushed at each sign that the window may be about to die; and whether
 * it has read what an earlier one left. */
export function useDraft(store: Store, host: Host, keep: boolean | undefined) {
  const keeper = useMemo(() => draftAutosave(store, Date.now), [store]);
  const [, render] = useState(0);
  useEffect(() => keeper.watch(() => render((n) => n + 1)), [keeper]);
  const [wasRead, setWasRead] = useState(false);
  // Chosen here or in another window.
  useEffect(() => {
    if (keep !== undefined) void keeper.keep(keep);
  }, [keeper, keep]);
  useEffect(() => {
    const read = () => void keeper.read().then(() => setWasRead(true));
    const flush = () => keeper.flush();
    const hidden = () => document.visibilityState === 'hidden' && flush();
    read();
    const stop = store.watch(['drafts', 'requests', 'notices'], read);
    addEventListener('pagehide', flush);
    addEventListener('blur', flush);
    document.addEventListener('visibilitychange', hidden);
    host.onSuspend(flush, (route, from = readPath()) => {
      if (readPath() !== 'hidden' && readPath() === from) navigate(route);
    });
    return () => {
      stop();
      removeEventListener('pagehide', flush);
      removeEventListener('blur', flush);
      document.removeEventListener('visibilitychange', hidden);
    };
  }, [keeper, store, host]);
  return [keeper, wasRead] as const;
}
