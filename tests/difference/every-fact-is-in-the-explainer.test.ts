import { describe, expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';

/** What a person reads of each, in English, as one line. */
const textOf = (part: unknown): string =>
  typeof part === 'string'
    ? ''
    : Object.entries(part as object)
        .map(([key, value]) => (key === 'en' ? String(value) : textOf(value)))
        .join(' ');
const { mentoring, coaching, rows } = defaultPack.explain;
const TEXT = {
  both: textOf(defaultPack.explain),
  mentoring: textOf([mentoring, ...rows.map((row) => row.mentoring)]),
  coaching: textOf([coaching, ...rows.map((row) => row.coaching)]),
};

/** The facts that the product promises to tell, each as words that must all be there. */
const FACTS: [keyof typeof TEXT, string, RegExp[]][] = [
  ['both', 'they are not the same', [/not the same/]],
  [
    'both',
    'they differ in approach, timescale and focus',
    [/how they work/, /how long/, /look at/],
  ],
  ['both', 'it pays to know before choosing', [/starting with the wrong one/]],
  ['mentoring', 'one-to-one', [/one-to-one/]],
  ['mentoring', 'with a more experienced colleague', [/more experience/, /colleague/]],
  [
    'mentoring',
    'own knowledge, skills, connections',
    [/what they know/, /can do/, /who they know/],
  ],
  ['mentoring', 'current and future challenges', [/face now/, /comes next/]],
  ['mentoring', 'a positive effect on career success', [/doing better in a career/]],
  ['mentoring', 'critical friend', [/critical friend/]],
  ['mentoring', 'supportive challenger', [/supportive challenger/]],
  ['mentoring', 'self-awareness', [/see yourself more clearly/]],
  ['mentoring', 'responsibility for one’s own problems', [/your problems stay yours to solve/]],
  [
    'mentoring',
    'distinct from most coaches: the same path',
    [/apart from most coaches/, /same path/],
  ],
  ['mentoring', 'their own experience', [/share experience/]],
  [
    'mentoring',
    'general professional and career advice',
    [/general advice about work and careers/],
  ],
  ['mentoring', 'or particular expertise', [/very good at one thing/]],
  ['mentoring', 'for example industry in research', [/industry/, /research/]],
  ['mentoring', 'for example managing people', [/managing people/]],
  ['mentoring', 'who is only starting there', [/new to/]],
  [
    'coaching',
    'no knowledge of the work or workplace',
    [/do not have to understand your job/, /workplace/],
  ],
  ['coaching', 'unlocking potential', [/setting free what a person is capable of/]],
  ['coaching', 'to perform as well as possible', [/do as well as they can/]],
  [
    'coaching',
    'learning rather than being taught',
    [/learn for themselves instead of being taught/],
  ],
  ['coaching', 'credited to Whitmore', [/Whitmore/]],
  ['coaching', 'focused', [/focused/]],
  ['coaching', 'a trained coach', [/trained to coach/]],
  ['coaching', 'internal or external', [/work here or come from outside/]],
  ['coaching', 'a fixed timescale', [/set time/]],
  ['coaching', 'a particular challenge or transition', [/one challenge or one change/]],
  ['coaching', 'one-to-one', [/one-to-one/]],
  ['coaching', 'confidential', [/confidential/]],
  ['coaching', 'voluntary', [/your own choice/, /nobody can be sent/]],
  ['coaching', 'about people or projects', [/other people/, /project/]],
  ['coaching', 'or career development', [/career/]],
  ['coaching', 'does not fix problems', [/not fix the problem for you/]],
  [
    'coaching',
    'listening, questioning, feedback, reflection',
    [/listening/, /asking/, /feedback/, /reflect/],
  ],
  ['coaching', 'conversations that work', [/conversation gets you somewhere/]],
  ['coaching', 'techniques and diagnostic tools', [/exercises/, /diagnostic tools/]],
  ['both', 'if it is neither, there is other help', [/Counselling/, /line manager/, /Training/]],
];

describe('the difference, as the default pack explains it', () => {
  it.each(FACTS)('tells of %s: %s', (which, _, words) => {
    for (const word of words) expect(TEXT[which]).toMatch(word);
  });

  it('does not claim that a mentor gets anyone promoted', () => {
    expect(TEXT.mentoring).toMatch(/cannot get you a post or a promotion/);
  });

  it('never tells a person what they need', () => {
    expect(textOf(defaultPack.guide)).not.toMatch(/you need (a|to|some|coaching|mentoring)\b/i);
  });
});
