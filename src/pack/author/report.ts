/** Who keeps which entry, what is due when, and what the pack covers: for people, and as CSV. */

import { toCsv } from '../../request/csv';
import type { Method, Pack } from '../schema';
import { dueWhen, entriesOf, WHEN } from './entries';
import { firstText } from './where';

const HEADINGS = [
  'owner',
  'entry',
  'urgency',
  'reviewed',
  'due',
  'when',
  'to confirm',
  'languages',
];

type Cells = readonly string[];

/** One line a service or scheme, by owner and then by what is due first. `today` is a day. */
function serviceRows(pack: Pack, today: string): Cells[] {
  return entriesOf(pack)
    .sort((a, b) => compare(a.owner, b.owner) || compare(a.due, b.due))
    .map(({ list, index, owner, name, reviewed, due, toConfirm }) => {
      const service = list === 'services' ? pack.services[index] : undefined;
      const about = service?.about ?? pack.schemes?.[index]?.what ?? '';
      return [
        owner,
        name,
        service?.urgency ?? 'scheme',
        reviewed,
        due,
        inWords(dueWhen(due, today)),
        toConfirm ? 'yes' : '',
        typeof about === 'string' ? 'all' : Object.keys(about).join(' '),
      ];
    });
}

const inWords = (when: (typeof WHEN)[number]) => (/\d/.test(when) ? `within ${when} days` : when);

/** Everything, as text for a terminal. */
export function reportText(pack: Pack, today: string): string {
  return sections(pack, today)
    .map(({ title, rows }) => `${title}\n${table(rows)}`)
    .join('\n\n');
}

/** The same for a spreadsheet: each section under its title, an empty line between two. */
export function reportCsv(pack: Pack, today: string): string {
  const rows = sections(pack, today).flatMap(({ title, rows }, i) => [
    ...(i > 0 ? [['']] : []),
    [title],
    ...rows,
  ]);
  return toCsv(rows);
}

interface Section {
  readonly title: string;
  /** The first names the columns. */
  readonly rows: readonly Cells[];
}

function sections(pack: Pack, today: string): Section[] {
  const services = serviceRows(pack, today);
  const due = WHEN.map(inWords).map((when) => [
    when,
    String(services.filter((row) => row[5] === when).length),
  ]);
  const languages = pack.languages.map((language) => [language, ...coverage(pack, language)]);
  const situations = pack.situations.map((situation) => {
    const serving = pack.services.filter((s) => s.situations.includes(situation.id));
    const always = serving.filter((s) => s.methods.some(isAnsweredAlways));
    return [firstText(situation.label), String(serving.length), String(always.length)];
  });
  return [
    { title: 'Who keeps what', rows: [HEADINGS, ...services] },
    { title: 'What is due', rows: [['when', 'entries'], ...due] },
    {
      title: 'Languages: how many texts each has',
      rows: [['language', 'has', 'of'], ...languages],
    },
    {
      title: 'Situations: services, and how many of them can be reached at any hour',
      rows: [['situation', 'services', 'at any hour'], ...situations],
    },
  ];
}

// A web page or a letter-box is always open, and nobody is there.
const isAnsweredAlways = ({ kind, hours }: Method) =>
  hours === 'always' && kind !== 'web' && kind !== 'email';

/** How many of the texts by language it has, and how many there are. */
function coverage(pack: Pack, language: string): [string, string] {
  let has = 0;
  let all = 0;
  const walk = (value: unknown, key: string): void => {
    if (typeof value !== 'object' || value === null || key === 'words') return;
    const keys = Object.keys(value);
    if (!Array.isArray(value) && pack.languages.some((l) => keys.includes(l))) {
      all++;
      if (keys.includes(language)) has++;
    } else for (const [inner, item] of Object.entries(value)) walk(item, inner);
  };
  walk(pack, '');
  return [String(has), String(all)];
}

function table(rows: readonly Cells[]): string {
  const widths = (rows[0] ?? []).map((_, i) =>
    Math.max(...rows.map((row) => (row[i] ?? '').length)),
  );
  return rows
    .map((row) => `  ${row.map((cell, i) => cell.padEnd(widths[i] ?? 0)).join('  ')}`.trimEnd())
    .join('\n');
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
