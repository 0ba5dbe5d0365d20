import type { SafeCopy } from '../../src/host/host';

/** A second place in memory that outlives the stores of one test. */
export function aSafeCopy(): SafeCopy & { readonly rows: Map<string, unknown> } {
  const rows = new Map<string, unknown>();
  return {
    rows,
    all: async () => structuredClone(Object.fromEntries(rows)),
    set: async (key, value) => void rows.set(key, structuredClone(value)),
    remove: async (keys) => {
      for (const key of keys) rows.delete(key);
    },
  };
}
