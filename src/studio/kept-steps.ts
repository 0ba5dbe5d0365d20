/** A document as rows, and rows as the document that they were. Each step has a number, counted from 1; a step that
 * takes the place of another takes its number. */
import { asOpened, DEPTH, type PackDocument, type Step } from './document';
import { isSame, type Json } from './json';
import { applyPatch, invertPatch } from './patch';
import type { DocumentRow, SourceRow, StepRow, Write } from './rows';

/** Which steps are on disk, by their numbers; those up to `floor` can be undone by nobody. */
export interface Numbers {
  readonly floor: number;
  readonly of: ReadonlyMap<Step, number>;
}

/** Beyond so many steps on disk, those that nobody can undo are forgotten when it is written next. */
const MANY = 5 * DEPTH;

/** What to write so that `document` is kept, where the steps of `known` are there already; without it, all. */
export function writeOf(
  document: PackDocument,
  known: Numbers | undefined,
  { id, name, at }: Pick<DocumentRow, 'id' | 'name' | 'at'>,
): { readonly write: Write; readonly numbers: Numbers } {
  const { past, future } = document;
  const all = [...past, ...future.toReversed()];
  // More steps since the last write than anybody can undo: nobody knows how many.
  const lost = past.length === DEPTH && past[0] && !known?.of.has(past[0]);
  if (!known || lost) return anew(document, all, { id, name, at });
  const oldest = all[0] && known.of.get(all[0]);
  const floor = oldest === undefined ? known.floor : oldest - 1;
  const of = new Map(all.map((step, i) => [step, floor + 1 + i]));
  const steps = all
    .filter((step) => known.of.get(step) !== of.get(step))
    .map((step) => ({ ...step, document: id, n: of.get(step) ?? 0 }));
  const row = { id, name, at, position: floor + past.length };
  return { write: { row, steps, last: floor + all.length }, numbers: { floor, of } };
}

function anew(
  document: PackDocument,
  all: readonly Step[],
  info: Pick<DocumentRow, 'id' | 'name' | 'at'>,
): { readonly write: Write; readonly numbers: Numbers } {
  const steps = all.map((step, i) => ({ ...step, document: info.id, n: i + 1 }));
  const of = new Map(all.map((step, i) => [step, i + 1]));
  const row = { ...info, position: document.past.length };
  const write = { row, source: sourceOf(info.id, document), steps, last: all.length };
  return { write, numbers: { floor: 0, of } };
}

function sourceOf(id: string, { written, notices, value, past }: PackDocument): SourceRow {
  const base = past.reduceRight<Json>(
    (here, { patch }) => applyPatch(here, invertPatch(patch)),
    value,
  );
  return { id, text: written.text, notices, ...(!isSame(base, written.value) && { base }) };
}

/** The document as it was left. `numbers` is absent where all should be written anew. */
export function restore(
  { position }: DocumentRow,
  source: SourceRow,
  found: readonly StepRow[],
): { readonly document: PackDocument; readonly numbers: Numbers | undefined } {
  const opened = asOpened(source.text, source.notices);
  // What stands behind a gap is about something else.
  const rows = found.filter(({ n }, i) => n === i + 1);
  const steps = rows.map(
    ({ patch, group }): Step => (group === undefined ? { patch } : { patch, group }),
  );
  const done = rows.filter(({ n }) => n <= position).length;
  const value = steps
    .slice(0, done)
    .reduce<Json>((here, { patch }) => applyPatch(here, patch), source.base ?? opened.value);
  const floor = Math.max(0, done - DEPTH);
  const of = new Map(steps.slice(floor).map((step, i) => [step, floor + 1 + i]));
  const past = steps.slice(floor, done);
  const document = { ...opened, value, past, future: steps.slice(done).toReversed() };
  return { document, numbers: rows.length > MANY ? undefined : { floor, of } };
}
