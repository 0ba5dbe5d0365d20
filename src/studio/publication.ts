/** What staff have, and what is written here as the next that they get. Pure. */
import type { Attempt, PackProblem } from '../pack/cached';
import { decode } from '../pack/decode';
import { bytesOf, edit, openDocument, type PackDocument, textOf } from './document';
import { at, isSame, type Json, put } from './json';
import { readText } from './written';

/** The pack that staff have from here, as it is fetched. */
export interface Published {
  /** Its address; empty where none is set, and there is nothing to fetch. */
  readonly from: string;
  readonly attempt?: Attempt | undefined;
}

/** `arrived`: byte for byte. `rewritten`: the same pack, in other bytes. `refused`: it is there, and Waymark does not
 * take it, because of so many problems; `lowered`: because staff had a higher version, `had`. `older`, `newer`: than what is here;
 * `other`: of the same version. `notPack`: no pack, and why; `nowhere`: there is no address to look at. */
export type Arrival =
  | { readonly state: 'arrived' | 'rewritten' | 'nowhere' }
  | { readonly state: 'refused'; readonly problems: number }
  | { readonly state: 'lowered'; readonly version: number; readonly had: number }
  | { readonly state: 'older' | 'newer' | 'other'; readonly theirs: PackDocument }
  | { readonly state: 'notPack'; readonly why: string }
  | { readonly state: 'problem'; readonly problem: PackProblem };

/** What decides whether Waymark takes `mine` where it is published. */
interface Taking {
  /** The highest version that staff are known to have had. */
  readonly had: number;
  /** Counts the problems of `mine`; asked only where it is there. */
  readonly problems: () => number;
}

export function arrivalOf({ attempt }: Published, mine: PackDocument, taking: Taking): Arrival {
  if (!attempt) return { state: 'nowhere' };
  if ('problem' in attempt) return { state: 'problem', problem: attempt.problem };
  const bytes = bytesIn(attempt.written);
  const decoded = decode(bytes);
  if ('refused' in decoded) return { state: 'notPack', why: decoded.refused };
  const opened = openDocument(bytes);
  if ('refused' in opened) return { state: 'notPack', why: opened.refused };
  const theirs = opened.document;
  const [there, here] = [versionOf(theirs.value), versionOf(mine.value)];
  if (isSame(theirs.value, mine.value)) {
    const problems = taking.problems();
    if (problems > 0) return { state: 'refused', problems };
    if (here < taking.had) return { state: 'lowered', version: here, had: taking.had };
    return { state: areSame(bytes, bytesOf(mine)) ? 'arrived' : 'rewritten' };
  }
  return { state: there < here ? 'older' : there > here ? 'newer' : 'other', theirs };
}

export const bytesIn = (written: string | Uint8Array): Uint8Array =>
  typeof written === 'string' ? new TextEncoder().encode(written) : written;

const areSame = (one: Uint8Array, two: Uint8Array) =>
  one.length === two.length && one.every((byte, i) => byte === two[i]);

/** 0 where it has none. */
export const versionOf = (value: Json): number => Number(at(value, ['version']) ?? 0) || 0;

/** Has somebody else published since `mine` was opened, or published, last? */
export const isMeanwhile = (theirs: PackDocument, mine: PackDocument): boolean =>
  !mine.notices.includes('example') &&
  versionOf(theirs.value) > versionOf(mine.written.value) &&
  !isSame(theirs.value, mine.value);

/** With the version and the day that it is published as; as it is where it has that version. */
export function raised(document: PackDocument, version: number, day: string): PackDocument {
  if (version === versionOf(document.value)) return document;
  const done = edit(document, put(put(document.value, ['version'], version), ['updated'], day));
  return 'refused' in done ? document : done.document;
}

/** The document once it is what staff have: what is done from here on is done to that. Its steps stay. */
export function asPublished(document: PackDocument): PackDocument {
  const written = readText(textOf(document));
  const notices = document.notices.filter((one) => one === 'mark');
  return { ...document, written, notices, value: written.value };
}
