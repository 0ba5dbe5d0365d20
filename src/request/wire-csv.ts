import { toCsv } from './csv';
import { QUESTIONS, type QuestionId } from './questions';
import type { Wire } from './wire';

const textual = QUESTIONS.filter(({ type }) => type === 'text' || type === 'choice').map(
  ({ id }) => id as Exclude<QuestionId, 'unit' | 'topics' | 'meeting' | 'extra'>,
);
const TEXT = [
  'reference',
  'type',
  'createdAt',
  'replyBy',
  ...textual,
  'id',
  'withdraws',
] as const satisfies readonly (keyof Wire)[];

const LISTS = ['topics', 'meeting'] as const;

/** One line a request, with a column of its own for what only the sender or only the receiver
 * knows: `more` gives its name and value. */
export function wiresToCsv(
  wires: readonly Wire[],
  more: { readonly name: string; readonly of: (wire: Wire, at: number) => string },
): string {
  const head = [...TEXT, 'unit', ...LISTS, 'extra', more.name];
  const line = (wire: Wire, at: number) => [
    ...TEXT.map((key) => wire[key]),
    wire.unit.label || wire.unit.id,
    ...LISTS.map((key) => wire[key].map((item) => item.label || item.id).join('; ')),
    wire.extra.map((item) => `${item.label || item.id}: ${item.value}`).join('; '),
    more.of(wire, at),
  ];
  return toCsv([head, ...wires.map(line)]);
}
