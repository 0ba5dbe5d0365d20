import Ajv from 'ajv';
import addFormats from 'ajv-formats';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeSchema } from '../../scripts/pack/schema';
import defaultPack from '../../src/pack/default/pack.json';
import { checkPack } from '../../src/pack/read';
import published from '../../src/pack/schema.json';
import { changedPack, changes } from './hostile-packs';

const ajv = new Ajv({ strict: false });
addFormats(ajv);
const fits = ajv.compile(published);

describe('the JSON Schema that editors use', () => {
  it('is the one that the validator makes', () => {
    expect(published).toEqual(JSON.parse(makeSchema()));
  });

  it('takes the default pack', () => {
    expect(fits(defaultPack)).toBe(true);
  });

  it('never underlines what the checker accepts', () => {
    fc.assert(
      fc.property(changes, (made) => {
        // The document as it arrives: parsed, not as our code built it.
        const parsed = JSON.parse(JSON.stringify(changedPack(made))) as unknown;
        if (!checkPack(parsed).problems.length) expect(fits(parsed), ajv.errorsText()).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['a missing name', { organisation: { ...defaultPack.organisation, name: undefined } }],
    ['a number in quotes', { version: '1' }],
    ['a name that does not belong', { colour: 'red' }],
    ['an unknown kind of route', { routes: [{ ...defaultPack.routes[0], kind: 'pigeon' }] }],
    ['a date that is none', { updated: 'yesterday' }],
    ['too many points', { guide: { ...defaultPack.guide, lead: 99 } }],
  ])('underlines %s', (_, change) => {
    const document = JSON.parse(JSON.stringify({ ...defaultPack, ...change }));
    expect(fits(document)).toBe(false);
    expect(checkPack(document).problems).not.toEqual([]);
  });
});
