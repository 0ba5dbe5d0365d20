/** After each file of tests. Those of units share a process, and with it what was imported: that takes half of the
 * time that a process for each takes. Those of screens share a page. Nothing else may be left to the next. */
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  // Of `fake-indexeddb`, where the file wanted one; a page has its own.
  if ('indexedDB' in globalThis && !('document' in globalThis))
    globalThis.indexedDB = new IDBFactory();
});
