import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { deskEn } from '../../src/text/desk-en';
import { deskPeopleEn } from '../../src/text/desk-people-en';
import { fieldWordsEn } from '../../src/text/studio-fields-en';

const PAGE = readFileSync('docs/run-the-programme.md', 'utf8').replaceAll(/\s*\n\s*/g, ' ');

/** Every text that stands as it is written; what is made of values has none of its own. */
const textsOf = (words: unknown): string[] =>
  typeof words === 'string'
    ? [words]
    : typeof words === 'object' && words !== null
      ? Object.values(words).flatMap(textsOf)
      : [];
const desk = new Set(textsOf([deskEn, deskPeopleEn]));

test('what it says is on the screen is there, to the letter', () => {
  const named = [...PAGE.matchAll(/(?<!\*)\*([^*]+)\*(?!\*)/g)]
    .map(([, words = '']) => words)
    .filter((words) => words !== 'italics');
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((words) => !desk.has(words))).toEqual([]);
  expect(textsOf(fieldWordsEn)).toContain(/“([^”]+)” in the studio/.exec(PAGE)?.[1]);
});

test('it leads through every page of the desk, every reply, and every end', () => {
  const { nav, reply, case: of } = deskEn;
  const { label: _, ...pages } = nav;
  for (const words of [...textsOf(pages), ...textsOf(reply.kinds), ...textsOf(of.closeAs)])
    expect(PAGE).toContain(`*${words}*`);
});

test('whoever should read it is led there', () => {
  for (const page of ['README.md', 'docs/for-coordinators.md', 'docs/deploy-teams.md'])
    expect(readFileSync(page, 'utf8')).toContain('run-the-programme.md)');
});
