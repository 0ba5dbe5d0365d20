import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readMail } from '../../src/desk/read-mail';
import type { Pack } from '../../src/pack/schema';
import { linesOf, messageOf, questionsOf } from '../../src/request/message';
import { EMPTY_ANSWERS, QUESTIONS, TEXTS } from '../../src/request/questions';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { HOSTILE_TEXTS } from '../hostile-texts';
import { toldBy } from './messy/expected';
import { form, type Sample } from './messy/requests';

const ROUNDS = process.env.WAYMARK_SOAK ? 4_000 : 120;
const REFERENCE = 'WM-7Q2F-K9PA';
const languages = [makeLanguage('en', en, ['en', 'cy']), makeLanguage('cy', cy, ['en', 'cy'])];

/** A pack whose own words imitate those of the form, and each other. */
const odd: Pack['request'] = {
  ...form,
  unitLabel: 'Your unit; or your team',
  units: [
    { id: 'a', label: 'A; B' },
    { id: 'b', label: 'A' },
    { id: 'c', label: 'Topics' },
  ],
  topics: [
    { id: 'one', label: 'A' },
    { id: 'two', label: 'A; C' },
    { id: 'three', label: 'B' },
    { id: 'four', label: 'Your name' },
    { id: 'five', label: '- Topics' },
    { id: 'six', label: '🙂' },
  ],
  fields: [
    { id: 'name', label: 'Your name and title' },
    { id: 'smile', label: '🙂' },
    { id: 'topics', label: 'Topics, in your own words', options: form.topics },
  ],
};

const own = (asks: Pack['request']) =>
  languages.flatMap((language) => [
    ...questionsOf(asks, language).map(({ label }) => label),
    ...Object.values(language.words.ask.kinds),
    language.words.message.madeWith,
    `${language.words.message.reference}: ${REFERENCE}`,
    `${language.words.message.reference}: WM-2222-2222`,
    language.words.requests.withdrawBody(REFERENCE, 'x'),
    language.words.message.short(REFERENCE),
  ]);

/** Answers as the form gives them: one box takes several lines. */
function samples(asks: Pack['request']): fc.Arbitrary<Sample> {
  const imitations = fc.constantFrom(...own(asks));
  const piece = fc.oneof(
    imitations,
    imitations.map((said) => `- ${said}`),
    imitations.map((said) => `> ${said}`),
    imitations.map((said) => ` ${said.toUpperCase()} `),
    imitations.map((said) => `${said} and more`),
    fc.constantFrom('', ' ', '\u00a0', '--', '-', '- ', '> ', ';', 'a<mailto:a@b.c>', 'donâ€™t'),
    fc.constantFrom(...HOSTILE_TEXTS),
    fc.string({ unit: 'grapheme', maxLength: 30 }),
  );
  const long = fc
    .array(piece, { maxLength: 8 })
    .map((lines) => lines.join('\n').replaceAll(/\r\n?/g, '\n'));
  const short = fc
    .array(piece, { maxLength: 2 })
    .map((parts) => parts.join(' ').replaceAll(/[\r\n]+/g, ' '));
  const some = (options: Pack['request']['topics']) =>
    fc.shuffledSubarray(options.map(({ id }) => id));
  const one = (options: Pack['request']['topics']) =>
    fc.constantFrom(...options.map(({ id }) => id));
  const texts = Object.fromEntries(TEXTS.map((id) => [id, id === 'change' ? long : short]));
  const extra = Object.fromEntries(
    asks.fields.map(({ id, options }) => [
      id,
      options ? fc.oneof(fc.constant(''), one(options)) : short,
    ]),
  );
  const answers = fc.record({
    ...texts,
    kind: fc.constantFrom('mentoring', 'coaching', 'unsure'),
    email: fc.constantFrom('person@example.ac.uk', "o'neil+a@mail.example.org", 'a@b.co'),
    unit: one(asks.units),
    topics: some(asks.topics),
    meeting: some(asks.meeting),
    manager: fc.constantFrom('', 'yes', 'no', 'rather-not'),
    askingFor: fc.constantFrom('', 'team'),
    theyAgree: fc.constantFrom('', 'yes'),
    extra: fc.record(extra),
  });
  return fc.record({ tag: fc.constantFrom('en', 'cy'), answers }).map(
    (sample) =>
      ({
        ...sample,
        reference: REFERENCE,
        answers: { ...EMPTY_ANSWERS, ...sample.answers },
      }) as Sample,
  );
}

/** A message has every answer without the spaces around it. */
const trimmed = (value: unknown): unknown => {
  if (typeof value === 'string') return value.trim();
  if (Array.isArray(value))
    return value.map(trimmed).filter((one) => (one as { value?: string }).value !== '');
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, trimmed(one)]));
};

test.each([
  ['the default pack', form],
  ['a pack whose words imitate the form', odd],
])(
  'whatever was asked for is read back as a receiver is told it, in both languages: %s',
  (_, asks) => {
    fc.assert(
      fc.property(samples(asks), (sample) => {
        const language = languages.find(({ tag }) => tag === sample.tag);
        if (!language) throw new Error(sample.tag);
        const { answers } = sample;
        const lines = linesOf(answers, asks, language);
        const { subject, body } = messageOf(lines, answers.kind, REFERENCE, asks, language);
        const told = toldBy(sample, languages, asks);
        const answered = QUESTIONS.filter(
          ({ id }) => trimmed(told[id] ?? '') !== '' || id in EMPTY,
        );
        const asked = Object.fromEntries(answered.map(({ id }) => [id, trimmed(told[id] ?? '')]));
        expect(readMail(body, asks, languages)).toEqual([
          {
            is: 'arrival',
            unsure: [],
            arrival: {
              way: 'mail',
              type: 'request',
              reference: REFERENCE,
              asked: { ...asked, subject, text: body },
            },
          },
        ]);
      }),
      { numRuns: ROUNDS },
    );
  },
);

/** What a receiver is always told, blank or not. */
const EMPTY = toldBy(
  { tag: 'en', reference: REFERENCE, answers: { ...EMPTY_ANSWERS, kind: 'unsure' } },
  languages,
);

test('of a list that reads the same as another, nothing is claimed', () => {
  const asks = { ...odd, topics: ['A', 'B', 'A; B'].map((label, i) => ({ id: `t${i}`, label })) };
  const [language] = languages;
  if (!language) throw new Error();
  const answers = { ...EMPTY_ANSWERS, kind: 'mentoring', topics: ['t0', 't1'], unit: 'a' } as const;
  const given = { ...answers, topics: [...answers.topics] };
  const { body } = messageOf(
    linesOf(given, asks, language),
    'mentoring',
    REFERENCE,
    asks,
    language,
  );
  const [read] = readMail(body, asks, languages);
  expect(read).toMatchObject({
    is: 'arrival',
    unsure: ['Topics'],
    arrival: { asked: { text: body } },
  });
  expect(read).not.toHaveProperty('arrival.asked.topics');
});
