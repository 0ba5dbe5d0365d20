/** Services from a spreadsheet: a row each, whatever its columns are called and in whichever order they stand. */

import type { Sheet } from '../text/sheet';
import { dayIn, emailIn, hoursIn, linesIn, numberIn, webIn, yesOrNo } from './cells';
import { cleanPaste } from './clean';
import { type Fault, type Incoming, wayOf } from './incoming';
import { at, everyValue, isList, isObject, type Json, type JsonObject } from './json';
import { languagesOf } from './languages';

/** Headings by what they are; case, spaces and points do not count. */
const HEADINGS: Readonly<Record<string, string>> = {
  id: 'id',
  name: 'name|service|service name|title',
  about: 'about|description|summary|what it is',
  can: 'can|what they can do|can help with',
  cannot: 'cannot|what they cannot do',
  situations: 'situations|situation|topics',
  runBy: 'run by|provider|provided by|organisation|organization',
  independent: 'independent',
  confidentiality: 'confidentiality|confidential',
  cost: 'cost|price|fee|fees',
  urgency: 'urgency',
  words: 'search words|words|keywords',
  phone: 'phone|telephone|tel|phone number|telephone number',
  text: 'text|sms|text number',
  relay: 'relay|text relay|textphone',
  email: 'email|e-mail|email address',
  chat: 'chat',
  web: 'web|website|url|web page|web address|link',
  bsl: 'bsl|sign language',
  visit: 'visit|place|location|address|where',
  hours: 'hours|opening hours|open|opening times',
  owner: 'owner|keeper|kept by',
  source: 'source',
  sourceUrl: 'source url|source page',
  reviewed: 'reviewed|last reviewed|checked',
  due: 'due|next review|review date',
};
const TEXTS = ['name', 'about', 'runBy', 'confidentiality', 'cost', 'source'];
const PARAGRAPHS = ['about', 'confidentiality'];
const LINES = ['can', 'cannot', 'words'];
const KINDS = ['phone', 'text', 'relay', 'email', 'chat', 'web', 'bsl', 'visit'];
/** Where somebody is there, or not. */
const ANSWERED = ['phone', 'text', 'relay', 'chat', 'bsl', 'visit'];

interface Column {
  readonly member: string;
  readonly tag: string | undefined;
  readonly heading: string;
}

export interface ServicesSheet {
  readonly incoming: readonly Incoming[];
  /** Headings of columns that are not taken. */
  readonly ignored: readonly string[];
}

/** `refused` where no column has the names. */
export function servicesIn(
  { rows }: Pick<Sheet, 'rows'>,
  pack: Json,
): ServicesSheet | { readonly refused: 'name' } {
  const [headings = [], ...body] = rows;
  const tags = languagesOf(pack);
  const columns = headings.map((heading) => columnOf(heading, tags));
  if (!columns.some((column) => column?.member === 'name')) return { refused: 'name' };
  const ignored = headings.filter((heading, i) => heading.trim() !== '' && !columns[i]);
  const zone = zoneOf(pack);
  return { incoming: body.map((row, i) => incomingOf(row, i + 2, columns, pack, zone)), ignored };
}

/** “Name”, “Name (cy)”, “name_cy”. */
function columnOf(heading: string, tags: readonly string[]): Column | undefined {
  const plain = heading.trim().toLowerCase().replaceAll(/[_.]/g, ' ');
  const [, before = plain, tag] =
    /^(.*?)[\s([]+([a-z]{2,3}(?:-[a-z\d]+)*)[)\]]?$/.exec(plain) ?? [];
  const known = tags.find((one) => one.toLowerCase() === tag);
  const name = (known ? before : plain).trim();
  const member = Object.keys(HEADINGS).find(
    (one) => HEADINGS[one]?.split('|').includes(name) || one.toLowerCase() === name,
  );
  return member === undefined ? undefined : { member, tag: known, heading: heading.trim() };
}

function zoneOf(pack: Json): string {
  const found = [...everyValue(pack)].find(
    ([path, value]) => path.at(-1) === 'zone' && typeof value === 'string',
  );
  return typeof found?.[1] === 'string' ? found[1] : 'Europe/London';
}

/** What one cell gives. */
interface Piece {
  readonly id?: string;
  readonly text?: string;
  readonly lines?: readonly string[];
  readonly plain?: Json;
  readonly way?: JsonObject;
  readonly hours?: Json;
  readonly faults?: readonly Omit<Fault, 'of'>[];
}

function incomingOf(
  row: readonly string[],
  n: number,
  columns: readonly (Column | undefined)[],
  pack: Json,
  zone: string,
): Incoming {
  const first = languagesOf(pack)[0] ?? 'en';
  const pieces = columns.flatMap((column, i) => {
    const cell = (row[i] ?? '').trim();
    if (!column || cell === '') return [];
    return [{ ...column, tag: column.tag ?? first, ...pieceOf(column.member, cell, pack, zone) }];
  });
  const by = <T>(pick: (piece: Piece) => T | undefined) => {
    const found: Record<string, Record<string, T>> = {};
    for (const piece of pieces) {
      const value = pick(piece);
      if (value === undefined) continue;
      found[piece.member] = { ...found[piece.member], [piece.tag]: value };
    }
    return found;
  };
  const hours = pieces.find((piece) => piece.hours !== undefined)?.hours;
  return {
    row: n,
    id: pieces.find(({ id }) => id !== undefined)?.id,
    texts: by(({ text }) => text),
    lines: by(({ lines }) => lines),
    plain: Object.fromEntries(
      pieces.flatMap(({ member, plain }) => (plain === undefined ? [] : [[member, plain]])),
    ),
    methods: pieces.flatMap(({ member: kind, way }) => {
      if (!way) return [];
      return [{ kind, ...way, ...(hours !== undefined && ANSWERED.includes(kind) && { hours }) }];
    }),
    faults: pieces.flatMap(({ heading, faults = [] }) =>
      faults.map((fault) => ({ of: heading, ...fault })),
    ),
  };
}

function pieceOf(member: string, cell: string, pack: Json, zone: string): Piece {
  const shape: Piece = { faults: [{ value: cell, why: 'shape' }] };
  if (member === 'id') return { id: cell };
  if (PARAGRAPHS.includes(member)) return { text: cleanPaste(cell, 'paragraph').text };
  if (TEXTS.includes(member)) return { text: cleanPaste(cell, 'line').text };
  if (LINES.includes(member)) return { lines: linesIn(cell) };
  if (member === 'situations') return situationsIn(cell, pack);
  if (member === 'hours') {
    const hours = hoursIn(cell, zone);
    return hours === undefined ? shape : { hours };
  }
  if (KINDS.includes(member)) {
    const way = wayIn(member, cell);
    return 'why' in way ? { faults: [{ value: cell, why: way.why }] } : { way: way.is };
  }
  const plain = plainIn(member, cell);
  return plain === undefined ? shape : { plain };
}

function wayIn(
  kind: string,
  cell: string,
): { readonly is: JsonObject } | { readonly why: Fault['why'] } {
  if (wayOf(kind) === 'number') {
    const read = numberIn(cell);
    return 'why' in read ? read : { is: read };
  }
  if (kind === 'visit') return { is: { place: cleanPaste(cell, 'line').text } };
  const address = kind === 'email' ? emailIn(cell) : webIn(cell);
  return address === undefined ? { why: 'shape' } : { is: { [wayOf(kind)]: address } };
}

function plainIn(member: string, cell: string): Json | undefined {
  if (member === 'independent') return yesOrNo(cell);
  if (member === 'owner') return emailIn(cell);
  if (member === 'sourceUrl') return webIn(cell);
  if (member === 'reviewed' || member === 'due') return dayIn(cell);
  const urgency = cell.toLowerCase();
  return ['emergency', 'urgent', 'soon'].includes(urgency) ? urgency : undefined;
}

/** By their ids, or by their names in any language. */
function situationsIn(cell: string, pack: Json): Piece {
  const situations = at(pack, ['situations']);
  const idOf = (name: string) => {
    const found = (isList(situations) ? situations : []).find((one) => {
      if (!isObject(one)) return false;
      const labels = isObject(one.label) ? Object.values(one.label) : [one.label ?? ''];
      return [one.id, ...labels].some(
        (label) => String(label).toLowerCase() === name.toLowerCase(),
      );
    });
    return isObject(found) && typeof found.id === 'string' ? found.id : undefined;
  };
  const names = linesIn(cell);
  const unknown = names.filter((name) => idOf(name) === undefined);
  return {
    plain: names.flatMap((name) => idOf(name) ?? []),
    faults: unknown.map((value) => ({ value, why: 'unknown' })),
  };
}
