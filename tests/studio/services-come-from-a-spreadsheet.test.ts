import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkPack } from '../../src/pack/read';
import { dayIn, hoursIn, numberIn } from '../../src/studio/cells';
import { changesInWords } from '../../src/studio/change-words';
import { type Arrival, arrivalsOf, takeArrivals } from '../../src/studio/incoming';
import { at, isList, isSame, type Json, put } from '../../src/studio/json';
import { servicesIn } from '../../src/studio/services-sheet';
import { readSheet } from '../../src/text/sheet';
import { authored, called } from './author';
import { ansi, unparse, utf8, utf16 } from './spreadsheet';

const TODAY = '2026-11-28';
type Rows = readonly (readonly string[])[];

async function arrivals(bytes: Uint8Array, pack: Json = authored): Promise<Arrival[]> {
  const sheet = servicesIn(await readSheet(bytes), pack);
  if ('refused' in sheet) throw new Error(sheet.refused);
  return arrivalsOf(pack, sheet.incoming, TODAY, 'Services.csv');
}
const csv = (rows: Rows) => arrivals(utf8(unparse(rows, ',')));

const WHOLE: Rows = [
  [
    'Service name',
    'Name (cy)',
    'Description',
    'Telephone',
    'E-mail',
    'Website',
    'Opening hours',
    'Cost',
    'Confidentiality',
    'Independent',
    'Situations',
    'Can',
    'Notes to self',
  ],
  [
    'Staff listening',
    'Gwrando ar staff',
    'Trained colleagues who listen.',
    '0113 496 0000',
    ' “listen@example.ac.uk” ',
    'www.example.ac.uk/listen',
    'Mon–Fri 09:00–17:00; Sat 10am-1pm',
    'Free',
    'Private',
    'no',
    'harassment; Somebody else',
    'Listen; Help you think',
    'x',
  ],
];

test('a row with all that is needed becomes a service that the check takes, still to be confirmed', async () => {
  const [one] = await csv(WHOLE);
  expect(one).toMatchObject({ row: 2, name: 'Staff listening', fate: 'new', lacks: [] });
  expect(one?.faults).toEqual([{ of: 'Situations', value: 'Somebody else', why: 'unknown' }]);
  expect(one?.service).toMatchObject({
    id: 'staff-listening',
    name: { en: 'Staff listening', cy: 'Gwrando ar staff' },
    can: [{ en: 'Listen' }, { en: 'Help you think' }],
    situations: ['harassment'],
    urgency: 'soon',
    independent: false,
    toConfirm: true,
    reviewed: TODAY,
    due: '2027-05-28',
    methods: [
      {
        kind: 'phone',
        number: '0113 496 0000',
        hours: {
          zone: 'Europe/London',
          week: [
            { days: ['mon', 'tue', 'wed', 'thu', 'fri'], spans: [{ from: '09:00', to: '17:00' }] },
            { days: ['sat'], spans: [{ from: '10:00', to: '13:00' }] },
          ],
        },
      },
      { kind: 'email', address: 'listen@example.ac.uk', hours: 'always' },
      { kind: 'web', url: 'https://www.example.ac.uk/listen', hours: 'always' },
    ],
  });
  const pack = takeArrivals(authored, [one as Arrival]);
  expect(checkPack(pack).problems).toEqual([]);
});

test('the same from Excel in each of its ways', async () => {
  const [expected] = await csv(WHOLE);
  const ways = [`\ufeff${unparse(WHOLE, ';')}`, `sep=;\r\n${unparse(WHOLE, ';')}`].map(utf8);
  for (const bytes of [...ways, utf16(unparse(WHOLE, '\t')), ansi(unparse(WHOLE, ';'))])
    expect((await arrivals(bytes))[0]?.service).toEqual(expected?.service);
});

test('a row about a service that is there changes what it says, and nothing else', async () => {
  const rows = [
    ['id', 'name', 'phone', 'cost'],
    ['samaritans', '', '116 124', ''],
    ['', 'emergency services: 999 OR 112', '', 'Free'],
  ];
  const [first, second] = await csv(rows);
  expect(first?.fate).toBe('changed');
  expect(changesInWords(first?.differences ?? [], called)).toEqual([
    'Samaritans: Telephone changed',
  ]);
  expect(second).toMatchObject({ fate: 'changed', name: 'emergency services: 999 OR 112' });
  const services = at(authored, ['services']);
  const index = isList(services)
    ? services.findIndex((one) => at(one, ['id']) === 'samaritans')
    : -1;
  const pack = takeArrivals(authored, [first as Arrival]);
  expect(isSame(pack, put(authored, ['services', index, 'methods', 0, 'number'], '116 124'))).toBe(
    true,
  );
  const [again] = await arrivals(utf8(unparse(rows.slice(0, 2), ',')), pack);
  expect(again?.fate).toBe('same');
});

test('lines in another order keep their translations', async () => {
  const can = [
    { en: 'Listen', cy: 'Gwrando' },
    { en: 'Advise', cy: 'Cynghori' },
  ];
  const pack = put(authored, ['services', 1, 'can'], can);
  const rows = (...cells: string[]) =>
    utf8(unparse([['id', 'name', 'can', 'can (cy)'], cells], ','));
  const [one] = await arrivals(rows('samaritans', '', 'Advise; Write back; Listen', ''), pack);
  expect(one?.service.can).toEqual([can[1], { en: 'Write back' }, can[0]]);
  const [two] = await arrivals(rows('samaritans', '', '', 'Gwrando nawr; Cynghori'), pack);
  expect(two?.service.can).toEqual([{ en: 'Listen', cy: 'Gwrando nawr' }, can[1]]);
});

test('what cannot be used is said by its column, and put nowhere', async () => {
  const [one, two, three, four] = await csv([
    ['Name', 'Phone', 'Text', 'Email', 'Web', 'Hours', 'Urgency', 'Reviewed', 'Independent'],
    [
      'A',
      '1.13496E+09',
      '1134960000',
      'nobody',
      'http://example.ac.uk/',
      '9-5',
      'very',
      '31/02/2026',
      'perhaps',
    ],
    ['B', '', '', '', '', '', '', '24/11/2026', ''],
    ['b', '', '', '', '', '', '', '', ''],
    ['', '0113 496 0000', '', '', '', '', '', '', ''],
  ]);
  expect(one?.faults.map(({ of, why }) => `${of} ${why}`)).toEqual([
    'Phone damaged',
    'Text zero',
    'Email shape',
    'Web shape',
    'Hours shape',
    'Urgency shape',
    'Reviewed shape',
    'Independent shape',
  ]);
  expect(one?.lacks).toEqual(['about', 'confidentiality', 'cost', 'independent', 'methods']);
  expect(one?.service).toMatchObject({ urgency: 'soon', reviewed: TODAY, toConfirm: true });
  expect(two?.service).toMatchObject({ reviewed: '2026-11-24' });
  expect(two?.service).not.toHaveProperty('toConfirm');
  expect([three?.fate, four?.fate]).toEqual(['refused', 'refused']);
  expect(takeArrivals(authored, [three as Arrival, four as Arrival])).toBe(authored);
});

test('columns that are not taken are named, and without names nothing is', async () => {
  const sheet = servicesIn(await readSheet(utf8(unparse(WHOLE, ','))), authored);
  expect('ignored' in sheet && sheet.ignored).toEqual(['Notes to self']);
  expect(servicesIn({ rows: [['phone'], ['0113 496 0000']] }, authored)).toEqual({
    refused: 'name',
  });
  expect(servicesIn({ rows: [] }, authored)).toEqual({ refused: 'name' });
});

test.each([
  ['always', 'always'],
  ['24/7', 'always'],
  ['Mon 09:00-12:00, 13:00-17:00', [['mon', '09:00-12:00 13:00-17:00']]],
  ['Daily: 18:00 to 02:00', [['mon tue wed thu fri sat sun', '18:00-02:00']]],
  ['Monday to Wednesday and Friday 8.30am–4.30pm', [['mon tue wed fri', '08:30-16:30']]],
  ['Mon-Fri 9-5', undefined],
  ['Mon 09:00-17:00; Mon 18:00-19:00', undefined],
  ['term time', undefined],
  ['Mon 25:00-26:00', undefined],
])('hours: %s', (cell, expected) => {
  const hours = hoursIn(cell, 'Europe/London');
  const week = at(hours, ['week']);
  const read = isList(week)
    ? week.map((one) => [
        (at(one, ['days']) as string[]).join(' '),
        (at(one, ['spans']) as { from: string; to: string }[])
          .map(({ from, to }) => `${from}-${to}`)
          .join(' '),
      ])
    : hours;
  expect(read).toEqual(expected);
});

test('numbers and days are taken as they are meant, or not at all', () => {
  expect(numberIn('(0113) 496-0000')).toEqual({ number: '0113 496 0000' });
  expect(numberIn('+44 (0)113 496 0000')).toEqual({ number: '+44 113 496 0000' });
  expect(numberIn('999')).toEqual({ number: '999' });
  expect(numberIn('113 4960000')).toEqual({ why: 'zero' });
  expect(numberIn('call us')).toEqual({ why: 'shape' });
  expect(
    ['2026-11-24', '24/11/2026', '4.1.2027', '2026-11-24 00:00:00', '11/24/2026', '24/11/26'].map(
      dayIn,
    ),
  ).toEqual(['2026-11-24', '2026-11-24', '2027-01-04', '2026-11-24', undefined, undefined]);
});

test('whatever stands in a table, nothing throws, and a pack that was valid is broken by what is missing alone', async () => {
  const cell = fc.oneof(
    fc.string({ unit: 'grapheme' }),
    fc.constantFrom(
      'samaritans',
      'Samaritans',
      '116 123',
      'yes',
      'soon',
      'Mon 09:00-17:00',
      'a@example.ac.uk',
      '2026-01-01',
      '__proto__',
      'constructor',
    ),
  );
  const headings = fc.constantFrom(
    'id',
    'name',
    'name (cy)',
    'about',
    'can',
    'words',
    'phone',
    'email',
    'web',
    'hours',
    'urgency',
    'situations',
    'due',
    'reviewed',
    'owner',
    '__proto__',
    'independent',
    'cost',
    'confidentiality',
    'visit',
  );
  await fc.assert(
    fc.asyncProperty(
      fc.array(headings, { minLength: 1, maxLength: 9 }),
      fc.array(fc.array(cell, { maxLength: 9 }), { maxLength: 4 }),
      async (names, rows) => {
        const sheet = servicesIn(
          await readSheet(
            utf8(unparse([['name', ...names], ...rows.map((row) => ['A service', ...row])], ',')),
          ),
          authored,
        );
        if ('refused' in sheet) return;
        const all = arrivalsOf(authored, sheet.incoming, TODAY, 'Services.csv');
        const { problems } = checkPack(takeArrivals(authored, all));
        for (const { path, message } of problems)
          expect(`${path} ${message}`).toMatch(
            /is missing|at least 1|must be at most|must have at most|before the date|holds|must not be empty/,
          );
      },
    ),
    { numRuns: process.env.WAYMARK_SOAK ? 1000 : 100 },
  );
}, 300_000);
