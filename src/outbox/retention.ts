/** What stays on this device, and for how long. */
import { isOursToSend } from '../request/actions';
import { DAY, HOUR } from '../request/lifecycle';
import type { Request } from '../request/request';
import { deleteWithTombstone, TOMBSTONED } from '../store/apply-tombstone';
import { databaseName, openStore, type Store } from '../store/store';
import { isTombstone } from '../store/tombstone';
import { findRequests } from './find-requests';

const BATCH = 100;
/** A clock that is wrong for an hour must not cost anybody a request; half a day with Waymark open must
 * be enough to end what is over. */
const GRACE = 2 * HOUR;
/** No window, worker or write lives for so long. */
const MARKED = 400 * DAY;

/** Deletes the requests whose time here is over, and every copy of them: two hours after that was first
 * seen, because the clock may have jumped. One that has yet to be sent stays until it is, or until the
 * person deletes it. Returns how many went. */
export async function deleteExpired(store: Store, now: number): Promise<number> {
  await forgetMarks(store, now);
  const over = await findRequests(
    store,
    'keepUntil',
    now,
    (row) => retentionOf(row, now) !== 'stays',
  );
  if (over.length === 0) return 0;
  return store.change(TOMBSTONED, async (rows) => {
    let gone = 0;
    for (const { id } of over.slice(0, BATCH)) {
      // It may have changed since.
      const row = await rows.get('requests', id);
      const next = row ? retentionOf(row, now) : 'stays';
      if (row && next === 'seen') rows.put('requests', { ...row, overSince: now });
      if (next !== 'goes') continue;
      await deleteWithTombstone(rows, 'requests', id);
      gone++;
    }
    return gone;
  });
}

/** The studio's database and the desk's, which have tables of their own. */
const NOT_AN_ACCOUNT = /^(studio$|desk-)/;

/** The same for the other accounts of this browser, whose people may never open Waymark again. Every
 * browser that Waymark supports can name its databases; none does where it keeps nothing. */
export async function deleteExpiredOfOthers(
  account: string | undefined,
  now: number,
): Promise<void> {
  const all = await indexedDB.databases().catch(() => []);
  for (const { name = '' } of all) {
    const other = name.startsWith(databaseName('')) && name.slice(databaseName('').length);
    if (!other || other === account || NOT_AN_ACCOUNT.test(other)) continue;
    const store = openStore({ account: Promise.resolve(other) });
    await store.ready;
    if (store.persistence === 'persistent') await deleteExpired(store, now).catch(() => undefined);
    store.close();
  }
}

/** What marks a deletion goes when nothing can be left that it is there for. */
async function forgetMarks(store: Store, now: number): Promise<void> {
  const old = (await store.all('notices')).filter(
    (row) => isTombstone(row) && row.at < now - MARKED,
  );
  if (old.length === 0) return;
  await store.change(['notices'], async (rows) => {
    for (const { id } of old) rows.remove('notices', id);
  });
}

function retentionOf(row: Request, now: number): 'stays' | 'seen' | 'goes' {
  if (row.keepUntil > now || isOursToSend(row)) return 'stays';
  // Seen in the future: the clock has been set right since.
  if (row.overSince === undefined || row.overSince > now) return 'seen';
  return now - row.overSince >= GRACE ? 'goes' : 'stays';
}
