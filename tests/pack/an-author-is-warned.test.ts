import { describe, expect, it, test } from 'vitest';
import { starterPack } from '../../scripts/pack/starter';
import { checkText } from '../../src/pack/author/check';
import type { Method, Pack, Route } from '../../src/pack/schema';

const TODAY = '2026-11-24';
const starter = starterPack(TODAY);

const lines = (text: string) =>
  checkText(text, TODAY).findings.map((f) => `${f.kind} ${f.where}: ${f.message}`);
const before = new Set(lines(starter));

/** What the check says of the starter after one change that it did not say before. */
function said(change: (pack: Pack) => void): string[] {
  const pack = JSON.parse(starter) as Pack;
  change(pack);
  return lines(JSON.stringify(pack)).filter((line) => !before.has(line));
}
/** One that the first leads to, where that does not work out. */
const addRoute = (pack: Pack, route: Route) => {
  Object.assign(pack.routes[0] ?? {}, { fallback: route.id });
  pack.routes.push(route);
};
const link = (url: string) => (pack: Pack) =>
  addRoute(pack, { id: 'more', kind: 'link', name: 'More', url });
const firstMethod = (pack: Pack, change: Partial<Method>) =>
  Object.assign(pack.services.find((s) => s.id === 'samaritans')?.methods[0] ?? {}, change);

describe('a valid pack whose author should know of something', () => {
  const cases: [string, (pack: Pack) => void, RegExp][] = [
    [
      'hours that nobody knows, where people turn in a crisis',
      (p) => firstMethod(p, { hours: 'unknown' }),
      /^warn service 4 “Samaritans”, contact method 1, hours: are unknown/,
    ],
    [
      'a route that only this computer can reach',
      (p) =>
        addRoute(p, {
          id: 'here',
          kind: 'webhook',
          name: 'Here',
          url: 'http://localhost:4174/requests',
        }),
      /^warn route 2 “Here”, url: works on this computer only/,
    ],
    [
      'a route that comes after one that takes everything',
      (p) =>
        void p.routes.push({
          id: 'coaches',
          kind: 'email',
          name: 'Coaches',
          to: 'coaches@uni.test',
          for: ['coaching'],
        }),
      /^warn route 2 “Coaches”: receives nothing/,
    ],
    [
      'a language that the pack does not name',
      (p) => {
        p.organisation.programme = { en: 'Mentoring', cy: 'Mentora', fr: 'Mentorat' };
      },
      /^warn organisation, programme: is in a language that "languages" does not name: fr/,
    ],
    [
      'a link within a text that is not https',
      (p) => {
        p.explain.intro = 'See http://uni.test/mentoring first.';
      },
      /^warn explain, intro: holds a link that is not https/,
    ],
    [
      'a page at a bare number',
      link('https://192.0.2.7/form'),
      /^warn route 2 “More”, url: is a bare number/,
    ],
    ['so in the long form', link('https://[2001:db8::1]/form'), /: is a bare number/],
    [
      'a form that is to get an answer which there is not',
      (p) =>
        addRoute(p, {
          id: 'more',
          kind: 'link',
          name: 'More',
          url: 'https://forms.uni.test/ask',
          fields: { emial: 'r1', change: 'r2' },
        }),
      /^warn route 2 “More”, fields, emial: is no answer of the form.*did you mean "email"/,
    ],
    [
      'a look-alike name',
      link('https://exàmple.test/form'),
      /: has a name with letters that can look like others: xn--/,
    ],
    ...['sig=1', 'code=x', 'api_key=x', 'access-token=x', `x=${'a1'.repeat(16)}`].map(
      (query): [string, (pack: Pack) => void, RegExp] => [
        `a link with ${query.slice(0, 12)}`,
        link(`https://flow.uni.test/run?${query}`),
        /^warn route 2 “More”, url: looks as if it holds a key/,
      ],
    ),
    [
      'letters beyond a to z in an address',
      (p) => void Object.assign(p.services[3] ?? {}, { owner: 'zoë@uni.test' }),
      /^warn service 4 “Samaritans”, owner: has letters beyond a to z: “ë”/,
    ],
    [
      'letters that were read in another encoding once',
      (p) => void Object.assign(p.services[3] ?? {}, { cost: 'Free, or Â£5 for a cafÃ© voucher' }),
      /^warn service 4 “Samaritans”, cost: seems to have letters that were read wrongly: “Â£”/,
    ],
    [
      'a scheme that nobody has reviewed in time',
      (p) => {
        const [owner, days] = ['hr@uni.test', { reviewed: '2025-11-01', due: '2026-11-01' }];
        const words = { name: 'Returners', what: 'For returners.', join: 'Write.' };
        p.schemes = [{ id: 'returners', ...words, owner, ...days }];
      },
      /^warn scheme 1 “Returners”, due: was due for review on 2026-11-01; ask hr@uni.test/,
    ],
    [
      'a waiting time that is shown no longer',
      (p) => {
        p.request.timing = { zone: 'UTC', pace: [{ weeks: 4, until: '2026-11-23' }] };
      },
      /^warn request, timing, waiting time 1, until: was the last day on which this was shown/,
    ],
    [
      'an entry that is to be confirmed',
      (p) => {
        Object.assign(p.services.find((s) => s.id === 'samaritans') ?? {}, { toConfirm: true });
      },
      /^replace service 4 “Samaritans”, toConfirm: check this entry at its source/,
    ],
  ];
  it.each(cases)('is told of %s', (_, change, words) => {
    const lines = said(change);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(words);
  });

  const quiet: [string, (pack: Pack) => void][] = [
    [
      'a route of one faculty after one for all',
      (p) =>
        void p.routes.push({
          id: 'science',
          kind: 'email',
          name: 'Science',
          to: 'science@uni.test',
          units: [p.request.units[0]?.id ?? ''],
        }),
    ],
    ['an ordinary form', link('https://forms.uni.test/ask?team=mentoring&form=2026-11')],
    ['hours unknown of help that can wait', (p) => unknownHours(p, 'soon')],
    [
      'words to search by in one language only',
      (p) => Object.assign(p.services[3] ?? {}, { words: { en: ['x'] } }),
    ],
    [
      'a text that is the same in every language',
      (p) => Object.assign(p.organisation, { programme: 'Mentora' }),
    ],
    [
      'a waiting time on its last day',
      (p) => {
        p.request.timing = { zone: 'UTC', pace: [{ weeks: 4, until: TODAY }] };
      },
    ],
    ['a text about http itself', (p) => Object.assign(p.explain, { intro: 'http is old.' })],
  ];
  it.each(quiet)('is not told of %s', (_, change) => {
    expect(said(change)).toEqual([]);
  });
});

test('no route is said to receive nothing that is for one kind, and stands before one for all', () => {
  const words = said((p) =>
    p.routes.unshift({
      id: 'coaches',
      kind: 'email',
      name: 'Coaches',
      to: 'coaches@uni.test',
      for: ['coaching'],
    }),
  );
  expect(words.filter((line) => line.includes('receives nothing'))).toEqual([]);
});

function unknownHours(pack: Pack, urgency: 'soon') {
  const service = pack.services.find((s) => s.urgency === urgency);
  Object.assign(service?.methods[0] ?? {}, { hours: 'unknown' });
}
