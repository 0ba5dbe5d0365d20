/** After each file of unit tests. Files share a process, and with it what was imported: that takes half of the
 * time that a process for each takes. Nothing else may be left to the next. */
import { afterAll, vi } from 'vitest';

afterAll(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.unstubAllEnvs();
  // Of `fake-indexeddb`, where the file wanted one.
  if ('indexedDB' in globalThis) globalThis.indexedDB = new IDBFactory();
});
