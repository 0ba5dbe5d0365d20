import { expect, test } from 'vitest';
import { readMail } from '../../src/desk/read-mail';
import { linesOf, messageOf } from '../../src/request/message';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';
import { form, SAMPLES } from './messy/requests';

const english = makeLanguage('en', en, ['en', 'cy']);
const languages = [english, makeLanguage('cy', cy, ['en', 'cy'])];
const REFERENCE = 'WM-7Q2F-K9PA';
const read = (text: string) => readMail(text, form, languages);
const quoted = (text: string) => text.replaceAll(/^/gm, '> ');
const narrow = (text: string) => text.replaceAll(/(.{20,40}?) /g, '$1\n');

test.each([
  ['en', en],
  ['cy', cy],
])('that somebody takes theirs back is read, with who says so: %s', (_, { requests }) => {
  const body = requests.withdrawBody(REFERENCE, 'Test Person');
  const withdrawal = expect.objectContaining({
    way: 'mail',
    type: 'withdrawal',
    reference: REFERENCE,
  });
  const forms = [
    body,
    narrow(body),
    quoted(body),
    quoted(narrow(body)),
    body.replaceAll('\n', '\r\n'),
  ];
  for (const text of forms.flatMap((one) => [one, `FYI\n\n${one}\n\n-- \nTel. 020`])) {
    expect(read(text), text).toEqual([{ is: 'arrival', unsure: [], arrival: withdrawal }]);
  }
  const [told] = read(body);
  expect(told).toHaveProperty('arrival.asked.name', 'Test Person');
  const subject = `Re: ${requests.withdrawSubject(REFERENCE)}\n\nPlease see above.`;
  expect(read(subject)).toEqual([{ is: 'arrival', unsure: [], arrival: withdrawal }]);
});

test.each([
  ['en', en],
  ['cy', cy],
])('a reminder is told from a request: %s', (_, { requests }) => {
  const body = requests.chaseBody(REFERENCE, '23 November');
  for (const text of [body, narrow(body), quoted(body)]) {
    expect(read(text), text).toEqual([{ is: 'reminder', reference: REFERENCE }]);
  }
});

test('a message whose rest was to be pasted, and was not, is known by its reference', () => {
  for (const { message } of [en, cy]) {
    for (const text of [message.short(REFERENCE), message.shortNotCopied(REFERENCE)]) {
      expect(read(text)).toEqual([{ is: 'mention', reference: REFERENCE }]);
    }
  }
});

test('nobody takes a request back by what they write in another', () => {
  const change = `${en.requests.withdrawBody('WM-2222-2222', 'x')}\n${en.requests.chaseBody('WM-3333-3333', 'x')}`;
  const answers = { ...EMPTY_ANSWERS, kind: 'coaching', change } as const;
  const { body } = messageOf(linesOf(answers, form, english), 'coaching', REFERENCE, form, english);
  expect(read(body)).toMatchObject([
    { is: 'arrival', arrival: { type: 'request', reference: REFERENCE } },
  ]);
});

test('what has nothing of Waymark in it says nothing', () => {
  for (const text of [
    '',
    '\n\n\n',
    'Hello',
    'What would you like?',
    'Topics\nTea',
    '> '.repeat(500),
    '\ufeff\u0000',
  ])
    expect(read(text)).toEqual([]);
});

test('hundreds of mails in one paste are read in a few seconds', { timeout: 30_000 }, () => {
  const sample = SAMPLES.long;
  if (!sample) throw new Error();
  const lines = linesOf(sample.answers, form, english);
  const letters = '23456789';
  const all = Array.from({ length: 300 }, (_, i) => {
    const reference = `WM-${[...String(i).padStart(4, '2')].map((d) => letters[Number(d) % 8]).join('')}-${String(1000 + i)}`;
    return messageOf(lines, sample.answers.kind, reference, form, english).body;
  });
  const begun = performance.now();
  expect(read(all.join('\n\n-- \nA signature\n\n'))).toHaveLength(300);
  expect(performance.now() - begun).toBeLessThan(10_000);
});

test('a mail that is made to be slow to read is not', { timeout: 60_000 }, () => {
  const head = `Reference: ${REFERENCE}\n\nWhat would you like?\n`;
  const made = [
    head.repeat(5_000),
    `${head}Coaching\n\n`.repeat(5_000),
    'What would you like?\nCoaching\n'.repeat(5_000),
    'Topics\n'.repeat(20_000),
    `Reference: ${REFERENCE}\n`.repeat(20_000),
    `${head}Coaching\n\nTopics\n${'Teaching; '.repeat(10_000)}x\n\nWritten with Waymark`,
    '> '.repeat(50_000),
    `${'> '.repeat(5_000)}${head}`,
    `Please take no further action ${'on my request '.repeat(5_000)}`,
    `Please ${'> '.repeat(20_000)}`,
  ];
  for (const text of made) {
    const begun = performance.now();
    read(text);
    expect(performance.now() - begun, text.slice(0, 60)).toBeLessThan(8_000);
  }
});
