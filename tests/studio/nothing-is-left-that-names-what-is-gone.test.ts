import fc from 'fast-check';
import { expect, test } from 'vitest';
import { id as idSchema } from '../../src/pack/fields';
import { checkPack } from '../../src/pack/read';
import { findBrokenRules } from '../../src/pack/rules';
import { type Pack, packSchema } from '../../src/pack/schema';
import { edit, openDocument } from '../../src/studio/document';
import { at, everyValue, isList, isObject, type Json, type Path, put } from '../../src/studio/json';
import {
  addLanguage,
  languageFault,
  languagesOf,
  removeLanguage,
  renameLanguage,
  textsByLanguage,
  translate,
} from '../../src/studio/languages';
import { idFault, idFor, REFERENCES, remove, rename, usesOf } from '../../src/studio/references';
import { authored, LISTS } from './author';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const STEPS = 50;

/** What the product's own rules say of references. */
const dangling = (value: Json) =>
  findBrokenRules(value as unknown as Pack)
    .filter(({ message }) => /^there is no |used twice|is both an answer/.test(message))
    .map(({ path, message }) => `${path} ${message}`);

const packOf = (result: { readonly value: Json } | { readonly refused: unknown }) =>
  'value' in result ? result.value : undefined;

test('the pack that is changed here is valid, and has each kind of reference', () => {
  expect(checkPack(authored).problems).toEqual([]);
  for (const pattern of Object.values(REFERENCES).flat()) {
    const places = [...everyValue(authored)].filter(
      ([path]) => path.map((key) => (typeof key === 'number' ? '*' : key)).join('.') === pattern,
    );
    expect(places.length, pattern).toBeGreaterThan(0);
  }
});

interface Node {
  readonly entries?: Readonly<Record<string, Node>>;
  readonly item?: Node;
  readonly key?: Node;
  readonly wrapped?: Node;
  readonly options?: readonly Node[];
  readonly pipe?: readonly Node[];
}

test('each member of the schema that holds an id is the item’s own, or known as a reference', () => {
  const found = new Set<string>();
  const walk = (node: Node | undefined, path: string): void => {
    if (typeof node !== 'object') return;
    if (node === (idSchema as unknown)) found.add(path);
    for (const [key, inner] of Object.entries(node.entries ?? {}))
      walk(inner, path ? `${path}.${key}` : key);
    if (node.item) walk(node.item, `${path}.*`);
    walk(node.wrapped, path);
    for (const inner of [
      ...(node.options ?? []),
      ...(node.pipe?.filter((one) => one !== node) ?? []),
    ])
      walk(inner, path);
  };
  walk(packSchema as unknown as Node, '');
  const known = Object.values(REFERENCES).flat();
  const others = [...found].filter(
    (path) => !path.endsWith('.id') && !known.includes(path.replace(/\.\*$/, '')),
  );
  expect(found.size).toBeGreaterThan(20);
  expect(others).toEqual([]);
});

const dice = fc.tuple(fc.nat(), fc.nat(), fc.nat());

test('none dangles after any renames and deletions, and what is refused changes nothing', () => {
  let done = 0;
  const seen = new Set<string>();
  fc.assert(
    fc.property(fc.array(dice, { minLength: STEPS, maxLength: STEPS }), (rolls) => {
      let value = authored;
      for (const [what, where, which] of rolls) {
        const list = LISTS[where % LISTS.length] as Path;
        const items = at(value, list);
        if (!isList(items) || items.length === 0) continue;
        const path = [...list, which % items.length];
        // Sometimes a name that another has.
        const name =
          what % 5 === 0
            ? String(at(value, [...list, what % items.length, 'id']))
            : idFor(value, list, `n ${what}`);
        const result =
          what % 3 > 0
            ? rename(value, path, name)
            : items.length > 2
              ? remove(value, path)
              : undefined;
        if (result && 'value' in result) {
          value = result.value;
          done++;
          expect(dangling(value)).toEqual([]);
        } else if (result) seen.add(JSON.stringify(result.refused));
      }
    }),
    { numRuns: (SOAK ? 100_000 : 5000) / STEPS },
  );
  expect(done).toBeGreaterThan(SOAK ? 50_000 : 2500);
  // Both were met: a name that is taken, and a faculty that a route serves alone.
  expect(seen).toContain('"taken"');
  expect([...seen].some((one) => one.includes('"routes"') || one.includes('"schemes"'))).toBe(true);
}, 300_000);

/** For each place that names something, which item that is, by its place. */
function meaning(value: Json): string[] {
  return LISTS.flatMap((list) => {
    const items = at(value, list);
    return isList(items)
      ? items.flatMap((_, i) =>
          usesOf(value, [...list, i]).map((use) => `${use.join('.')} → ${list.join('.')}.${i}`),
        )
      : [];
  }).sort();
}

test('a new id changes no meaning, and the old one back gives the same file', () => {
  const opened = openDocument(new TextEncoder().encode(JSON.stringify(authored, null, 2)));
  if ('refused' in opened) throw new Error(opened.refused);
  const before = meaning(authored);
  expect(before.length).toBeGreaterThan(20);
  for (const list of LISTS) {
    const items = at(authored, list);
    if (!isList(items)) throw new Error(list.join('.'));
    items.forEach((item, i) => {
      const old = isObject(item) ? String(item.id) : '';
      const renamed = packOf(rename(authored, [...list, i], 'quite-another')) as Json;
      // Those that are also for people of the two situations that Waymark knows by their ids name them now.
      expect(meaning(renamed).filter((one) => before.includes(one))).toEqual(before);
      expect(checkPack(renamed).problems).toEqual([]);
      const back = packOf(rename(renamed, [...list, i], old)) as Json;
      if (old !== 'someone-else') expect(back).toEqual(authored);
    });
  }
});

test('what is deleted says where it is named, and is named nowhere afterwards', () => {
  const place = (id: string, list: Path) => {
    const items = at(authored, list);
    return [
      ...list,
      isList(items) ? items.findIndex((item) => isObject(item) && item.id === id) : -1,
    ];
  };
  const gone = remove(authored, place('harassment', ['situations']));
  if ('refused' in gone) throw new Error('refused');
  expect(gone.uses.length).toBeGreaterThan(1);
  expect(gone.uses).toEqual(usesOf(authored, place('harassment', ['situations'])));
  for (const [path, held] of everyValue(gone.value)) {
    if (path.includes('situations') || path.includes('first')) expect(held).not.toBe('harassment');
  }
  // A route for one faculty alone would take everybody's requests without it.
  const units = put(authored, ['routes', 0, 'units'], ['arts-social']);
  expect(remove(units, place('arts-social', ['request', 'units']))).toEqual({
    refused: [
      ['schemes', 0, 'units'],
      ['routes', 0, 'units'],
    ],
  });
  // A list that must hold something goes with its last.
  const none = remove(authored, ['schemes', 0]);
  expect('value' in none && isObject(none.value) && 'schemes' in none.value).toBe(false);
});

test('a name that cannot be is refused, with the reason', () => {
  const answer: Path = ['guide', 'questions', 0, 'answers', 0];
  expect(idFault(authored, answer, 'not-sure')).toBe('ours');
  expect(idFault(authored, answer, 'constructor')).toBe('ours');
  expect(idFault(authored, ['request', 'fields', 0], 'change')).toBe('ours');
  expect(idFault(authored, ['services', 0], 'Big')).toBe('shape');
  expect(idFault(authored, ['services', 0], 'samaritans')).toBe('taken');
  expect(idFault(authored, ['services', 0], 'emergency')).toBeUndefined();
  expect(idFor(authored, ['services'], 'Cwnsela Staff: Tŷ’r Gŵr')).toBe('cwnsela-staff-ty-r-gwr');
  expect(idFor(authored, ['services'], 'Samaritans')).toBe('samaritans-2');
  expect(idFor(authored, ['services'], '山')).toBe('item');
});

test('the last emergency number cannot be taken away, by whatever edit', () => {
  const opened = openDocument(new TextEncoder().encode(JSON.stringify(authored, null, 2)));
  if ('refused' in opened) throw new Error(opened.refused);
  let { document } = opened;
  const first: Path = ['services', 0];
  const ways: readonly Json[] = [
    put(document.value, first, undefined),
    put(document.value, [...first, 'urgency'], 'soon'),
    put(document.value, [...first, 'methods'], []),
    put(document.value, ['services'], undefined),
  ];
  for (const next of ways) expect(edit(document, next)).toEqual({ refused: 'emergency' });
  // One of two goes; its number can be changed, and mistyped.
  for (const [path, next] of [
    [[...first, 'methods', 0], undefined],
    [[...first, 'methods', 0, 'number'], ''],
  ] as const) {
    const done = edit(document, put(document.value, path, next));
    if ('refused' in done) throw new Error('refused');
    document = done.document;
  }
  expect(edit(document, put(document.value, [...first, 'methods', 0], undefined))).toEqual({
    refused: 'emergency',
  });
});

test('a language goes from everywhere, and no words with it that nobody else has', () => {
  const only = translate(
    put(authored, ['organisation', 'name'], { cy: 'Prifysgol' }),
    ['schemes', 0, 'what'],
    'cy',
    'Rhywbeth',
  );
  const gone = removeLanguage(only, 'cy');
  if ('refused' in gone) throw new Error('refused');
  expect(gone.kept).toEqual([['organisation', 'name']]);
  expect(at(gone.value, ['organisation', 'name'])).toBe('Prifysgol');
  expect(textsByLanguage(gone.value).filter(({ words }) => 'cy' in words)).toEqual([]);
  expect(JSON.stringify(gone.value)).not.toContain('"cy":');
  expect(checkPack(gone.value).problems).toEqual([]);
  expect(removeLanguage(gone.value, 'en')).toEqual({ refused: 'only' });
});

test('Irish can be added, and is then asked for at every text; a tag that is none is not', () => {
  const irish = addLanguage(authored, 'ga');
  expect(languagesOf(irish)).toEqual(['en', 'cy', 'ga']);
  expect(addLanguage(authored, 'Irish')).toBe(authored);
  expect(languageFault(authored, 'Irish')).toMatch(/language tag such as/);
  expect(addLanguage(authored, 'cy')).toBe(authored);
  expect(languageFault(authored, 'cy')).toMatch(/already/);
  const name: Path = ['schemes', 0, 'who'];
  const said = translate(irish, name, 'ga', 'Foireann shinsearach');
  expect(at(said, name)).toEqual({ en: 'Senior staff', ga: 'Foireann shinsearach' });
  expect(Object.keys(at(translate(said, name, 'cy', 'Uwch staff'), name) as object)).toEqual([
    'en',
    'cy',
    'ga',
  ]);
  expect(at(translate(said, name, 'ga', ''), name)).toEqual({ en: 'Senior staff' });
  expect(checkPack(said).problems).toEqual([]);
  // With the tag of a region in place of the language, and back.
  const regional = renameLanguage(authored, 'en', 'en-GB');
  expect(languagesOf(regional)).toEqual(['en-GB', 'cy']);
  expect(JSON.stringify(regional)).not.toContain('"en":');
  expect(JSON.stringify(renameLanguage(regional, 'en-GB', 'en'))).toBe(JSON.stringify(authored));
  expect(checkPack(regional).problems).toEqual([]);
});
