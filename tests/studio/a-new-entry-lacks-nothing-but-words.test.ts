import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkPack } from '../../src/pack/read';
import schema from '../../src/pack/schema.json';
import { asKind, withNew } from '../../src/studio/blank';
import { at, isList, isObject, type Json, type Path, put } from '../../src/studio/json';
import { translate } from '../../src/studio/languages';
import { branchOf, type Part, partAt } from '../../src/studio/parts';

const root = schema as unknown as Part;
const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8')) as Json;
const DAY = '2026-11-28';
/** What only the author can give. */
const THEIRS =
  /must not be empty|must be (one|a|an) |must start with|Digits|must be digits|must be small/;

test.each([
  [['services']],
  [['situations']],
  [['routes']],
  [['request', 'topics']],
  [['explain', 'rows']],
  [['guide', 'questions', 0, 'answers']],
  [['services', 0, 'methods']],
] as Path[][])('a new one of %s lacks only what its author has to write', (path) => {
  const list = partAt(root, path) as Part;
  const next = withNew(pack, root, path, list, DAY);
  const items = at(next, path);
  const index = (isList(items) ? items.length : 0) - 1;
  const problems = checkPack(next).problems;
  expect(problems.length).toBeGreaterThan(0);
  const here = [...path, index].join('.');
  expect(problems.filter((one) => !one.path.startsWith(here))).toEqual([]);
  expect(problems.filter((one) => !THEIRS.test(one.message))).toEqual([]);
});

test('a way to reach a service that becomes another keeps its hours, languages and remark', () => {
  const path = ['services', 0, 'methods', 0];
  const held = at(pack, path);
  const part = partAt(root, path) as Part;
  for (const { properties } of part.oneOf ?? []) {
    const kind = String(properties?.kind?.const);
    const next = asKind(root, part, held, kind, DAY);
    expect(isObject(next) && next.kind).toBe(kind);
    expect(isObject(next) && next.hours).toEqual(isObject(held) && held.hours);
    const known = Object.keys(branchOf(part, kind)?.properties ?? {});
    expect(Object.keys(isObject(next) ? next : {}).filter((name) => !known.includes(name))).toEqual(
      [],
    );
    const problems = checkPack(put(pack, path, next)).problems;
    expect(
      problems.filter((one) => !THEIRS.test(one.message) && !/emergency/.test(one.message)),
    ).toEqual([]);
  }
});

test('what is written first of a new entry is in the language that it is written in, so that the others are still asked for', () => {
  const list = partAt(root, ['request', 'topics']) as Part;
  const items = at(pack, ['request', 'topics']);
  const label = ['request', 'topics', isList(items) ? items.length : 0, 'label'];
  const blank = withNew(pack, root, ['request', 'topics'], list, DAY);
  expect(at(translate(blank, label, 'en', 'Leading'), label)).toEqual({ en: 'Leading' });
  expect(at(translate(blank, label, 'cy', 'Arwain'), label)).toEqual({ cy: 'Arwain' });
});
