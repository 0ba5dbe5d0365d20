import { expect, test } from 'vitest';
import { makeSearch } from '../../src/help/search';
import { offersOf } from '../../src/help/use-offers';
import defaultPack from '../../src/pack/default/pack.json';
import type { Pack } from '../../src/pack/schema';

const pack = defaultPack as Pack;
const search = await makeSearch(pack);
const { answers } = offersOf(pack, [], { quiet: false, now: Date.parse('2026-11-23T11:00Z') });
const found = (text: string) => search(text).map(({ id }) => id);

test('words that stand far apart make no phrase', () => {
  for (const text of [
    'I’ve lost all our savings on betting apps and my wife doesn’t know',
    'I lost the file with all of the marks in it and my mother is visiting',
  ])
    expect(found(text).slice(0, 3), text).not.toContain('bereavement');
  // Side by side they do, in either order and with a few words between.
  for (const text of ['lost my wife', 'my wife is lost to us', 'lost my lovely wife'])
    expect(found(text), text).toContain('bereavement');
});

test('“my wife” or “my team” beside something that says what is meant decides nothing', () => {
  for (const [text, first] of [
    ['fisa fy ngwraig', 'employment'],
    ['my wife’s visa', 'employment'],
    ['two of my team are not speaking to each other', 'conflict-colleague'],
    ['harrasment by a profesor', 'harassment-adviser'],
    ['my collegue and me had a huge arguement', 'conflict-colleague'],
  ] as const)
    expect(found(text)[0], text).toBe(first);
});

test('a thing that died is broken, and who died is mourned', () => {
  for (const text of [
    'my laptop has just died',
    'phone dead',
    'laptop fi di marw',
    'mae fy nghyfrifiadur wedi marw',
    'spreadsheet has died on me and I lost everything',
  ])
    expect(found(text), text).not.toContain('bereavement');
  for (const text of [
    'car accident dad died',
    'the phone rang and my mum had died',
    'ffoniodd, mam wedi marw',
  ])
    expect(found(text)[0], text).toBe('bereavement');
});

test('a slip in the end of a word that its form leaves out is put right', () => {
  for (const [typed, meant] of [
    ['evicton notice', 'eviction notice'],
    ['redundancey', 'redundancy'],
    ['bankruptsy', 'bankruptcy'],
  ] as const)
    expect(found(typed)[0], typed).toBe(found(meant)[0]);
});

test('who cares for somebody is not led to help for people afraid of a partner', () => {
  for (const text of [
    'my mum has dementia and I am juggling caring with work',
    'my wife is ill in hospital',
  ]) {
    const [first] = answers(search(text));
    const shown = first && 'offers' in first ? first.offers.map(({ service }) => service.id) : [];
    expect(shown.length, text).toBeGreaterThanOrEqual(1);
    expect(shown, text).not.toContain('domestic-abuse');
  }
  const [afraid] = answers(search('afraid of my husband'));
  expect(afraid && 'offers' in afraid && afraid.offers[0]?.service.id).toBe('domestic-abuse');
});

test('who expects a child is told of leave and pay, not of harassment', () => {
  for (const text of ['pregnant', 'expecting a baby', 'disgwyl babi', 'dwi’n feichiog'])
    expect(found(text)[0], text).not.toBe('harassment');
  expect(found('pregnant')[0]).toBe('employment');
  expect(found('bullied because I am pregnant')[0]).toBe('harassment');
});

test('smoking is a habit, and smoke a danger', () => {
  expect(found('there is smoke in the building')).not.toContain('health');
  expect(found('I want to stop smoking')[0]).toBe('health');
});
