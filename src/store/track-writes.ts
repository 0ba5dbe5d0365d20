import { revised } from '../request/request';
import type { Row, Table } from './schema';
import type { Transaction } from './types';

/** The same step, which counts each change of a request and notes what it wrote, for the copies. */
export function trackWrites<R>(step: (rows: Transaction) => Promise<R>) {
  const put: [Table, Row<Table>][] = [];
  const gone: [Table, string][] = [];
  const recording = (rows: Transaction) => {
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
