import { describe, expect, it } from 'vitest';
import { cy } from '../../src/text/cy';
import { en } from '../../src/text/en';

/** Each sentence with the number in it, and what stands there for 0, 1, 2, 3, 4, 6 and 7. */
const WELSH: [string, (n: number) => string, string[]][] = [
  [
    'requests that wait',
    (n) => cy.start.needsYou(n).replace(/^Mae angen i chi weithredu ar /, ''),
    ['Nid oes angen gweithredu', 'un cais', '2 gais', '3 chais', '4 cais', '6 chais', '7 cais'],
  ],
  [
    'requests on the device',
    (n) => cy.settings.holds(0, n).replace(/^.*dim drafft, |\.$/g, ''),
    ['dim cais', 'un cais', '2 gais', '3 chais', '4 cais', '6 chais', '7 cais'],
  ],
  [
    'requests brought in',
    (n) => cy.settings.imported(n, 0).replace(/^Ychwanegwyd |\.$/g, ''),
    ['dim cais', 'un cais', '2 gais', '3 chais', '4 cais', '6 chais', '7 cais'],
  ],
  [
    'days',
    (n) => /hon (.*) ar ôl/.exec(cy.settings.kept(n))?.[1] ?? '',
    ['0 diwrnod', '1 diwrnod', '2 ddiwrnod', '3 diwrnod', '4 diwrnod', '6 diwrnod', '7 diwrnod'],
  ],
  [
    'answers',
    cy.help.results,
    ['Dim ateb', '1 ateb', '2 ateb', '3 ateb', '4 ateb', '6 ateb', '7 ateb'],
  ],
  [
    'characters left',
    (n) => cy.ask.left(n).replace(' ar ôl', ''),
    ['dim nod', '1 nod', '2 nod', '3 nod', '4 nod', '6 nod', '7 nod'],
  ],
  [
    'characters too many',
    (n) => cy.ask.over(n).replace(' yn ormod', ''),
    ['dim nod', '1 nod', '2 nod', '3 nod', '4 nod', '6 nod', '7 nod'],
  ],
];

describe('in Welsh, which has six forms,', () => {
  it.each(WELSH)('%s', (_, say, forms) => {
    expect([0, 1, 2, 3, 4, 6, 7].map(say)).toEqual(forms);
  });
});

describe('in English, which has two,', () => {
  const ENGLISH: [string, (n: number) => string][] = [
    ['requests that wait', en.start.needsYou],
    ['requests on the device', (n) => en.settings.holds(0, n)],
    ['requests brought in', (n) => en.settings.imported(n, 0)],
    ['days', en.settings.kept],
    ['answers', en.help.results],
    ['characters left', en.ask.left],
    ['characters too many', en.ask.over],
  ];
  it.each(ENGLISH)('%s', (_, say) => {
    expect(say(1)).toMatch(/\b(request|day|answer|character)\b/i);
    for (const n of [2, 3, 6, 7]) expect(say(n)).toContain(String(n));
    expect(say(2).replace('2', '7')).toBe(say(7));
    expect(say(1)).not.toBe(say(2).replace('2', '1'));
  });
});
