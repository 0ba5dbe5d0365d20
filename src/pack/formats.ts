/** Older forms of a pack, and how each becomes the next. */

type Document = Readonly<Record<string, unknown>>;
export type FormatStep = (document: Document) => Document;

/** The n-th makes format n + 2 of format n + 1. Only ever add to the end. */
const STEPS: readonly FormatStep[] = [];

/** The document in today's form. What is not a pack, or is of a form that we do not know, comes back
 * as it was: the check then says what is wrong with it. */
export function upgrade(document: unknown, steps: readonly FormatStep[] = STEPS): unknown {
  if (typeof document !== 'object' || document === null || Array.isArray(document)) return document;
  let current = document as Document;
  const format = current.format;
  if (typeof format !== 'number' || !Number.isInteger(format) || format < 1) return document;
  for (const [i, step] of steps.entries()) {
    if (i + 1 >= format) current = { ...step(current), format: i + 2 };
  }
  return current;
}
