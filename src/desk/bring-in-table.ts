/** Reads tables: what an inbox saves as CSV, and what Microsoft Lists exports of the list in
 * docs/receive-requests.md. Pure. */
import type { Pack } from '../pack/schema';
import { QUESTIONS, type QuestionId } from '../request/questions';
import { referenceFor } from '../request/request';
import type { Sheet } from '../text/sheet';
import { type Brought, bringing, joined, type Refused, refusing } from './brought';
import type { Arrival, Asked } from './case';
import { dayIn } from './day-in';
import { extraCalled, optionCalled, optionsCalled } from './labels';

/** A list's own names for what we name otherwise, in small letters. */
const ALIASES: Readonly<Record<string, string>> = { title: 'reference', requestid: 'id' };

const REFERENCE = /^WM-[2-9A-Z]{4}-[2-9A-Z]{4}$/;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What the text of a mail says, where it says anything; its answers fill what a table has no column for. */
export type ReadText = (text: string) => Asked | undefined;

/** Is this the heading of such a table? */
const isOurTable = ({ rows }: Sheet): boolean => {
  const { names } = headOf(rows);
  return names.includes('reference') || names.includes('id');
};

/** Each row by itself: one that is not understood is no reason to leave out the others. Never throws. */
export function arrivalsInTable(
  sheet: Sheet,
  from: string,
  form: Pack['request'],
  readText: ReadText,
): Brought {
  const { names, at: head } = headOf(sheet.rows);
  if (!isOurTable(sheet)) return refusing({ from, why: 'no-columns' });
  const isList = sheet.rows[head]?.some((name) => name.trim().toLowerCase() === 'requestid');
  return joined(
    sheet.rows.slice(head + 1).map((row, i) => {
      const line = head + 2 + i;
      const cells = new Map(names.map((name, at) => [name, unguarded(row[at] ?? '')]));
      const read = arrivalIn(cells, form, isList ? 'list' : 'table', readText);
      const broken = sheet.broken.includes(line);
      if (broken || typeof read === 'string')
        return refusing({ from, line, why: broken ? 'broken-row' : (read as Refused['why']) });
      return bringing({ arrivals: [read] });
    }),
  );
}

// A List that is exported with its schema has that in a line of its own, before the headings.
function headOf(rows: Sheet['rows']) {
  const at = rows[0]?.[0]?.startsWith('ListSchema=') ? 1 : 0;
  const names = (rows[at] ?? []).map((name) => name.trim().toLowerCase());
  return { at, names: names.map((name) => ALIASES[name] ?? name) };
}

// What `request/csv.ts` puts before a cell that a spreadsheet takes for a formula, also after a space.
const unguarded = (cell: string) =>
  /^'\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]/.test(cell) ? cell.slice(1) : cell;

type Cells = ReadonlyMap<string, string>;

function arrivalIn(
  cells: Cells,
  form: Pack['request'],
  way: 'table' | 'list',
  readText: ReadText,
): Arrival | 'no-reference' | 'wrong-reference' | 'not-whole' {
  const cell = (name: string) => cells.get(name)?.trim() ?? '';
  const type = cell('type').toLowerCase() === 'withdrawal' ? 'withdrawal' : 'request';
  const named = nameIn(cell, type);
  if (typeof named === 'string') return named;
  const isRequest = type === 'request';
  const text = cells.get('text') ?? '';
  const inText: Asked = (text && isRequest && readText(text)) || {};
  const createdAt = momentIn(cell('createdat'));
  const replyBy = dayIn(cell('replyby'), createdAt);
  return {
    way,
    type,
    ...named,
    ...(createdAt && { createdAt }),
    ...(isRequest && replyBy && { replyBy }),
    asked: {
      ...inText,
      ...answersIn(cells, form, type, inText),
      ...(text && { text }),
    },
  };
}

/** By what the case is known. */
function nameIn(
  cell: (name: string) => string,
  type: Arrival['type'],
): Pick<Arrival, 'id' | 'reference'> | 'no-reference' | 'wrong-reference' | 'not-whole' {
  const [own, withdraws] = [cell('id').toLowerCase(), cell('withdraws').toLowerCase()];
  const told = cell('reference').toUpperCase();
  if ([own, withdraws].some((one) => one !== '' && !UUID.test(one))) return 'not-whole';
  if (own !== '' && told !== '' && told !== referenceFor(own)) return 'wrong-reference';
  const id = type === 'withdrawal' ? withdraws : own;
  if (id !== '') return { id, reference: referenceFor(id) };
  return type === 'request' && REFERENCE.test(told) ? { reference: told } : 'no-reference';
}

/** ISO 8601; a spreadsheet may have made something else of it, which is not guessed at. */
const momentIn = (text: string) =>
  /^\d{4}-\d\d-\d\dT/.test(text) && !Number.isNaN(Date.parse(text)) ? text : undefined;

/** Of the columns that are there. An empty cell says nothing against what the text of its row tells. */
function answersIn(
  cells: Cells,
  form: Pack['request'],
  type: Arrival['type'],
  inText: Asked,
): Asked {
  const told = QUESTIONS.filter(({ id, ...question }) => {
    const cell = cells.get(id.toLowerCase());
    if (cell === undefined || (type !== 'request' && !('who' in question))) return false;
    return cell.trim() !== '' || inText[id] === undefined;
  });
  const answers = told.flatMap((question): [QuestionId, unknown][] => {
    const value = cells.get(question.id.toLowerCase()) ?? '';
    switch (question.id) {
      case 'unit':
        return [
          [question.id, value === '' ? { id: '', label: '' } : optionCalled(form.units, value)],
        ];
      case 'topics':
      case 'meeting':
        return [[question.id, optionsCalled(form[question.id], value)]];
      case 'extra':
        return [[question.id, extraCalled(form.fields, value)]];
      default:
        return 'of' in question && !['', ...question.of].includes(value)
          ? []
          : [[question.id, value]];
    }
  });
  return Object.fromEntries(answers);
}
