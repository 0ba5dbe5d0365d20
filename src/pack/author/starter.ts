/** The pack that somebody begins with: the example, as the first version of theirs. */

/** JSON, two spaces deep. `today` is a day such as `2026-11-23`; `extra` stands before everything else. */
export function starterOf(example: object, today: string, extra: object = {}): string {
  const { $schema: _, ...pack } = example as { readonly $schema?: string };
  return `${JSON.stringify({ ...extra, ...pack, version: 1, updated: today }, null, 2)}\n`;
}
