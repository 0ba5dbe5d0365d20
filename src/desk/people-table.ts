/** People as a table of a spreadsheet, and back. Pure. */
import type { Localised, Pack } from '../pack/schema';
import { dayIn } from './day-in';
import { emailKey } from './names';
import {
  EMPTY_PERSON,
  OFFERS,
  type Person,
  type PersonDraft,
  type PersonFault,
  personFaults,
} from './person';

export const COLUMNS = [
  'name',
  'email',
  'kinds',
  'topics',
  'languages',
  'units',
  'meeting',
  'when',
  'places',
  'pausedUntil',
  'notWith',
] as const satisfies readonly (keyof PersonDraft)[];
type Column = (typeof COLUMNS)[number];

/** What each column is called; a file may have it in any language. */
export type Headings = Readonly<Record<Column, string>>;

type Options = Readonly<Record<'kinds' | 'topics' | 'units' | 'meeting', readonly Option[]>>;
interface Option {
  readonly id: string;
  readonly label: Localised;
}

/** What the pack has for each column of which the cells are choices. */
export const optionsIn = ({ explain, request }: Pack): Options => ({
  kinds: OFFERS.map((id) => ({ id, label: explain[id].name })),
  topics: request.topics,
  units: request.units,
  meeting: request.meeting,
});

const isChoice = (column: Column): column is keyof Options =>
  ['kinds', 'topics', 'units', 'meeting'].includes(column);

const BETWEEN = '; ';

/** With the headings; an id that the pack has no more stands as it is. */
export function rowsOf(
  people: readonly Person[],
  pack: Pack,
  headings: Headings,
  localise: (text: Localised) => string,
): string[][] {
  const options = optionsIn(pack);
  const cell = (person: Person, column: Column): string => {
    const value = person[column];
    if (typeof value === 'string' || typeof value === 'number') return String(value);
    if (!isChoice(column)) return value.join(BETWEEN);
    const labelOf = (id: string) => {
      const found = options[column].find((one) => one.id === id);
      return found ? localise(found.label) : id;
    };
    return value.map(labelOf).join(BETWEEN);
  };
  return [
    COLUMNS.map((column) => headings[column]),
    ...people.map((person) => COLUMNS.map((column) => cell(person, column))),
  ];
}

/** `unknown`: the pack has no such choice. `date`, `number`: it is none. These leave the cell out. */
interface CellFault {
  readonly column: Column;
  readonly value: string;
  readonly why: 'unknown' | 'date' | 'number';
}

export interface Incoming {
  /** Line of the file, counted from 1. */
  readonly line: number;
  readonly name: string;
  /** `same`: it is here already, word by word. */
  readonly fate: 'new' | 'changed' | 'same' | 'refused';
  /** Why it was refused: what must be there, or be otherwise. */
  readonly faults: readonly PersonFault[];
  /** What was not understood, and left out. */
  readonly left: readonly CellFault[];
  readonly draft: PersonDraft;
  /** Whom it changes. */
  readonly there: Person | undefined;
}

export interface ReadPeople {
  readonly incoming: readonly Incoming[];
  /** Headings that are not known. */
  readonly ignored: readonly string[];
}

/** Each row by itself; who is here already is known by their email. What a file has no column for stays as it is.
 * `undefined`: there is no column of emails, so it is no such table. Never throws. */
export function peopleIn(
  rows: readonly (readonly string[])[],
  people: readonly Person[],
  pack: Pack,
  languages: readonly Headings[],
): ReadPeople | undefined {
  const [head = [], ...lines] = rows;
  const columns = head.map((heading) => columnCalled(heading, languages));
  if (!columns.includes('email')) return undefined;
  const options = optionsIn(pack);
  const seen = new Set<string>();
  const incoming = lines.map((cells, i): Incoming => {
    const told = new Map(
      columns.flatMap((column, at) =>
        column ? [[column, (cells[at] ?? '').trim()] as const] : [],
      ),
    );
    const email = emailKey(told.get('email') ?? '');
    const there = people.find((person) => emailKey(person.email) === email);
    const { draft, left } = draftFrom(told, there ?? EMPTY_PERSON, options);
    const twice = seen.has(email);
    seen.add(email);
    const others = people.filter((person) => person !== there);
    const faults = [
      ...personFaults(draft, others),
      ...(twice && email !== '' ? ['taken' as const] : []),
    ];
    const fate = faults.length > 0 ? 'refused' : fateOf(draft, there);
    return { line: i + 2, name: draft.name || draft.email, fate, faults, left, draft, there };
  });
  const ignored = head.filter((heading, i) => !columns[i] && heading.trim() !== '');
  return { incoming, ignored };
}

function fateOf(draft: PersonDraft, there: Person | undefined): Incoming['fate'] {
  if (!there) return 'new';
  return saysSame(draft, there) ? 'same' : 'changed';
}

/** Do both say the same of somebody, whatever their versions? */
export const saysSame = (one: PersonDraft, other: PersonDraft): boolean =>
  COLUMNS.every((column) => JSON.stringify(one[column]) === JSON.stringify(other[column]));

const fold = (text: string) => text.trim().normalize('NFC').toLowerCase();

const columnCalled = (heading: string, languages: readonly Headings[]): Column | undefined =>
  COLUMNS.find(
    (column) =>
      fold(column) === fold(heading) ||
      languages.some((headings) => fold(headings[column]) === fold(heading)),
  );

/** The draft of before, with what the cells say. */
function draftFrom(told: ReadonlyMap<Column, string>, before: PersonDraft, options: Options) {
  const left: CellFault[] = [];
  const read: Record<string, unknown> = pick(before);
  for (const [column, cell] of told) {
    const found = valueIn(column, cell, before, options);
    if ('value' in found) read[column] = found.value;
    left.push(...found.left.map((fault) => ({ ...fault, column })));
  }
  return { draft: read as unknown as PersonDraft, left };
}

type Found = {
  readonly value?: unknown;
  readonly left: readonly Omit<CellFault, 'column'>[];
};

/** Without a value the cell says nothing, and what was there before stays. */
function valueIn(column: Column, cell: string, before: PersonDraft, options: Options): Found {
  if (isChoice(column)) return choicesIn(cell, options[column]);
  switch (column) {
    case 'places': {
      const places = cell === '' ? EMPTY_PERSON.places : Number(cell);
      return Number.isInteger(places)
        ? { value: places, left: [] }
        : { left: [{ value: cell, why: 'number' }] };
    }
    case 'pausedUntil': {
      const value = cell === '' ? '' : dayIn(cell);
      return value === undefined ? { left: [{ value: cell, why: 'date' }] } : { value, left: [] };
    }
    default:
      return { value: Array.isArray(before[column]) ? partsOf(cell) : cell, left: [] };
  }
}

const pick = (person: PersonDraft): Record<string, unknown> =>
  Object.fromEntries(COLUMNS.map((column) => [column, person[column]]));

const partsOf = (cell: string): string[] =>
  cell
    .split(/[\n;|]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');

/** Ids, in the order of the pack; a choice may be written as its id or in any language of the pack. */
function choicesIn(cell: string, options: readonly Option[]): Found {
  const isCalled = ({ id, label }: Option, text: string) =>
    [id, ...(typeof label === 'string' ? [label] : Object.values(label))].some(
      (name) => fold(name) === fold(text),
    );
  const parts = partsOf(cell);
  return {
    value: options.filter((one) => parts.some((part) => isCalled(one, part))).map(({ id }) => id),
    left: parts
      .filter((part) => !options.some((one) => isCalled(one, part)))
      .map((value) => ({ value, why: 'unknown' as const })),
  };
}
