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

test('no help speaks of a file: no bracket, no id, no command', () => {
  const { helps } = fieldWordsEn;
  const spoken = ALL.filter(({ path }) => !OURS.test(path.join('.'))).map(({ path, part }) => ({
    path: path.join('.'),
    help: said(helps, path) ?? part.description ?? '',
  }));
  const wrong = spoken.filter(({ help }) => /\[|\btrue\b|\bIds\b|npm run|JSON/.test(help));
  expect(wrong).toEqual([]);
});
