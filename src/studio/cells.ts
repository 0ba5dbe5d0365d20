/** What people write into the cells of a spreadsheet, as the pack has it; `undefined` where it cannot be told. */
import { emailFault, webFault } from '../pack/addresses';
import { cleanPaste } from './clean';
import type { Fault } from './incoming';
import type { Json, JsonObject } from './json';

export const linesIn = (cell: string): string[] =>
  cell
    .split(/[\n;|]/)
    .map((part) => cleanPaste(part, 'line').text)
    .filter((part) => part !== '');

const YES = ['yes', 'y', 'true', '1', 'ie', 'ydy'];
const NO = ['no', 'n', 'false', '0', 'na', 'nage', 'nac ydy'];

export function yesOrNo(cell: string): boolean | undefined {
  const word = cell.trim().toLowerCase();
  return YES.includes(word) ? true : NO.includes(word) ? false : undefined;
}

/** `2026-11-24`, or as Britain writes it: 24/11/2026. */
export function dayIn(cell: string): string | undefined {
  const [, y, m, d] = /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$/.exec(cell.trim()) ?? [];
  const [, day = d, month = m, year = y] =
    /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(cell.trim()) ?? [];
  if (!day || !month || !year) return undefined;
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const at = new Date(`${iso}T00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(iso) ? iso : undefined;
}

/** A telephone number, or why it is none that can be dialled. */
export function numberIn(
  cell: string,
): { readonly number: string } | { readonly why: Fault['why'] } {
  if (/\de[+-]?\d/i.test(cell)) return { why: 'damaged' };
  const { text: number } = cleanPaste(cell, 'number');
  if (!/^\+?[0-9][0-9 ]{1,24}$/.test(number)) return { why: 'shape' };
  // British numbers of nine and ten digits begin with 0, which a spreadsheet takes for nothing.
  return /^[1-9]\d{8,9}$/.test(number.replaceAll(' ', '')) ? { why: 'zero' } : { number };
}

export function emailIn(cell: string): string | undefined {
  const { text } = cleanPaste(cell, 'address');
  return emailFault(text) === undefined ? text : undefined;
}

export function webIn(cell: string): string | undefined {
  const { text } = cleanPaste(cell, 'address');
  const whole = /^[\w-]+(\.[\w-]+)+([/?#]|$)/.test(text) ? `https://${text}` : text;
  return webFault(whole) === undefined ? whole : undefined;
}

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

/** “Mon–Fri 09:00–17:00; Sat 10am–1pm”, “always”, “24/7”. */
export function hoursIn(cell: string, zone: string): Json | undefined {
  const text = cleanPaste(cell, 'paragraph')
    .text.toLowerCase()
    .replaceAll(/[–—−]|\bto\b/g, '-');
  if (/^(always|24 ?\/ ?7|24 hours.*)$/.test(text)) return 'always';
  if (text === 'unknown') return 'unknown';
  const week: JsonObject[] = [];
  for (const part of text.split(/[;\n]/).map((one) => one.trim())) {
    if (part === '') continue;
    const [, names = '', times = ''] = /^([a-z ,&-]+?)[: ]+(\d.*)$/.exec(part) ?? [];
    const days = daysIn(names);
    const spans = times.split(/[,&]/).map(spanIn);
    if (!days || spans.includes(undefined)) return undefined;
    week.push({ days, spans: spans as Json[] });
  }
  const all = week.flatMap(({ days }) => days);
  return week.length > 0 && new Set(all).size === all.length ? { zone, week } : undefined;
}

function daysIn(names: string): string[] | undefined {
  if (/^(daily|every day)$/.test(names)) return DAYS;
  const days = names.split(/[,&]| and /).flatMap((part) => {
    const [from = '', to = from] = part.split('-').map((name) => name.trim().slice(0, 3));
    const [first, last] = [DAYS.indexOf(from), DAYS.indexOf(to)];
    return first < 0 || last < first ? [''] : DAYS.slice(first, last + 1);
  });
  return days.includes('') ? undefined : days;
}

function spanIn(text: string): JsonObject | undefined {
  const [from, to, more] = text.split('-').map(timeIn);
  return from && to && more === undefined ? { from, to } : undefined;
}

/** `17:00`, `17.00`, `5pm`; a bare `5` could be either. */
function timeIn(text: string): string | undefined {
  const [, hour = '', minute, half] =
    /^(\d{1,2})(?:[:.](\d\d))?(?: ?([ap])\.?m\.?)?$/.exec(text.trim()) ?? [];
  if (hour === '' || (minute === undefined && half === undefined)) return undefined;
  const n = half ? (Number(hour) % 12) + (half === 'p' ? 12 : 0) : Number(hour);
  const time = `${String(n).padStart(2, '0')}:${minute ?? '00'}`;
  return /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/.test(time) ? time : undefined;
}
