/** What came of reading something that was brought in. Pure. */
import type { Arrival } from './case';

/** Why something was not understood; the desk has words for each. */
export type Why =
  | 'empty'
  | 'too-large'
  /** Begins like JSON and is none, as where it was cut. */
  | 'not-json'
  /** Made by something else, or by a Waymark that is newer than this one. */
  | 'not-ours'
  /** A member is missing or is not what it must be; `detail` says which. */
  | 'not-whole'
  /** The reference is not the one that its id makes. */
  | 'wrong-reference'
  /** A row, or a mail, that names no request. */
  | 'no-reference'
  /** A table without a column for reference or id. */
  | 'no-columns'
  /** A quotation mark is missing: rows may have run together. */
  | 'broken-row'
  | 'workbook'
  | 'outlook'
  /** A mail that cannot be opened. */
  | 'not-a-mail'
  /** A text in which there is no request. */
  | 'no-request';

/** `from`: the file, and the line in it where there are several. */
export interface Refused {
  readonly from: string;
  readonly line?: number;
  readonly why: Why;
  /** In the words of whoever checked it. */
  readonly detail?: string;
}

export interface Brought {
  readonly arrivals: readonly Arrival[];
  readonly refused: readonly Refused[];
}

export const NOTHING: Brought = { arrivals: [], refused: [] };

export const joined = (all: readonly Brought[]): Brought => ({
  arrivals: all.flatMap(({ arrivals }) => arrivals),
  refused: all.flatMap(({ refused }) => refused),
});
