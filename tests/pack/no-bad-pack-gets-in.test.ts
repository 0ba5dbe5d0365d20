import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import { upgrade } from '../../src/pack/formats';
import { checkPack, readPack } from '../../src/pack/read';
import type { Pack } from '../../src/pack/schema';
import { changedPack, changes } from './hostile-packs';

const RUNS = process.env.WAYMARK_SOAK ? 100_000 : 5_000;

/** A copy with one change. */
function packWith(change: (pack: Pack) => void): Pack {
  const pack = structuredClone(defaultPack) as Pack;
  change(pack);
  return pack;
}
const pathsOf = (document: unknown) => checkPack(document).problems.map((p) => p.path);

describe('whatever a pack holds', () => {
  it(
    'is wholly valid, or refused with a path for each reason; and nothing is thrown',
    () => {
      let accepted = 0;
      fc.assert(
        fc.property(changes, (made) => {
          const result = readPack(JSON.stringify(changedPack(made)));
          if (result.pack) {
            accepted++;
            isSafe(result.pack);
          } else {
            expect(result.problems.length).toBeGreaterThan(0);
            const unclear = result.problems.filter(
              ({ path, message }) => path === '' || /Invalid|undefined|null/.test(message),
            );
            expect(unclear).toEqual([]);
          }
        }),
        { numRuns: RUNS },
      );
      // Otherwise the half about accepted packs says nothing.
      expect(accepted).toBeGreaterThan(RUNS / 100);
    },
    RUNS * 20,
  );

  it('is refused when it is cut short anywhere', () => {
    const text = JSON.stringify(defaultPack);
    fc.assert(
      fc.property(fc.nat(text.length - 1), (length) => {
        expect(readPack(text.slice(0, length)).problems.length).toBe(1);
      }),
      { numRuns: 200 },
    );
  });
});

const isLink = (text: string) => {
  const { protocol, username, password } = new URL(text);
  return protocol === 'https:' && username + password === '';
};
const isAddress = (text: string) => /^[^\s@]+@[^\s@]+$/.test(text);
// Words by language are one text in each; JSON hides a line end behind a backslash.
const isOneLine = (text: string) => !/[\n\u2028\u2029]|\\n/.test(text);
/** What the rest of Waymark relies on, by the name of the member. */
const RELIED_ON: Readonly<Record<string, (text: string) => boolean>> = {
  url: isLink,
  sourceUrl: isLink,
  page: isLink,
  email: isAddress,
  owner: isAddress,
  address: isAddress,
  number: (text) => /^[+0-9 ]+$/.test(text),
  id: isOneLine,
  name: isOneLine,
  label: isOneLine,
  title: isOneLine,
};

/** Says again, without the validator, what an accepted pack must be. Throws where it is not. */
function isSafe(pack: Pack): void {
  const must = (holds: boolean, what: string) => {
    if (!holds) throw new Error(what);
  };
  const walk = (value: unknown): void => {
    if (typeof value === 'string') {
      must(value.trim() !== '', 'an empty text');
      must(!/[\0\r\u202a-\u202e\u2066-\u2069]/.test(value), `a control character in ${value}`);
    }
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      must(!['__proto__', 'constructor', 'prototype'].includes(key), `a key ${key}`);
      const rule = Object.hasOwn(RELIED_ON, key) ? RELIED_ON[key] : undefined;
      const text = typeof inner === 'string' ? inner : JSON.stringify(inner);
      must(rule?.(text) ?? true, `${key}: ${text}`);
      walk(inner);
    }
  };
  walk(pack);
  for (const list of [pack.services, pack.situations, pack.routes, pack.guide.questions]) {
    must(new Set(list.map((item) => item.id)).size === list.length, 'an id twice');
  }
  const emergency = pack.services.filter((service) => service.urgency === 'emergency');
  must(
    emergency.some((s) => s.methods.some((m) => m.kind === 'phone')),
    'no emergency number',
  );
}

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
      'when two services have one name',
      (p) => {
        if (p.services[0]) p.services.push(structuredClone(p.services[0]));
      },
      `services.${defaultPack.services.length}.id`,
    ],
  ];
  it.each(cases)('%s', (_, change, path) => {
    expect(pathsOf(packWith(change))).toContain(path);
  });

  it('when a key could reach a prototype', () => {
    const text = JSON.stringify(defaultPack).replace('{"en"', '{"__proto__":{"en":"x"},"en"');
    expect(readPack(text).problems[0]?.path).toMatch(/__proto__$/);
  });

  it('when it is of a newer form than this Waymark knows', () => {
    expect(pathsOf({ ...defaultPack, format: 2 })).toEqual(['format']);
  });
});

describe('an older form', () => {
  const steps = [(d: object) => ({ ...d, one: true }), (d: object) => ({ ...d, two: true })];

  it('becomes today’s, step by step, from wherever it starts', () => {
    expect(upgrade({ format: 1 }, steps)).toEqual({ format: 3, one: true, two: true });
    expect(upgrade({ format: 2 }, steps)).toEqual({ format: 3, two: true });
    expect(upgrade({ format: 3 }, steps)).toEqual({ format: 3 });
  });

  it('is left alone when it is no pack at all', () => {
    for (const odd of [null, [], 'x', 1, { format: '1' }, { format: 0.5 }, {}]) {
      expect(upgrade(odd, steps)).toBe(odd);
    }
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
