/** Somebody asks to be forgotten: what is about them goes, and where others name them there is no name any more. */
import { askedOf } from './arrivals';
import type { Case, Event } from './case';
import type { KeptDesk } from './kept-desk';
import { emailKey, keysOf, type Named, nameKey, withoutMention } from './names';
import type { Person } from './person';
import type { Change, Row } from './rows';

/** What would go, or be changed. */
export interface Forgetting {
  /** Requests that they made, or that were made for them. */
  readonly cases: readonly Case[];
  readonly people: readonly Person[];
  /** Who it is, as far as that is known. */
  readonly who: string;
  /** What names them beside: whose it is, and where it is seen. */
  readonly naming: readonly { readonly path: string; readonly name: string }[];
  readonly changes: readonly Change[];
}

interface Kept {
  readonly cases: readonly Case[];
  readonly people: readonly Person[];
  readonly settings: readonly Row[];
}

/** By their email and, where it is given, their name. `makeId` gives an id that nobody has. */
export function forgettingOf(
  told: Named,
  { cases, people, settings }: Kept,
  makeId: () => string,
): Forgetting {
  const who = known(
    told,
    people.filter((person) => isSame(person, told)),
    cases.filter((row) => isAbout(row, told)),
  );
  const ownCases = cases.filter((row) => isAbout(row, who));
  const ownRows = people.filter((person) => isSame(person, who));
  // Also of whoever was taken off the list before.
  const proposals = cases.flatMap(({ history }) =>
    history.filter((event) => event.is === 'proposed' && nameKey(event.name) === nameKey(who.name)),
  );
  const ids = new Map(
    [...ownRows.map(({ id }) => id), ...proposals.map(idIn)].map((id) => [id, makeId()]),
  );
  const changes: Change[] = [
    ...ownCases.map(
      ({ reference: key, version: from }): Change => ({
        table: 'cases',
        key,
        from,
        row: undefined,
      }),
    ),
    ...ownRows.map(
      ({ id: key, version: from }): Change => ({ table: 'people', key, from, row: undefined }),
    ),
  ];
  const naming: Forgetting['naming'][number][] = [];
  for (const row of cases.filter((one) => !ownCases.includes(one))) {
    const next = cleaned(row, who, ids);
    if (next === row) continue;
    changes.push({
      table: 'cases',
      key: row.reference,
      from: row.version,
      row: next,
      erases: true,
    });
    const { onBehalfOf, name, email } = askedOf(row);
    naming.push({
      path: `case/${row.reference}`,
      name: [row.reference, onBehalfOf || name || email].filter(Boolean).join(' '),
    });
  }
  for (const row of people.filter((one) => !ownRows.includes(one))) {
    const next = cleaned(row, who, ids);
    if (next === row) continue;
    changes.push({ table: 'people', key: row.id, from: row.version, row: next });
    naming.push({ path: `people/${row.id}`, name: row.name });
  }
  for (const row of settings) {
    const next = cleaned(row, who, ids);
    if (next !== row)
      changes.push({ table: 'settings', key: row.id, from: row.version, row: next });
  }
  return { cases: ownCases, people: ownRows, who: who.name || who.email, naming, changes };
}

/** With the name, or the email, that what is kept of them tells, where it tells but one. */
function known(told: Named, rows: readonly Person[], cases: readonly Case[]): Named {
  const asked = cases.flatMap(({ arrivals }) => arrivals.map((one) => one.asked));
  // Not whoever asked for them.
  const askers = asked.filter(({ name = '', email = '' }) => isSame({ name, email }, told));
  const one = (values: readonly string[], keyOf: (value: string) => string) => {
    const there = values.filter((value) => keyOf(value) !== '');
    return new Set(there.map(keyOf)).size === 1 ? (there[0] ?? '') : '';
  };
  const names = [...rows, ...askers].map(({ name }) => name ?? '');
  const emails = [...rows, ...askers].map(({ email }) => email ?? '');
  return { name: told.name || one(names, nameKey), email: told.email || one(emails, emailKey) };
}

const idIn = (event: Event): string => (event.is === 'proposed' ? event.person : '');

/** `stale`: another window changed something; ask again. Never rejects. */
export const forget = (desk: KeptDesk, { changes }: Forgetting) => desk.change(changes);

/** With an email on both sides that decides; else the name. */
function isSame(one: Named, who: Named): boolean {
  if (one.email !== '' && who.email !== '') return emailKey(one.email) === emailKey(who.email);
  return nameKey(who.name) !== '' && keysOf(one).includes(nameKey(who.name));
}

const isAbout = ({ arrivals }: Case, who: Named): boolean =>
  arrivals.some(({ asked }) => {
    const asker = { name: asked.name ?? '', email: asked.email ?? '' };
    return isSame(asker, who) || isSame({ name: asked.onBehalfOf ?? '', email: '' }, who);
  });

/** The same row where it does not name them. */
function cleaned<R extends object>(row: R, who: Named, ids: ReadonlyMap<string, string>): R {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return ids.get(value) ?? withoutMention(value, who);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  const next = walk(row) as R;
  return JSON.stringify(next) === JSON.stringify(row) ? row : next;
}
