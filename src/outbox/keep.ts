/** What stays on this device, for how long, and how it is taken elsewhere. */
import type { Pack, Route } from '../pack/schema';
import type { Request } from '../request/request';
import { pageWhere } from '../store/page-where';
import type { Store } from '../store/store';
import { isOwed } from './choices';
import type { ImportedRequest } from './import-schema';
import { handsOver, needsSignIn, routesFor, usable } from './routes';
import { DAY, touched } from './states';
import { wireOf } from './wire';
import { wiresToCsv } from './wire-csv';

const BATCH = 100;
/** A clock that is wrong for an hour must not cost anybody a request. */
const GRACE = DAY;
const MAX_FILE = 30_000_000;

/** Deletes the requests whose time here is over, and every copy of them: a day after that was first
 * seen, because the clock may have jumped. One that has yet to be sent stays until it is, or until the
 * person deletes it. Returns how many went. */
export async function forgetOld(store: Store, now: number): Promise<number> {
  const over = await pageWhere(store, 'keepUntil', now, (row) => fate(row, now) !== 'stays');
  if (over.length === 0) return 0;
  return store.change(['requests'], async (rows) => {
    let gone = 0;
    for (const { id } of over.slice(0, BATCH)) {
      // It may have changed since.
      const row = await rows.get('requests', id);
      const next = row ? fate(row, now) : 'stays';
      if (row && next === 'seen') rows.put('requests', { ...row, overSince: now });
      if (next !== 'goes') continue;
      rows.remove('requests', id);
      gone++;
    }
    return gone;
  });
}

function fate(row: Request, now: number): 'stays' | 'seen' | 'goes' {
  if (row.keepUntil > now || isOwed(row)) return 'stays';
  // Seen in the future: the clock has been set right since.
  if (row.overSince === undefined || row.overSince > now) return 'seen';
  return now - row.overSince >= GRACE ? 'goes' : 'stays';
}

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
  const rows = await store.page('changedAt', Number.POSITIVE_INFINITY, Number.MAX_SAFE_INTEGER);
  return wiresToCsv(rows.map(wireOf), { name: 'state', of: (_wire, i) => rows[i]?.state ?? '' });
}

export type Imported =
  | { readonly ok: true; readonly added: number; readonly known: number }
  | { readonly ok: false };

/** Brings in requests from an export of another device: all that are new or newer, each once, or
 * none when any part of the file is not what it should be. */
export async function importData(
  store: Store,
  text: string,
  now: number,
  pack: Pack,
  can: { readonly signIn: boolean },
): Promise<Imported> {
  if (text.length > MAX_FILE) return { ok: false };
  const { readExport } = await import('./import-schema');
  const requests = readExport(text);
  if (!requests) return { ok: false };
  return store.change(
    ['requests'],
    async (rows) => {
      let added = 0;
      const known = new Set<string>();
      for (const one of requests) {
        const there = await rows.get('requests', one.id);
        if (known.has(one.id) || (there && there.changedAt >= one.changedAt)) {
          known.add(one.id);
          continue;
        }
        known.add(one.id);
        // One that is on its way here is better known here.
        if (there?.dueAt !== undefined) continue;
        rows.put('requests', adopted(one, pack, can, now));
        added++;
      }
      return { ok: true, added, known: requests.length - added } as const;
    },
    true,
  );
}

/** As a row of this device. Its route is the pack's own, never the file's: an address in a file is
 * not one that anybody here agreed to. What the other device had yet to send may have gone from
 * there since, so it is the person who says whether it goes from here too. */
function adopted(
  one: ImportedRequest,
  pack: Pack,
  can: { readonly signIn: boolean },
  now: number,
): Request {
  const { asksAt, left, withdraws, route: named, changedAt, ...rest } = one;
  const chain = routesFor(pack, one.answers.kind, one.answers.unit);
  const fits = (r: Route) => can.signIn || !needsSignIn(r);
  const route = chain.find((r) => r.id === named.id && fits(r)) ?? usable(chain, can);
  // Also one that was handed over there, by whatever way, and that we would send ourselves here.
  const open =
    one.state === 'waiting' ||
    one.state === 'sending' ||
    (one.state === 'ready' && !handsOver(route));
  const row: Request = {
    ...rest,
    answers: { ...rest.answers },
    changedAt,
    route,
    attempts: 0,
    keepUntil: 0,
    ...(left ? { left } : {}),
    ...(withdraws ? { withdraws } : {}),
    ...(asksAt === undefined ? {} : { asksAt }),
    ...(open ? { state: 'uncertain' as const, reason: 'imported' as const, asksAt: now } : {}),
  };
  return touched(row, Math.min(changedAt, now));
}
