/** Services from an Open Referral UK directory: its answer, a page of it, or one of its services. */
import { dayIn, emailIn, numberIn, webIn } from './cells';
import { cleanPaste } from './clean';
import type { Fault, Incoming } from './incoming';
import { at, everyValue, isList, isObject, isSame, type Json, type JsonObject } from './json';
import { entryOf, hoursOf, NATIONS, PHONES, SITUATIONS, URGENCY, uuidOf } from './open-referral';

/** `refused` where the file is none of theirs. `tag`: the language in which it is written. */
export async function servicesInReferral(
  file: Json,
  pack: Json,
  tag: string,
): Promise<readonly Incoming[] | { readonly refused: 'format' }> {
  const entries = entriesIn(file);
  if (!entries) return { refused: 'format' };
  const ours = new Map<string, JsonObject>();
  for (const service of items(at(pack, ['services'])))
    ours.set(await uuidOf(String(service.id)), service);
  const zone = zoneOf(pack);
  return Promise.all(
    entries.map(async (entry, i) => {
      const own = ours.get(String(entry.id));
      const before = own && (await entryOf(pack, own, tag));
      return incomingOf(i + 1, entry, own, before, { pack, tag, zone });
    }),
  );
}

function entriesIn(file: Json): JsonObject[] | undefined {
  const page = isObject(file) ? (file.contents ?? file.content) : file;
  const entries = isList(page) ? page.filter(isObject) : isObject(file) ? [file] : [];
  const known = entries.filter((entry) => typeof entry.name === 'string' && 'id' in entry);
  return known.length > 0 && known.length === entries.length ? known : undefined;
}

const items = (held: Json | undefined): JsonObject[] => (isList(held) ? held.filter(isObject) : []);
const textAt = (held: Json | undefined, ...path: (string | number)[]): string => {
  const found = at(held, path);
  return typeof found === 'string' ? found : '';
};

function zoneOf(pack: Json): string {
  const found = [...everyValue(pack)].find(([path]) => path.at(-1) === 'zone');
  return typeof found?.[1] === 'string' ? found[1] : 'Europe/London';
}

type IsNew = (...members: string[]) => boolean;

interface Context {
  readonly pack: Json;
  readonly tag: string;
  readonly zone: string;
}

/** What an entry says; of one that we gave, what is not as we gave it. */
function incomingOf(
  row: number,
  entry: JsonObject,
  own: JsonObject | undefined,
  before: JsonObject | undefined,
  context: Context,
): Incoming {
  const isNew: IsNew = (...members) =>
    members.some((member) => !isSame(entry[member], before?.[member]));
  const status = textAt(entry, 'status');
  const closed: Fault[] =
    status === '' || status === 'active' ? [] : [{ of: 'status', value: status, why: 'closed' }];
  const { methods, faults } = waysIn(entry, isNew, context.zone);
  const plain: Record<string, Json> = {
    ...(isNew('attributes') && termsIn(entry, context.pack)),
    ...(isNew('service_areas') && nationsIn(entry)),
  };
  const reviewed = dayIn(textAt(entry, 'assured_date'));
  if (isNew('assured_date') && reviewed) plain.reviewed = reviewed;
  const owner = emailIn(textAt(entry, 'assurer_email'));
  if (isNew('assurer_email') && owner) plain.owner = owner;
  const words = (member: string, text: string, isChanged: boolean) =>
    text === '' || !isChanged ? {} : { [member]: { [context.tag]: text } };
  return {
    row,
    id: typeof own?.id === 'string' ? own.id : undefined,
    texts: {
      ...words('name', plainText(textAt(entry, 'name'), 'line'), isNew('name')),
      ...words('about', plainText(textAt(entry, 'description'), 'paragraph'), isNew('description')),
      ...words(
        'runBy',
        plainText(textAt(entry, 'organization', 'name'), 'line'),
        isNew('organization'),
      ),
      ...words('cost', costIn(entry), isNew('cost_options', 'fees', 'fees_description')),
    },
    lines: {},
    plain,
    methods,
    faults: [...closed, ...faults],
  };
}

/** Descriptions may hold HTML. */
const plainText = (text: string, field: 'line' | 'paragraph') =>
  cleanPaste(
    text
      .replaceAll(/<(br|\/p|\/li)\b[^>]*>/gi, '\n')
      .replaceAll(/<[^>]*>/g, '')
      .replaceAll(/&(amp|lt|gt|quot|#39|nbsp);/g, (_, name) => ENTITIES[name] ?? ' '),
    field,
  ).text;
const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  '#39': "'",
};

function costIn(entry: JsonObject): string {
  const [option] = items(entry.cost_options);
  const amount = typeof option?.amount === 'number' ? `£${option.amount}` : '';
  const said = [textAt(option, 'option'), amount, textAt(option, 'amount_description')];
  const text = said.filter((part) => part !== '').join(' ');
  return plainText(text || textAt(entry, 'fees_description') || textAt(entry, 'fees'), 'line');
}

function termsIn(entry: JsonObject, pack: Json): JsonObject {
  const known = items(at(pack, ['situations'])).map(({ id }) => id);
  const terms = items(entry.attributes).map((one) => at(one, ['taxonomy_term']));
  const codes = (taxonomy: string) =>
    terms
      .filter((term) => textAt(term, 'taxonomy') === taxonomy)
      .map((term) => textAt(term, 'code'));
  const [urgency] = codes(URGENCY);
  const situations = codes(SITUATIONS).filter((id) => known.includes(id));
  return {
    ...(urgency && ['emergency', 'urgent', 'soon'].includes(urgency) && { urgency }),
    ...(situations.length > 0 && { situations }),
  };
}

function nationsIn(entry: JsonObject): JsonObject {
  const names = items(entry.service_areas).map((area) => textAt(area, 'name'));
  const nations = names.map((name) => Object.keys(NATIONS).find((id) => NATIONS[id] === name));
  return nations.length > 0 && !nations.includes(undefined) ? { nations: nations as string[] } : {};
}

interface Ways {
  readonly methods: readonly JsonObject[];
  readonly faults: readonly Fault[];
}

function phonesIn(entry: JsonObject, hours: Json | undefined): Ways {
  const own = [entry, ...items(entry.contacts)].flatMap(({ phones }) => items(phones));
  const read = own.map((phone) => {
    const value = textAt(phone, 'number').replaceAll('"', '');
    const type = textAt(phone, 'type');
    const kind = Object.keys(PHONES).find((one) => PHONES[one] === type) ?? 'phone';
    return { kind, value, ...numberIn(value) };
  });
  return {
    methods: read.flatMap((one) => {
      if ('why' in one) return [];
      return [{ kind: one.kind, number: one.number, ...(hours !== undefined && { hours }) }];
    }),
    faults: read.flatMap((one) =>
      'why' in one ? [{ of: 'phones', value: one.value, why: one.why }] : [],
    ),
  };
}

function addressIn(entry: JsonObject, member: 'email' | 'url'): Ways {
  const value = textAt(entry, member);
  const read = member === 'email' ? emailIn(value) : webIn(value);
  if (value === '') return { methods: [], faults: [] };
  if (read === undefined) return { methods: [], faults: [{ of: member, value, why: 'shape' }] };
  if (member === 'email') return { methods: [{ kind: 'email', address: read }], faults: [] };
  return { methods: [{ kind: 'web', url: read }], faults: [] };
}

function waysIn(entry: JsonObject, isNew: IsNew, zone: string): Ways {
  const schedules = items(entry.schedules);
  const hours = hoursOf(schedules, zone);
  const ways: Ways[] = [];
  if (isNew('phones', 'contacts', 'schedules'))
    ways.push(phonesIn(entry, isNew('schedules') ? hours : undefined));
  for (const member of ['email', 'url'] as const)
    if (isNew(member)) ways.push(addressIn(entry, member));
  const places = isNew('service_at_locations') ? items(entry.service_at_locations) : [];
  const visits = places.map(placeIn).filter((place) => place !== '');
  // Once a month, say: nobody can be told whether it is open.
  const unread = hours === undefined && schedules.length > 0;
  return {
    methods: [
      ...ways.flatMap(({ methods }) => methods),
      ...visits.map((place) => ({ kind: 'visit', place })),
    ],
    faults: [
      ...ways.flatMap(({ faults }) => faults),
      ...(unread
        ? [{ of: 'schedules', value: textAt(schedules[0], 'description'), why: 'shape' as const }]
        : []),
    ],
  };
}

function placeIn(one: JsonObject): string {
  const [address] = items(at(one, ['location', 'addresses']));
  const parts = [
    textAt(one, 'location', 'name'),
    ...['address_1', 'city', 'postal_code'].map((member) => textAt(address, member)),
  ];
  return plainText(parts.filter((part) => part !== '').join(', '), 'line');
}
