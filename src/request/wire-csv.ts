import { toCsv } from './csv';
import { isLater, QUESTIONS, type QuestionId } from './questions';
import type { Wire } from './wire';

type Textual = Exclude<QuestionId, 'unit' | 'topics' | 'meeting' | 'extra'>;
const textual = QUESTIONS.filter(({ type }) => type === 'text' || type === 'choice');
const idsOf = (some: typeof textual) => some.map(({ id }) => id as Textual);
const later = idsOf(textual.filter(isLater));
const TEXT = [
  'reference',
  'type',
  'createdAt',
  'replyBy',
  ...idsOf(textual.filter((question) => !isLater(question))),
  'id',
  'withdraws',
] as const satisfies readonly (keyof Wire)[];

const LISTS = ['topics', 'meeting'] as const;

/** One line a request, with a column of its own for what only the sender or only the receiver
 * knows: `more` gives its name and value. What came after the first releases has one where somebody
 * answered it: who reads the table by its columns finds them as they were. */
export function wiresToCsv(
  wires: readonly Wire[],
  more: { readonly name: string; readonly of: (wire: Wire, at: number) => string },
): string {
  const late = later.filter((key) => wires.some((wire) => wire[key]));
  const head = [...TEXT, 'unit', ...LISTS, 'extra', ...late, more.name];
  const line = (wire: Wire, at: number) => [
    ...TEXT.map((key) => wire[key] ?? ''),
    wire.unit.label || wire.unit.id,
    ...LISTS.map((key) => wire[key].map((item) => item.label || item.id).join('; ')),
    wire.extra.map((item) => `${item.label || item.id}: ${item.value}`).join('; '),
    ...late.map((key) => wire[key] ?? ''),
    more.of(wire, at),
  ];
  return toCsv([head, ...wires.map(line)]);
}
