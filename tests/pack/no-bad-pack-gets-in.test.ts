import { describe, expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import { checkPack, readPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import { kindOf, put, rich } from './hostile-pack';

const SCHEME = {
  id: 'returners',
  name: 'Returners',
  what: 'For staff back from leave.',
  join: 'Write to us.',
  owner: 'team@uni.test',
  reviewed: '2026-11-01',
  due: '2027-11-01',
};

/** A copy with one change. */
function packWith(change: (pack: Pack) => void): Pack {
  const pack = structuredClone(defaultPack) as Pack;
  change(pack);
  return pack;
}
const pathsOf = (document: unknown) => checkPack(document).problems.map((p) => p.path);

describe('a pack is refused', () => {
  const cases: [string, (pack: Pack) => void, string][] = [
    ['when routes fall back to each other in a circle', circle, 'routes.0.fallback'],
    [
      'when an answer points to a situation that is not there',
      (p) => {
        const answer = p.guide.questions[0]?.answers[0];
        if (answer) answer.situations = ['nowhere'];
      },
      'guide.questions.0.answers.0.situations.0',
    ],
    [
      'when an answer names a service that is not there',
      (p) => {
        const answer = p.guide.questions[0]?.answers[0];
        if (answer) answer.first = ['nobody'];
      },
      'guide.questions.0.answers.0.first.0',
    ],
    [
      'when an answer stands in a group that is not there',
      (p) => {
        const answer = p.guide.questions[0]?.answers[0];
        if (answer) answer.group = 'nowhere';
      },
      'guide.questions.0.answers.0.group',
    ],
    [
      'when it takes an id that is Waymark’s own answer',
      (p) => {
        const answer = p.guide.questions[1]?.answers[0];
        if (answer) answer.id = 'not-sure';
      },
      'guide.questions.1.answers.0.id',
    ],
    [
      'when nobody would receive a request',
      (p) => {
        p.routes = p.routes.map((route) => ({ ...route, for: ['mentoring'] }));
      },
      'routes',
    ],
    [
      'when no emergency number is left',
      (p) => {
        p.services = p.services.filter((s) => s.urgency !== 'emergency');
      },
      'services',
    ],
    [
      'when a label is in no language',
      (p) => {
        if (p.situations[0]) p.situations[0].label = {};
      },
      'situations.0.label',
    ],
    [
      'when a list stands where words by language belong',
      (p) => {
        Object.assign(p.situations[0] ?? {}, { label: [] });
      },
      'situations.0.label',
    ],
    [
      'when an empty list stands where a group belongs',
      (p) => {
        Object.assign(p.situations[0] ?? {}, { words: [] });
      },
      'situations.0.words',
    ],
    [
      'when a scheme is of a faculty that is not there',
      (p) => {
        p.schemes = [{ ...SCHEME, units: ['nowhere'] }];
      },
      'schemes.0.units.0',
    ],
    [
      'when a scheme is due before it was reviewed',
      (p) => {
        p.schemes = [SCHEME, { ...SCHEME, id: 'other', due: '2026-10-31' }];
      },
      'schemes.1.due',
    ],
    [
      'when two schemes have one name',
      (p) => {
        p.schemes = [SCHEME, SCHEME];
      },
      'schemes.1.id',
    ],
    [
      'when a link to a handbook is not https',
      (p) => {
        p.resources = [{ id: 'book', label: 'Book', url: 'http://uni.test/book' }];
      },
      'resources.0.url',
    ],
    [
      'when two services have one name',
      (p) => {
        if (p.services[0]) p.services.push(structuredClone(p.services[0]));
      },
      `services.${defaultPack.services.length}.id`,
    ],
  ];
  const round = {
    opens: '2026-12-03',
    closes: '2026-12-17',
    starts: '2027-01-11',
    until: '2026-12-31',
  };
  it.each([
    ['closes', { closes: '2026-12-02' }, 'must not be before the day on which it opens'],
    ['starts', { starts: '2026-12-16' }, 'must not be before the day on which it closes'],
    ['until', { until: '2026-12-02' }, 'must be a day from the one on which it opens'],
    ['until', { until: '2027-01-12' }, 'must be a day from the one on which it opens'],
    ['opens', { opens: '3 December' }, 'must be a date such as 2026-11-23'],
  ])('when a round has days out of order: %s', (member, change, message) => {
    const timing = { zone: 'Europe/London', rounds: [round, { ...round, ...change }] };
    const document = packWith((p) => Object.assign(p.request, { timing }));
    const path = `request.timing.rounds.1.${member}`;
    const said = checkPack(document).problems.filter((problem) => problem.path === path);
    expect(said[0]?.message).toContain(message);
    expect(
      checkPack(packWith((p) => (p.request.timing = { ...timing, rounds: [round] }))).problems,
    ).toEqual([]);
  });

  it.each(cases)('%s', (_, change, path) => {
    expect(pathsOf(packWith(change))).toContain(path);
  });

  it('when a key could reach a prototype', () => {
    const text = JSON.stringify(defaultPack).replace('{"en"', '{"__proto__":{"en":"x"},"en"');
    expect(readPack(text).problems[0]?.path).toMatch(/__proto__$/);
  });

  it('when an empty list stands where a group belongs, wherever that is', () => {
    const seen = new Set<string>();
    const refused: string[] = [];
    const walk = (value: unknown, place: readonly string[]) => {
      if (typeof value !== 'object' || value === null) return;
      const kind = kindOf(place);
      if (!Array.isArray(value) && place.length > 0 && !seen.has(kind)) {
        seen.add(kind);
        if (checkPack(put(rich, place, [])).problems.length > 0) refused.push(kind);
      }
      for (const [key, inner] of Object.entries(value)) walk(inner, [...place, key]);
    };
    walk(rich, []);
    expect(refused).toEqual([...seen]);
    expect(seen).toContain('guide.questions.*.answers.*.form');
  });

  it('when it is of a newer form than this Waymark knows', () => {
    expect(pathsOf({ ...defaultPack, format: 2 })).toEqual(['format']);
  });
});

function circle(pack: Pack): void {
  const first = pack.routes[0];
  if (!first) return;
  pack.routes = [
    { ...first, fallback: 'second' },
    { ...first, id: 'second', fallback: first.id },
  ];
}
