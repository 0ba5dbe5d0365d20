import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ROUTES } from '../../scripts/drive/tour';
import schema from '../../src/pack/schema.json';
import { everyValue, type Json, type Path } from '../../src/studio/json';
import { screenFor } from '../../src/studio/screen-for';
import { pageOf, pathFrom, SECTIONS, sectionOf, WRITTEN } from '../../src/studio/sections';

const pack = JSON.parse(readFileSync('src/pack/default/pack.json', 'utf8')) as Json;

test('whatever stands in a pack has a screen of staff, and a page of the studio', () => {
  const places = [...everyValue(pack)].map(([path]) => path).filter((path) => path.length > 0);
  expect(places.length).toBeGreaterThan(3000);
  const screens = new Set<string>(['', ...ROUTES]);
  const lost = places.filter((path) => {
    const [screen = ''] = screenFor(path, pack).path.split('/');
    const [page = ''] = pageOf(path).split('/');
    return !screens.has(screen) || !(SECTIONS as readonly string[]).includes(page);
  });
  expect(lost.map((path) => path.join('.'))).toEqual([]);
});

test.each<[Path, string, string | undefined]>([
  [['organisation', 'name'], '', undefined],
  [['organisation', 'contact', 'email'], 'contact', undefined],
  [['faq', 0, 'answer', 'en'], 'contact', undefined],
  [['organisation', 'terms', 'about', 1], 'terms', undefined],
  [['explain', 'rows', 3, 'label'], 'difference', undefined],
  [['guide', 'opening', 'title'], 'choose', undefined],
  [['guide', 'questions', 2, 'answers', 0, 'label'], 'choose/3', undefined],
  [['guide', 'outcomes', 'both', 'title'], 'choose/result', undefined],
  [['request', 'next', 0], '', undefined],
  [['request', 'replyDays'], 'ask', undefined],
  [['services', 3, 'methods', 0, 'number'], 'help', 'samaritans'],
  [['services'], 'help', undefined],
  [['services', 9999], 'help', undefined],
])('%s is seen at “%s”', (path, screen, sought) => {
  const seen = screenFor(path, pack);
  expect(seen.path).toBe(screen);
  expect(seen.sought?.is).toBe(sought);
});

test('every part that a pack may have is written in some section', () => {
  const written = Object.values(WRITTEN).flatMap((shown) =>
    (shown ?? []).flatMap(({ path, only }) => only.map((name) => [...path, name].join('.'))),
  );
  const parts = Object.keys(schema.properties).filter(
    // Made by the studio itself, or on a page of their own.
    (name) =>
      ![
        '$schema',
        'notes',
        'format',
        'version',
        'updated',
        'languages',
        'services',
        'situations',
      ].includes(name),
  );
  const lost = parts.flatMap((top) => {
    const { properties } = schema.properties[top as 'organisation'] as { properties?: object };
    if (written.includes(top)) return [];
    const members = Object.keys(properties ?? {}).map((name) => `${top}.${name}`);
    return members.length === 0 ? [top] : members.filter((name) => !written.includes(name));
  });
  expect(lost).toEqual([]);
});

test('a finding’s path leads to the section that its field is in', () => {
  expect(sectionOf(pathFrom('organisation.privacy.about.2'))).toBe('pages');
  expect(pageOf(pathFrom('services.12.methods.0.number'))).toBe('services/12');
  expect(sectionOf(pathFrom('brand.colour'))).toBe('organisation');
  expect(sectionOf(pathFrom('(the whole pack)'))).toBe('check');
});
