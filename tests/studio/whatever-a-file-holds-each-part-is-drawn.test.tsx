import { readFileSync } from 'node:fs';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkText } from '../../src/pack/author/check';
import schema from '../../src/pack/schema.json';
import { CheckPage } from '../../src/studio/CheckPage';
import { asOpened } from '../../src/studio/document';
import { FindPage, Hit } from '../../src/studio/FindPage';
import { textsWith } from '../../src/studio/find';
import { GuideMatrix } from '../../src/studio/GuideMatrix';
import { at, everyValue, isList, type Json, type Path } from '../../src/studio/json';
import { KeepPage } from '../../src/studio/KeepPage';
import { LanguagesPage } from '../../src/studio/LanguagesPage';
import { Left } from '../../src/studio/Left';
import { ListPage } from '../../src/studio/ListPage';
import { Members, Part } from '../../src/studio/Part';
import { partAt, type Part as SchemaPart } from '../../src/studio/parts';
import { ReceiversView } from '../../src/studio/ReceiversView';
import { SectionList } from '../../src/studio/SectionList';
import { SectionPage } from '../../src/studio/SectionPage';
import { SECTIONS } from '../../src/studio/sections';
import { WordsContext } from '../../src/studio/words';
import { WritingContext } from '../../src/studio/writing';
import { cy } from '../../src/text/cy';
import { type Dictionary, en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';
import { studioCy } from '../../src/text/studio-cy';
import { type StudioWords, studioEn } from '../../src/text/studio-en';
import { fieldWordsCy } from '../../src/text/studio-fields-cy';
import { type FieldWords, fieldWordsEn } from '../../src/text/studio-fields-en';

const root = schema as unknown as SchemaPart;
const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8')) as Record<string, Json>;

interface Spoken {
  readonly tag: string;
  readonly words: Dictionary;
  readonly own: StudioWords;
  readonly names: FieldWords;
}
const ENGLISH: Spoken = { tag: 'en', words: en, own: studioEn, names: fieldWordsEn };
const WELSH: Spoken = { tag: 'cy', words: cy, own: studioCy, names: fieldWordsCy };

/** All of the studio's pages of a document, as they are first drawn; throws where one of them would. */
function drawn(value: Json, { tag, words, own, names }: Spoken = ENGLISH): string[] {
  const text = JSON.stringify(value);
  const { value: read } = asOpened(text, []);
  const { findings, pack: whole } = checkText(text, '2026-11-28');
  const tags = at(read, ['languages']);
  const languages = (isList(tags) ? tags : []).filter((one) => typeof one === 'string');
  const edits = {
    value: read,
    canUndo: false,
    canRedo: false,
    refused: undefined,
    read: (path: Path) => at(read, path),
    edit: () => true,
    change: () => true,
    undo() {},
    redo() {},
  };
  const writing = {
    edits,
    fresh: { add: () => {}, has: () => false, awaits: () => false },
    drafts: { places: [], of: () => undefined, set: () => {} },
    schema: root,
    languages,
    language: languages[0] ?? 'en',
    names,
    findings,
    target: undefined,
  };
  const draw = (page: preact.ComponentChildren) =>
    renderToString(
      <LanguageContext.Provider value={makeLanguage(tag, words, languages)}>
        <WordsContext.Provider value={own}>
          <WritingContext.Provider value={writing}>{page}</WritingContext.Provider>
        </WordsContext.Provider>
      </LanguageContext.Provider>,
    );
  const goTo = () => undefined;
  const items = (list: 'services' | 'situations') => {
    const held = at(read, [list]);
    return (isList(held) ? held.slice(0, 5) : []).map((_, index) => (
      <ListPage key={index} list={list} index={index} />
    ));
  };
  // Entries of lists unfold when somebody presses them: here, each of them.
  const unfolded = (path: Path) => {
    const held = at(read, path);
    const part = partAt(root, [...path, 0]);
    if (!part) return [];
    return (isList(held) ? held : []).map((_, i) =>
      part.oneOf ? (
        <Part key={i} path={[...path, i]} part={part} />
      ) : (
        <Members key={i} path={[...path, i]} part={part} />
      ),
    );
  };
  return [
    ...SECTIONS.map((section) => <SectionPage key={section} section={section} />),
    <SectionList key="list" section="guide" />,
    <Left key="left" settled before={read} />,
    <CheckPage key="check" settled goTo={goTo} />,
    <LanguagesPage key="languages" goTo={goTo} before={read} />,
    <LanguagesPage key="texts" goTo={goTo} before={read} wanted="all" />,
    <KeepPage key="keep" goTo={goTo} />,
    <GuideMatrix key="matrix" pack={whole} />,
    <ReceiversView key="receivers" />,
    <FindPage key="find" goTo={goTo} />,
    // What it would find, each as it is shown.
    ...textsWith(root, read, 'coach').map((one) => (
      <Hit key={one.path.join()} {...{ one, goTo }} sought="coach" chosen onChoose={goTo} />
    )),
    <ListPage key="services" list="services" index={undefined} />,
    <ListPage key="situations" list="situations" index={undefined} />,
    ...items('services'),
    ...items('situations'),
    ...unfolded(['guide', 'questions']),
    ...unfolded(['guide', 'questions', 0, 'answers']),
    ...unfolded(['services', 0, 'methods']),
    ...unfolded(['routes']),
    ...unfolded(['schemes']),
    ...unfolded(['request', 'fields']),
  ].map(draw);
}

test('the default pack is drawn whole, in both languages, with no name of its file', () => {
  for (const language of [ENGLISH, WELSH]) {
    const pages = drawn(pack, language);
    expect(pages.length).toBeGreaterThan(60);
    expect(pages.filter((page) => /undefined|\[object Object\]|NaN/.test(page))).toEqual([]);
    const labels = pages
      .flatMap((page) => [...page.matchAll(/<label[^>]*>(.*?)<\/label>/gs)])
      .map(([, label = '']) => label.replaceAll(/<[^>]*>/g, '').trim());
    expect(labels.filter((label) => label === '' || /:(,|$|\s*\d)/.test(label))).toEqual([]);
  }
  expect(drawn(pack).join('')).toContain('Samaritans');
});

const ODD: readonly Json[] = [
  null,
  7,
  'x',
  true,
  [],
  {},
  [null],
  [7],
  ['x'],
  { x: 1 },
  { en: 4 },
  { en: 'x' },
];

test('with any one part replaced by something else, every page is still drawn', () => {
  const small = {
    ...pack,
    services: (pack.services as Json[]).slice(0, 2),
    situations: (pack.situations as Json[]).slice(0, 2),
  } as Json;
  // Of each list its first item, as far down as there are groups.
  const places = [...everyValue(small)]
    .map(([path]) => path)
    .filter(
      (path) =>
        path.length > 0 &&
        path.every((key) => typeof key === 'string' || key === 0) &&
        !(path.length > 1 && /^(en|cy)$/.test(String(path.at(-1)))),
    );
  expect(places.length).toBeGreaterThan(150);
  const replaced = (value: Json, [key, ...rest]: Path, next: Json): Json => {
    if (key === undefined) return next;
    const inner = at(value, [key]) ?? {};
    if (isList(value)) return value.with(Number(key), replaced(inner, rest, next));
    return { ...(value as Record<string, Json>), [key]: replaced(inner, rest, next) };
  };
  const failed: string[] = [];
  for (const [i, path] of places.entries()) {
    // In the normal run every tenth place has one of them, in turn.
    const one = i % 10 === 0 ? [ODD[(i / 10) % ODD.length] as Json] : [];
    for (const next of process.env.WAYMARK_SOAK ? ODD : one) {
      try {
        drawn(replaced(small, path, next));
      } catch (error) {
        failed.push(`${path.join('.')} as ${JSON.stringify(next)}: ${error}`);
      }
    }
  }
  expect(failed).toEqual([]);
}, 300_000);
