/** What is kept here, for another device or a spreadsheet. */
import { wireOf } from '../request/wire';
import { wiresToCsv } from '../request/wire-csv';
import type { Store } from '../store/store';

/** Everything that is kept here, as JSON that `importData` reads. */
export async function exportData(store: Store, now: number): Promise<string> {
  const [requests, drafts, settings] = await Promise.all([
    store.all('requests'),
    store.all('drafts'),
    store.all('settings'),
  ]);
  const exportedAt = new Date(now).toISOString();
  return JSON.stringify(
    { format: 'waymark.export/1', exportedAt, requests, drafts, settings },
    null,
    2,
  );
}

/** The requests as CSV that no spreadsheet takes for formulas. */
export async function exportCsv(store: Store): Promise<string> {
  const rows = await store.requestsBy(
    'changedAt',
    Number.POSITIVE_INFINITY,
    Number.MAX_SAFE_INTEGER,
  );
  return wiresToCsv(rows.map(wireOf), { name: 'state', of: (_wire, i) => rows[i]?.state ?? '' });
}
