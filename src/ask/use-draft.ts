import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Host } from '../host/host';
import type { Store } from '../store/store';
import { navigate, readPath } from '../ui/navigation';
import { draftAutosave } from './draft-autosave';

/** One autosave for the window, flushed at each sign that the window may be about to die; and whether
 * it has read what an earlier one left. */
export function useDraft(store: Store, host: Host, keep: boolean | undefined) {
  const autosave = useMemo(() => draftAutosave(store, Date.now), [store]);
  const [, render] = useState(0);
  useEffect(() => autosave.watch(() => render((n) => n + 1)), [autosave]);
  const [wasRead, setWasRead] = useState(false);
  // Chosen here or in another window.
  useEffect(() => {
    if (keep !== undefined) void autosave.keep(keep);
  }, [autosave, keep]);
  useEffect(() => {
    const read = () => void autosave.read().then(() => setWasRead(true));
    const flush = () => autosave.flush();
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
  }, [autosave, store, host]);
  return [autosave, wasRead] as const;
}
