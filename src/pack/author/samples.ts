/** What still belongs to nobody: names, addresses and numbers that are only there as an example. */

import { shorten } from '../../text/shorten';
import type { Pack } from '../schema';

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

/** What the example has, written down: in its place a build may carry a pack of somebody's own. */
export const SAMPLE_REVIEWED = '2026-11-23';
export const SAMPLE_SERVICES: readonly string[] = `
  emergency campus-security nhs-111 samaritans shout education-support domestic-abuse
  live-fear-free harassment-adviser dignity-contacts report-and-support counselling
  occupational-health gp bereavement-support debt-advice hardship-fund chaplaincy union
  hr-adviser managers-manager mediation acas speak-up whistleblowing-charity supporter-guide
  training it-service
`
  .trim()
  .split(/\s+/);
export const SAMPLE_UNITS: Readonly<Record<string, string>> = {
  'arts-social': 'Faculty of Arts and Social Sciences',
  'science-engineering': 'Faculty of Science and Engineering',
  'health-medicine': 'Faculty of Health and Medicine',
  'professional-services': 'Professional services',
  elsewhere: 'Somewhere else',
};

/** True while the day of the last review is the example's: nobody of this organisation looked then. */
export const hasSampleReview = ({
  id,
  reviewed,
}: Pick<Pack['services'][number], 'id' | 'reviewed'>): boolean =>
  reviewed === SAMPLE_REVIEWED && SAMPLE_SERVICES.includes(id);

/** True while the faculties are the example's. */
export const hasSampleUnits = ({ request }: Pack): boolean =>
  request.units.length > 0 &&
  request.units.every(({ id, label }) =>
    (typeof label === 'string' ? [label] : Object.values(label)).includes(SAMPLE_UNITS[id] ?? ''),
  );
