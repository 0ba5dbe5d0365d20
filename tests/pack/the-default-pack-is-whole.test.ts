import { describe, expect, it } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json';
import { checkPack } from '../../src/pack/read';

/** Every object whose keys are languages, with its path. */
function* strings(value: unknown, path = ''): Generator<[string, unknown]> {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value) && ('en' in value || 'cy' in value)) yield [path, value];
  for (const [key, inner] of Object.entries(value)) yield* strings(inner, `${path}.${key}`);
}

describe('the pack that Waymark ships with', () => {
  it('is valid', () => {
    expect(checkPack(defaultPack).problems).toEqual([]);
  });

  it('says everything in English and in Welsh', () => {
    const missing = [...strings(defaultPack)].filter(([, text]) => {
      const keys = Object.keys(text as object);
      return keys.sort().join() !== 'cy,en';
    });
    expect(missing).toEqual([]);
  });

  it('names no real organisation as its own', () => {
    const { organisation, routes, services } = defaultPack;
    const own = JSON.stringify([organisation, routes, services.map((s) => s.owner)]);
    for (const [, domain] of own.matchAll(/@([a-z]+(?:\.[a-z]+)+)/g))
      expect(domain).toBe('example.ac.uk');
  });

  it('never promises that a request has arrived', () => {
    expect(JSON.stringify(defaultPack)).not.toMatch(/submitted/i);
  });
});
