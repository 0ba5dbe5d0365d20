/** Which pack is in force, decided without a clock, a network or a database: where the organisation
 * keeps its pack, whether it is time to look, and whether what came may take the place of what we
 * have. One rule above all: what is in hand stays until something wholly valid replaces it, unless policy
 * names another version. */
import type { Managed } from '../host/host';
import { shorten } from '../text/shorten';
import type { Attempt, CachedPack, PackProblem } from './cached';
import { withoutMark } from './decode';
import type { PackResult } from './read';

/** Where the organisation's pack is. */
export interface Source {
  /** An address, or `policy` when the policy holds the pack itself. */
  readonly from: string;
  /** The pack's text, when there is nothing to fetch. */
  readonly text?: string;
  /** The only version to be used. */
  readonly pinned?: number | undefined;
}

/** Milliseconds between two looks at the same address. */
const PAUSE = 15 * 60_000;

/** Policy goes before a file beside the site; neither leaves the pack that Waymark was built with. */
export function sourceOf(managed: Managed, beside: string | undefined): Source | undefined {
  const pinned = managed.packVersion;
  if (managed.pack !== undefined) return { from: 'policy', text: managed.pack, pinned };
  const from = managed.packUrl ?? beside;
  return from === undefined ? undefined : { from, pinned };
}

/** https, or the author's own machine. */
export function mayFetch(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username, password } = new URL(address);
  if (username !== '' || password !== '') return false;
  const local = hostname === 'localhost' || hostname === '127.0.0.1';
  return protocol === 'https:' || (protocol === 'http:' && local);
}

/** May the copy in hand be used? Where policy names a version, no other may: that is how a wrong number
 * is called back, also while the right pack cannot be had. */
export const inForce = ({ text, version }: CachedPack, { pinned }: Pick<Source, 'pinned'>) =>
  text !== '' && (pinned === undefined || pinned === version);

/** Is it time to look? At once where policy has changed; else as seldom as ever, whatever came of it. */
export function isDue(held: CachedPack | undefined, source: Source, now: number): boolean {
  if (!held || held.triedFrom !== source.from || held.triedPin !== source.pinned) return true;
  // It is kept without the mark that an editor may have put in front.
  if (source.text !== undefined) return withoutMark(source.text) !== held.text;
  // A clock that was set back must not put the next look off for ever.
  return now - held.triedAt >= PAUSE || now < held.triedAt;
}

/** What to keep after an attempt. `read` checks what came; `held` is valid, or has no text. */
export function renew(
  held: CachedPack | undefined,
  source: Source,
  attempt: Attempt,
  read: (written: string | Uint8Array) => PackResult,
  now: number,
): CachedPack {
  const before = held ?? { id: 'pack', text: '', version: 0, from: source.from, fetchedAt: 0 };
  const pin = source.pinned === undefined ? {} : { triedPin: source.pinned };
  const tried = { triedFrom: source.from, triedAt: now, ...pin };
  const keep = (problem: PackProblem): CachedPack => {
    const { problem: _, triedPin: __, ...rest } = before as CachedPack;
    return { ...rest, ...tried, problem };
  };
  if ('problem' in attempt) return keep(attempt.problem);
  const result = read(attempt.written);
  if (!result.pack) return keep({ code: 'invalid', detail: inWords(result.problems) });
  const { text } = result;
  const { version } = result.pack;
  if (source.pinned !== undefined) {
    if (version !== source.pinned) return keep({ code: 'pinned', detail: String(version) });
  } else if (before.from === source.from && version < before.version) {
    return keep({ code: 'older', detail: String(version) });
  }
  return { id: 'pack', text, version, from: source.from, fetchedAt: now, ...tried };
}

function inWords(problems: PackResult['problems']): string {
  const first = problems[0];
  if (!first) return '';
  const more = problems.length > 1 ? ` (+${problems.length - 1})` : '';
  return `${short(first.path)}: ${short(first.message)}${more}`;
}

// A name without an end must not push what is wrong with it out of sight.
const short = (text: string) => shorten(text, 200);
