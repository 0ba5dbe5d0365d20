/** What still belongs to nobody: names, addresses and numbers that are only there as an example. */
import sample from '../../src/pack/default/pack.json' with { type: 'json' };
import type { Pack } from '../../src/pack/schema';
import { shorten } from '../../src/text/shorten';

const NAMES =
  /\bexample\.(ac\.uk|com|org|net)\b|\byour-(university|organisation)\.|Example University|rifysgol Enghraifft/;
const SOURCES = /^(Sample entry|Cofnod enghreifftiol)\b/;

// Ofcom keeps these free for drama: a number in them reaches nobody.
const NUMBERS = [
  ...['113', '114', '115', '116', '117', '118', '121', '131', '141', '151', '161'].map(
    (area) => `0${area}4960`,
  ),
  '01914980',
  '02079460',
  '02896496',
  '02920180',
  '01632960',
  '07700900',
  '08081570',
  '09098790',
  '03069990',
];
const DIGITS = /\+?\d[\d ]{8,}\d/g;

/** What makes this text a sample, in words to put after the name of its place; `undefined` when
 * nothing does. */
export function whySample(text: string): string | undefined {
  if (NAMES.test(text) || SOURCES.test(text)) return `is a sample: “${shorten(text, 60)}”`;
  const invented = text.match(DIGITS)?.find(isInvented);
  return invented && `is a number for examples, which reaches nobody: “${invented}”`;
}

function isInvented(number: string): boolean {
  // A text relay is reached through 18001; +44 stands for the first 0.
  const digits = number
    .replaceAll(' ', '')
    .replace(/^1800[12](?=0)/, '')
    .replace(/^\+44/, '0');
  return NUMBERS.some((start) => digits.startsWith(start));
}

/** True while the day of the last review is the default pack's: nobody of this organisation looked then. */
export function hasSampleReview({ id, reviewed }: Pack['services'][number]): boolean {
  return sample.services.some((service) => service.id === id && service.reviewed === reviewed);
}

/** True while the faculties are the ones of the default pack. */
export function hasSampleUnits({ request }: Pack): boolean {
  return (
    request.units.length > 0 &&
    JSON.stringify(request.units) === JSON.stringify(sample.request.units)
  );
}
