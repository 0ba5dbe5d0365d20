import { expect, test } from 'vitest';
import schema from '../../src/pack/schema.json';
import type { Path } from '../../src/studio/json';
import { type Part, said } from '../../src/studio/parts';
import { fieldWordsCy } from '../../src/text/studio-fields-cy';
import { fieldWordsEn } from '../../src/text/studio-fields-en';

/** Every member of a pack, with its path; each way of a service or a route for itself. */
function members(part: Part, path: Path = []): { path: Path; part: Part }[] {
  const branches = [...(part.oneOf ?? []), ...(part.anyOf ?? [])];
  return [
    ...branches.flatMap((one) => members(one, path)),
    ...(part.items ? members(part.items, [...path, 0]) : []),
    ...Object.entries(part.properties ?? {}).flatMap(([name, inner]) => {
      const here = [...path, name];
      return [{ path: here, part: inner }, ...members(inner, here)];
    }),
  ];
}
const ALL = members(schema as unknown as Part);
/** Made by the studio, drawn by an editor of its own, or a part of the list at the left. */
const OURS =
  /^(\$schema|notes|format|explain|guide|request)$|\.hours\.|^guide\.questions\.0\.answers\.0\.form$/;

test.each([
  ['English', fieldWordsEn],
  ['Welsh', fieldWordsCy],
])('in %s, no field shows the name that the file has for it', (_, { fields, choices }) => {
  expect(ALL.length).toBeGreaterThan(200);
  const nameless = ALL.filter(
    ({ path }) => !OURS.test(path.join('.')) && said(fields, path) === undefined,
  );
  expect(nameless.map(({ path }) => path.join('.'))).toEqual([]);
  const chosen = ALL.flatMap(({ path, part }) =>
    /hours/.test(path.join('.'))
      ? []
      : [
          ...(part.enum ?? []),
          ...(part.items?.enum ?? []),
          ...(path.at(-1) === 'kind' ? [part.const ?? ''] : []),
        ],
  );
  expect(chosen.map(String).filter((one) => !Object.hasOwn(choices, one))).toEqual([]);
});

// A build leaves out what the schema says to editors of files: nothing but these words is on the screen.
test.each([
  ['English', fieldWordsEn],
  ['Welsh', fieldWordsCy],
])('in %s, no author has to guess a limit, or what is filled in', (_, { helps }) => {
  const SAYS_HOW = /https:|\bat most\b|\bup to (six|ten)\b|\d to \d|\{\w+\}|\bone email address\b/i;
  // The editor of hours, and lists that say so themselves.
  const SEEN = /\.hours\b|^(guide|organisation)$/;
  const strict = ALL.map(({ path, part }) => ({
    path: path.join('.'),
    is: (part as { description?: string }).description ?? '',
    help: said(helps, path),
  })).filter(({ path, is }) => SAYS_HOW.test(is) && !OURS.test(path) && !SEEN.test(path));
  expect(strict.length).toBeGreaterThan(20);
  expect(strict.filter(({ help }) => !help)).toEqual([]);
});

test('no help speaks of a file: no bracket, no id, no command', () => {
  for (const { helps } of [fieldWordsEn, fieldWordsCy])
    for (const [name, help] of Object.entries(helps))
      expect(help, name).not.toMatch(/\[|\btrue\b|\bIds\b|npm run|JSON/);
});
