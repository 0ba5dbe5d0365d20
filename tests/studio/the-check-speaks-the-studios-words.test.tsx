import fc from 'fast-check';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { checkText, type Finding } from '../../src/pack/author/check';
import packSchema from '../../src/pack/schema.json';
import { byEntry, isPlace } from '../../src/studio/by-entry';
import { CheckPage } from '../../src/studio/CheckPage';
import { findingInWords } from '../../src/studio/finding-words';
import { at, type Json, type Path, put } from '../../src/studio/json';
import { languagesOf } from '../../src/studio/languages';
import { Part as Field } from '../../src/studio/Part';
import { type Part, partAt } from '../../src/studio/parts';
import { placeInWords } from '../../src/studio/place-words';
import { pathFrom } from '../../src/studio/sections';
import { WordsContext } from '../../src/studio/words';
import { WritingContext } from '../../src/studio/writing';
import { cy } from '../../src/text/cy';
import { type Dictionary, en } from '../../src/text/en';
import { LanguageContext, makeLanguage } from '../../src/text/language';
import { studioCy } from '../../src/text/studio-cy';
import { type StudioWords, studioEn } from '../../src/text/studio-en';
import { fieldWordsCy } from '../../src/text/studio-fields-cy';
import { fieldWordsEn } from '../../src/text/studio-fields-en';
import { authored, called } from './author';
import { dice, randomEdit } from './edits';

const SOAK = process.env.WAYMARK_SOAK !== undefined;
const TODAY = '2026-11-28';
const foundIn = (pack: Json): readonly Finding[] => checkText(JSON.stringify(pack), TODAY).findings;
const after = (...edits: readonly (readonly [Path, Json | undefined])[]) =>
  foundIn(edits.reduce<Json>((pack, [path, next]) => put(pack, path, next), authored));
const said = (findings: readonly Finding[], at: Path) =>
  findings
    .filter(({ path }) => path === at.join('.'))
    .map(({ message }) => findingInWords(message, fieldWordsEn, (day) => `day ${day}`));

const email = ['organisation', 'contact', 'email'];
/** What somebody writes, where it is found, and what is said of it there. */
const WRITTEN: readonly (readonly [Path, Json | undefined, Path, string])[] = [
  [email, 'HR', email, 'Write one email address, such as name@example.ac.uk.'],
  [['services', 1, 'name'], { en: '' }, ['services', 1, 'name', 'en'], 'Fill this in.'],
  [['services', 1, 'cost'], undefined, ['services', 1, 'cost'], 'Fill this in.'],
  [['services', 1, 'methods'], [], ['services', 1, 'methods'], 'Add at least 1.'],
  [
    ['services', 1, 'due'],
    '2020-01-01',
    ['services', 1, 'due'],
    'The next review must be after the last one.',
  ],
  [['services', 1, 'due'], '2026-02-30', ['services', 1, 'due'], 'Choose a day that exists.'],
  [['request', 'replyDays'], 0, ['request', 'replyDays'], 'Must be a whole number from 1 to 730.'],
  [
    ['situations', 0, 'first'],
    ['nobody'],
    ['situations', 0, 'first', 0],
    'This names “nobody”, which is no longer here. Choose another.',
  ],
];

test.each(WRITTEN)('%j: %j', (path, next, place, words) => {
  expect(said(after([path, next]), place)).toEqual([words]);
});

/** How a file, or the check in a terminal, speaks. */
const OF_A_FILE = /"[a-z]\w*"|\bitem \d|\bmissing in\b|[[\]{}]|\bJSON\b|\bset\b/i;

test('whatever is found is said in words that name no part of a file, and in Welsh in Welsh', () => {
  const messages = new Set<string>();
  const look = (findings: readonly Finding[]) => {
    for (const { message, lacks } of findings) if (!lacks) messages.add(message);
  };
  look(
    after(
      [['services', 1, 'due'], '2026-11-25'],
      [['services', 1, 'toConfirm'], true],
      [['services', 0, 'methods', 0, 'hours'], 'unknown'],
      [['situations', 0, 'label'], { en: 'Here', de: 'Hier' }],
      [['guide', 'questions', 0, 'answers', 0, 'because'], undefined],
      [['organisation', 'contact', 'page'], 'https://127.0.0.2/?key=abc'],
      [['organisation', 'programme'], 'See http://a.example.ac.uk, in Ã© and 01632 960000'],
    ),
  );
  fc.assert(
    fc.property(fc.array(dice, { minLength: 1, maxLength: 4 }), (rolls) => {
      look(foundIn(rolls.reduce<Json>(randomEdit, authored)));
    }),
    SOAK ? { numRuns: 3000 } : { numRuns: 100, seed: 7 },
  );
  expect(messages.size).toBeGreaterThan(30);
  const wordsOf = (message: string) =>
    // What somebody wrote is theirs.
    findingInWords(message, fieldWordsEn, (day) => day).replaceAll(/“.*”|^".*?"/g, '');
  const all = [...messages];
  expect(all.filter((one) => OF_A_FILE.test(wordsOf(one)))).toEqual([]);
  const inWelsh = (message: string) => findingInWords(message, fieldWordsCy, (day) => day);
  expect(all.filter((one) => inWelsh(one).toLowerCase().startsWith(one))).toEqual([]);
  // Of most it says what to do, and not only that something is wrong.
  const vague = all.filter((one) => inWelsh(one) === fieldWordsCy.check['']);
  expect(vague.length).toBeLessThan(all.length / 10);
}, 120_000);

const PLACES: readonly (readonly [Path, string, string])[] = [
  [
    ['organisation', 'privacy', 'about', 0, 'en'],
    'Small print',
    'Privacy notice, Paragraphs, 1 (English)',
  ],
  [['organisation', 'contact', 'email'], 'Your organisation', 'Who to write to, Email address'],
  [['organisation', 'privacy', 'about', 0], 'Small print', 'Privacy notice, Paragraphs, 1'],
  [['request', 'replyDays'], 'The form', 'Days until you reply'],
  [['guide', 'lead'], 'The guide', 'Points by which one must lead to be suggested alone'],
  [['services', 99], 'Services', '100'],
  [[], 'Check', ''],
];

test.each(PLACES)('%j is in “%s”: %s', (path, entry, field) => {
  const by = put(authored, ['organisation', 'privacy', 'about', 0], { en: 'One', cy: 'Un' });
  expect(placeInWords(by, path, called)).toEqual({ entry, field });
});

test('every finding stands under its entry, once, with the name that its field has', () => {
  const findings = foundIn(put(authored, ['services', 0, 'about'], { cy: 'Gwrando' }));
  const placeOf = (path: Path) => placeInWords(authored, path, called);
  const entries = byEntry(findings, placeOf, ({ message }) => message);
  const lines = entries.flatMap(({ lines }) => lines);
  const places = (list: readonly { path: string; words: string }[]) =>
    [...new Set(list.map(({ path, words }) => `${path} ${words}`))].sort();
  expect(places(lines.filter(({ words }) => !words.startsWith('is missing in')))).toEqual(
    places(
      findings.filter(({ lacks }) => !lacks).map(({ path, message }) => ({ path, words: message })),
    ),
  );
  expect(new Set(entries.map(({ entry }) => entry)).size).toBe(entries.length);
  for (const { path } of findings.filter((one) => isPlace(one.path))) {
    const { entry, field } = placeOf(pathFrom(path));
    expect(`${entry}: ${field}`, path).not.toMatch(
      /\b(cy|en|methods|toConfirm|sourceUrl)\b|: about\b/,
    );
  }
  const [first, ...others] = entries.filter(({ entry }) => entry.startsWith('Emergency services'));
  expect(others).toEqual([]);
  expect(first?.lines.map(({ fields }) => fields)).toContainEqual(['About it']);
});

/** The page of the check, and a field of that path, in a language. */
function drawn(pack: Json, path: Path, { tag, dictionary, words, names }: typeof ENGLISH) {
  const languages = languagesOf(pack);
  const edits = {
    value: pack,
    canUndo: false,
    canRedo: false,
    refused: undefined,
    read: (there: Path) => at(pack, there),
    edit: () => true,
    change: () => true,
    undo() {},
    redo() {},
  };
  const fresh = { add: () => {}, has: () => false, awaits: () => false };
  const drafts = { places: [], of: () => undefined, set: () => undefined };
  const schema = packSchema as unknown as Part;
  const findings = foundIn(pack);
  const writing = { edits, fresh, drafts, schema, languages, language: 'en', names, findings };
  const part = partAt(schema, path) ?? {};
  const draw = (inside: preact.ComponentChildren) =>
    renderToString(
      <LanguageContext.Provider value={makeLanguage(tag, dictionary, languages)}>
        <WordsContext.Provider value={words}>
          <WritingContext.Provider value={{ ...writing, target: undefined }}>
            {inside}
          </WritingContext.Provider>
        </WordsContext.Provider>
      </LanguageContext.Provider>,
    ).replaceAll('&#39;', '’');
  const page = draw(<CheckPage settled goTo={() => undefined} />);
  return { page, field: draw(<Field path={path} part={part} required />) };
}
const ENGLISH = {
  tag: 'en',
  dictionary: en as Dictionary,
  words: studioEn as StudioWords,
  names: fieldWordsEn,
};
const WELSH = { tag: 'cy', dictionary: cy, words: studioCy, names: fieldWordsCy };

test('what is not in the first language comes first, and is marked at its field; what another one lacks is one line', () => {
  const name = ['services', 1, 'name'];
  const pack = put(
    put(put(authored, name, { cy: 'Y Samariaid' }), ['services', 0, 'about'], { en: 'One' }),
    ['services', 2, 'about'],
    { en: 'Two' },
  );
  // Nobody reads nothing: it is there in another language.
  expect(makeLanguage('en', en, ['en', 'cy']).localise({ cy: 'Y Samariaid' })).toBe('Y Samariaid');
  for (const one of [ENGLISH, WELSH]) {
    const { page, field } = drawn(pack, name, one);
    const lacks = one.words.check.lacks('English');
    expect(field).toContain(lacks);
    const worth = page.slice(page.indexOf(one.words.check.worthAbout));
    expect(worth.indexOf('Y Samariaid')).toBeLessThan(worth.indexOf(one.words.check.takeMe));
    expect(worth).toContain(lacks);
    const welsh = foundIn(pack).filter((found) => found.lacks?.includes('cy')).length;
    expect(welsh).toBeGreaterThan(1);
    expect(page.split(one.words.start.untranslated(welsh, 'Cymraeg'))).toHaveLength(2);
    expect(page).not.toMatch(/missing in|lang="en"/);
  }
});
