import type { Engine, Step } from './engine';
import { type Row, TABLES, type Table } from './schema';

type Maps = Map<Table, Map<string, Row<Table>>>;

/** Rows in this window only, gone when it closes. Copies in and out, as the database does. */
export function memoryEngine(): Engine {
  let maps: Maps = new Map(TABLES.map((t) => [t, new Map()]));
  let last: Promise<unknown> = Promise.resolve();

  const table = (from: Maps, name: Table) => from.get(name) as Map<string, Row<Table>>;
  const read = <T extends Table>(from: Maps, name: T, key: string) =>
    structuredClone(table(from, name).get(key)) as Row<T> | undefined;

  return {
    get: async (name, key) => read(maps, name, key),
    all: async (name) => structuredClone([...table(maps, name).values()]) as never,
    count: async (name) => table(maps, name).size,
    async page(index, past, limit) {
      const rows = [...table(maps, 'requests').values()] as Row<'requests'>[];
      const has = rows.filter((r) => r[index] !== undefined);
      const value = (r: Row<'requests'>) => r[index] as number;
      const chosen =
        index === 'changedAt'
          ? has.filter((r) => value(r) < past).sort((a, b) => value(b) - value(a))
          : has.filter((r) => value(r) <= past).sort((a, b) => value(a) - value(b));
      return structuredClone(chosen.slice(0, limit));
    },
    change(names, step) {
      const run = async () => {
        const copy: Maps = new Map(maps);
        for (const name of names) copy.set(name, new Map(table(maps, name)));
        const rows: Step = {
          get: async (name, key) => read(copy, name, key),
          put: (name, row) => void table(copy, name).set(row.id, structuredClone(row)),
          remove: (name, key) => void table(copy, name).delete(key),
          clear: (name) => table(copy, name).clear(),
        };
        const result = await step(rows);
        maps = copy;
        return result;
      };
      const next = last.then(run, run);
      last = next.catch(() => undefined);
      return next;
    },
    async putNow(name, row) {
      table(maps, name).set(row.id, structuredClone(row));
    },
    close() {},
  };
}
