import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';
import * as teams from '../../teams-app/package/words';

test.each([
  ['Other support', en, teams.en],
  ['Cymorth arall', cy, teams.cy],
])(
  'the door, the way at the foot of each screen, the screen and the tab are all called “%s”',
  (name, words, inTeams) => {
    expect([words.app.otherHelp, words.help.title, inTeams.tabs.support]).toEqual([
      name,
      name,
      name,
    ]);
  },
);

test('nobody meets it under another name', () => {
  const files = [
    'README.md',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => `docs/${file}`),
    'public/_locales/en/messages.json',
    'public/_locales/cy/messages.json',
    'src/pack/default/pack.json',
    'src/text/en.ts',
    'src/text/en-first.ts',
    'src/text/cy.ts',
    'teams-app/package/words.ts',
  ];
  const another =
    /other help\b|something else is going on|[hg]elp arall|rhywbeth arall yn digwydd/i;
  expect(files.filter((file) => another.test(readFileSync(file, 'utf8')))).toEqual([]);
});
