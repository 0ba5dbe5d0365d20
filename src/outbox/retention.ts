/** What stays on this device, for how long, and how it is taken elsewhere. */
import type { Pack, Route } from '../pack/schema';
import { isOwed, neverLeft } from '../request/actions';
import { handsOver, needsSignIn, routesFor, usable } from '../request/destinations';
import { DAY, HOUR, touched } from '../request/lifecycle';
import type { Request } from '../request/request';
import { isFinal } from '../request/versions';
import { wireOf } from '../request/wire';
import { wiresToCsv } from '../request/wire-csv';
import { goneId, isMark } from '../store/gone';
import { BURYING, bury } from '../store/marks';
import { databaseName, openStore, type Store } from '../store/store';
import { pageWhere } from './find-requests';
import type { ImportedRequest } from './import-schema';

const BATCH = 100;
/** A clock that is wrong for an hour must not cost anybody a request; half a day with Waymark open must
 * be enough to end what is over. */
const GRACE = 2 * HOUR;
/** No window, worker or write lives for so long. */
const MARKED = 400 * DAY;
const MAX_FILE = 30_000_000;

/** Deletes the requests whose time here is over, and every copy of them: two hours after that was first
 * seen, because the clock may have jumped. One that has yet to be sent stays until it is, or until the
 * person deletes it. Returns how many went. */
export async function forgetOld(store: Store, now: number): Promise<number> {
  await forgetMarks(store, now);
  const over = await pageWhere(store, 'keepUntil', now, (row) => fate(row, now) !== 'stays');
  if (over.length === 0) return 0;
  return store.change(BURYING, async (rows) => {
    let gone = 0;
    for (const { id } of over.slice(0, BATCH)) {
      // It may have changed since.
      const row = await rows.get('requests', id);
      const next = row ? fate(row, now) : 'stays';
      if (row && next === 'seen') rows.put('requests', { ...row, overSince: now });
      if (next !== 'goes') continue;
      await bury(rows, 'requests', id);
      gone++;
    }
    return gone;
  });
}

/** The same for the other accounts of this browser, whose people may never open Waymark again. Every
 * browser that Waymark supports can name its databases; none does where it keeps nothing. */
export async function forgetOldOfOthers(account: string | undefined, now: number): Promise<void> {
  const all = await indexedDB.databases().catch(() => []);
  for (const { name = '' } of all) {
    const other = name.startsWith(databaseName('')) && name.slice(databaseName('').length);
    if (!other || other === account) continue;
    const store = openStore({ account: Promise.resolve(other) });
    await store.ready;
    if (store.keeping === 'kept') await forgetOld(store, now).catch(() => undefined);
    store.close();
  }
}

/** What marks a deletion goes when nothing can be left that it is there for. */
async function forgetMarks(store: Store, now: number): Promise<void> {
  const old = (await store.all('notices')).filter((row) => isMark(row) && row.at < now - MARKED);
  if (old.length === 0) return;
  await store.change(['notices'], async (rows) => {
    for (const { id } of old) rows.remove('notices', id);
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
  // What was deleted in a window without a database is known to the safe copy alone.
  await store.reread();
  const taken = new Set(requests.map((one) => one.withdraws));
  return store.change(
    ['requests', 'notices'],
    async (rows) => {
      let added = 0;
      const known = new Set<string>();
      for (const one of requests) {
        const there = await rows.get('requests', one.id);
        if (known.has(one.id) || !isNews(one, there, taken.has(one.id))) continue;
        known.add(one.id);
        const { revision, life } = there ?? {};
        const mark = await rows.get('notices', goneId(one.id));
        rows.put('requests', {
          ...adopted(one, there, pack, can, now),
          ...(revision !== undefined && { revision }),
          ...(life !== undefined && { life }),
          // The person's own hand brings back what was deleted; no copy of before comes with it.
          ...(mark && isMark(mark) && { life: mark.at }),
        });
        added++;
      }
      return { ok: true, added, known: requests.length - added } as const;
    },
    true,
  );
}

/** Does the file know more of it than this device? What left from here is known here alone, until the
 * other device says how it ended. `noticed`: the file also has the message that takes it back. */
function isNews(one: ImportedRequest, there: Request | undefined, noticed: boolean): boolean {
  if (!there) return true;
  if (there.state === 'sending') return false;
  // Taken back there without a word, because nothing had left from there.
  if (one.state === 'withdrawn' && !noticed && !neverLeft(there)) return false;
  const ended = isFinal(one);
  if (ended && !isFinal(there)) return true;
  if (!ended && (isFinal(there) || !neverLeft(there) || there.dueAt !== undefined)) return false;
  return one.changedAt > there.changedAt;
}

/** As a row of this device. Its route is the pack's own, never the file's: an address in a file is
 * not one that anybody here agreed to. Nor is another text: of a request that is here, the file tells
 * what became of it and nothing else. What the other device had yet to send may have gone from there
 * since, so it is the person who says whether it goes from here too; and what is yet to be sent from here
 * does not end in silence because a file says so. */
function adopted(
  file: ImportedRequest,
  there: Request | undefined,
  pack: Pack,
  can: { readonly signIn: boolean },
  now: number,
): Request {
  const { answers, labels, message, createdAt } = there ?? file;
  const one = { ...file, answers, labels, message, createdAt };
  const { asksAt, left, withdraws, withdrawnBy, route: named, changedAt, ...rest } = one;
  const chain = routesFor(pack, one.answers.kind, one.answers.unit);
  const fits = (r: Route) => can.signIn || !needsSignIn(r);
  const route =
    there?.route ?? chain.find((r) => r.id === named.id && fits(r)) ?? usable(chain, can);
  // Also one that was refused, for it can be sent again there; and one that was handed over there, by
  // whatever way, and that we would send ourselves here.
  const open =
    (there && isOwed(there)) ||
    isOwed(one) ||
    one.state === 'refused' ||
    (one.state === 'ready' && !handsOver(route));
  const doubt = open ? { state: 'uncertain' as const, asksAt: now } : {};
  const row: Request = {
    ...rest,
    answers: { ...rest.answers },
    // A clock that was ahead would keep it for as long.
    createdAt: Math.min(one.createdAt, now),
    changedAt,
    route,
    attempts: 0,
    keepUntil: 0,
    // What it is ready for here may have been done there, or by us before the browser lost it.
    ...(left || there?.left || one.state === 'ready' ? { left: true as const } : {}),
    ...(withdraws ? { withdraws } : {}),
    ...(withdrawnBy ? { withdrawnBy } : {}),
    ...(asksAt === undefined ? {} : { asksAt }),
    ...doubt,
    ...(open || one.state === 'uncertain' ? { reason: 'imported' as const } : {}),
  };
  return touched(row, Math.min(changedAt, now));
}
