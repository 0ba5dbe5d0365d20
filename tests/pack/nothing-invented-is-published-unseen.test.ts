import { expect, it } from 'vitest';
import { starterPack } from '../../scripts/pack/starter';
import { checkText } from '../../src/pack/author/check';
import {
  SAMPLE_REVIEWED,
  SAMPLE_SERVICES,
  SAMPLE_UNITS,
  whySample,
} from '../../src/pack/author/samples';
import type { Pack } from '../../src/pack/schema';

const TODAY = '2026-11-24';
const starter = starterPack(TODAY);
const pack = JSON.parse(starter) as Pack;
const toReplace = (text: string) =>
  checkText(text, TODAY).findings.filter(({ kind }) => kind === 'replace');

/** Services that are everybody's, whose numbers are the real ones. */
const PUBLIC =
  /^(999|112|18000|111|18001 111|116 123|85258|08000 562 561|0808 2000 247|0808 80 10 800|0808 808 1677|0300 123 1100|020 3117 2520)$/;

it('each number of the default pack is a public service’s own, or listed', () => {
  const lines = starter.split('\n');
  const listed = new Set(toReplace(starter).map(({ line }) => line));
  const numbers = lines.flatMap((text, i) => {
    const number = /"number": "([^"]+)"/.exec(text)?.[1];
    return number ? [{ number, listed: listed.has(i + 1) }] : [];
  });
  expect(numbers.length).toBeGreaterThan(20);
  expect(numbers.filter((one) => one.listed === PUBLIC.test(one.number))).toEqual([]);
});

it('so is whatever names the invented university, an address of its, or a sample entry', () => {
  const lines = starter.split('\n');
  const listed = new Set(toReplace(starter).map(({ line }) => line));
  const invented = lines.flatMap((text, i) =>
    /example\.ac\.uk|Example University|Prifysgol Enghraifft|"Sample |"Cofnod enghr/.test(text)
      ? [i + 1]
      : [],
  );
  expect(invented.length).toBeGreaterThan(80);
  expect(invented.filter((line) => !listed.has(line))).toEqual([]);
});

it('so are its faculties, for as long as they are its', () => {
  const units = () =>
    toReplace(JSON.stringify(pack)).filter(({ where }) => where === 'request, units');
  expect(units()).toHaveLength(1);
  pack.request.units[0] = { id: 'law', label: 'School of Law' };
  expect(units()).toEqual([]);
  pack.request.units = [];
  expect(units()).toEqual([]);
});

it.each([
  '01632 960555',
  '+44 1632 960 555',
  '18001 01632 960555',
  '0113 496 0000',
  '0161 496 0999',
  '0191 498 0123',
  '020 7946 0018',
  '028 9649 6123',
  '029 2018 0555',
  '07700 900101',
  '0808 157 0102',
  '0909 879 0001',
  '03069 990123',
  'Ring 01632 960101, then 2',
  'hr@your-university.ac.uk',
])('“%s” is known to reach nobody', (text) => {
  expect(whySample(text)).toBeDefined();
});

it.each([
  '01632 950555',
  '0113 497 0000',
  '020 7946 1018',
  '07700 910101',
  '116 123',
  '999',
  'hr@uni.test',
  '0808 2000 247',
  '9016329605',
])('“%s” is not taken for an example', (text) => {
  expect(whySample(text)).toBeUndefined();
});

it('what is known of the example is the example’s: its services, the day of their review, its faculties', () => {
  expect(SAMPLE_SERVICES).toEqual(pack.services.map(({ id }) => id));
  expect(new Set(pack.services.map(({ reviewed }) => reviewed))).toEqual(
    new Set([SAMPLE_REVIEWED]),
  );
  const units = (JSON.parse(starter) as Pack).request.units;
  expect(Object.entries(SAMPLE_UNITS)).toEqual(
    units.map(({ id, label }) => [id, typeof label === 'string' ? label : label.en]),
  );
});

it('its faculties stay its when a language is taken out', () => {
  const english = JSON.parse(starter, (key, value) =>
    value && typeof value === 'object' && 'cy' in value && key !== 'words' ? value.en : value,
  );
  expect(toReplace(JSON.stringify(english)).map(({ path }) => path)).toContain('request.units');
});
