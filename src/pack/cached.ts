/** What is kept of the organisation's pack. */

/** Why an attempt was not used. `detail` is a status, a version, or the checker's own words.
 * - `address` not https; `unreachable` no answer, a redirect, or the server does not let us read it
 * - `status` the server said no; `slow`, `large` past our limits; `invalid` not a valid pack
 * - `older` a lower version than the one in hand; `pinned` not the version that policy names */
export interface PackProblem {
  readonly code:
    | 'address'
    | 'unreachable'
    | 'status'
    | 'slow'
    | 'large'
    | 'invalid'
    | 'older'
    | 'pinned';
  readonly detail: string;
}

export type Attempt = { readonly written: string | Uint8Array } | { readonly problem: PackProblem };

/** The last good copy of the organisation's pack, and what became of the newest attempt at it. */
export interface CachedPack {
  readonly id: 'pack';
  /** Wholly valid when it was stored; empty while no attempt has succeeded. */
  readonly text: string;
  /** Hash of the rules that validated it; absent: validate again. */
  readonly rules?: string;
  readonly version: number;
  readonly from: string;
  readonly fetchedAt: number;
  /** Where the newest attempt looked, which policy may have moved since. */
  readonly triedFrom: string;
  readonly triedAt: number;
  /** The version that policy named then; absent where it named none. */
  readonly triedPin?: number;
  /** Why the newest attempt was not used, for Settings. */
  readonly problem?: PackProblem;
}
