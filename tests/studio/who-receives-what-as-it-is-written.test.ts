import { expect, test } from 'vitest';
import { at, isList, put } from '../../src/studio/json';
import { idleAt, receiversWritten } from '../../src/studio/receivers-written';
import { authored } from './author';

const routes = at(authored, ['routes']);
const [first] = isList(routes) ? routes : [];
const withRoutes = (...all: readonly object[]) =>
  put(
    authored,
    ['routes'],
    all.map((one) => ({ ...(first as object), for: undefined, units: undefined, ...one })) as never,
  );
const indices = (value: Parameters<typeof receiversWritten>[0]) =>
  receiversWritten(value)
    .filter(({ unit }) => unit === undefined)
    .map(({ index }) => index);

test('of routes that fit the first receives, and for a kind that none is for it is nobody', () => {
  const all = { id: 'all' };
  const coaching = { id: 'coaches', for: ['coaching'] };
  expect(indices(withRoutes(all, coaching))).toEqual([0, 0, 0]);
  expect(indices(withRoutes(coaching, all))).toEqual([1, 0, 1]);
  expect(indices(withRoutes(coaching))).toEqual([undefined, 0, undefined]);
  expect(idleAt(withRoutes(all, coaching), 1)).toBe('late');
  expect(idleAt(withRoutes(all, { id: 'new' }), 1)).toBe('untold');
  expect(idleAt(withRoutes(coaching, all), 1)).toBeUndefined();
});

test('whatever stands where routes should, it is said without a fault', () => {
  for (const odd of [null, 'x', 7, {}, [], [null], ['x'], [{ for: 'x', units: [] }], [{ for: [] }]])
    for (const path of [['routes'], ['request', 'units'], ['request']]) {
      const value = put(authored, path, odd as never);
      expect(receiversWritten(value).length).toBeGreaterThanOrEqual(3);
      expect(() => idleAt(value, 0)).not.toThrow();
    }
});
