import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type HelpFilters, isQuiet, rankServices } from '../../src/help/ranking';
import pack from '../../src/pack/default/pack.json';
import type { Method, Service, Situation } from '../../src/pack/services';

const services = pack.services as unknown as Service[];
const situations = pack.situations as unknown as Situation[];
const monday = Date.parse('2026-11-23T11:00Z');
const night = Date.parse('2026-11-24T03:00Z');
const named = (...ids: string[]) =>
  ids.map((id) => situations.find((s) => s.id === id) as Situation);
const wants = (over: Partial<HelpFilters> = {}): HelpFilters => ({
  situations: [],
  quiet: false,
  now: monday,
  ...over,
});
const ids = (over: Partial<HelpFilters> = {}, from = services) =>
  rankServices(from, wants(over)).map(({ service }) => service.id);

describe('the default pack', () => {
  test.each(situations.map((s) => [s.id] as const))('emergencies are on top of %s', (id) => {
    expect(ids({ situations: named(id) }).slice(0, 2)).toEqual(['emergency', 'campus-security']);
  });

  test('harassment: the adviser comes next, and mediation not at all', () => {
    const order = ids({ situations: named('harassment') });
    expect(order[2]).toBe('harassment-adviser');
    expect(order).not.toContain('mediation');
  });

  test('mediation is not offered when harassment is only one of the things chosen', () => {
    expect(ids({ situations: named('conflict-colleague', 'harassment') })).not.toContain(
      'mediation',
    );
    expect(ids({ situations: named('conflict-colleague') })).toContain('mediation');
  });

  test.each(situations.map((s) => [s.id, s.first ?? []] as const))(
    '%s: its own first services come first, even at night',
    (id, first) => {
      const order = ids({ situations: named(id), now: night });
      expect(order.slice(2, 2 + first.length)).toEqual(first);
    },
  );

  test('not sure shows every service', () => {
    expect(new Set(ids())).toEqual(new Set(services.map((s) => s.id)));
  });

  test('a service for supporters fits “supporting somebody else” without naming it', () => {
    const found = rankServices(services, wants({ situations: named('someone-else') }));
    expect(found.find(({ service }) => service.id === 'dignity-contacts')?.fits).toBe(true);
    expect(found.find(({ service }) => service.id === 'it-service')?.fits).toBe(false);
  });

  test('a nation leaves out what does not serve it', () => {
    expect(ids({ nation: 'scotland' })).not.toContain('live-fear-free');
    expect(ids({ nation: 'wales' })).toContain('live-fear-free');
  });
});

const method = (kind: 'phone' | 'text' | 'email', hours: Method['hours']): Method =>
  kind === 'email'
    ? { kind, address: 'a@example.ac.uk', hours }
    : { kind, number: '01632 960000', hours };
const service = (id: string, over: Partial<Service> = {}): Service => ({
  ...(services.find((s) => s.id === 'acas') as Service),
  id,
  nations: undefined,
  situations: [],
  alsoFor: [],
  methods: [method('phone', 'always')],
  ...over,
});

describe('who can be reached now', () => {
  const daytime = {
    zone: 'Europe/London',
    week: [{ days: ['mon' as const], spans: [{ from: '09:00', to: '17:00' }] }],
  };
  const pack = [
    service('shut', { methods: [method('phone', { zone: 'Europe/London', week: [] })] }),
    service('unsaid', { methods: [method('phone', 'unknown')] }),
    service('letter-box', { methods: [method('email', 'always')] }),
    service('day', { methods: [method('phone', daytime), method('email', 'always')] }),
    service('always'),
  ];

  test('comes before who cannot, and not knowing comes between', () => {
    expect(ids({ now: monday }, pack)).toEqual(['day', 'always', 'unsaid', 'letter-box', 'shut']);
    expect(ids({ now: night }, pack)).toEqual(['always', 'unsaid', 'letter-box', 'shut', 'day']);
  });

  test('counts only the ways that suit', () => {
    const both = [
      service('by-day', { methods: [method('phone', 'always'), method('text', daytime)] }),
      service('by-night', { methods: [method('text', 'always')] }),
    ];
    expect(ids({ quiet: true, now: night }, both)).toEqual(['by-night', 'by-day']);
  });

  test('an emergency service stays when its only way is to speak', () => {
    const only = [
      service('quiet', { methods: [method('phone', 'always')] }),
      service('now', { urgency: 'emergency' }),
    ];
    expect(ids({ quiet: true }, only)).toEqual(['now']);
  });
});

test('in every pack: emergencies on top and never lost, nothing forbidden, nothing twice', () => {
  const kinds = fc.constantFrom('phone' as const, 'text' as const, 'email' as const);
  const someService = fc
    .record({
      id: fc.constantFrom(...'abcdefgh'),
      urgency: fc.constantFrom('emergency' as const, 'urgent' as const, 'soon' as const),
      situations: fc.subarray(['x', 'y', 'z']),
      methods: fc.array(fc.tuple(kinds, fc.constantFrom('always' as const, 'unknown' as const)), {
        minLength: 1,
        maxLength: 3,
      }),
      nations: fc.option(fc.subarray(['england' as const, 'wales' as const], { minLength: 1 }), {
        nil: undefined,
      }),
    })
    .map((s) =>
      service(s.id, { ...s, methods: s.methods.map(([kind, hours]) => method(kind, hours)) }),
    );
  const someSituation = fc.record({
    id: fc.constantFrom('x', 'y', 'z'),
    label: fc.constant('…'),
    first: fc.subarray([...'abcdefgh']),
    never: fc.subarray([...'abcdefgh']),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(someService, { selector: (s) => s.id }),
      fc.uniqueArray(someSituation, { selector: (s) => s.id, maxLength: 2 }),
      fc.boolean(),
      fc.constantFrom(undefined, 'england' as const, 'scotland' as const),
      (pack, chosen, quiet, nation) => {
        const found = rankServices(pack, { situations: chosen, quiet, nation, now: monday });
        const order = found.map(({ service }) => service);
        expect(new Set(order).size).toBe(order.length);
        const emergencies = pack.filter((s) => s.urgency === 'emergency');
        expect(order.slice(0, emergencies.length)).toHaveLength(emergencies.length);
        for (const s of order.slice(0, emergencies.length)) expect(s.urgency).toBe('emergency');
        for (const offer of found) {
          expect(offer.methods.length).toBeGreaterThan(0);
          if (offer.service.urgency === 'emergency') continue;
          expect(chosen.some((s) => s.never.includes(offer.service.id))).toBe(false);
          if (quiet) expect(offer.methods.every(isQuiet)).toBe(true);
        }
        if (chosen.length === 0 && !quiet && !nation) expect(order).toHaveLength(pack.length);
      },
    ),
  );
});
