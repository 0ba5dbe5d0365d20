/** What the preview keeps: rows in this frame alone, of which the screens say what they say to staff whose browser
 * keeps them. */
import { removeRow } from '../store/delete';
import { memoryBackend } from '../store/memory';
import { TABLES } from '../store/schema';
import type { Store } from '../store/store';

/** A store with nothing behind it and no other window. Never breaks. */
export function previewStore(): Store {
  const rows = memoryBackend();
  const watchers = new Set<() => void>();
  const told = async <R>(step: Promise<R>): Promise<R> => {
    const result = await step;
    for (const watcher of watchers) watcher();
    return result;
  };
  const change: Store['change'] = (tables, step) => told(rows.change(tables, step));
  return {
    ...rows,
    persistence: 'persistent',
    ready: Promise.resolve(),
    isShared: () => true,
    mergeShared: async () => {},
    isDeleted: async () => false,
    change,
    putBeforeUnload: (table, row) => told(rows.putBeforeUnload(table, row)),
    remove: (...which) => change(TABLES, (all) => removeRow(all, ...which)),
    clear: () => change(TABLES, async (all) => TABLES.forEach(all.clear)),
    watch(_, onChange) {
      watchers.add(onChange);
      return () => watchers.delete(onChange);
    },
    close() {},
  };
}
