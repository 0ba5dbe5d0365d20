import { revised } from '../request/versions';
import type { Step } from './engine';
import type { Row, Table } from './schema';

/** The same step, which counts each change of a request and notes what it wrote, for the copies. */
export function recorded<R>(step: (rows: Step) => Promise<R>) {
  const put: [Table, Row<Table>][] = [];
  const gone: [Table, string][] = [];
  const recording = (rows: Step) => {
    // From the beginning, when it is done over on a new connection.
    put.length = 0;
    gone.length = 0;
    return step({
      ...rows,
      put: (table, row) => {
        const next = table === 'requests' ? revised(row) : row;
        put.push([table, next]);
        rows.put(table, next);
      },
      remove: (table, key) => {
        gone.push([table, key]);
        rows.remove(table, key);
      },
    });
  };
  return { put, gone, recording };
}
