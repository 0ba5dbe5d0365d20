/** Services as Open Referral UK has them (HSDS 3.0, UK profile), the form in which public directories in Britain
 * exchange theirs: https://docs.openreferral.org/en/3.0/hsds/schema_reference.html. What it has no place for, such as
 * limits of confidentiality or hours of each way, stays in the pack alone. */
import { at, isList, isObject, type Json, type JsonObject } from './json';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];
/** Their days, in that order. */
const BYDAY = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'];
/** Of a telephone, by our kinds. */
export const PHONES: Readonly<Record<string, string>> = {
  phone: 'voice',
  text: 'text',
  relay: 'textphone',
};
export const NATIONS: Readonly<Record<string, string>> = {
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
};
/** By these names our own terms are found again. */
export const SITUATIONS = 'Waymark situations';
export const URGENCY = 'Waymark urgency';

/** The same id for the same name, always: a UUID of version 5 (RFC 9562), whose space is that of addresses. */
export async function uuidOf(name: string): Promise<string> {
  const space = [
    0x6b, 0xa7, 0xb8, 0x11, 0x9d, 0xad, 0x11, 0xd1, 0x80, 0xb4, 0, 0xc0, 0x4f, 0xd4, 0x30, 0xc8,
  ];
  const bytes = Uint8Array.from([...space, ...new TextEncoder().encode(`waymark:${name}`)]);
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-1', bytes)).slice(0, 16);
  const hex = [...hash].map((byte, i) => {
    const own = i === 6 ? (byte & 0x0f) | 0x50 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    return own.toString(16).padStart(2, '0');
  });
  return hex.join('').replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}

const inLanguage = (held: Json | undefined, tag: string): string => {
  if (typeof held === 'string') return held;
  const words = isObject(held) ? (held[tag] ?? Object.values(held)[0]) : '';
  return typeof words === 'string' ? words : '';
};
const items = (held: Json | undefined): JsonObject[] => (isList(held) ? held.filter(isObject) : []);
const present = (group: Readonly<Record<string, Json | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(group).filter(
      (entry): entry is [string, Json] =>
        entry[1] !== undefined && entry[1] !== '' && !(isList(entry[1]) && entry[1].length === 0),
    ),
  );

/** One page of all services of a pack, in one of its languages. */
export async function openReferralOf(pack: Json, tag: string): Promise<JsonObject> {
  const contents = await Promise.all(
    items(at(pack, ['services'])).map((service) => entryOf(pack, service, tag)),
  );
  const total = contents.length;
  return {
    total_items: total,
    total_pages: 1,
    page_number: 1,
    size: total,
    first_page: true,
    last_page: true,
    empty: total === 0,
    contents,
  };
}

/** One service. */
export async function entryOf(pack: Json, service: JsonObject, tag: string): Promise<JsonObject> {
  const id = String(service.id);
  const part = async (kind: string, n: number, members: JsonObject): Promise<JsonObject> => ({
    id: await uuidOf(`${id}/${kind}/${n}`),
    ...members,
  });
  const all = (kind: string, parts: readonly JsonObject[]) =>
    Promise.all(parts.map((members, n) => part(kind, n, members)));
  const methods = items(service.methods);
  const first = (kind: string, way: string) =>
    methods.find((method) => method.kind === kind)?.[way];
  const numbers = methods.filter(({ kind }) => String(kind) in PHONES);
  const run = inLanguage(service.runBy, tag) || inLanguage(at(pack, ['organisation', 'name']), tag);
  return present({
    id: await uuidOf(id),
    name: inLanguage(service.name, tag),
    description: inLanguage(service.about, tag),
    url: first('web', 'url'),
    email: first('email', 'address'),
    status: 'active',
    // A day on which somebody looked, and not one on which a row was made.
    assured_date: service.toConfirm === true ? undefined : service.reviewed,
    assurer_email: service.owner,
    organization: { id: await uuidOf(`organisation/${run}`), name: run, description: run },
    phones: await all(
      'phone',
      numbers.map(({ kind, number, note }) =>
        present({ number, type: PHONES[String(kind)], description: inLanguage(note, tag) }),
      ),
    ),
    schedules: await all('schedule', numbers[0] ? schedulesOf(numbers[0].hours) : []),
    cost_options: await all('cost', [present({ option: inLanguage(service.cost, tag) })]),
    service_areas: await all(
      'area',
      (isList(service.nations) ? service.nations : []).map((nation) => ({
        name: NATIONS[String(nation)] ?? String(nation),
      })),
    ),
    service_at_locations: await all(
      'place',
      await Promise.all(
        methods
          .filter(({ kind }) => kind === 'visit')
          .map(async ({ place }, n) => ({
            location: await part('location', n, {
              location_type: 'physical',
              name: inLanguage(place, tag),
            }),
          })),
      ),
    ),
    attributes: await all('term', await termsOf(pack, service, tag)),
  });
}

async function termsOf(pack: Json, service: JsonObject, tag: string): Promise<JsonObject[]> {
  const term = async (taxonomy: string, code: string, name: string): Promise<JsonObject> => ({
    link_entity: 'service',
    taxonomy_term: {
      id: await uuidOf(`${taxonomy}/${code}`),
      code,
      name,
      description: name,
      taxonomy,
    },
  });
  const situations = items(at(pack, ['situations']));
  const served = isList(service.situations) ? service.situations.map(String) : [];
  return Promise.all([
    term(URGENCY, String(service.urgency), String(service.urgency)),
    ...served.map((id) => {
      const found = situations.find((one) => one.id === id);
      return term(SITUATIONS, id, inLanguage(found?.label, tag) || id);
    }),
  ]);
}

/** Times are those of the clocks of the place, as people read them: an offset would be wrong for half of the year. */
function schedulesOf(hours: Json | undefined): JsonObject[] {
  const weekly = (days: readonly Json[], from: Json | undefined, to: Json | undefined) =>
    present({
      freq: 'WEEKLY',
      byday: days.map((day) => BYDAY[DAYS.indexOf(String(day))]).join(','),
      opens_at: from,
      closes_at: to,
    });
  if (hours === 'always') return [weekly(DAYS, '00:00', '24:00')];
  return items(at(hours, ['week'])).flatMap(({ days, spans }) =>
    items(spans).map(({ from, to }) => weekly(isList(days) ? days : [], from, to)),
  );
}

/** The week that schedules say; `undefined` where they are about months, or nothing is said. */
export function hoursOf(schedules: readonly JsonObject[], zone: string): Json | undefined {
  const week = new Map<string, JsonObject[]>();
  for (const { freq, interval, byday, opens_at, closes_at } of schedules) {
    const times = [opens_at, closes_at].map((time) => /^\d\d:\d\d/.exec(String(time))?.[0]);
    const days = String(byday)
      .split(',')
      .map((day) => DAYS[BYDAY.indexOf(day.trim())]);
    const [from, to] = times;
    if (
      freq !== 'WEEKLY' ||
      Number(interval ?? 1) !== 1 ||
      !from ||
      !to ||
      days.includes(undefined)
    )
      return undefined;
    const key = days.join(' ');
    week.set(key, [...(week.get(key) ?? []), { from, to }]);
  }
  if (week.size === 0) return undefined;
  const everyDay = week.get(DAYS.join(' '));
  if (
    everyDay?.length === 1 &&
    everyDay[0]?.from === '00:00' &&
    /^(24:00|23:59)$/.test(String(everyDay[0]?.to))
  )
    return 'always';
  return { zone, week: [...week].map(([days, spans]) => ({ days: days.split(' '), spans })) };
}
