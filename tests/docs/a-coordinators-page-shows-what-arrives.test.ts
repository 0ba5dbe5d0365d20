import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';
import { linesOf, messageOf } from '../../src/request/message';
import { EMPTY_ANSWERS } from '../../src/request/questions';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import { makeLanguage } from '../../src/text/language';

const PAGE = readFileSync('docs/for-coordinators.md', 'utf8');
const REFERENCE = 'WM-7Q2F-K9PA';
const [request, withdrawal] = [...PAGE.matchAll(/^```text\n([\s\S]*?)\n```$/gm)].map(
  ([, text]) => text,
);
const asMail = ({ subject, body }: { subject: string; body: string }) =>
  `Subject: ${subject}\n\n${body}`;

test('the request on it is the one that such answers make', () => {
  const pack = defaultPack as Pack;
  const language = makeLanguage('en', en, pack.languages);
  const answers = {
    ...EMPTY_ANSWERS,
    kind: 'coaching' as const,
    change: 'I’d like to say no more often.',
    topics: ['confidence', 'time'],
    unit: 'professional-services',
    meeting: ['video'],
    avoid: 'My own team',
    manager: 'rather-not' as const,
    name: 'Test Person',
    email: 'person@example.ac.uk',
  };
  const lines = linesOf(answers, pack.request, language);
  expect(asMail(messageOf(lines, answers.kind, REFERENCE, pack.request, language))).toBe(request);
});

test('so is the withdrawal', () => {
  const { withdrawSubject, withdrawBody } = en.requests;
  const body = withdrawBody(REFERENCE, 'Test Person');
  expect(asMail({ subject: withdrawSubject(REFERENCE), body })).toBe(withdrawal);
});

test('its rules for a mailbox, tried in their order, sort every subject in both languages', () => {
  const rows = [...PAGE.matchAll(/^\| (`[^|]+) \| (\w+)[^|]*\|$/gm)];
  const rules = rows.map(([, words = '', folder]) => ({
    folder,
    words: [...words.matchAll(/`([^`]+)`/g)].map(([, word = '']) => word),
  }));
  // As mail programs do: without regard to capitals, and the first rule that fits.
  const sort = (subject: string) =>
    rules.find(({ words }) =>
      words.some((word) => subject.toLowerCase().includes(word.toLowerCase())),
    )?.folder;
  for (const { message, requests } of [en, cy]) {
    for (const kind of Object.values(message.kinds))
      expect(sort(message.subject(kind, REFERENCE))).toBe('Requests');
    expect(sort(requests.withdrawSubject(REFERENCE))).toBe('Withdrawn');
    expect(sort(requests.chaseSubject(REFERENCE))).toBe('Reminders');
    expect(sort(`Re: ${requests.withdrawSubject(REFERENCE)}`)).toBe('Withdrawn');
  }
});
