/** What came of reading something that was brought in. Pure. */
import type { Arrival } from './case';

/** Why something was not understood; the desk has words for each. */
type Why =
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
  | 'no-request'
  /** Nor in this, which names one: `detail` is its reference. */
  | 'mention';

/** `from`: the file, and the line in it where there are several. */
export interface Refused {
  readonly from: string;
  readonly line?: number;
  readonly why: Why;
  /** In the words of whoever checked it. */
  readonly detail?: string;
}

/** What else was in it, and is worth a look. */
export type Aside =
  /** Whoever asked has heard nothing. */
  | { readonly is: 'reminder'; readonly reference: string }
  /** Questions whose answers could not be told for certain; they are in the text. */
  | { readonly is: 'unsure'; readonly reference: string; readonly questions: readonly string[] };

export interface Brought {
  readonly arrivals: readonly Arrival[];
  readonly refused: readonly Refused[];
  readonly asides: readonly Aside[];
}

const NOTHING: Brought = { arrivals: [], refused: [], asides: [] };

export const bringing = (part: Partial<Brought>): Brought => ({ ...NOTHING, ...part });
export const refusing = (...refused: readonly Refused[]): Brought => bringing({ refused });

export const joined = (all: readonly Brought[]): Brought => ({
  arrivals: all.flatMap(({ arrivals }) => arrivals),
  refused: all.flatMap(({ refused }) => refused),
  asides: all.flatMap(({ asides }) => asides),
});
