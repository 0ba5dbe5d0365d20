/** What somebody may have meant who wrote a name that is not known. */
import { alike, type SchemaNode } from './schema-node';

/** The names that may stand in the group at this path of a document. */
export function membersAt(shape: unknown, path: readonly string[]): string[] {
  let nodes = alike(shape as SchemaNode);
  for (const key of path) {
    nodes = nodes.flatMap(({ entries, item, value }) => {
      const next = entries?.[key] ?? item ?? value;
      return next ? alike(next) : [];
    });
  }
  return nodes.flatMap(({ entries = {} }) => Object.keys(entries));
}

/** `; did you mean "…"?`, or nothing where none of the names is near. */
export function didYouMean(written: string, names: Iterable<string>): string {
  // A longer name than any of ours: to compare it would take long, and find nothing.
  if (written.length > 60) return '';
  let nearest = '';
  let least = Math.max(2, Math.ceil(written.length / 3)) + 1;
  for (const name of names) {
    const steps = distance(written.toLowerCase(), name.toLowerCase());
    if (steps < least) [nearest, least] = [name, steps];
  }
  return nearest === '' || least >= nearest.length ? '' : `; did you mean "${nearest}"?`;
}

/** Letters to add, take away or exchange until one is the other; two that changed places count as one. */
function distance(a: string, b: string): number {
  const width = b.length + 1;
  const steps: number[] = [];
  const at = (i: number, j: number) =>
    i < 0 || j < 0 ? Number.POSITIVE_INFINITY : (steps[i * width + j] ?? 0);
  for (let i = 0; i <= a.length; i++) {
    for (let j = 0; j <= b.length; j++) {
      const swapped = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      const least = Math.min(
        at(i - 1, j) + 1,
        at(i, j - 1) + 1,
        at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
        swapped ? at(i - 2, j - 2) + 1 : Number.POSITIVE_INFINITY,
      );
      steps.push(i + j === 0 ? 0 : least);
    }
  }
  return at(a.length, b.length);
}
