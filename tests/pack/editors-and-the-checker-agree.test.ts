import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../../scripts/pack/schema';
import { STARTER_NAME, starterFiles } from '../../scripts/pack/starter';
import { HELP } from '../../src/pack/author/help';
import defaultPack from '../../src/pack/default/pack.json';
import { checkPack } from '../../src/pack/read';
import published from '../../src/pack/schema.json';
import { changedPack, changes } from './hostile-packs';

interface Node {
  readonly description?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
}

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const fits = ajv.compile(published);

const withWeek = (week: unknown) =>
  defaultPack.services.map((service) => ({
    ...service,
    methods: [{ kind: 'phone', number: '999', hours: { zone: 'Europe/London', week } }],
  }));

describe('the JSON Schema that editors use', () => {
  it('is the one that the validator makes', () => {
    expect(published).toEqual(JSON.parse(makeSchema()));
  });

  it('takes the default pack', () => {
    expect(fits(defaultPack)).toBe(true);
  });

  it('says what each member is for, in words that each stand somewhere', () => {
    const said = new Map<string, string | undefined>();
    const walk = (node: Node, path: string) => {
      for (const one of [...(node.anyOf ?? []), ...(node.oneOf ?? [])]) walk(one, path);
      if (node.items) walk(node.items, `${path}.*`);
      for (const [key, member] of Object.entries(node.properties ?? {})) {
        said.set(`${path}.${key}`, member.description);
        walk(member, `${path}.${key}`);
      }
    };
    walk(published as unknown as Node, '');
    expect(said.size).toBeGreaterThan(180);
    expect([...said].filter(([, words]) => !words)).toEqual([]);
    expect(said.get('.guide.questions.*.answers.*.because')).toMatch(/Because you said/);
    expect(said.get('.guide.outcomes.both.about')).not.toBe(said.get('.organisation.terms.about'));
    const spoken = new Set(said.values());
    expect(Object.entries(HELP).filter(([, words]) => !spoken.has(words))).toEqual([]);
  });

  it('never underlines what the checker accepts', () => {
    fc.assert(
      fc.property(changes, (made) => {
        // The document as it arrives: parsed, not as our code built it.
        const parsed = JSON.parse(JSON.stringify(changedPack(made))) as unknown;
        if (!checkPack(parsed).problems.length) expect(fits(parsed), ajv.errorsText()).toBe(true);
      }),
      { numRuns: process.env.WAYMARK_SOAK ? 1000 : 120 },
    );
  });

  it('is released with a pack that finds it and fits it, the same bytes on any day', () => {
    const files = starterFiles();
    const { [STARTER_NAME]: text, ...beside } = files;
    const pack = JSON.parse(String(text));
    const found = beside[pack.$schema.replace('./', '')] ?? 'null';
    expect(JSON.parse(String(found))).toEqual(published);
    expect(fits(pack), ajv.errorsText()).toBe(true);
    expect(checkPack(pack).problems).toEqual([]);
    expect(pack).toMatchObject({ version: 1, updated: defaultPack.updated });
    expect(readFileSync('scripts/release.ts', 'utf8')).toContain('zip(starterFiles()');
  });

  it.each([
    ['a missing name', { organisation: { ...defaultPack.organisation, name: undefined } }],
    ['a number in quotes', { version: '1' }],
    ['a name that does not belong', { colour: 'red' }],
    ['an unknown kind of route', { routes: [{ ...defaultPack.routes[0], kind: 'pigeon' }] }],
    ['a date that is none', { updated: 'yesterday' }],
    ['a week without a day', { services: withWeek([]) }],
    ['a day without hours', { services: withWeek([{ days: ['mon'], spans: [] }]) }],
    [
      'hours without a day',
      { services: withWeek([{ days: [], spans: [{ from: '09:00', to: '17:00' }] }]) },
    ],
    ['too many points', { guide: { ...defaultPack.guide, lead: 99 } }],
  ])('underlines %s', (_, change) => {
    const document = JSON.parse(JSON.stringify({ ...defaultPack, ...change }));
    expect(fits(document)).toBe(false);
    expect(checkPack(document).problems).not.toEqual([]);
  });
});
