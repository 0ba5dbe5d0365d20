import { expect, test } from 'vitest';
import defaultPack from '../../src/pack/default/pack.json' with { type: 'json' };
import { checkPack } from '../../src/pack/read';
import { changesInWords } from '../../src/studio/change-words';
import { arrivalsOf, takeArrivals } from '../../src/studio/incoming';
import {
  at,
  isObject,
  isSame,
  type Json,
  type JsonObject,
  type Path,
  put,
} from '../../src/studio/json';
import { openReferralOf, uuidOf } from '../../src/studio/open-referral';
import { servicesInReferral } from '../../src/studio/open-referral-in';
import { called } from './author';

const whole = JSON.parse(JSON.stringify(defaultPack)) as Json;
const page = (await openReferralOf(whole, 'en')) as JsonObject;
const contents = page.contents as JsonObject[];
const named = (name: string) => contents.findIndex((entry) => entry.name === name);

async function arrivals(file: Json, pack = whole) {
  const incoming = await servicesInReferral(file, pack, 'en');
  if ('refused' in incoming) throw new Error(incoming.refused);
  return arrivalsOf(pack, incoming, '2026-11-28', 'The city’s directory');
}

/** As a directory of another kind writes them; by the examples of the standard's own pages. */
const THEIRS: JsonObject = {
  id: 'ac148810-d857-441c-9679-408f346de14b',
  name: 'Community Counselling',
  description: '<p>Counselling by trained professionals &amp; volunteers.</p><p>For adults.</p>',
  url: 'https://counselling.example.org/',
  email: 'help@counselling.example.org',
  status: 'active',
  fees: 'Free for residents',
  assured_date: '2026-10-01',
  assurer_email: 'directory@example.gov.uk',
  last_modified: '2026-10-02T10:30:45.123Z',
  phones: [
    { id: '1554f2e2-a373-45db-a3fa-9fc48a61c15e', number: '"+44 113 496 0000"', type: 'voice' },
    { id: '1554f2e2-a373-45db-a3fa-9fc48a61c15f', number: '07700 900123', type: 'text' },
    { id: '1554f2e2-a373-45db-a3fa-9fc48a61c160', number: '0113 496 0001' },
  ],
  schedules: [
    {
      id: 'a',
      freq: 'WEEKLY',
      byday: 'MO,TU,WE,TH',
      opens_at: '09:00:00Z',
      closes_at: '12:00:00Z',
    },
    {
      id: 'b',
      freq: 'WEEKLY',
      byday: 'MO,TU,WE,TH',
      opens_at: '15:00:00Z',
      closes_at: '17:00:00Z',
    },
    { id: 'c', freq: 'WEEKLY', byday: 'SA', opens_at: '10:00', closes_at: '12:00' },
  ],
  service_at_locations: [
    {
      id: 'd',
      location: {
        id: 'e',
        location_type: 'physical',
        name: 'Civic Centre',
        addresses: [
          {
            id: 'f',
            address_1: '1 Main Street',
            city: 'Leeds',
            postal_code: 'LS1 1AA',
            country: 'GB',
            address_type: 'postal',
          },
        ],
      },
    },
  ],
  organization: { id: 'g', name: 'Leeds Counselling', description: 'A charity' },
};

test('what goes out has what the standard asks for, with ids that stay', async () => {
  expect(page).toMatchObject({
    total_items: 28,
    page_number: 1,
    first_page: true,
    last_page: true,
    empty: false,
  });
  for (const entry of contents) {
    expect(entry.id).toMatch(
      /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/,
    );
    expect(entry).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      status: 'active',
      organization: {
        id: expect.any(String),
        name: expect.any(String),
        description: expect.any(String),
      },
    });
  }
  const ids = JSON.stringify(page).match(/"id":"[^"]+"/g) ?? [];
  expect(ids.length).toBeGreaterThan(100);
  expect(await openReferralOf(whole, 'en')).toEqual(page);
  // As another program makes it: python3 -c "import uuid; print(uuid.uuid5(uuid.NAMESPACE_URL, 'waymark:x'))"
  expect(await uuidOf('x')).toBe('51a7f2ca-c162-5957-9553-0c6c622228c8');
  expect(contents[named('Samaritans')]).toMatchObject({
    phones: [{ number: '116 123', type: 'voice' }],
    schedules: [
      { freq: 'WEEKLY', byday: 'MO,TU,WE,TH,FR,SA,SU', opens_at: '00:00', closes_at: '24:00' },
    ],
  });
  // Nobody has looked at it yet.
  const pending =
    contents[
      (at(whole, ['services']) as readonly JsonObject[]).findIndex(
        ({ toConfirm }) => toConfirm === true,
      )
    ];
  expect(pending).not.toHaveProperty('assured_date');
});

test('out and back without a change: the same pack; with one change, that alone', async () => {
  const back = await arrivals(page);
  expect(back.map(({ fate }) => fate)).toEqual(contents.map(() => 'same'));
  expect(back.flatMap(({ faults }) => faults)).toEqual([]);
  expect(takeArrivals(whole, back)).toBe(whole);
  const index = named('Samaritans');
  for (const [path, value, own, said] of [
    [['phones', 0, 'number'], '116 124', ['methods', 0, 'number'], 'Samaritans: Telephone changed'],
    [['description'], 'To be heard.', ['about', 'en'], 'Samaritans: About it (English) changed'],
    [
      ['url'],
      'https://www.samaritans.example.org/',
      ['methods', 1, 'url'],
      'Samaritans: Web page changed',
    ],
  ] as readonly [Path, string, Path, string][]) {
    const changed = put(page, ['contents', index, ...path], value);
    const arrived = await arrivals(changed);
    expect(
      arrived
        .filter(({ fate }) => fate !== 'same')
        .flatMap(({ differences }) => changesInWords(differences, called)),
    ).toEqual([said]);
    const services = at(whole, ['services']) as readonly Json[];
    const place = services.findIndex((one) => isObject(one) && one.id === 'samaritans');
    expect(
      isSame(takeArrivals(whole, arrived), put(whole, ['services', place, ...own], value)),
    ).toBe(true);
  }
});

test('a directory’s own entry becomes a service, with what it lacks said', async () => {
  const [one] = await arrivals(THEIRS);
  expect(one).toMatchObject({
    fate: 'new',
    name: 'Community Counselling',
    faults: [],
    lacks: ['confidentiality', 'independent'],
  });
  expect(one?.service).toMatchObject({
    id: 'community-counselling',
    about: { en: 'Counselling by trained professionals & volunteers.\nFor adults.' },
    runBy: { en: 'Leeds Counselling' },
    cost: { en: 'Free for residents' },
    owner: 'directory@example.gov.uk',
    reviewed: '2026-10-01',
    source: 'The city’s directory',
  });
  const methods = one?.service.methods as JsonObject[];
  expect(
    methods.map(
      (method) => `${method.kind} ${method.number ?? method.address ?? method.url ?? method.place}`,
    ),
  ).toEqual([
    'phone +44 113 496 0000',
    'text 07700 900123',
    'phone 0113 496 0001',
    'email help@counselling.example.org',
    'web https://counselling.example.org/',
    'visit Civic Centre, 1 Main Street, Leeds, LS1 1AA',
  ]);
  expect(methods[0]?.hours).toEqual({
    zone: 'Europe/London',
    week: [
      {
        days: ['mon', 'tue', 'wed', 'thu'],
        spans: [
          { from: '09:00', to: '12:00' },
          { from: '15:00', to: '17:00' },
        ],
      },
      { days: ['sat'], spans: [{ from: '10:00', to: '12:00' }] },
    ],
  });
  const finished = put(
    put(one?.service as Json, ['confidentiality'], 'Private'),
    ['independent'],
    true,
  );
  expect(checkPack(takeArrivals(whole, [{ ...one, service: finished } as never])).problems).toEqual(
    [],
  );
});

test('what cannot be used is said: closed, once a month, a number that is none; another file is refused', async () => {
  const closed = await arrivals({ ...THEIRS, status: 'defunct' });
  expect(closed[0]).toMatchObject({
    fate: 'refused',
    faults: [{ of: 'status', value: 'defunct', why: 'closed' }],
  });
  const [odd] = await arrivals([
    {
      ...THEIRS,
      url: 'example/counselling',
      email: 'email-example_com',
      phones: [{ number: 'ask' }],
      schedules: [{ freq: 'MONTHLY', byday: '1SA', opens_at: '09:00', closes_at: '17:00' }],
    },
  ]);
  expect(odd?.faults.map(({ of }) => of).sort()).toEqual(['email', 'phones', 'schedules', 'url']);
  for (const file of [[], {}, null, 'x', { contents: [{ title: 'x' }] }, whole] as Json[])
    expect(await servicesInReferral(file, whole, 'en')).toEqual({ refused: 'format' });
});
