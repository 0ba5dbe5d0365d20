/** Does something with a case, as it stands at that moment. */
import type { Case, Deed, ReplyKind, Standing } from './case';
import { allows, withDeed } from './case-lifecycle';
import type { KeptDesk } from './kept-desk';

/** `not-now`: another window made something else of it. `failed`: it could not be kept. Nothing was written in either. */
export type Done = 'done' | 'not-now' | 'failed';

/** What it does to reply: who replies to what nobody has in hand has it. `me`: empty where nobody said. */
export function deedsOfReply(standing: Standing, reply: ReplyKind, me: string): readonly Deed[] {
  const replied = { is: 'replied', reply } as const;
  const taken = { is: 'taken', who: me } as const;
  const takes = me !== '' && standing.who === undefined && allows(standing, taken);
  return takes ? [replied, taken] : [replied];
}

/** So often in a row may another window be quicker. */
const TRIES = 20;

/** All of them, in this order, or none. `now` in milliseconds since 1970. Never rejects. */
export async function doDeeds(
  desk: KeptDesk,
  reference: string,
  deeds: readonly Deed[],
  now: number,
): Promise<Done> {
  for (let tries = 0; tries < TRIES; tries++) {
    const row = await desk.get('cases', reference).catch(() => 'failed' as const);
    if (row === 'failed') return row;
    const next =
      row && deeds.reduce<Case | undefined>((at, deed) => at && withDeed(at, deed, now), row);
    if (!row || !next) return 'not-now';
    const changed = await desk.change([
      { table: 'cases', key: reference, from: row.version, row: next },
    ]);
    if (changed !== 'stale') return changed;
  }
  return 'not-now';
}
