/** What the inbox shows of cases, in which order, and which of them. Pure. */
import { askedOf, replyBy, writtenAt } from './arrivals';
import type { Asked, Case, Standing, State } from './case';
import { standingOf } from './case-lifecycle';

/** A case, with what is made of it. */
export interface Entry {
  readonly row: Case;
  readonly asked: Asked;
  readonly standing: Standing;
  /** `2026-12-07` */
  readonly due: string;
  /** Written, or brought in; for those of one day. */
  readonly at: number;
}

export interface Filter {
  readonly kind: string;
  /** An id, or a label where there is none. */
  readonly unit: string;
  /** A name; `NOBODY` for those that nobody has. */
  readonly who: string;
  readonly words: string;
}

export const NOBODY = '\0nobody';
export const NO_FILTER: Filter = { kind: '', unit: '', who: '', words: '' };

const made = new WeakMap<Case, Entry>();

/** The same for the same row, and made once. */
export function entryOf(row: Case, replyDays: number): Entry {
  const known = made.get(row);
  if (known) return known;
  const entry: Entry = {
    row,
    asked: askedOf(row),
    standing: standingOf(row),
    due: replyBy(row, replyDays),
    at: writtenAt(row),
  };
  made.set(row, entry);
  return entry;
}

/** What is said of how it came out: a pair that does not meet any more is not only paired. */
export const outcomeOf = ({ outcome, running }: Standing) =>
  outcome === 'paired' && !running ? 'ended' : (outcome ?? 'withdrawn');

/** Both sides of a case by name; `asker` is said of whoever asked where nothing names them. */
export const namesIn = ({ asked, standing }: Entry, asker: string) => ({
  asker: asked.name || asked.email || asker,
  person: standing.proposal?.name ?? '',
});

/** The promised day is over, and nobody has written. */
export const isOverdue = ({ standing, due }: Entry, today: string): boolean =>
  standing.state !== 'done' && standing.repliedAt === undefined && due < today;

/** Those of the filter, whatever their state. */
export function matching(
  entries: readonly Entry[],
  { kind, unit, who, words }: Filter,
): readonly Entry[] {
  const sought = folded(words).split(/\s+/).filter(Boolean);
  const tests = [
    kind !== '' && (({ asked }: Entry) => asked.kind === kind),
    unit !== '' && (({ asked }: Entry) => unitOf(asked) === unit),
    who !== '' && (({ standing }: Entry) => (standing.who ?? NOBODY) === who),
    ...sought.map((word) => (entry: Entry) => searched(entry).includes(word)),
  ].filter((test) => test !== false);
  // One after the other: each leaves the next less to look at.
  return tests.reduce<readonly Entry[]>((left, test) => left.filter(test), entries);
}

/** Of one state: overdue first, then by the day that was promised; of what is done the newest first. */
export function inState(entries: readonly Entry[], state: State, today: string): Entry[] {
  const late = (entry: Entry) => (isOverdue(entry, today) ? 0 : 1);
  const of = entries.filter(({ standing }) => standing.state === state);
  return state === 'done'
    ? of.sort((a, b) => endOf(b) - endOf(a))
    : of.sort(
        (a, b) => late(a) - late(b) || (a.due === b.due ? a.at - b.at : a.due < b.due ? -1 : 1),
      );
}

const endOf = ({ standing, at }: Entry) => standing.closedAt ?? at;

export const unitOf = ({ unit }: Asked): string => unit?.id || unit?.label || '';

/** Without accents and capitals, so that “Siân” is found by “sian”. */
export const folded = (text: string): string =>
  (PLAIN.test(text) ? text : text.normalize('NFD').replace(/\p{M}/gu, '')).toLowerCase();

// Most of what is written here, with the quotation marks and dashes of a phone, and ten times as quick.
const PLAIN = /^[\0-\x7f\u2010-\u2027]*$/;

const texts = new WeakMap<Entry, string>();

/** What is searched of it: made once, and by whoever has the time before somebody types. */
export function searched(entry: Entry): string {
  const known = texts.get(entry);
  if (known !== undefined) return known;
  const { asked, row, standing } = entry;
  const notes = row.history.flatMap((event) => (event.is === 'noted' ? [event.text] : []));
  const text = folded(
    [
      row.reference,
      ...[asked.name, asked.email, asked.onBehalfOf, asked.change, asked.text],
      ...(asked.topics ?? []).map(({ label }) => label),
      asked.unit?.label,
      standing.who,
      standing.proposal?.name,
      ...notes,
    ].join('\n'),
  );
  texts.set(entry, text);
  return text;
}
