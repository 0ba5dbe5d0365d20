/** What another device exported, brought in. */
import type { Pack, Route } from '../pack/schema';
import { cannotHaveArrived, isOursToSend } from '../request/actions';
import { firstUsable, isSentByPerson, needsSignIn, routesFor } from '../request/destinations';
import { changedNow } from '../request/lifecycle';
import { isFinal, type Request } from '../request/request';
import type { Store } from '../store/store';
import { isTombstone, tombstoneId } from '../store/tombstone';
import type { ImportedRequest } from './import-schema';

const MAX_FILE = 30_000_000;

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
  await store.mergeShared();
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
        const mark = await rows.get('notices', tombstoneId(one.id));
        rows.put('requests', {
          ...asLocalRow(one, there, pack, can, now),
          ...(revision !== undefined && { revision }),
          ...(life !== undefined && { life }),
          // The user's own hand brings back what was deleted; no copy of before comes with it.
          ...(mark && isTombstone(mark) && { life: mark.at }),
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
  if (one.state === 'withdrawn' && !noticed && !cannotHaveArrived(there)) return false;
  const ended = isFinal(one);
  if (ended && !isFinal(there)) return true;
  if (!ended && (isFinal(there) || !cannotHaveArrived(there) || there.dueAt !== undefined))
    return false;
  return one.changedAt > there.changedAt;
}

/** As a row of this device. Its route is the pack's own, never the file's: an address in a file is
 * not one that anybody here agreed to. Nor is another text: of a request that is here, the file tells
 * what became of it and nothing else. What the other device had yet to send may have gone from there
 * since, so it is the user who says whether it goes from here too; and what is yet to be sent from here
 * does not end in silence because a file says so. */
function asLocalRow(
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
    there?.route ?? chain.find((r) => r.id === named.id && fits(r)) ?? firstUsable(chain, can);
  // Also one that was refused, for it can be sent again there; and one that was handed over there, by
  // whatever way, and that we would send ourselves here.
  const open =
    (there && isOursToSend(there)) ||
    isOursToSend(one) ||
    one.state === 'refused' ||
    (one.state === 'ready' && !isSentByPerson(route));
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
  return changedNow(row, Math.min(changedAt, now));
}
