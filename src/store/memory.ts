import { type Row, TABLES, type Table } from './schema';
import type { Backend, Transaction } from './types';

type Rows = Map<string, Row<Table>>;

/** Rows in this window only, gone when it closes. Copies in and out, as the database does. */
export function memoryBackend(): Backend {
  const tables = new Map<Table, Rows>(TABLES.map((t) => [t, new Map()]));
  let last: Promise<unknown> = Promise.resolve();
  const of = (name: Table) => tables.get(name) as Rows;

  return {
    get: async (name, key) => structuredClone(of(name).get(key)) as never,
    all: async (name) => structuredClone([...of(name).values()]) as never,
    count: async (name) => of(name).size,
    async requestsBy(index, past, limit, after = Number.NEGATIVE_INFINITY) {
      const rows = ([...of('requests').values()] as Row<'requests'>[]).filter(
        (row) => row[index] !== undefined && row[index] > after && row[index] <= past,
      );
      const sign = index === 'changedAt' ? -1 : 1;
      rows.sort((a, b) => sign * ((a[index] as number) - (b[index] as number)));
      return structuredClone(rows.slice(0, limit));
    },
    change(_names, step) {
      const run = async () => {
        // Kept aside until the step is through; a `putBeforeUnload` in between is not undone by it.
        const writes = new Map<Table, Map<string, Row<Table> | undefined>>();
        const aside = (name: Table) => {
          const found = writes.get(name) ?? new Map<string, Row<Table> | undefined>();
          writes.set(name, found);
          return found;
        };
        const rows: Transaction = {
          get: async (name, key) =>
            structuredClone(
              aside(name).has(key) ? aside(name).get(key) : of(name).get(key),
            ) as never,
          all: async (name) =>
            structuredClone(
              [...new Map([...of(name), ...aside(name)]).values()].filter((row) => row),
            ) as never,
          put: (name, row) => void aside(name).set(row.id, structuredClone(row)),
          remove: (name, key) => void aside(name).set(key, undefined),
          clear: (name) => {
            for (const key of [...of(name).keys(), ...aside(name).keys()]) {
              aside(name).set(key, undefined);
            }
          },
        };
        const result = await step(rows);
        for (const [name, changed] of writes) {
          for (const [key, row] of changed) {
            if (row) of(name).set(key, row);
            else of(name).delete(key);
          }
        }
        return result;
      };
      const next = last.then(run);
      last = next.catch(() => undefined);
      return next;
    },
    async putBeforeUnload(name, row) {
      of(name).set(row.id, structuredClone(row));
    },
    close() {},
  };
}

/** Is there anything that a database that comes late must take over? */
export async function isUsed(memory: Backend): Promise<boolean> {
  // Steps that have begun end first.
  await memory.change([], async () => undefined);
  const counts = await Promise.all(TABLES.map((table) => memory.count(table)));
  return counts.some((count) => count > 0);
}
