/** Waymark reads as somebody who writes for GOV.UK would write it. What a reviewer found to sound
 * translated, old or grander than it is stays out, by this list. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import { cy } from '../../src/text/cy';
import { deskEn } from '../../src/text/desk-en';
import { deskPeopleEn } from '../../src/text/desk-people-en';
import { en } from '../../src/text/en';
import * as teams from '../../teams-app/package/words';

type Rule = readonly [word: RegExp, why: string];

/** On a screen, in a document and in a store. */
const NOWHERE: readonly Rule[] = [
  [/\be-mail/i, '“email”, as GOV.UK writes it'],
  [/\bwhom\b/i, '“who”: nobody says “whom”'],
  [/\bneed not\b/i, '“do not have to”, or “don’t need to”'],
  [/\bthrow(s|n|ing)? (\w+ ){0,3}away\b/i, '“delete”'],
  [/\b(take|takes|took|taken|taking) ((it|this|a|the|your|my) )?(request )?back\b/i, '“withdraw”'],
  [/\b(go|goes|going|went) on with\b/i, '“continue”'],
  [/\b(is|are|be) of (help|use)\b/i, '“helps”'],
  [/\bwhat (became|becomes) of\b/i, '“what happened to”'],
  [/\bAsk for it\b/, '“request mentoring or coaching”: ask for what?'],
  [/(?<!Never “)\bsubmitted\b|\bsuccessfully\b/i, 'nobody can know that it arrived'],
];

/** What may stand in a document, but is not how one speaks to a person on a screen or in a store. */
const ON_NO_SCREEN: readonly Rule[] = [
  [/\b(some|any|every)body\b/i, '“someone”, “anyone”, “everyone”: one word for each'],
  [/\bwho(so)?ever\b/i, '“anyone who”'],
  [/\bso that\b/i, '“so”, or two sentences'],
  [/\bnor (can|do|does|is|are|will)\b/i, 'turned round: say it straight'],
  [/\b(must|may|can) be (answered|sent|seen) by you\b/i, '“you must answer”'],
  [/\b(said so|has it: )/i, '“confirmed it”'],
  [/\btelephone\b/i, '“phone”'],
  [
    /\b(mend|amiss|thus|hence|upon|shall|cannot but|in vain|beforehand)\b/i,
    'nobody says it at work',
  ],
  [/\b(click here|please note|in order to|prior to|utilise|commence|via)\b/i, 'plain English'],
  [/\w'\w/, '’, the curly apostrophe'],
];

/** Every string of the words, a function's with each of its parts left blank. */
function* strings(part: unknown): Generator<string> {
  if (typeof part === 'string') yield part;
  else if (typeof part === 'function') yield part.toString();
  else for (const inner of Object.values(part as object)) yield* strings(inner);
}

/** What a reader of `tag` meets of a pack: all but the words that only the search knows. */
function* prose(part: unknown, tag: 'en' | 'cy', key = ''): Generator<string> {
  if (typeof part !== 'object' || part === null || key === 'words') return;
  const text = Reflect.get(part, tag);
  if (typeof text === 'string') yield text;
  else for (const [name, inner] of Object.entries(part)) yield* prose(inner, tag, name);
}

const screens: Readonly<Record<string, string[]>> = {
  'the interface': [...strings(en)],
  'the desk': [...strings(deskEn), ...strings(deskPeopleEn)],
  'the default pack': [...prose(defaultPack, 'en')],
  'the Teams package': [...strings(teams.en)],
  'the stores’ own words': [readFileSync('public/_locales/en/messages.json', 'utf8')],
};
const documents = [
  'README.md',
  'CHANGELOG.md',
  'src/pack/README.md',
  'src/pack/author/help.ts',
  'scripts/inbox/page.ts',
  'teams-app/local-host/index.html',
  ...readdirSync('docs')
    .filter((file) => file.endsWith('.md'))
    .map((file) => `docs/${file}`),
];

const found = (texts: readonly string[], rules: readonly Rule[]) =>
  rules.flatMap(([word, why]) =>
    texts
      .filter((text) => word.test(text))
      .map((text) => `${why}: ${word.exec(text)?.[0]} in: ${text}`),
  );

describe('words that we do not use are nowhere in', () => {
  it.each(Object.entries(screens))('%s', (_, texts) => {
    expect(texts.join('').length).toBeGreaterThan(150);
    expect(found(texts, [...NOWHERE, ...ON_NO_SCREEN])).toEqual([]);
  });

  it.each(documents)('%s', (file) => {
    expect(found(readFileSync(file, 'utf8').split('\n'), NOWHERE)).toEqual([]);
  });
});

it('Welsh too has curly apostrophes', () => {
  const straight = [[/\w'\w/, '’']] as const;
  expect(found([...strings(cy), ...prose(defaultPack, 'cy')], straight)).toEqual([]);
});

describe('nobody is promised more, or told more, than they have time for:', () => {
  const times = /\b(minutes?|funud)\b/i;
  it.each([
    ['en', en],
    ['cy', cy],
  ] as const)('minutes are promised of the form alone, in %s', (tag, words) => {
    const { askHint } = words.start;
    const { about } = words.ask;
    expect([askHint, about].every((text) => times.test(text))).toBe(true);
    const others = [...strings(words), ...prose(defaultPack, tag)].filter(
      (text) => times.test(text) && text !== askHint && text !== about,
    );
    expect(others).toEqual([]);
  });

  it('the guide opens in at most 40 words', () => {
    const [opening] = defaultPack.guide.opening.about;
    expect(opening?.en.split(/\s+/).length).toBeLessThanOrEqual(40);
  });
});
